import { z } from 'zod'
import { KINDS, LEVELS } from '../frame/types.ts'
import { ROLES, STYLES } from '../outline/types.ts'
import { OWNER_ROLES, RELATIONS, SENSES, SLOGAN_KINDS, TARGET_KINDS } from './words.ts'

/**
 * The plan file, version 1: types, validation and the published JSON Schema come from this one definition. It is closed (an unknown key
 * is an error) and every key is present, null or [] where empty. Keys stand in the order in which they are written.
 */

const orNull = <T extends z.ZodType>(type: T) => z.union([type, z.null()])
const id = z
  .string()
  .describe('Ordinals down the tree, 3.2.1; items without an ordinal are u1, u2, …; a list that begins again has a letter')

export const Span = z
  .strictObject({
    line: z.int().min(1).describe('1-based line on which it starts'),
    start: z.int().min(0).describe('UTF-16 offset into the decoded text, without its byte order mark'),
    end: z.int().min(0).describe('UTF-16 offset after its last character'),
  })
  .describe('A place in the document')

export const Deadline = z
  .strictObject({
    text: z.string().describe('时限 as written'),
    date: orNull(z.string().regex(/^\d{4}-\d{2}-\d{2}$/)).describe(
      'Last day of the period named, YYYY-MM-DD; null where it cannot be told',
    ),
    precision: orNull(z.enum(['day', 'ten-days', 'month', 'quarter', 'half', 'year'])),
  })
  .describe('时限, resolved against the date of the document')

export const Owner = z
  .strictObject({ name: z.string(), role: z.enum(OWNER_ROLES).describe('lead 牵头 · support 配合 · responsible 责任') })
  .describe('责任单位')

export const Measure = z
  .strictObject({
    text: z.string().describe('The clause as written'),
    action: z.string().describe('Its verb, without manner'),
    object: z.string().describe('What the verb acts on; in a pivotal clause the whole of it'),
    manner: orNull(z.string()).describe('How: 大力, 加快, 以…为牵引'),
    deadline: orNull(Deadline),
    targets: z.array(z.string()).describe('Ids of the targets that the clause holds'),
    span: Span,
  })
  .describe('举措: one verb–object clause of a directive')

export const Directive = z
  .strictObject({
    id: z.string().regex(/^D\d+$/),
    item: orNull(id).describe('The item that it is, or around it; null where none is'),
    marker: orNull(z.string()),
    text: z.string().describe('The heading; of an unnumbered paragraph its first clause'),
    action: orNull(z.string()),
    object: orNull(z.string()),
    manner: orNull(z.string()),
    owners: z.array(Owner),
    deadline: orNull(Deadline),
    leaf: z.boolean().describe('No directive stands below it'),
    measures: z.array(Measure),
    span: Span.describe('Of text'),
  })
  .describe('任务: an item or an unnumbered paragraph that prescribes work')

export const Baseline = z
  .strictObject({ value: orNull(z.number()), unit: orNull(z.string()), text: z.string() })
  .describe('What a change starts from: 由5%提高到8%, 较2020年')

const target = {
  kind: z.enum(TARGET_KINDS),
  text: z.string().describe('The clause as written'),
  indicator: orNull(z.string()).describe('指标: what is measured'),
  indicatorId: orNull(z.string()).describe('Of the catalogue of indicators'),
  sense: orNull(z.enum(SENSES)).describe(
    'What the number tells: a level, a growth or a reduction by so much, another change (番, 倍), a share, a rank',
  ),
  relation: orNull(z.enum(RELATIONS)),
  value: orNull(z.number()).describe('万 and 亿 multiplied out; of a range the lower bound'),
  upper: orNull(z.number()).describe('Upper bound of a range'),
  unit: orNull(z.string()).describe('Without 万 or 亿'),
  unitCode: orNull(z.string()).describe('UCUM or ISO 4217 where one exists'),
  asWritten: orNull(z.string()).describe('Number, unit and bound as written'),
  baseline: orNull(Baseline),
  deadline: orNull(Deadline).describe('By when; of a result, when it was reached'),
  horizon: orNull(z.strictObject({ text: z.string(), years: z.number() })).describe('五年: a period whose end no date can tell'),
  commitment: orNull(z.string()).describe('力度 as written: 确保 力争 预期'),
  hedge: orNull(z.string()).describe('The bound as written: 左右 以上'),
  hardness: orNull(z.enum(['hard', 'soft'])).describe('What bound, verb and frame amount to'),
  stretch: orNull(z.string()).describe('A better outcome hoped for: 争取更好结果'),
  nature: orNull(z.enum(['binding', 'anticipatory'])).describe('约束性 | 预期性, only where the text says so'),
  citedFrom: orNull(z.string()).describe('Whose aim it is where the text cites a higher level'),
  comparator: orNull(z.string()).describe('What it is held against: 经济增长, 全国平均水平, Ⅱ类'),
  item: orNull(id),
  directive: orNull(z.string()),
  span: Span,
}
export const Target = z.strictObject({ id: z.string().regex(/^T\d+$/), ...target }).describe('目标值: an aim still to be met')
export const Result = z.strictObject({ id: z.string().regex(/^R\d+$/), ...target }).describe('完成情况: what has been reached')

