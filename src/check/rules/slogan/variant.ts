import type { Analysis } from '../../../analysis.ts'
import type { FoundSlogan } from '../../../extract/slogans/types.ts'
import { bare } from '../../../extract/slogans/wording.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import type { Stretch } from '../../../source/types.ts'
import { addTo } from '../../../text/group.ts'
import { lineOf } from '../../line-of.ts'
import { rule } from '../../rule.ts'
import type { Fault, Said } from '../../types.ts'
import { align } from './align.ts'
import { formulationsOf } from './formulations.ts'
import { isSlip, isSwap } from './slip.ts'

export const variant = rule({
  name: 'slogan/variant',
  meaning: {
    zh: '同一提法、口号在一篇文稿中写法一致',
    en: 'A watchword is written one way throughout a document',
  },
  why: {
    zh: '口号此处用顿号、彼处用逗号，或差一个字，读者会疑心是两个提法，宣传展板也无所适从；疑为笔误的是出现少的一种',
    en: 'A watchword with another mark or another character elsewhere looks like a second one; the rarer wording is taken for the slip',
  },
  severity: 'warn',
  options: {},
  good: [
    '落实“标本兼治、从严从实”的要求。\n\n坚持“标本兼治、从严从实”的原则。',
    '凝心聚力开新局　真抓实干促发展\n——在全县经济工作会议上的讲话\n\n同志们：\n\n要凝心聚力开新局，真抓实干促发展，抓好落实。',
    '落实“严起来、实起来”的要求。\n\n坚持“严起来、动起来”的原则。',
    '坚持“政府引导、市场运作”的原则。\n\n要做到政府引导，市场运作，群众参与。',
    '践行“有事好商量、难事有人帮”的承诺。\n\n兑现“有事好商量、急事马上办”的承诺。',
  ],
  bad: [
    '落实“标本兼治、从严从实”的要求。\n\n坚持“标本兼治、从严从实”的原则。\n\n贯彻“{标本兼治，从严从实}”的方针。',
    '发扬“敢闯敢试、善作善成”的作风。\n\n弘扬“{敢闯敢试；善作善成}”的精神。',
    '坚持“政府引导、市场运作、群众参与”的原则。\n\n按照“政府引导、市场运作、群众参与”的思路。\n\n完善“{政府引导、市场动作、群众参与}”的机制。',
    '叫响“山水画、田园诗、四季来青溪”的口号。\n\n唱响“{山水画、田园诗、四季来来青溪}”的口号。',
    '凝心聚力开新局　真抓实干促发展\n——在全县经济工作会议上的讲话\n\n同志们：\n\n要{凝心聚力开新局，真抓实干促发展}，抓好落实。\n\n让我们凝心聚力开新局、真抓实干促发展，再创佳绩。\n\n凝心聚力开新局、真抓实干促发展，是全县的任务。',
  ],
  check(analysis, _options, { tables }) {
    const slogans = analysis.slogans().filter(({ occurrences, variants }) => occurrences.length + variants.length > 1)
    if (!slogans.length) return []
    const known = new Set(formulationsOf(tables.formulations).all.map(({ text }) => bare(text)))
    return slogans.flatMap(slogan => faultsOf(slogan, known, analysis))
  },
})

interface Wording {
  readonly text: string
  readonly places: readonly Stretch[]
}

function faultsOf(slogan: FoundSlogan, known: ReadonlySet<string>, analysis: Analysis): readonly Fault[] {
  const wordings = wordingsOf(slogan)
  const [right, ...others] = wordings.toSorted((a, b) => b.places.length - a.places.length)
  if (!right) return []
  return others
    .filter(other => isVariant(other, right, known))
    .flatMap(other => {
      const said = message(other, right, analysis)
      return other.places.map(place => {
        // words in a sentence take its marks
        const mild = bare(other.text) === bare(right.text) && !isQuoted(place)
        return { ...sourceRange(place), message: said, ...(mild ? { atMost: 'info' as const } : {}) }
      })
    })
}

/** The ways in which a watchword is written, first come first; in the title it may be set off by blanks, which is no way of its own. */
function wordingsOf({ kind, text, occurrences, variants }: FoundSlogan): readonly Wording[] {
  const all = [{ text, occurrences }, ...variants].map(({ text, occurrences }) => ({
    text: textOf(text),
    // outside quotes only the title's watchword is surely one
    places: kind === 'title' ? occurrences : occurrences.filter(place => isQuoted(place) || !MARK.test(textOf(text))),
  }))
  const byWording = new Map<string, Stretch[]>()
  for (const { places } of all)
    for (const place of places) {
      const wording = textOf(place)
      if (!wording.includes(' ') || MARK.test(wording)) addTo(byWording, wording, place)
    }
  return [...byWording].map(([text, places]) => ({ text, places }))
}

const MARK = /[、，；]/
const isQuoted = ({ block: { text }, from, to }: Stretch): boolean => /[“‘]/.test(text.charAt(from - 1)) && /[”’]/.test(text.charAt(to))

/** Below this length a character more or less makes another watchword. */
const SHORTEST = 6
const LONG = 10
/** A place that was blacked out, or a number. */
const OTHER = /[A-Za-z×＊*〇○某\d一二两三四五六七八九十百]/

function isVariant(other: Wording, right: Wording, known: ReadonlySet<string>): boolean {
  const [has, wants] = [bare(other.text), bare(right.text)]
  // the same words: other marks, where both have any
  if (has === wants) return MARK.test(other.text) && MARK.test(right.text)
  // misquoting what everybody quotes is another rule's
  if (known.has(wants) || known.has(has) || Math.min(has.length, wants.length) < SHORTEST) return false
  const found = align(has, 0, has.length, wants, 2)
  if (!found || found.from > 0 || found.to < has.length || found.edits.some(edit => OTHER.test(edit.has + edit.wants))) return false
  if (isSwap(found.edits)) return true
  const exchanged = found.edits.some(edit => edit.has && edit.wants)
  if (exchanged && has.length < LONG && (other.places.length > 1 || right.places.length < 2)) return false
  return found.distance <= (has.length >= LONG ? 2 : 1) && found.edits.every(edit => isSlip(edit, has))
}

function message(other: Wording, right: Wording, { source }: Analysis): Said {
  const lines = ({ places }: Wording) => [...new Set(places.map(place => lineOf(source, sourceRange(place).start)))]
  const zh = (wording: Wording) => `“${wording.text}”（${wording.places.length}处，第${lines(wording).slice(0, SHOWN).join('、')}行）`
  const en = (wording: Wording) => `“${wording.text}” (${wording.places.length}, line ${lines(wording).slice(0, SHOWN).join(', ')})`
  return { zh: `同一提法写法不一：${zh(other)}，应与${zh(right)}一致`, en: `One watchword, two wordings: ${en(other)} and ${en(right)}` }
}

/** Lines named of each wording. */
const SHOWN = 5
