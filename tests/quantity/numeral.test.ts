import { describe, expect, it } from 'vitest'
import { numeralAt } from '../../src/quantity/numeral.ts'
import { ratioAt } from '../../src/quantity/ratio.ts'

const WHOLE: readonly (readonly [string, number])[] = [
  ['0', 0],
  ['8.5', 8.5],
  ['1,200', 1200],
  ['12,345,678.9', 12345678.9],
  ['八点五', 8.5],
  ['十点二三', 10.23],
  ['零点零一', 0.01],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百一十', 110],
  ['一百零五', 105],
  ['一百五', 150],
  ['一万二', 12000],
  ['一万零二', 10002],
  ['一万零十二', 10012],
  ['一千零五十', 1050],
  ['三千六', 3600],
  ['一千二百万', 12000000],
  ['两亿三千万', 230000000],
  ['二万亿', 2e12],
  ['1.2万亿', 1.2e12],
  ['36.57亿', 3657000000],
  ['1亿2000万', 120000000],
  ['1万2000', 12000],
  ['3千', 3000],
  ['5百', 500],
  ['二〇二五', 2025],
  ['一九四九', 1949],
  ['两个亿', 2e8],
  ['1，250', 1250],
  ['7 万5 千4 百', 75400],
  ['廿五', 25],
  ['卅', 30],
  ['壹佰贰拾叁', 123],
  ['伍拾万', 500000],
  ['两百', 200],
  ['10 万', 100000],
  ['负三', -3],
  ['九千八百七十六万五千四百三十二亿', 9876543200000000],
]

describe('numeralAt', () => {
  it.each(WHOLE)('reads %s as %d to its end', (text, value) => {
    expect(numeralAt(text, 0)).toMatchObject({ from: 0, to: text.length, value, upper: null, vague: '' })
  })

  it.each([
    ['七八十', 70, 80],
    ['两三百', 200, 300],
    ['十七八', 17, 18],
    ['三五', 3, 5],
    ['一万六七', 16000, 17000],
  ])('reads %s as a range', (text, value, upper) => {
    expect(numeralAt(text, 0)).toMatchObject({ to: text.length, value, upper })
  })

  it.each([
    ['几十', 10, '几'],
    ['十几', 10, '几'],
    ['二十几万', 200000, '几'],
    ['数千', 1000, '数'],
    ['500多亿', 5e10, '多'],
    ['300余万', 3000000, '余'],
    ['1200余', 1200, '余'],
    ['十来', 10, '来'],
  ])('reads %s as inexact', (text, value, vague) => {
    expect(numeralAt(text, 0)).toMatchObject({ to: text.length, value, vague })
  })

  it.each([
    ['三百五百', '三百'],
    ['三十两', '三十'],
    ['八点三十分', '八'],
    ['5千瓦', '5'],
    ['3千克', '3'],
    ['2百分点', '2'],
  ])('ends where the number does: %s', (text, number) => {
    const found = numeralAt(text, 0)
    expect(text.slice(0, found?.to)).toBe(number)
  })

  it.each(['陆地', '伍', '数据', '几何', '多', '点五', '负责'])('finds none in %s', text => {
    expect(numeralAt(text, 0)).toBeNull()
  })

  it('marks what is a number only beside a bound', () => {
    expect(numeralAt('百亿', 0)?.bare).toBe(true)
    expect(numeralAt('十亿', 0)?.bare).toBe(false)
  })
})

describe('ratioAt', () => {
  const ratio = (text: string) => {
    const found = ratioAt(text, 0, numeralAt(text, 0))
    return found && [text.slice(0, found.to), Math.round(found.value * 100) / 100, found.unit]
  }

  it.each([
    ['8.5%', 8.5, '%'],
    ['8.5 %', 8.5, '%'],
    ['3‰', 3, '‰'],
    ['百分之八点五', 8.5, '%'],
    ['百分之百', 100, '%'],
    ['百分之一百二十', 120, '%'],
    ['千分之三', 3, '‰'],
    ['万分之五', 0.05, '%'],
    ['三分之一', 33.33, '%'],
    ['五分之一', 20, '%'],
    ['一又二分之一', 150, '%'],
    ['三又千分之五', 300.5, '%'],
    ['万分之肆', 0.04, '%'],
    ['三 分 之 一', 33.33, '%'],
    ['负百分之三', -3, '%'],
    ['1/3', 33.33, '%'],
    ['两成', 20, '%'],
    ['三成半', 35, '%'],
    ['七成五', 75, '%'],
    ['八折', 80, '%'],
    ['半数', 50, '%'],
    ['一半', 50, '%'],
  ])('reads %s', (text, value, unit) => {
    expect(ratio(text)).toEqual([text, value, unit])
  })

  it('keeps a word that begins with a figure out of a fraction', () => {
    expect(ratio('十分之一二手房')).toEqual(['十分之一', 10, '%'])
  })

  it.each(['三成立', '两成果', '十折', '4/5G', '2026/1/20', '1/2号线', '十成套设备', '5.6/7', '28%29'])('finds none in %s', text => {
    expect(ratio(text)).toBeNull()
  })
})
