import { RE2JS, RE2JSException } from 're2js'
import type { Range } from '../settings.ts'
import type { Said } from '../types.ts'
import { costly, type Meter } from './costly.ts'
import { LARGEST_PROGRAM, LONGEST_PATTERN, MOST_PROGRAMS } from './limits.ts'
import { foldedPattern, partsOf } from './pattern-syntax.ts'

/** A pattern of a rules file, ready to run: in time linear in the text, whatever it is. */
export interface Pattern {
  /** Where it stands in a folded text, in order, without overlap; what matches nothing is left out. */
  readonly find: (text: string) => readonly Range[]
  /** Whether it is the whole of a text. */
  readonly is: (text: string) => boolean
}

export type Compiled = { readonly ok: true; readonly pattern: Pattern } | { readonly ok: false; readonly message: Said }

const FLAGS: Readonly<Record<string, number>> = {
  i: RE2JS.CASE_INSENSITIVE,
  m: RE2JS.MULTILINE,
  s: RE2JS.DOTALL,
  // what others write is what holds anyway: all places, characters
  u: 0,
  g: 0,
}

/** How far a match may reach, and so what each may cost: a long sentence. */
const LONGEST_MATCH = 300

/** What patterns may look at besides so much for each unit that they are given. */
const FREE = 4_000_000
/** A program of so many steps counts once. */
const SMALL = 25

/** Makes a pattern of /…/flags, for folded text. */
export function compilePattern(text: string, meter: Meter): Compiled {
  const { source, flags } = partsOf(text)
  if (source.length > LONGEST_PATTERN)
    return no(`正则表达式过长（最多 ${LONGEST_PATTERN} 字）`, `the pattern is too long (at most ${LONGEST_PATTERN} characters)`)
  const unknown = [...flags].find(flag => FLAGS[flag] === undefined)
  if (unknown) return no(`正则表达式没有标志“${unknown}”，可用的有 i、m、s`, `a pattern has no flag "${unknown}"; there are i, m and s`)
  return compiled(
    foldedPattern(source),
    [...flags].reduce((all, flag) => all | (FLAGS[flag] ?? 0), 0),
    meter,
  )
}

/** Makes a pattern of a bare expression, for text as it is. */
export const compileExpression = (source: string, meter: Meter): Compiled =>
  source.length > LONGEST_PATTERN ? no('正则表达式过长', 'the pattern is too long') : compiled(source, 0, meter, true)

function compiled(source: string, flags: number, meter: Meter, mayBeEmpty = false): Compiled {
  try {
    const re = RE2JS.compile(RE2JS.translateRegExp(source), flags)
    const size = re.programSize()
    if (size > LARGEST_PROGRAM)
      return no('正则表达式过于复杂：重复次数（{…}）过大', 'the pattern is too complex: it repeats ({…}) too often')
    meter.program += size
    if (meter.program > MOST_PROGRAMS)
      return no(
        '规则文件中的正则表达式过多；固定的词请直接写，不用 /…/',
        'too many patterns in the rules file; write plain words without /…/',
      )
    if (!mayBeEmpty && re.matcher('').find())
      return no(
        '正则表达式能匹配空文字，处处都算命中；请写明至少要有的字',
        'the pattern matches the empty text, and so everywhere; say what must stand there',
      )
    return { ok: true, pattern: patternOf(re, size, source, meter) }
  } catch (error) {
    if (error instanceof RE2JSException || error instanceof RangeError)
      return no(`正则表达式有误：${reason(error)}`, `not a valid pattern: ${reason(error)}`)
    throw error
  }
}

function patternOf(re: RE2JS, size: number, source: string, meter: Meter): Pattern {
  /** One look at a text may read all of it, and there may be as many as it has matches: what that comes to is bounded. */
  const pay = (units: number) => {
    meter.spent += units * Math.max(1, size / SMALL)
    if (meter.spent > FREE + meter.looks * meter.read) throw costly(source)
  }
  return {
    find(text) {
      const found: Range[] = []
      meter.read += text.length
      for (let from = 0; from < text.length; ) {
        // the place before is kept in the window, so that \b and ^ are read right
        const base = Math.max(0, from - 1)
        const window = text.slice(base, base + 2 * LONGEST_MATCH)
        const matcher = re.matcher(window)
        pay(window.length)
        const hit = matcher.find(from - base)
        const start = hit ? base + matcher.start() : 0
        const end = hit ? base + matcher.end() : 0
        const last = base + window.length >= text.length
        // what begins late in a window may be cut off by its end: it is looked at again from nearer
        if (!last && (!hit || start - base > LONGEST_MATCH)) from = hit ? start : base + LONGEST_MATCH
        else if (!hit) break
        else {
          if (end > start) found.push({ start, end })
          from = Math.max(end, start + 1)
        }
      }
      return found
    },
    is(text) {
      meter.read += text.length
      pay(text.length)
      return re.matcher(text).matches()
    },
  }
}

const no = (zh: string, en: string): Compiled => ({ ok: false, message: { zh, en } })
const reason = (error: Error): string =>
  error instanceof RangeError ? 'too complex' : error.message.replace(/^error parsing regexp: /, '')
