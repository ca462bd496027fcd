import { describe, expect, test } from 'vitest'
import { frameOf } from '../../src/frame/frame.ts'
import { parseLexicon } from '../../src/lexicon/parse.ts'
import { blocksOf } from '../../src/source/blocks.ts'
import { sourceOf } from '../source/source.ts'

const lexicon = parseLexicon(new Map([['regions', '云州省\tprovince\n云州\tprovince\t云州省\n']]))

function frame(text: string, options: { date?: string; format?: 'text' | 'markdown' } = {}) {
  const source = sourceOf(text, options.format)
  const found = frameOf(source, blocksOf(source), { date: options.date ?? null }, lexicon)
  const texts = (blocks: typeof found.body) => blocks.map(block => block.text)
  return {
    ...found,
    body: texts(found.body),
    closing: texts(found.closing),
    titleBlocks: texts(found.titleBlocks),
    problems: found.problems.map(({ code }) => code),
  }
}

const PROSE = '过去一年，全县上下顶住压力、迎难而上，各项事业迈上新的台阶。'
const APPEAL = '同志们，号角已经吹响。让我们携手并肩、真抓实干，奋力开创各项工作新局面！'

describe('a speech', () => {
  const speech = (head: string) => frame(`${head}\n${PROSE}\n一、认清形势\n${PROSE}\n${APPEAL}\n谢谢大家！`)

  test('title, occasion, date and speaker stand above it, the appeal below', () => {
    expect(
      speech('凝心聚力开新局\n真抓实干促发展\n——在全县招商引资大会上的讲话\n（2026年1月12日）\n县委书记　李某某\n同志们：'),
    ).toMatchObject({
      kind: 'speech',
      title: '凝心聚力开新局 真抓实干促发展',
      occasion: '在全县招商引资大会上的讲话',
      speaker: '县委书记　李某某',
      date: '2026-01-12',
      datePrecision: 'day',
      region: null,
      level: 'county',
      year: 2026,
      body: [PROSE, '一、认清形势', PROSE],
      closing: [APPEAL],
      problems: [],
    })
  })

  test.each([
    ['一条线上的标题与场合——在全县春季农业生产现场会上的讲话', '一条线上的标题与场合', '在全县春季农业生产现场会上的讲话'],
    ['在青溪县委农村工作会上的讲话', '在青溪县委农村工作会上的讲话', '在青溪县委农村工作会上的讲话'],
    ['县委书记李某某在全县安全生产大会上的讲话', '县委书记李某某在全县安全生产大会上的讲话', '在全县安全生产大会上的讲话'],
    ['锚定目标再出发\n——在全市优化营商环境\n推进会上的讲话', '锚定目标再出发', '在全市优化营商环境推进会上的讲话'],
  ])('%j', (head, title, occasion) => {
    expect(speech(head)).toMatchObject({ kind: 'speech', title, occasion })
  })

  test.each([
    ['张三', '张三'],
    ['（2026年1月12日）张三', '张三'],
    ['讲话人：县长 王五', '县长 王五'],
    ['中共青溪县委书记 欧阳明', '中共青溪县委书记 欧阳明'],
    ['县长李××', '县长李××'],
  ])('the speaker on the line %j', (line, speaker) => {
    expect(speech(`抓落实\n——在全县干部大会上的讲话\n${line}\n同志们：`).speaker).toBe(speaker)
  })

  test('nobody named and no date are problems', () => {
    expect(speech('抓落实\n——在全县干部大会上的讲话').problems).toEqual(['no-speaker', 'no-date'])
  })

  test('a salutation inside a paragraph stays, on its own line it goes', () => {
    expect(frame(`标题\n同志们：\n${PROSE}\n各位委员！\n各位委员！${PROSE}\n一、抓项目`).body).toEqual([
      PROSE,
      `各位委员！${PROSE}`,
      '一、抓项目',
    ])
  })

  test('the year of the text is the last resort, --date the first', () => {
    const text = `抓落实\n——在全县干部大会上的讲话\n${PROSE}\n2026年是“十五五”开局之年，任务艰巨。`
    expect(frame(text)).toMatchObject({ date: '2026', datePrecision: 'year', year: 2026 })
    expect(frame(text, { date: '2026-02-03' })).toMatchObject({ date: '2026-02-03', datePrecision: 'day' })
    expect(frame(text, { date: '2026-02-30' })).toMatchObject({ date: '2026', datePrecision: 'year' })
  })
})

