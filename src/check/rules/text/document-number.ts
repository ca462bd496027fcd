import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOfBlock } from './prose.ts'

/** 青政发[2026]3号, 青政发（2026）3号, 青政发〔2026〕第3号, 青政发〔2026〕03号. An office stands before it: a court's case has none. */
const NUMBER = /(?<=[〇㐀-鿿])([[［【（(〔])((?:19|20)\d\d)(?:年度?)?([\]］】）)〕])(第?)(0*)([1-9]\d{0,4})(?=号)/g

export const documentNumber = rule({
  name: 'text/document-number',
  meaning: {
    zh: '发文字号写作“青政发〔2026〕3号”：年份用六角括号，序号不加“第”，不编虚位',
    en: 'A document’s number is written 青政发〔2026〕3号: the year in 〔 〕, no 第 and no nought before the number',
  },
  why: {
    zh: '发文字号的年份应标全称、用六角括号“〔〕”括入，发文顺序号不加“第”字、不编虚位（GB/T 9704—2012 7.2.5）；引用时照此书写',
    en: 'The year in full in 〔 〕, the number without 第 and noughts (GB/T 9704—2012 7.2.5); references follow',
  },
  severity: 'warn',
  fixable: true,
  options: {},
  good: [
    '根据《青溪县森林防火办法》（青政发〔2026〕3号）要求，抓好落实。',
    '青政办函〔2025〕118号',
    '依照青溪县人民法院（2025）青0102民初35号判决执行。',
    '县政府公告2026年第3号已经公布，请遵照执行。',
    '全县财政收入（2026年）3亿元，第3号楼竣工。',
    '执行《水质标准》（2026）要求，3号井停用。',
  ],
  bad: [
    '根据《青溪县森林防火办法》（青政发{[2026]3}号）要求，抓好落实。',
    '青政办发{（2026）12}号',
    '按照省发改委《通知》（豫发改{【2026】8}号）要求执行。',
    '转发省政府文件（省政发{〔2026〕第15}号），请贯彻执行。',
    '转发市政府文件（市政函{〔2026〕007}号），请贯彻执行。',
    '《若干措施》（市办字{[2026]第06}号）同时废止。',
  ],
  // a number on a line of its own is no part of the text proper
  check: ({ blocks, source }) =>
    blocks()
      .filter(({ text }) => text.includes('号'))
      .flatMap(block => numbers(proseOfBlock(source, block))),
})

function numbers(prose: Prose): readonly Fault[] {
  return [...prose.raw.matchAll(NUMBER)].flatMap(({ index, 0: all, 1: opening, 2: year = '', 6: number = '' }) => {
    const right = `〔${year}〕${number}`
    if (all === right || prose.exempt(index)) return []
    // （2026）3号 may be a remark and a thing that is numbered, unless an office's character stands before it
    if ((opening === '（' || opening === '(') && !OFFICE.test(prose.raw.charAt(index - 1))) return []
    return {
      ...prose.placeOf(index, index + all.length),
      message: { zh: `发文字号写作“${all}号”，应为“${right}号”`, en: `Document number “${all}号”, expected “${right}号”` },
      // how an office numbered what it issued is its own: of a citation the brackets alone are sure
      edits: all.slice(1, 5) + all.slice(6) === year + number ? prose.edit(index, index + all.length, right) : [],
      habit: {
        key: 'number',
        message: count => ({
          zh: `全文${count}处发文字号写作“${all}号”等，应统一为“${right}号”的形式`,
          en: `${count} document numbers are written as in “${all}号”, expected “${right}号”`,
        }),
      },
    }
  })
}

/** What the abbreviation of an office ends in: 青政发, 青政办函, 豫财农. */
const OFFICE = /[发办函字规令复批通知呈报议综改财教科工公民司人社资环建交水农商文卫审监税统林体医信气海]/
