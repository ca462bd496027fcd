import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../src/source/blocks.ts'
import { read, sourceOf } from './source.ts'

describe('lines and paragraphs', () => {
  test.each(['\n', '\r\n', '\r', '\u2028', '\n\n', '\n\n\n'])('%j ends a paragraph', end => {
    expect(read(`一、抓项目${end}加快建设。${end}二、抓民生`)).toEqual(['一、抓项目', '加快建设。', '二、抓民生'])
  })

  test('a heading broken where no line breaks is one paragraph', () => {
    expect(read('（\n三）改革持续深化。\n第\n一章\n一、\n指导思想\n（二）\n基本原则')).toEqual([
      '（三）改革持续深化。',
      '第一章',
      '一、指导思想',
      '（二）基本原则',
    ])
  })

  test('a linked word on a line of its own goes back into its sentence', () => {
    expect(read('推行“双向\n揭榜\n”机制，由企业、\n高校\n，共同参与。')).toEqual(['推行“双向揭榜”机制，由企业、高校，共同参与。'])
  })

  test('a list that ends in 、 goes on, a numbered item does not', () => {
    expect(read('县发改局、\n县财政局\n一要抓早，\n二、抓实')).toEqual(['县发改局、县财政局', '一要抓早，', '二、抓实'])
  })

  test('a whole report on one line: wide gaps are its paragraph marks', () => {
    const body = '坚持稳中求进，狠抓落实。'.repeat(60)
    expect(read(`　　各位代表：　　一、工作回顾　　${body}　　二、工作安排　　${body}`)).toEqual([
      '各位代表：',
      '一、工作回顾',
      body,
      '二、工作安排',
      body,
    ])
  })

  test('so is a short text on one line, if sentences end at its gaps', () => {
    const body = '坚持稳中求进，狠抓落实。'.repeat(3)
    expect(read(`工作报告　　——2026年1月8日　　各位代表：　　一、回顾　　${body}　　二、安排　　${body}`)).toEqual([
      '工作报告',
      '——2026年1月8日',
      '各位代表：',
      '一、回顾',
      body,
      '二、安排',
      body,
    ])
  })

  test('without any gap it is divided where a paragraph starts for certain', () => {
    const body = '坚持稳中求进，狠抓落实。'.repeat(200)
    expect(read(`各位代表：${body}——产业兴旺。${body}二、工作安排${body}各位代表！${body}`)).toEqual([
      '各位代表：',
      body,
      `——产业兴旺。${body}`,
      `二、工作安排${body}`,
      `各位代表！${body}`,
    ])
  })

  test('a chapter with letters set apart is no whole report', () => {
    expect(read('第一章　总　　则')).toEqual(['第一章 总则'])
  })
})

describe('blanks and characters that take no room', () => {
  test.each([
    ['　　县长　张三', '县长 张三'],
    ['市长 李 四', '市长 李四'],
    ['真抓实干  接力拼搏 开拓前行', '真抓实干 接力拼搏 开拓前行'],
    ['增长 8 %，达到 12 亿元', '增长8%，达到12亿元'],
    ['1 9 9 8 年3 月5 日，产值 2 2 ．4 亿元', '1998年3月5日，产值22.4亿元'],
    ['补贴 1 200 元', '补贴1200元'],
    ['2025  2026', '2025 2026'],
    ['推进 “ 三项 行动 ” 、 整治', '推进“三项 行动”、整治'],
    ['发展 AI 产业', '发展 AI 产业'],
    ['软\u00ad连\u200b字\ufeff符', '软连字符'],
    ['<U+00A0><U+00A0>各位<U+00A0>代表', '各位 代表'],
    ['８．５％（以上）,', '8.5%（以上），'],
  ])('%j → %j', (written, expected) => {
    expect(read(written)).toEqual([expected])
  })
})

describe('page numbers', () => {
  test.each(['—3—', '- 3 -', '— ３ —', '第3页', '第 3 页 共 20 页', '第3页/共20页', '－3－', 'Page 3 of 20'])(
    '%s inside a paragraph',
    page => {
      expect(read(`坚持把发展经济的着力点放在实体经济上，\n\n${page}\n\n推动产业升级。`)).toEqual([
        '坚持把发展经济的着力点放在实体经济上，推动产业升级。',
      ])
    },
  )

  test('bare numbers are pages when they rise from page to page and cut sentences', () => {
    const page = `${'加快推进重点项目建设，确保按期投产。'.repeat(16)}坚持把实体经济作为主攻方向，不断\n`
    const text = [1, 2, 3, 4].map(n => `${page}${n}\n`).join('')
    expect(read(text).some(line => /^\d$/.test(line))).toBe(false)
  })

  test('a column of numbers is no sequence of pages', () => {
    expect(read('序号\n1\n春耕备耕\n2\n防汛抗旱\n3\n秋收冬种')).toEqual(['序号', '1', '春耕备耕', '2', '防汛抗旱', '3', '秋收冬种'])
  })

  test.each(['3', '2026年', '—', '3%', '第3页纸上写着'])('%s is text', line => {
    expect(read(`前文。\n${line}\n后文。`).length).toBeGreaterThanOrEqual(line === '—' ? 2 : 3)
  })
})

