import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../src/extract/owners/lists.ts'
import { organisations } from '../../../src/extract/owners/organisations.ts'
import { OWNER_PATTERNS, ownersOf } from '../../../src/extract/owners/owners.ts'
import { loadLexicon } from '../../../src/lexicon/load.ts'
import { textOf } from '../../../src/source/stretch.ts'
import { block } from '../../block.ts'
import { check, type Mark, plain } from '../../marked.ts'

const bodies = organisations(loadLexicon())
const find = (text: string) => {
  const paragraph = block(text)
  return ownersOf([{ block: paragraph, from: 0, to: paragraph.text.length }], bodies)
}

describe.each(OWNER_PATTERNS)('$name', ({ yes, no, find: match }) => {
  const marks = (text: string): readonly Mark[] =>
    match(text, 0, text.length, bodies).flatMap(({ named }) =>
      named.flatMap(({ role, from, to }): Mark[] =>
        role === 'deadline'
          ? [{ label: role, start: from, end: to }]
          : namesIn(text, from, to, bodies).map(name => ({ label: role, start: name.from, end: name.to })),
      ),
    )
  it.each(yes)('%s', example => check(example, marks))
  it.each(no)('not in %s', example => check(example, marks))
})

describe('owners of a directive', () => {
  it.each([
    ['（责任单位：各县区党委、政府，市直有关部门）', ['各县区党委、政府', '市直有关部门']],
    ['（责任单位：市交通委（市道运局）、市公安局）', ['市交通委（市道运局）', '市公安局']],
    ['（责任单位：县委组织部、县人力资源和社会保障局等单位）', ['县委组织部', '县人力资源和社会保障局']],
    ['（责任单位：各区（县）政府、县教育局与县财政局）', ['各区（县）政府', '县教育局', '县财政局']],
  ])('%s', (text, names) => {
    expect(find(text).owners.map(({ name }) => name)).toEqual(names)
  })

  it('lists a body once, in its strongest part', () => {
    const { owners } = find('由县住建局牵头、县财政局配合推进。（责任单位：县财政局、县住建局）')
    expect(owners.map(({ name, role }) => [name, role])).toEqual([
      ['县住建局', 'lead'],
      ['县财政局', 'support'],
    ])
  })

  it('takes the bracket off the text of the work, and its time apart', () => {
    const text = '新建公厕12座。（牵头单位：县城管局；完成时限：2026年10月底）'
    const { consumed, deadlineText } = find(text)
    expect(consumed.map(textOf)).toEqual([text.slice(8)])
    expect(deadlineText && textOf(deadlineText)).toBe('2026年10月底')
  })

  it('leaves a clause of work to its measure', () => {
    expect(find('由县水利局牵头加快实施农村供水工程。').consumed).toEqual([])
    expect(find('各乡镇要建好蓄水池。').consumed).toEqual([])
  })

  it('names stand where they say they stand', () => {
    for (const { yes } of OWNER_PATTERNS)
      for (const example of yes) for (const { name, at } of find(plain(example)).owners) expect(textOf(at)).toBe(name)
  })
})
