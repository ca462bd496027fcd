import type { Edit, Finding, Severity } from '../../check/types.ts'
import { jsonText } from '../../plan/scalar.ts'
import type { Place } from '../../source/lines.ts'
import { placesIn } from './places.ts'
import type { CheckedFile, CheckResult, Reporter, RuleAbout } from './types.ts'
import { isAbsoluteUri, uriOf } from './uri.ts'
import { said, WORDS } from './words.ts'

/**
 * SARIF 2.1.0 (OASIS), columns in UTF-16 units. Relative paths are relative to SRCROOT, the folder that gangmu ran in; where that is on this
 * machine the report does not say. GitHub's upload adds its own fingerprint (primaryLocationLineHash) to the one that stands here, and
 * complains of one that it did not make.
 */
export const sarif: Reporter = result => {
  const { tool, language, files, failures, rules } = result
  const index = new Map(rules.map(({ name }, at) => [name, at]))
  const run = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        rules: rules.map(rule => descriptor(rule, language)),
      },
    },
    language: { zh: 'zh-CN', en: 'en-US' }[language],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: text({ zh: '运行 gangmu 的文件夹', en: 'The folder that gangmu ran in' }[language]) } },
    invocations: [{ executionSuccessful: !failures.length, toolExecutionNotifications: failures.map(notification) }],
    artifacts: files.map(({ path, encoding }) => ({ location: location(path), encoding, roles: ['analysisTarget'] })),
    results: files.flatMap((file, at) => resultsOf(file, at, index, language)),
  }
  return jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] })
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const ROOT = 'SRCROOT'
/** More of a finding's text than this is left to the artifact. */
const SNIPPET = 200

const LEVELS = { error: 'error', warn: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/** Plain text in which no brace is a placeholder (3.11.5) and no bracket a link (3.11.6). */
const text = (plain: string) => ({ text: plain.replace(/[{}]/g, '$&$&').replaceAll('](', '] (') })

function location(path: string) {
  const uri = uriOf(path)
  return isAbsoluteUri(uri) ? { uri } : { uri, uriBaseId: ROOT }
}

const notification = ({ path, message }: CheckResult['failures'][number]) => ({
  level: 'error',
  message: text(message),
  locations: [{ physicalLocation: { artifactLocation: location(path) } }],
})

function descriptor({ name, meaning, why, severity }: RuleAbout, language: CheckResult['language']) {
  const [what, reason] = [meaning[language], why[language]]
  const full = `${what}${{ zh: '。', en: '. ' }[language]}${reason}`
  return {
    id: name,
    shortDescription: text(what),
    fullDescription: text(full),
    defaultConfiguration: { level: LEVELS[severity] },
    help: {
      ...text(full),
      markdown: `**${markdown(what)}**\n\n${WORDS[language].why}${language === 'zh' ? '：' : ': '}${markdown(reason)}`,
    },
    properties: { tags: [name.slice(0, name.indexOf('/'))] },
  }
}

/** No HTML, no placeholder, no markup. */
const markdown = (plain: string): string =>
  plain
    .replace(/[{}]/g, '$&$&')
    .replace(/[\\`*_[\]#~|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')

function resultsOf(
  { path, text: source, findings }: CheckedFile,
  index: number,
  rules: ReadonlyMap<string, number>,
  language: CheckResult['language'],
) {
  const artifactLocation = { ...location(path), index }
  const region = regions(source)
  const at = ({ start, end }: { readonly start: number; readonly end: number }) => ({ artifactLocation, region: region(start, end) })
  return findings.map((finding: Finding) => {
    const { rule, severity, start, end, fix, also, fingerprint } = finding
    const ruleIndex = rules.get(rule)
    const snippet = end > start && end - start <= SNIPPET ? { snippet: { text: source.slice(start, end) } } : {}
    return {
      ruleId: rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: LEVELS[severity],
      message: text(said(finding, language)),
      locations: [{ physicalLocation: { artifactLocation, region: { ...region(start, end), ...snippet } } }],
      partialFingerprints: { 'gangmu/v1': fingerprint },
      ...(also.length
        ? { relatedLocations: also.map((other, n) => ({ id: n, physicalLocation: at(other), message: text(WORDS[language].again) })) }
        : {}),
      ...(fix
        ? { fixes: [{ description: text(WORDS[language].fix), artifactChanges: [change(artifactLocation, fix.edits, region)] }] }
        : {}),
    }
  })
}

type Regions = (start: number, end: number) => ReturnType<typeof regionOf>

const change = (artifactLocation: { readonly uri: string }, edits: readonly Edit[], region: Regions) => ({
  artifactLocation,
  replacements: edits.map(edit => ({
    deletedRegion: region(edit.start, edit.end),
    ...(edit.text ? { insertedContent: { text: edit.text } } : {}),
  })),
})

function regions(source: string): Regions {
  const place = placesIn(source, 'units')
  return (start, end) => regionOf(place(start), place(end), start, end)
}

const regionOf = (from: Place, to: Place, start: number, end: number) => ({
  startLine: from.line,
  startColumn: from.column,
  endLine: to.line,
  endColumn: to.column,
  charOffset: start,
  charLength: end - start,
})
