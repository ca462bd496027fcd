import { z } from 'zod'
import { ROLES } from '../../outline/types.ts'
import type { Option } from '../options.ts'
import { RULES } from '../rules/index.ts'
import { COUNTED } from '../settings.ts'
import type { AnyRule } from '../types.ts'
import { AUTO, LEVELS, PRESETS } from './types.ts'

/**
 * The rules file: validation and the published JSON Schema come from this one definition, the rules' part of it from the rules' own
 * tables of options. It is closed: an unknown key, rule or option is an error. What a schema cannot say (that a pattern is one, that
 * specs hold) verify.ts does.
 */

const text = z.string().min(1)
const count = z.int().min(0)
const oneOrMore = <T extends z.ZodType>(type: T) => z.union([type, z.array(type)])
const level = z.enum(LEVELS).meta({ id: 'level', description: 'off 关闭 · info 提示 · warn 警告 · error 错误' })
const severity = level.optional()
const message = text.max(500).optional().describe('What is said instead of the rule’s own words 提示语')

const wording = z
  .union([
    text,
    z.strictObject({
      text,
      segmented: z.boolean().optional().describe('Only as whole words, as the segmenter cuts them 按分词整词匹配'),
    }),
  ])
  .meta({
    id: 'wording',
    description: 'A word, or a /pattern/ (RE2 syntax; flags i, m, s). Full-width and half-width forms are read alike 词语或 /正则/',
  })

const limits = z
  .union([count, z.strictObject({ min: count.optional(), max: count.optional() })])
  .meta({ id: 'limits', description: 'A number is the least 数字表示下限' })
const counted = (type: z.ZodType) => z.strictObject(Object.fromEntries(COUNTED.map(name => [name, type.optional()])))
const bounds = counted(count).meta({ id: 'bounds', description: 'How many of what' })
const contents = counted(limits).meta({ id: 'contents', description: 'How many of what' })

const section = z
  .strictObject({
    id: text.describe('By which other parts of the file, and files that extend it, name the section'),
    name: text.optional().describe('What messages call it 名称'),
    heading: oneOrMore(wording).optional().describe('Any of these stands in its heading 标题中含其中任一'),
    role: oneOrMore(z.enum(ROLES)).optional().describe('Items read so are this section too, whatever their heading says'),
    required: z.boolean().optional().describe('必备'),
    depth: z.int().min(1).optional().describe('层次: 1 at the top'),
    anywhere: z.boolean().optional().describe('At any depth, and as the heading of an unnumbered paragraph'),
    before: oneOrMore(text).optional().describe('Ids of sections that come later 应在其前'),
    min: bounds.optional().describe('The least it must hold'),
    max: bounds.optional().describe('The most it may hold'),
    contains: contents.optional().describe('What it must hold'),
    items: z
      .strictObject({ min: count.optional(), max: count.optional(), each: contents.optional().describe('What each item must hold') })
      .optional()
      .describe('Its own items 条目'),
    severity,
  })
  .meta({ id: 'section', description: '部分: a section that a document of its kind has' })

const group = z
  .strictObject({
    one_of: z.array(text).min(2).optional().describe('Ids of sections: one of them must be there 至少有其一'),
    all_or_none: z.array(text).min(2).optional().describe('Ids of sections: all of them or none 同有同无'),
    severity,
  })
  .meta({ id: 'group', description: 'Sections that stand for one another' })

const term = z
  .strictObject({
    wrong: oneOrMore(wording).describe('Any of these 不规范的写法'),
    right: z.string().max(200).describe('规范的写法'),
    message,
    severity,
    specs: z
      .array(z.strictObject({ from: text.max(1_000), to: z.string().max(1_000) }))
      .optional()
      .describe('Tests of the rule: from must become to; the same text twice must stay 自测'),
  })
  .meta({ id: 'term', description: '规范用语: a wording that must give way to another' })

const textEntry = z
  .strictObject({
    id: text.optional().describe('By which a file that extends this one changes the entry'),
    text: oneOrMore(wording).describe('Any of these 词语或 /正则/'),
    message,
    severity,
  })
  .meta({ id: 'text', description: 'Text that must stand in a document, or must not' })

