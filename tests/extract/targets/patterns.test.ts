import { describe, expect, test } from 'vitest'
import { workWords } from '../../../src/extract/measures/words.ts'
import { measuredBefore } from '../../../src/extract/targets/indicator.ts'
import { MILESTONES } from '../../../src/extract/targets/milestone.ts'
import { WORDINGS } from '../../../src/extract/targets/wordings.ts'
import { depths } from '../../../src/text/brackets.ts'
import { lexicon } from '../../document.ts'
import { check } from '../../marked.ts'

describe.each(WORDINGS)('$name', ({ read, yes, no }) => {
  /** What is measured: the wording's own, or what stands before it. */
  const find = (text: string) => {
    const wording = read(text)
    if (!wording) return []
    const { indicator, before } = wording
    const at = indicator === null ? -1 : text.indexOf(indicator)
    const place =
      at < 0 ? measuredBefore(text, 0, before, workWords(lexicon()), [], depths(text)) : { from: at, to: at + (indicator ?? '').length }
    return place ? [{ label: '', start: place.from, end: place.to }] : []
  }
  test.each(yes)('%s', text => check(text, find))
  test.each(no)('nothing in %s', text => expect(read(text)).toBeNull())
})

describe.each(MILESTONES)('$name', ({ pattern, yes, no }) => {
  const find = (text: string) => {
    const found = pattern.exec(text)
    return found ? [{ label: '', start: found.index, end: found.index + found[0].length }] : []
  }
  test.each(yes)('%s', text => check(text, find))
  test.each(no)('nothing in %s', text => expect(find(text)).toEqual([]))
})
