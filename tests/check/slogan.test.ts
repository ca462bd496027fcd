import { describe, expect, test } from 'vitest'
import { formulation } from '../../src/check/rules/slogan/formulation.ts'
import { formulationsOf } from '../../src/check/rules/slogan/formulations.ts'
import { quotes } from '../../src/check/rules/slogan/quotes.ts'
import { variant } from '../../src/check/rules/slogan/variant.ts'
import { loadTables } from '../../src/check/tables.ts'
import type { AnyRule } from '../../src/check/types.ts'
import { analysisOfText, faultsOf } from './document.ts'

const { all } = formulationsOf(loadTables().formulations)
const faults = (rule: AnyRule, text: string) => faultsOf(rule, analysisOfText(text))
const said = (rule: AnyRule, text: string) => faults(rule, text).map(({ message }) => message.zh)

describe('the table of formulations', () => {
  test('is large, and names nothing twice', () => {
    expect(all.length).toBeGreaterThan(120)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })
  test.each(all.map(({ text }) => text))('%s is no misquotation', text => {
    expect(said(formulation, `要${text}，抓好落实。`)).toEqual([])
  })
  test.each(all.filter(({ kind, bare }) => kind === 'text' && bare.length > 7).map(({ text }) => text))(
    '%s with a character twice',
    text => {
      const at = text.search(/(?<=[一-鿿])[一-鿿](?=[一-鿿])/)
      const doubled = `${text.slice(0, at)}${text.charAt(at)}${text.slice(at)}`
      expect(faults(formulation, `要${doubled}，抓好落实。`)).toHaveLength(1)
    },
  )
  test.each(all.filter(({ kind, members }) => kind === 'series' && members.length > 3).map(({ text }) => text))(
    '%s with a member left out',
    text => {
      const [first, , ...others] = text.split(/[、，；]/)
      expect(faults(formulation, `要${[first, ...others].join('、')}，抓好落实。`)).toHaveLength(1)
    },
  )
})

describe('slogan/formulation', () => {
  test('says what stands there and what should', () => {
    expect(said(formulation, '增强政治意识、大局意识、看齐意识。')).toEqual([
      '“政治意识、大局意识、看齐意识”不完整，缺“核心意识”，应为“政治意识、大局意识、核心意识、看齐意识”',
    ])
    expect(said(formulation, '坚持“不忘初心、牢记使使命”。')).toEqual(['“不忘初心、牢记使使命”引用有误，应为“不忘初心、牢记使命”'])
  })
  test('takes out a character written twice', () => {
    const [fault] = faults(formulation, '坚持“不忘初心、牢记使使命”。')
    expect(fault?.edits).toEqual([expect.objectContaining({ text: '' })])
  })
  test('holds a document to the wordings of its own time', () => {
    const text = (year: number) =>
      `县委书记在全县干部大会上的讲话\n（${year}年3月1日）\n\n同志们：\n\n要统筹推进经济建设、政治建设、文化建设、社会建设，抓好落实。`
    expect(faults(formulation, text(2009))).toEqual([])
    expect(faults(formulation, text(2024))).toHaveLength(1)
  })
  test('reads over a broken line', () => {
    const text =
      '全县各级各部门要认真学习领会会议精神，坚持稳中求进工作总总基调，抓好各项任务的落实，推动全县经济社会持续健康发展，为全年工作开好局、起好步，以优异成绩回报人民群众的期待和信任。'
    const wrapped = `　　${text.replace(/.{28}/g, '$&\n')}\n`
    expect(wrapped).toContain('总\n总')
    expect(said(formulation, wrapped)).toHaveLength(1)
  })
})

describe('slogan/variant', () => {
  test('shows both wordings, with counts and lines', () => {
    const text = '落实“标本兼治、从严从实”的要求。\n\n坚持“标本兼治、从严从实”的原则。\n\n贯彻“标本兼治，从严从实”的方针。'
    expect(said(variant, text)).toEqual([
      '同一提法写法不一：“标本兼治，从严从实”（1处，第5行），应与“标本兼治、从严从实”（2处，第1、3行）一致',
    ])
  })
})

describe('slogan/quotes', () => {
  test('a paragraph that was broken in two is one', () => {
    expect(faults(quotes, '　　要坚持“标本兼治、\n\n　　从严从实”的原则。')).toEqual([])
  })
  test('thousands of marks without a fellow take no longer than they should', () => {
    const started = performance.now()
    faults(quotes, `${'《'.repeat(100_000)}\n\n${'”'.repeat(100_000)}`)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