const field = text.optional().describe('Of each thing selected: owners, deadline.date; without it the thing itself')
const then = z.discriminatedUnion('function', [
  z.strictObject({ field, function: z.enum(['truthy', 'falsy', 'nonempty', 'empty']) }),
  z.strictObject({
    field,
    function: z.literal('pattern'),
    match: text.optional().describe('A /pattern/ or word that stands in it'),
    notMatch: text.optional().describe('A /pattern/ or word that does not stand in it'),
  }),
  z.strictObject({ field, function: z.literal('length'), min: count.optional(), max: count.optional() }),
  z.strictObject({
    field,
    function: z.literal('enumeration'),
    values: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).min(1),
  }),
  z.strictObject({ field, function: z.literal('xor'), properties: z.array(text).min(2).describe('Exactly one of these is there') }),
])

const query = z
  .strictObject({
    id: text,
    given: oneOrMore(text).describe('JSONPath (RFC 9535) on the plan that gangmu extract writes: $.directives[?@.leaf == true]'),
    // biome-ignore lint/suspicious/noThenProperty: no promise, but the key that Spectral has
    then: oneOrMore(then).describe('What must hold for each thing selected'),
    message: text.max(500).optional().describe('What is said; {{text}} is filled in from the thing selected'),
    severity,
  })
  .meta({ id: 'query', description: 'A rule without code, on the extracted plan' })

const entries: Readonly<Record<string, z.ZodType>> = {
  'text/required': z.array(textEntry),
  'text/forbidden': z.array(textEntry),
  'plan/query': z.array(query),
}

function optionOf(option: Option): z.ZodType {
  // the default is told, not filled in: what a file gives is laid over what the files before it gave
  const meta = { description: `${option.about.zh} ${option.about.en}`, default: option.default }
  switch (option.type) {
    case 'number':
      return z.number().min(option.min).optional().meta(meta)
    case 'boolean':
      return z.boolean().optional().meta(meta)
    case 'words':
      return z.array(z.string()).optional().meta(meta)
    case 'choice':
      return z.enum(option.choices).optional().meta(meta)
  }
}

function ruleOf({ name, meaning, options, severity: own }: AnyRule): z.ZodType {
  const list = entries[name]
  const about = `${meaning.zh} ${meaning.en} (${own})`
  if (list) return z.union([level, list]).describe(about)
  const given = Object.fromEntries(Object.entries(options).map(([key, option]) => [key, optionOf(option)]))
  return z.union([level, z.strictObject({ severity, ...given })]).describe(about)
}

const rules = z
  .strictObject({
    all: level.optional().describe('Every rule, before those that are named 全部规则'),
    ...Object.fromEntries(RULES.map(rule => [rule.name, ruleOf(rule).optional()])),
  })
  .meta({ id: 'rules', description: 'Rules that are not named keep the severity of the presets, or their own' })

const layer = {
  sections: z.array(section).optional().describe('部分: what a document must consist of'),
  groups: z.array(group).optional(),
  rules: rules.optional(),
  terms: z.array(term).optional().describe('规范用语'),
}

const files = oneOrMore(text).describe('Globs (*, **, ?, [ab], {a,b}), relative to the folder of this file; without / at any depth')

export const RulesFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    extends: z
      .union([text, z.array(text).max(50)])
      .optional()
      .describe(
        `Presets by name (${[AUTO, ...PRESETS].join(', ')}), files by path relative to this one; later ones win. Without it ${AUTO}: the preset of the document’s kind; [] for none`,
      ),
    ...layer,
    overrides: z
      .array(z.strictObject({ files, ...layer }))
      .optional()
      .describe('What holds for some documents only'),
    ignores: files.optional().describe('Documents that are not checked: globs like those of overrides; !glob takes back'),
  })
  .describe('gangmu 规则文件')

/** The published JSON Schema of rules files, draft 2020-12, as data; its parts by name in $defs. */
export const rulesJsonSchema = () => ({
  ...z.toJSONSchema(RulesFileSchema, { target: 'draft-2020-12', io: 'input' }),
  title: 'gangmu rules file',
})
