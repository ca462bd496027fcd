import { expect, test } from 'vitest'
import { blocksOf } from '../../src/source/blocks.ts'
import { quote, quoteStretch } from '../../src/source/reading.ts'
import { sourceOf } from './source.ts'

/** What is quoted from the first ⟨ to the ⟩. */
function quoted(marked: string): string {
  const start = marked.indexOf('⟨')
  const text = marked.replace('⟨', '').replace('⟩', '')
  return quote(sourceOf(text), start, marked.indexOf('⟩') - 1)
}

test.each([
  ['前文⟨增长 ８．５％⟩后文', '增长 ８．５％'],
  ['⟨　　真抓实干  接力拼搏⟩', '　　真抓实干  接力拼搏'],
  ['确⟨保建成\n标准厂房⟩。', '保建成标准厂房'],
  ['确⟨保建成  \r\n　　标准厂房⟩。', '保建成标准厂房'],
  ['确⟨保\n\n— 3 —\n\n建成⟩。', '保建成'],
  ['实⟨现“一降两减”［1］态⟩势', '现“一降两减”态'],
  ['实⟨现“一降\n两减”[12]态⟩势', '现“一降两减”态'],
  ['⟨国发〔2018〕41号⟩', '国发〔2018〕41号'],
  ['⟨⟩', ''],
])('%j', (marked, expected) => {
  expect(quoted(marked)).toBe(expected)
})

test('a stretch of a block is quoted as it was written', () => {
  const source = sourceOf('力争增长８．５％［2］以上，\n　　争取更好。')
  const [block] = blocksOf(source)
  expect(block?.text).toBe('力争增长8.5%以上，争取更好。')
  expect(block && quoteStretch(source, { block, from: 2, to: 15 })).toBe('增长８．５％以上，争取更好')
})
