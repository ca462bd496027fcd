import type { Finding } from '../../../src/check/types.ts'
import { placesIn } from '../../../src/report/findings/places.ts'
import { summaryOf } from '../../../src/report/findings/summary.ts'
import type { CheckedFile, CheckResult, Painter } from '../../../src/report/findings/types.ts'

/** A finding for each pair of braces in a text; `about` says what, in order. Without braces there is none. */
export function fileOf(path: string, withBraces: string, about: readonly Partial<Finding>[] = [], encoding = 'utf-8'): CheckedFile {
  const { text, ranges } = unmarked(withBraces)
  const place = placesIn(text, 'units')
  const findings = ranges.map(({ start, end }, n): Finding => {
    const { line: endLine, column: endColumn } = place(end)
    return {
      rule: 'text/sample',
      severity: 'warn',
      message: `出现“${text.slice(start, end)}”`,
      hint: null,
      ...place(start),
      endLine,
      endColumn,
      start,
      end,
      fix: null,
      also: [],
      fingerprint: `f${n}`,
      fingerprints: [`f${n}`],
      ...about[n],
    }
  })
  return { path, text, encoding, findings }
}

function unmarked(withBraces: string) {
  const ranges: { readonly start: number; readonly end: number }[] = []
  let text = ''
  let start = 0
  for (const [piece] of withBraces.matchAll(/[{}]|[^{}]+/g)) {
    if (piece === '{') start = text.length
    else if (piece === '}') ranges.push({ start, end: text.length })
    else text += piece
  }
  return { text, ranges }
}

export const resultOf = (files: readonly CheckedFile[], rest: Partial<CheckResult> = {}): CheckResult => ({
  tool: { name: 'gangmu', version: '1.2.3' },
  language: 'zh',
  files,
  failures: [],
  summary: summaryOf(files.map(({ findings }) => findings)),
  rules: [RULE],
  ...rest,
})

const RULE = {
  name: 'text/sample',
  meaning: { zh: '样例 <b> {0} [链接](1)', en: 'A sample' },
  why: { zh: '为了试验 & 检查 *星号*', en: 'To try things out' },
  severity: 'warn',
} as const

/** What XML, workflow commands, Markdown and JSON would each take for something else. */
export const NASTY = `& < > " ' ]]> %0A :: , | \`code\` *x* <b>@all</b> {0} [a](1)\r\n\t\u0000\u001b[31m\u202e\ud800\u2028末`

/** Characters of one and two units, wide and narrow, tabs, other line ends, ranges over lines and at the end. */
export const PLACES = fileOf('稿 件/第1稿.txt', 'a\u{20bb7}{吉}b\r\n\t{😀全}ｆ\n一{行\r\n二}行\n{末}\n末尾{}')

/** Every case at once, for the schemas. */
export const EVERYTHING = resultOf(
  [
    fileOf('clean.txt', '没有问题。'),
    fileOf('empty.txt', ''),
    PLACES,
    fileOf(
      'C:/报告/a b&\'"<%41>.md',
      '{甲}乙{丙}丁{戊}己\n{庚}',
      [
        { severity: 'error', message: NASTY, hint: NASTY, fix: { edits: [{ start: 0, end: 1, text: NASTY }] } },
        {
          severity: 'info',
          fix: {
            edits: [
              { start: 2, end: 3, text: '' },
              { start: 5, end: 5, text: '\u{20bb7}' },
            ],
          },
        },
        { also: [{ line: 2, column: 1, start: 7, end: 8 }] },
        { rule: 'custom/not-listed', hint: '写“辛”' },
      ],
      'gb18030',
    ),
  ],
  { failures: [{ path: '打不开.txt', message: NASTY }] },
)

export const CLEAN = resultOf([fileOf('clean.txt', '没有问题。')])
export const NOTHING = resultOf([])

const same = (text: string): string => text
export const PLAIN: Painter = { bold: same, dim: same, underline: same, red: same, yellow: same, cyan: same }
