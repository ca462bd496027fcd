import { frameOf } from '../frame/frame.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { outlineOf } from '../outline/outline.ts'
import { slashed } from '../paths.ts'
import { buildPlan } from '../plan/build.ts'
import type { Plan, PlanItem } from '../plan/schema.ts'
import { blocksOf } from '../source/blocks.ts'
import type { Source } from '../source/types.ts'
import { readDocument } from './documents.ts'
import type { ExitCode } from './main.ts'
import type { Messages } from './messages/index.ts'
import { type Painter, painter } from './painter.ts'
import { complain, printable, report, tell } from './terminal.ts'

/** gangmu outline: the items of a document as a tree to read, with their roles and lines. */
export async function outline(file: string, encoding: string | undefined, messages: Messages): Promise<ExitCode> {
  const read = await readDocument({ path: slashed(file), standardInput: file === '-' }, encoding, messages)
  if (!read.ok) return complain(read.message)
  const plan = withOutline(read.source)
  report(tree(plan, await painter(), messages))
  if (!plan.outline.length) tell(messages.outline.none())
  return 0
}

/** A plan as extract makes it, of which only the outline and what stands above it is read. */
function withOutline(source: Source): Plan {
  const lexicon = loadLexicon()
  const frame = frameOf(source, blocksOf(source), { date: null }, lexicon)
  const { outline } = outlineOf(frame, lexicon)
  const nothing = { announcements: [], directives: [], targets: [], slogans: [], problems: [], segmenter: null }
  return buildPlan(source, { frame, outline: outline.items, ...nothing })
}

function tree({ source, outline }: Plan, paint: Painter, { outline: words }: Messages): string {
  const about = [source.occasion, source.speaker, source.date].filter(part => part !== null)
  const head = [paint.bold(printable(source.title ?? source.path)), ...(about.length ? [paint.dim(printable(about.join(' · ')))] : []), '']
  const colours = { directive: paint.green, situation: paint.blue, objective: paint.magenta, other: paint.dim }
  const line = ({ marker, heading, role, span }: PlanItem, guide: string): string => {
    const tail = [words.roles[role] && colours[role](words.roles[role]), paint.dim(words.line(span.line))].filter(Boolean).join(' ')
    return `${paint.dim(guide)}${paint.yellow(printable(marker ?? ''))}${printable(heading)}  ${tail}`
  }
  const lines = (items: readonly PlanItem[], indent: string): readonly string[] =>
    items.flatMap((item, at) => {
      const last = at === items.length - 1
      return [line(item, `${indent}${last ? '└─ ' : '├─ '}`), ...lines(item.items, `${indent}${last ? '   ' : '│  '}`)]
    })
  const body = outline.flatMap(item => [line(item, ''), ...lines(item.items, '')])
  return `${[...head, ...body].join('\n')}\n`
}
