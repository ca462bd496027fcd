import type { Finding, Severity } from '../../check/types.ts'
import type { CheckResult, Summary } from './types.ts'

type Language = CheckResult['language']

/** What reports say besides the findings. */
export const WORDS = {
  zh: {
    severity: { error: '错误', warn: '警告', info: '提示' } as Readonly<Record<Severity, string>>,
    hint: '建议：',
    /** Between a message and its hint, on one line. */
    joint: '；',
    more: (count: number) => `另有 ${count} 处：`,
    until: (line: number, column: number) => `（至 ${line}:${column}）`,
    clean: (files: number) => `没有发现问题（${files} 份文稿）`,
    cleanCase: '没有问题',
    summary: ({ files, errors, warnings, infos }: Summary) =>
      `${files} 份文稿，${errors + warnings + infos} 个问题：${errors} 个错误、${warnings} 个警告、${infos} 个提示`,
    fixable: (count: number) => `其中 ${count} 个附有改法`,
    hidden: (count: number) => `${count} 个未显示`,
    fix: '改正',
    again: '同一问题',
    why: '依据',
    columns: ['级别', '位置', '问题', '规则'],
    cut: (count: number) => `另有 ${count} 个问题没有列出。`,
    failed: (path: string, message: string) => `${path}：${message}`,
    unread: '没能检查',
  },
  en: {
    severity: { error: 'error', warn: 'warning', info: 'info' } as Readonly<Record<Severity, string>>,
    hint: 'hint: ',
    joint: '; ',
    more: (count: number) => `${count} more: `,
    until: (line: number, column: number) => ` (to ${line}:${column})`,
    clean: (files: number) => `Nothing found (${counted(files, 'document')})`,
    cleanCase: 'nothing found',
    summary: ({ files, errors, warnings, infos }: Summary) =>
      `${counted(files, 'document')}, ${counted(errors + warnings + infos, 'problem')}: ` +
      `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${infos} info`,
    fixable: (count: number) => `${count} with a fix`,
    hidden: (count: number) => `${count} not shown`,
    fix: 'Mend it',
    again: 'The same again',
    why: 'Why',
    columns: ['Severity', 'Place', 'Problem', 'Rule'],
    cut: (count: number) => `${counted(count, 'problem')} more not listed.`,
    failed: (path: string, message: string) => `${path}: ${message}`,
    unread: 'not checked',
  },
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** What a finding says and what to do about it, on one line. */
export const said = ({ message, hint }: Finding, language: Language): string =>
  hint === null ? message : `${message}${/[。！？.!?]$/.test(message) ? '' : WORDS[language].joint}${hint}`

/** The last line that a finding has a part of: one that ends with a line break has none of the next. */
export const lastLine = ({ line, endLine, endColumn }: Finding): number => (endColumn === 1 ? Math.max(line, endLine - 1) : endLine)

/** How many findings of a result are not shown. */
export const hidden = ({ files, summary: { errors, warnings, infos } }: CheckResult): number =>
  errors + warnings + infos - files.reduce((sum, { findings }) => sum + findings.length, 0)
