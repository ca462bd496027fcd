import type { Frame } from '../../frame/types.ts'
import type { Lexicon } from '../../lexicon/types.ts'
import type { Outline } from '../../outline/types.ts'
import { quantitiesIn, unitWords } from '../../quantity/quantities.ts'
import { redactedIn } from '../../quantity/redacted.ts'
import type { Anchor } from '../../quantity/time.ts'
import { insideOf, sourceRange } from '../../source/stretch.ts'
import type { Problem } from '../../source/types.ts'
import { workWords } from '../measures/words.ts'
import { stretchIn, withStretch } from './better.ts'
import { ofFigure } from './figure-target.ts'
import { figuresOf } from './figures.ts'
import { governedClauses } from './governed.ts'
import { inOrder } from './in-order.ts'
import { runsOf } from './runs.ts'
import { sectionYears } from './section-year.ts'
import { isProse, tablesIn, tableTargets } from './tables.ts'
import type { FoundTarget } from './types.ts'
import { ofWording } from './unnumbered.ts'

/** The targets and results of a document in the order of its text, and the figures that were taken out of it. */
export function targetsOf(
  frame: Frame,
  outline: Outline,
  anchor: Anchor,
  lexicon: Lexicon,
): { readonly targets: readonly FoundTarget[]; readonly problems: readonly Problem[] } {
  const targets: FoundTarget[] = []
  const problems: Problem[] = []
  const units = unitWords(lexicon)
  const words = workWords(lexicon)
  const section = sectionYears(frame, anchor)
  const runs = runsOf(frame, outline)
  const rows = new Map(tablesIn(runs).map(table => [table[0], tableTargets(table, anchor, lexicon, units)]))
  for (const run of runs) {
    if (!isProse(run)) {
      targets.push(...(rows.get(run) ?? []))
      continue
    }
    const { block, from, to } = run.stretch
    // nothing is looked for behind the run: in a paragraph of many items that would be work for each of them
    const text = block.text.slice(0, to)
    for (const place of redactedIn(text, units, from, to)) {
      const { start, end } = sourceRange({ block, ...place })
      problems.push({ code: 'redacted-figure', message: `“${block.text.slice(place.from, place.to)}”是隐去的数字，不作目标`, start, end })
    }
    const inside = insideOf(block)
    const quantities = quantitiesIn(text, units, from, to)
    const lastFigure = quantities.at(-1)?.numberFrom ?? -1
    const figuresAt = inOrder(quantities, quantity => quantity.numberFrom)
    const context = { run, anchor, lexicon, words, inside, year: () => section.before(run), reviewed: () => section.reviewed(run) }
    let carried: readonly string[] = []
    let sentence = -1
    const clauses = governedClauses(run, anchor)
    for (const clause of clauses) {
      if (clause.sentence !== sentence) carried = []
      sentence = clause.sentence
      const figures = figuresOf(block.text, clause, figuresAt(clause.from, clause.to), inside, words, carried)
      const measured: string[] = []
      for (const figure of figures) {
        if (figure.indicator !== null) measured.push(figure.indicator)
        const target = ofFigure(figure, clause, context)
        if (target) targets.push(target)
      }
      // only a figure that is still to come asks for the noun
      const noun = measured.length || lastFigure < clause.to ? null : nounOf(clause.text)
      carried = measured.length ? measured : noun ? [noun] : carried
      const stretch = stretchIn(run, clause)
      if (!figures.length && !stretch) targets.push(...ofWording(clause, context))
      const last = targets.at(-1)
      if (stretch && last?.text.block === block && last.stretch === null) targets[targets.length - 1] = withStretch(last, stretch)
    }
    // only now: the years of a run are for the runs after it
    section.note(run, clauses)
  }
  return { targets, problems }
}

/** What a clause without a figure measures, for the figure of the clause after it: 县域经济总量持续扩大，年均增长8%. */
const nounOf = (clause: string): string | null => NOUN.exec(clause)?.[0] ?? null
const NOUN = /^(?:全[省市县区])?[〇㐀-鿿]{2,16}?(?:总量|产值|收入|投资|总额|规模|面积|产量|增加值)(?=[持稳不继保扩提突实平]|$)/