describe('a work report on a web page', () => {
  const page = [
    ...[
      '首页',
      '>',
      '政务公开',
      '下载',
      '打印',
      '【字号：',
      '加大',
      '减小',
      '】',
      '2026年云州省政府工作报告',
      '来源：',
      '云州日报',
      '时间：2026-02-02 09:20',
    ],
    ...[
      '——2026年1月20日在云州省第九届',
      '人民代表大会第五次会议上',
      '云州省省长 李 四',
      '李四作政府工作报告。本报记者 王五摄',
      '各位代表：',
    ],
    ...['现在，我代表省人民政府，向大会报告工作，请予审议。', '一、工作回顾', PROSE, `各位代表！${APPEAL}`],
    ...['附件1', '2026年民生实事', '一、新增学位', '全年新增学位2万个。', '附件2', '名词解释', '1.三资：资金、资产、资源。'],
    ...['责任编辑：', '赵六', '扫一扫在手机打开当前页', '相关报道：', '代表热议报告'],
  ]

  test('is told from the page around it', () => {
    expect(frame(page.join('\n'))).toMatchObject({
      kind: 'work-report',
      title: '2026年云州省政府工作报告',
      occasion: '2026年1月20日在云州省第九届人民代表大会第五次会议上',
      speaker: '云州省省长 李 四',
      date: '2026-01-20',
      region: '云州省',
      level: 'province',
      year: 2026,
      body: [
        '现在，我代表省人民政府，向大会报告工作，请予审议。',
        '一、工作回顾',
        PROSE,
        '附件1',
        '2026年民生实事',
        '一、新增学位',
        '全年新增学位2万个。',
      ],
      closing: [`各位代表！${APPEAL}`],
      problems: [],
    })
  })

  test('also when it was saved on one line', () => {
    const text = `　　各位代表：　　一、工作回顾　　${PROSE.repeat(40)}　　各位代表！${APPEAL}　　（新华社北京3月22日电）　　《青溪日报》（2026年03月23日 01版）`
    expect(frame(text)).toMatchObject({
      title: null,
      date: '2026-03-23',
      body: ['一、工作回顾', PROSE.repeat(40)],
      closing: [`各位代表！${APPEAL}`],
    })
  })

  test('title, occasion and speaker may share a line', () => {
    expect(frame(`政府工作报告——2026年1月20日在青溪县第九届人民代表大会第五次会议上青溪县县长 张三\n各位代表：\n${PROSE}`)).toMatchObject({
      title: '政府工作报告',
      titleBlocks: ['政府工作报告'],
      occasion: '2026年1月20日在青溪县第九届人民代表大会第五次会议上',
      speaker: '青溪县县长 张三',
      region: '青溪县',
    })
  })
})

describe('an office’s paper', () => {
  const notice = [
    ...[
      '青溪县人民政府文件',
      '青政发〔2026〕12号',
      '青溪县人民政府关于印发',
      '《青溪县城镇绿化行动方案》的通知',
      '各镇人民政府，县政府各部门：',
    ],
    ...['现将《青溪县城镇绿化行动方案》印发给你们，请认真贯彻执行。', '青溪县人民政府', '二〇二六年三月五日', '（此件公开发布）'],
    ...['青溪县城镇绿化行动方案', '一、总体要求', PROSE, '青溪县人民政府办公室 2026年3月6日印发'],
  ]

  test('number, addressee, signature and the title once more are taken off', () => {
    expect(frame(notice.join('\n'))).toMatchObject({
      kind: 'action-plan',
      title: '青溪县人民政府关于印发 《青溪县城镇绿化行动方案》的通知',
      speaker: null,
      date: '2026-03-05',
      datePrecision: 'day',
      region: '青溪县',
      level: 'county',
      body: ['现将《青溪县城镇绿化行动方案》印发给你们，请认真贯彻执行。', '一、总体要求', PROSE],
      problems: [],
    })
  })

  test.each([
    ['青溪县2026年乡村建设工作方案', 'action-plan', 2026],
    ['青溪县数字经济发展三年行动计划\n（2026—2028年）', 'action-plan', null],
    ['关于做好2026年防汛工作的通知', 'notice', 2026],
    ['青溪河纪行', 'other', null],
  ])('%j is %s', (title, kind, year) => {
    expect(frame(`${title}\n\n为做好有关工作，结合我县实际，现就有关事项明确如下。\n一、总体要求\n${PROSE}`)).toMatchObject({
      kind,
      year,
      title: title.replace('\n', ' '),
    })
  })

  test('Markdown gives the title by its heading and the date by its front matter', () => {
    const text = `---\n发布日期: 2026-03-08\n---\n\n> 转自网络。\n\n# 青溪县**公园**建设方案\n\n为推进公园建设，制定本方案。\n\n## 一、目标\n\n${PROSE}`
    expect(frame(text, { format: 'markdown' })).toMatchObject({
      title: '青溪县公园建设方案',
      date: '2026-03-08',
      kind: 'action-plan',
      body: ['为推进公园建设，制定本方案。', '一、目标', PROSE],
    })
  })
})

describe('the place', () => {
  test.each([
    ['云州省云岭市青溪县乡村建设工作方案', '云州省云岭市青溪县', 'county'],
    ['云州2026年政府工作报告', '云州省', 'province'],
    ['云岭市人民政府关于加强城市管理的通知', '云岭市', 'city'],
    ['白石镇防汛应急预案和工作方案', '白石镇', 'township'],
    ['国务院关于同意青溪县撤县设市的批复', null, 'national'],
    ['关于推进城市更新的实施方案', null, null],
    ['关于加强社区治理的工作方案', null, null],
    ['X县乡村建设工作方案', null, 'county'],
    ['建设宜居县城打造开发区工作方案', null, null],
  ])('%s', (title, region, level) => {
    expect(frame(`${title}\n\n一、总体要求\n${PROSE}`)).toMatchObject({ region, level })
  })
})

test('nothing is a frame of nothing', () => {
  expect(frame('')).toMatchObject({ kind: 'other', title: null, body: [], closing: [], problems: ['no-date'] })
})

test('notes gathered at the end are no part of the text', () => {
  expect(frame(`标题\n\n一、抓项目\n推进“三资”［1］清理。\n注释：\n［1］三资：\n资金、资产、资源。`).body).toEqual([
    '一、抓项目',
    '推进“三资”清理。',
  ])
})
