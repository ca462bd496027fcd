import { expect, test } from 'vitest'
import { conflict } from '../../src/check/rules/announcement/conflict.ts'
import { count } from '../../src/check/rules/announcement/count.ts'
import { missing } from '../../src/check/rules/announcement/missing.ts'
import type { AnyRule } from '../../src/check/types.ts'
import { analysisOfText, faultsOf } from './document.ts'

const faults = (rule: AnyRule, text: string) => faultsOf(rule, analysisOfText(text))

const LIST = '（一）抓项目。要开工。\n（二）抓招商。要签约。\n（三）抓农业。要增产。'

test('both numbers, and where the list is', () => {
  const [fault] = faults(count, `今年要抓好四个方面工作：\n${LIST}`)
  expect(fault?.message.zh).toBe('“四个方面工作”与下文不符：应列4项，实列3项（第2—4行，“（一）”至“（三）”）')
  expect(fault?.severity).toBeUndefined()
})

test('a list with a gap leaves open which of the two is wrong', () => {
  const [fault] = faults(count, '今年要抓好四个方面工作：\n（一）抓项目。要开工。\n（二）抓招商。要签约。\n（四）抓农业。要增产。')
  expect(fault?.atMost).toBe('warn')
})

test('a count far from its list is none of it', () => {
  expect(faults(count, `今年要抓好九个方面工作，重点如下。\n\n形势很好。\n\n${LIST}`)).toEqual([])
})

test('the number that stands more often is right, wherever it stands', () => {
  const text = '闯出三条富路，实现突围。\n\n闯出四条富路，就是要敢闯。\n\n闯出四条富路，关键在干。'
  const [fault] = faults(conflict, text)
  expect(fault?.start).toBe(text.indexOf('三条富路'))
  expect(fault?.message.zh).toBe('“三条富路”与第3行“四条富路”数目不一')
})

test('a name that nothing treats is named', () => {
  const [fault] = faults(missing, '围绕产业、项目、民生三个方面：一是做强产业。抓链条。二是建好项目。抓开工。')
  expect(fault?.message.zh).toContain('“民生”')
})
