import { describe, expect, test } from 'vitest'
import { MARKERS } from '../../src/outline/markers/index.ts'
import { marksOf } from '../../src/outline/marks.ts'
import { fold } from '../../src/text/fold.ts'
import { block } from '../block.ts'
import { check, plain } from '../marked.ts'

describe.each(MARKERS)('$name', ({ style, yes, no }) => {
  const find = (text: string) =>
    marksOf([block(fold(text))])
      .filter(mark => mark.style === style)
      .map(mark => ({ label: '', start: mark.from, end: mark.to }))
  test.each(yes)('%s', marked => check(marked, find))
  test.each(no)('not in %s', text => expect(find(plain(text))).toEqual([]))
})
