import { describe, expect, test } from 'vitest'
import { judge, SHAPES } from '../../../src/extract/slogans/judge.ts'
import { quotedIn } from '../../../src/extract/slogans/quotes.ts'
import { titleWatchword } from '../../../src/extract/slogans/title.ts'
import { known } from '../../../src/extract/slogans/words.ts'
import { block } from '../../block.ts'
import { check, plain } from '../../marked.ts'
import { lexiconOf } from '../announcements/document.ts'

const words = known(lexiconOf({ verbs: '提升\twork' }))
const watchwords = (text: string) =>
  quotedIn(block(text))
    .filter(quoted => judge(quoted, words))
    .map(({ inner }) => ({ label: '', start: inner.from, end: inner.to }))

describe.each(SHAPES)('$name', shape => {
  test.each(shape.yes)('%s', text => {
    check(text, watchwords)
    expect(quotedIn(block(plain(text))).some(quoted => shape.holds(quoted, words))).toBe(true)
  })
  test.each(shape.no)('nothing in %s', text => expect(watchwords(text)).toEqual([]))
})

describe(titleWatchword.name, () => {
  const find = (text: string) => {
    const line = titleWatchword.find(block(text))
    return line ? [{ label: '', start: line.from, end: line.to }] : []
  }
  test.each(titleWatchword.yes)('%s', text => check(text, find))
  test.each(titleWatchword.no)('nothing in %s', text => expect(find(text)).toEqual([]))
})
