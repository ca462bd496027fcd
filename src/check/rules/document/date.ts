import { dateLine, datesIn } from '../../../frame/dates.ts'
import { occasionOn } from '../../../frame/occasion.ts'
import type { Kind } from '../../../frame/types.ts'
import { sourceRange } from '../../../source/stretch.ts'
import type { Block, Stretch } from '../../../source/types.ts'
import { rule } from '../../rule.ts'
import type { Said } from '../../types.ts'
import { firstLine } from './first-line.ts'

/** Where each kind of document has its date; work reports often have none but their year. */
const WHERE: Readonly<Partial<Record<Kind, Said>>> = {
  speech: {
    zh: '在标题下写明讲话日期，如“（2026年1月12日）”',
    en: 'Write the day of the speech below the title: （2026年1月12日）',
  },
  notice: {
    zh: '在文末发文机关名称下写明成文日期，如“2026年1月12日”（GB/T 9704—2012 7.3.5）',
    en: 'Write the date below the issuing office at the end: 2026年1月12日 (GB/T 9704—2012 7.3.5)',
  },
  'action-plan': {
    zh: '在标题下或文末写明成文日期，如“2026年1月12日”（GB/T 9704—2012 7.3.5）',
    en: 'Write the date below the title or at the end: 2026年1月12日 (GB/T 9704—2012 7.3.5)',
  },
}
/** How many blocks from either end a date line is looked for in. */
const EDGE = 8

export const date = rule({
  name: 'document/date',
  meaning: { zh: '文稿要有日期，并与标题的年份一致', en: 'A document has a date, and it agrees with the year of the title' },
  why: {
    zh: '“今年”“年底前”都从文稿日期起算；标题是2026年、落款是2024年，多是沿用旧稿没有改',
    en: '今年 and 年底前 are counted from the document’s date; a title of 2026 over a date of 2024 is most likely an old text',
  },
  severity: 'warn',
  options: {},
  good: [
    '在全县经济工作会议上的讲话\n（2026年1月12日）\n\n同志们：\n今天，我讲两点意见。',
    '青溪县公园建设实施方案\n\n一、重点任务\n（一）新建公园。要抓紧开工。\n\n青溪县人民政府\n2026年3月2日',
    '政府工作报告\n\n各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。\n一、去年工作回顾\n成绩很好。',
    '青溪县2026年公园建设实施方案\n\n一、重点任务\n（一）新建公园。要抓紧开工。\n\n青溪县人民政府\n2025年12月25日',
    '青溪县公园建设实施方案\n\n一、重点任务\n（一）新建公园。要抓紧开工。\n\n青溪县人民政府办公室　2026年3月18日印发',
    '关于表扬2025年度先进集体的通报\n\n各乡镇：\n成绩很好。\n\n青溪县人民政府\n2026年5月8日',
    '青溪县水利规划方案（2021—2025年）\n\n一、重点任务\n（一）修建水渠。要抓紧开工。\n\n青溪县人民政府\n2022年3月2日',
  ],
  bad: [
    '{在全县经济工作会议上的讲话}\n\n同志们：\n今天，我讲两点意见。',
    '{青溪县公园建设实施方案}\n\n一、重点任务\n（一）新建公园。要抓紧开工。',
    '{青溪县公园建设实施方案}\n\n根据省政府2025年3月18日印发的《规划》，制定本方案。\n一、重点任务\n（一）新建公园。要抓紧开工。',
    '{关于做好春季防火工作的通知}\n\n各乡镇：\n一、压实责任。要层层签订责任书。\n二、加强巡护。要增派人手。',
    '青溪县2026年公园建设实施方案\n\n一、重点任务\n（一）新建公园。要抓紧开工。\n\n青溪县人民政府\n{2024年3月2日}',
    '2026年青溪县政府工作报告\n——{2025年3月12日}在青溪县第九届人民代表大会第五次会议上\n\n各位代表：\n一、去年工作回顾\n成绩很好。',
  ],
  check(analysis) {
    const { kind, date, title } = analysis.frame()
    const where = WHERE[kind]
    if (where && date === null && !isIssued(analysis.blocks()))
      return [
        {
          ...firstLine(analysis.source.text),
          about: 'missing',
          message: { zh: '文稿没有日期，“今年”“年底前”等时限无从起算', en: 'No date: 今年 and 年底前 cannot be told' },
          hint: where,
        },
      ]
    const year = yearOf(kind, title ?? '')
    if (year === null) return []
    return written(analysis.blocks()).flatMap(({ place, year: own, month }) =>
      agrees(year, own, month)
        ? []
        : [
            {
              ...sourceRange(place),
              message: { zh: `标题是${year}年，此处的日期是${own}年`, en: `The title says ${year}, the date ${own}` },
              hint: { zh: '核对标题和日期，统一年份', en: 'Check both and make the year one' },
            },
          ],
    )
  },
})

/** The year that a report or a plan is named by; what reviews a year (通报, 总结) is dated later, and a span of years is none. */
function yearOf(kind: Kind, title: string): number | null {
  if (kind !== 'work-report' && kind !== 'action-plan' && kind !== 'speech') return null
  const dates = datesIn(title.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)))
  const [only] = dates
  if (!only || dates.length > 1 || /[—\-－～至到第]$/.test(title.slice(0, only.from)) || /^[—\-－～至到]/.test(title.slice(only.to)))
    return null
  return only.precision === 'year' && !/总结|回顾|执行情况|以来/.test(title) ? Number(only.date) : null
}

/** Whether a note at either end says when it was issued: 青溪县政府办公室　2026年3月18日印发. */
const isIssued = (blocks: readonly Block[]): boolean =>
  edgesOf(blocks).some(({ text }) => datesIn(text).some(({ precision, to }) => precision === 'day' && ISSUED.test(text.slice(to))))

const ISSUED = /^(?:[^，。；]{0,12}?)(?:印发|发布|公布|颁布)(?![的《“])/

const edgesOf = (blocks: readonly Block[]) => (blocks.length > 2 * EDGE ? [...blocks.slice(0, EDGE), ...blocks.slice(-EDGE)] : blocks)

/** The dates that a document gives itself: of the occasion, on a line below the title, under the signature. */
function written(blocks: readonly Block[]): readonly { readonly place: Stretch; readonly year: number; readonly month: number }[] {
  return edgesOf(blocks).flatMap(block => {
    const occasion = occasionOn(block.text)
    const line = dateLine(block.text)
    const found = line ? [line] : occasion ? datesIn(block.text).filter(({ from }) => from >= occasion.from && from < occasion.to) : []
    return found
      .filter(({ precision }) => precision !== 'year')
      .map(({ date, from, to }) => ({ place: { block, from, to }, year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) }))
  })
}

/** A plan for a year is made at the end of the one before, and a report of one is read early in the next. */
const agrees = (title: number, year: number, month: number): boolean =>
  title === year || (title === year + 1 && month >= 10) || (title === year - 1 && month <= 3)
