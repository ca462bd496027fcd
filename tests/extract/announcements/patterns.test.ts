import { describe, expect, test } from 'vitest'
import { countedIn, countedName } from '../../../src/extract/announcements/counted.ts'
import { mention, mentionsIn } from '../../../src/extract/announcements/mentions.ts'
import type { Stretch } from '../../../src/source/types.ts'
import { block } from '../../block.ts'
import { check, type Mark } from '../../marked.ts'

const marked = ({ from, to }: Stretch): Mark => ({ label: '', start: from, end: to })

describe.each([
  { pattern: mention, find: (text: string) => mentionsIn(block(text)).map(found => marked(found.text)) },
  {
    pattern: countedName,
    find: (text: string) => countedIn(block(text)).flatMap(found => [found.text, ...found.members].map(marked)),
  },
])('$pattern.name', ({ pattern, find }) => {
  test.each(pattern.yes)('%s', text => check(text, find))
  test.each(pattern.no)('nothing in %s', text => expect(find(text)).toEqual([]))
})
