import { startsWithHead } from '../source/marks.ts'
import { joined, part } from '../source/part.ts'
import type { Block, Source, Stretch } from '../source/types.ts'
import { isAnnexHeading } from './backmatter.ts'
import { type Dated, dateLine, datesIn } from './dates.ts'
import { isBareLabel, isFurniture } from './furniture.ts'
import { menuOf } from './menu.ts'
import { occasionOn } from './occasion.ts'
import { isAddressee, isSalutation } from './salutation.ts'
import { speakerBefore, speakerOn, speakerWithin } from './speaker.ts'
import { isDocumentNumber, isLetterhead, isNamed, mayBeTitle, titleAmong } from './title.ts'

/** What stands above the text proper. */
export interface Head {
  readonly titleBlocks: readonly Block[]
  readonly occasion: Stretch | null
  readonly speaker: Stretch | null
  /** A date on a line of its own, or beside the speaker. */
  readonly dated: Dated | null
  /** When a web page or a front matter says that it was published. */
  readonly published: Dated | null
  /** Somebody is addressed: 同志们： 各位代表： */
  readonly addressed: boolean
  /** A number, a letterhead or an addressee: an office's paper. */
  readonly official: boolean
  /** Index of the first block after the head. */
  readonly end: number
}

/** No title page is longer; a web page's buttons count. */
const LONGEST = 40

interface Reading {
  runs: Block[][]
  occasion: Stretch | null
  /** How many runs of title lines stood before the occasion. */
  runsBefore: number
  speaker: Stretch | null
  dated: Dated | null
  published: Dated | null
  official: boolean
  broken: boolean
  /** The line before only announced its value: 来源： */
  label: boolean
}

/** Reads title, occasion, speaker and date from the blocks above the text. */
export function headOf({ text, format }: Source, blocks: readonly Block[]): Head {
  const reading: Reading = {
    runs: [],
    occasion: null,
    runsBefore: 0,
    speaker: null,
    dated: null,
    published: null,
    official: false,
    broken: true,
    label: false,
  }
  const first = firstTitleHeading(blocks)
  let end = first
  let addressed = false
  // > quotes in Markdown
  const menu = format === 'text' ? menuOf(text, blocks, LONGEST) : new Set<string>()
  for (; end < blocks.length && end < first + LONGEST; end++) {
    const block = blocks[end]
    if (!block) break
    if (isSalutation(block.text)) {
      addressed = true
      end++
      break
    }
    if (isAddressee(block.text)) {
      reading.official = true
      end++
      break
    }
    if (menu.has(block.text)) {
      reading.broken = true
      continue
    }
    const over = occasionOver(block, blocks[end + 1])
    if (over) end++
    if (!readLine(over ?? block, reading)) break
  }
  readTitled(reading)
  return {
    titleBlocks:
      reading.runs.length || !reading.occasion
        ? titleOf(reading)
        : [part(reading.occasion.block, reading.occasion.from, reading.occasion.to)],
    occasion: reading.occasion,
    speaker: reading.speaker,
    dated: reading.dated,
    published: reading.published,
    addressed,
    official: reading.official,
    end,
  }
}

/** ——2026年1月26日在青溪县第十七届⏎人民代表大会第五次会议上: an occasion on two lines, as one. */
function occasionOver(block: Block, next: Block | undefined): Block | null {
  if (!next || !/^(?:[—\-―–]|（?\d{4}年).*在/.test(block.text) || block.text.length > 60 || next.text.length > 60) return null
  if (occasionOn(block.text) || occasionOn(next.text)) return null
  const both = joined(block, next)
  return occasionOn(both.text) ? both : null
}

/** 县委书记张三在全县招商引资大会上的讲话: a title that says who spoke where. */
function readTitled(reading: Reading): void {
  for (const block of reading.occasion ? [] : titleOf(reading)) {
    const at = block.text.indexOf('在')
    const occasion = at > 0 && at <= 24 ? occasionOn(block.text.slice(at)) : null
    if (!occasion || !isNamed(block.text)) continue
    reading.occasion = { block, from: at + occasion.from, to: at + occasion.to }
    const speaker = speakerBefore(block.text.slice(0, at))
    if (speaker) reading.speaker ??= { block, ...speaker }
  }
}

/** A Markdown heading of the first level near the top starts the document: what stands above it is about the file. */
function firstTitleHeading(blocks: readonly Block[]): number {
  const at = blocks.slice(0, 12).findIndex(block => block.heading === 1)
  return at > 0 && blocks.slice(0, at).every(block => block.heading === 0) ? at : 0
}

/** Takes a line of the head into the reading; false when the text proper has begun. */
function readLine(block: Block, reading: Reading): boolean {
  const { text } = block
  const dash = text.indexOf('——')
  if (dash > 0 && text.length <= 200 && occasionOn(text.slice(dash))) {
    addTitle(part(block, 0, dash), reading)
    return readLine(part(block, dash, text.length), reading)
  }
  const occasion = occasionOn(text)
  if (occasion) {
    if (!reading.occasion) {
      reading.occasion = { block, ...occasion }
      reading.runsBefore = reading.runs.length
    }
    const rest = text.slice(occasion.to)
    const skipped = rest.length - rest.replace(/^[\s）)]+/, '').length
    const speaker = speakerOn(rest.slice(skipped), false)
    const at = occasion.to + skipped
    if (speaker) reading.speaker ??= { block, from: at + speaker.from, to: at + speaker.to }
    const inner = speakerWithin(text.slice(0, occasion.to))
    if (inner) reading.speaker ??= { block, ...inner }
    reading.broken = true
    return true
  }
  const value = reading.label && text.length <= 24
  reading.label = isBareLabel(text)
  if (value || isFurniture(text)) {
    if (value || /时间|日期|来源|^\d{4}/.test(text))
      reading.published ??= datesIn(text).find(({ precision }) => precision === 'day') ?? null
    reading.broken = true
    return true
  }
  const dated = dateLine(text)
  if (dated) {
    reading.dated ??= dated
    reading.broken = true
    return true
  }
  if (isDocumentNumber(text) || isLetterhead(text) || isAnnexHeading(text)) {
    reading.official = true
    reading.broken = true
    return true
  }
  if (readSpeaker(block, reading)) return true
  if (block.heading > 1 || block.kind === 'row' || startsWithHead(text) || !mayBeTitle(text)) return false
  if (reading.occasion && !isNamed(text) && text.length > 30) return false
  addTitle(block, reading)
  return true
}

/** 县委书记 李四, （2026年1月12日） 李四: never the first line, which is the title. */
function readSpeaker(block: Block, reading: Reading): boolean {
  const { text } = block
  const date = /^（?(?:\d{4}年\d{1,2}月(?:\d{1,2}日)?)）?\s?/.exec(text)?.[0] ?? ''
  const speaker = reading.runs.length > 0 || reading.occasion ? speakerOn(text.slice(date.length), true) : null
  if (!speaker) return false
  reading.speaker ??= { block, from: date.length + speaker.from, to: date.length + speaker.to }
  if (date) reading.dated ??= datesIn(date)[0] ?? null
  reading.broken = true
  return true
}

function addTitle(block: Block, reading: Reading): void {
  const last = reading.runs.at(-1)
  if (last && !reading.broken) last.push(block)
  else reading.runs.push([block])
  reading.broken = false
}

/** The title lines above the occasion, or above the text where no occasion stands below any. */
function titleOf({ runs, occasion, runsBefore }: Reading): readonly Block[] {
  return titleAmong(occasion && runsBefore > 0 ? runs.slice(0, runsBefore) : runs)
}