export const Announcement = z
  .strictObject({
    text: z.string(),
    noun: z.string(),
    announced: z.int(),
    found: z.int(),
    items: z.array(id).describe('Empty where the list is unmarked paragraphs or clauses'),
    span: Span,
  })
  .describe('统领数: a promise of how many items follow')

export const Slogan = z
  .strictObject({
    id: z.string().regex(/^S\d+$/),
    kind: z.enum(SLOGAN_KINDS),
    text: z.string(),
    count: orNull(z.int()).describe('Of a counted name'),
    members: z.array(z.string()).describe('Of a counted name, where the text spells them out'),
    occurrences: z.array(Span),
    variants: z.array(z.strictObject({ text: z.string(), occurrences: z.array(Span) })).describe('Other wordings of the same watchword'),
  })
  .describe('提法、口号: a watchword with a fixed wording')

export const PlanProblem = z
  .strictObject({ code: z.string(), message: z.string(), span: orNull(Span) })
  .describe('A guess, or what could not be read')

export const PlanItem = z.strictObject({
  id,
  marker: orNull(z.string()),
  style: z.enum(STYLES),
  ordinal: orNull(z.int()),
  depth: z.int().min(1),
  role: z.enum(ROLES),
  heading: z.string(),
  span: Span.describe('The whole item, marker and items below it included'),
  get items() {
    return z.array(PlanItem)
  },
})

export const PlanSource = z.strictObject({
  path: z.string(),
  format: z.enum(['text', 'markdown']),
  encoding: z.string(),
  sha256: z.string().describe('Of the bytes'),
  characters: z.int().describe('UTF-16 units of the decoded text'),
  kind: z.enum(KINDS),
  title: orNull(z.string()),
  occasion: orNull(z.string()),
  speaker: orNull(z.string()),
  date: orNull(z.string()).describe("The document's own: YYYY-MM-DD, YYYY-MM or YYYY"),
  datePrecision: orNull(z.enum(['day', 'month', 'year'])),
  region: orNull(z.string()),
  level: orNull(z.enum(LEVELS)),
  year: orNull(z.int()),
  segmenter: orNull(z.string()).describe('Engine and dictionary; null where no tokens were needed'),
})

export const Plan = z
  .strictObject({
    gangmu: z.literal(1).describe('Version of this format'),
    source: PlanSource,
    outline: z.array(PlanItem),
    announcements: z.array(Announcement),
    directives: z.array(Directive),
    targets: z.array(Target),
    results: z.array(Result),
    slogans: z.array(Slogan),
    problems: z.array(PlanProblem),
  })
  .describe('What gangmu reads in a policy document')

export type Span = z.infer<typeof Span>
export type Deadline = z.infer<typeof Deadline>
export type Owner = z.infer<typeof Owner>
export type Measure = z.infer<typeof Measure>
export type Directive = z.infer<typeof Directive>
export type Baseline = z.infer<typeof Baseline>
export type Target = z.infer<typeof Target>
export type Result = z.infer<typeof Result>
export type Announcement = z.infer<typeof Announcement>
export type Slogan = z.infer<typeof Slogan>
export type PlanItem = z.infer<typeof PlanItem>
export type PlanSource = z.infer<typeof PlanSource>
export type PlanProblem = z.infer<typeof PlanProblem>
export type Plan = z.infer<typeof Plan>
