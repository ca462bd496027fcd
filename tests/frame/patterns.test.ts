import { describe, expect, test } from 'vitest'
import { APPEAL } from '../../src/frame/closing.ts'
import { FURNITURE } from '../../src/frame/furniture.ts'
import { OCCASION } from '../../src/frame/occasion.ts'
import { SALUTATION } from '../../src/frame/salutation.ts'
import { SPEAKER } from '../../src/frame/speaker.ts'
import { fold } from '../../src/text/fold.ts'
import { check } from '../marked.ts'

/** A pattern finds its first group, or all that it matches. */
const finder = (match: RegExp) => (text: string) => {
  const found = match.exec(fold(text))
  if (!found) return []
  const part = found[1] ?? found[0]
  const start = fold(text).indexOf(part, found.index)
  return [{ label: '', start, end: start + part.length }]
}

describe.each([...FURNITURE, ...OCCASION, ...SALUTATION, ...SPEAKER, APPEAL])('$name', ({ match, yes, no }) => {
  test.each(yes)('%s', marked => check(marked, finder(match)))
  test.each(no)('not in %s', text => expect(finder(match)(text)).toEqual([]))
})