describe('footnote marks', () => {
  test.each([
    ['实现“一降两减”［1］良好态势', '实现“一降两减”良好态势'],
    ['四大产业[12]占比提高', '四大产业占比提高'],
    ['治理体系〔3〕更加完善', '治理体系更加完善'],
    ['治理体系² 更加完善', '治理体系更加完善'],
    ['根据国发〔2018〕41号文件', '根据国发〔2018〕41号文件'],
    ['青政发〔12〕5号', '青政发〔12〕5号'],
    ['建成厂房12km²', '建成厂房12km²'],
    ['完善制度［试行］', '完善制度[试行]'],
    ['主要包括①道路；②桥梁', '主要包括①道路；②桥梁'],
    ['［22］三资：资金、资产、资源', '[22]三资：资金、资产、资源'],
  ])('%s → %s', (written, expected) => {
    expect(read(written)).toEqual([expected])
  })

  test('a circled figure is a note where a line below explains it', () => {
    expect(read('推进“三资”①清理。\n① 三资：资金、资产、资源。')).toEqual(['推进“三资”清理。', '①三资：资金、资产、资源。'])
  })
})

describe('Markdown', () => {
  const blocks = (text: string) => blocksOf(sourceOf(text, 'markdown')).map(({ kind, heading, text }) => [kind, heading, text] as const)

  test('headings, quotes, lists and emphasis lose their marks', () => {
    expect(
      blocks(
        '---\n标题: 要点\n---\n# 青溪县**工作**要点\n\n> 引用。\n\n## 一、目标\n\n- 建成`3个`站点\n* [ ] 查[清单](https://a.cn)\n1. 第一件',
      ),
    ).toEqual([
      ['paragraph', 1, '青溪县工作要点'],
      ['paragraph', 0, '引用。'],
      ['paragraph', 2, '一、目标'],
      ['paragraph', 0, '建成3个站点'],
      ['paragraph', 0, '查清单'],
      ['paragraph', 0, '1.第一件'],
    ])
  })

  test('a row of a table is a block of cells', () => {
    expect(blocks('| 指标 | 2030年 |\n|:--|--:|\n| 粮食（万吨） | **13** |\n| a\\|b | 40 % |')).toEqual([
      ['row', 0, '指标\t2030年'],
      ['row', 0, '粮食（万吨）\t13'],
      ['row', 0, 'a|b\t40%'],
    ])
  })

  test('a paragraph broken softly is one; a struck-out figure is no emphasis', () => {
    expect(blocks('县农业农村局牵头\n县财政局配合\n\n投资**亿元')).toEqual([
      ['paragraph', 0, '县农业农村局牵头县财政局配合'],
      ['paragraph', 0, '投资**亿元'],
    ])
  })

  test('comments, rules and fences go, fenced text stays', () => {
    expect(blocks('<!-- 草稿\n不要 -->\n正文。\n\n***\n\n```\n围栏\n```\n末段。[^1]\n\n[^1]: 说明')).toEqual([
      ['paragraph', 0, '正文。'],
      ['paragraph', 0, '围栏'],
      ['paragraph', 0, '末段。'],
      ['paragraph', 0, '[^1]：说明'],
    ])
  })

  test('a rule at the top opens no front matter', () => {
    expect(blocks('---\n\n坚持稳中求进工作总基调，推动经济社会持续健康发展，各项事业全面进步。\n\n---\n\n完。').length).toBe(2)
  })
})

test('lines of cells between tabs are rows', () => {
  expect(blocksOf(sourceOf('说明如下\n指标\t2025年\n粮食\t12\n油料\t3')).map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', '说明如下'],
    ['row', '指标\t2025年'],
    ['row', '粮食\t12'],
    ['row', '油料\t3'],
  ])
})

test('a comment of a saved page is no text', () => {
  expect(read('正文。\n<!--\n   脚本\n-->\n落款')).toEqual(['正文。', '落款'])
})
