import { isHan, isInvisible } from '../../../source/characters.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

const LEAST = 30
/** A paragraph of running text, not a heading, a name or a line that is spread out. */
const isRunning = (text: string) => text.length >= LEAST && /[。！？；]$/.test(text) && /[，；。]/.test(text)
const AFTER = /[，。；：、！？）》”]/
const POINT = /[，。；：、！？]/
/** What has no use between Chinese characters; joiners and variants have, in other scripts and signs. */
const ZERO = /^[\u00ad\u200b\u200e\u200f\u2060\ufeff]+$/
const JOINED = /[\u0590-\u08ff\u0f00-\u0fff\u1800-\u18af]/
const BETWEEN = /^[ \u00a0]{1,2}$/

export const blank = rule({
  name: 'text/blank',
  meaning: { zh: '正文的字词、标点之间没有多余的空格和不可见字符', en: 'No stray blank or invisible character in running text' },
  why: {
    zh: '多余的空格、零宽字符多是从网页和PDF复制来的，会断开词语，检索不到',
    en: 'They come with text copied from pages and PDFs, and cut words apart for every search',
  },
  severity: 'info',
  fixable: true,
  options: {},
  good: [
    '通　知\n\n各乡镇要抓好春耕生产，确保颗粒归仓、应收尽收。',
    '县长 张三\n\n同志们，今年的工作任务重、要求高，大家要抓紧抓实。',
    '大力弘扬“敢为人先 勇立潮头”精神，推动全县各项工作再上新台阶，取得更好成绩。',
    '引进SAP SE等企业，建设 5G 基站 300 个，带动产业数字化转型，取得明显成效。',
    '加快推进农业现代化，\n确保粮食安全；全面推进乡村振兴，建设宜居宜业和美乡村。',
  ],
  bad: [
    '加快推进农业现代化，{ }确保粮食安全；全面推进乡村振兴，建设宜居宜业和美乡村。',
    '加快推进农业现代化{ }，确保粮食安全；全面推进乡村振兴，建设宜居宜业和美乡村。',
    '加快推进农业{\u200b}现代化，确保粮食安全；全面推进乡村振兴，建设宜居宜业和美乡村。',
    '加快推进农业现代化，确保粮食{ }安全；全面推进乡村振兴，建设宜居宜业和美乡村。',
    '加快推进{\ufeff}农业现代化，确保粮食安全。',
  ],
  check: analysis => {
    const { text } = analysis.source
    return proseOf(analysis).flatMap(prose => blanks(prose, text))
  },
})

function blanks(prose: Prose, source: string): readonly Fault[] {
  const { block, text } = prose
  const faults: Fault[] = []
  const running = block.kind === 'paragraph' && isRunning(text)
  const push = (start: number, end: number, key: 'invisible' | 'blank', certain: boolean) => {
    const code = source.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0')
    const zh = key === 'blank' ? '多余的空格' : `不可见字符（U+${code}）`
    const en = key === 'blank' ? 'stray blanks' : `invisible characters (U+${code})`
    faults.push({
      start,
      end,
      message: { zh: `出现${zh}，应删去`, en: `There are ${en} here, expected none` },
      edits: certain ? [{ start, end, text: '' }] : [],
      habit: {
        key,
        message: count => ({ zh: `全文${count}处出现${zh}，应删去`, en: `There are ${en} in ${count} places, expected none` }),
      },
    })
  }
  block.pieces.forEach((piece, n) => {
    const next = block.pieces[n + 1]
    const start = piece.start + piece.length
    // what the reading of the text left out between two pieces
    if (next && next.start > start && next.start - start <= 4) {
      const gap = source.slice(start, next.start)
      const left = source.charAt(start - 1)
      const right = source.charAt(next.start)
      if ([...gap].every(isInvisible)) push(start, next.start, 'invisible', ZERO.test(gap) && !JOINED.test(left + right))
      else if (
        running &&
        BETWEEN.test(gap) &&
        (isHan(left) || AFTER.test(left)) &&
        (isHan(right) || AFTER.test(right)) &&
        (AFTER.test(left) || AFTER.test(right))
      )
        // behind a closing quote or bracket it may keep two names apart
        push(start, next.start, 'blank', POINT.test(left) || AFTER.test(right))
    }
  })
  if (running)
    for (const { index } of text.matchAll(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g)) {
      const { start } = prose.placeOf(index, index + 1)
      // a wide blank is layout, and what is set apart in quotes is meant
      if (prose.depth(index) || index < 12 || !BETWEEN.test(source.charAt(start)) || !isHan(source.charAt(start + 1))) continue
      push(start, start + 1, 'blank', false)
    }
  return faults
}
