import type { Reporter, Terminal } from './types.ts'

/** The formats that findings are reported in. */
export const FINDING_FORMATS = ['stylish', 'json', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle', 'rdjson', 'markdown'] as const
export type FindingFormat = (typeof FINDING_FORMATS)[number]

/** A format's reporter, loaded when it is asked for; `terminal` is for those that people read on one. */
export async function reporterOf(format: FindingFormat, terminal: Terminal): Promise<Reporter> {
  switch (format) {
    case 'stylish':
      return (await import('./stylish.ts')).stylish(terminal)
    case 'json':
      return (await import('./json.ts')).json
    case 'sarif':
      return (await import('./sarif.ts')).sarif
    case 'junit':
      return (await import('./junit.ts')).junit
    case 'github':
      return (await import('./github.ts')).github
    case 'gitlab':
      return (await import('./gitlab.ts')).gitlab
    case 'checkstyle':
      return (await import('./checkstyle.ts')).checkstyle
    case 'rdjson':
      return (await import('./rdjson.ts')).rdjson
    case 'markdown':
      return (await import('./markdown.ts')).markdown
  }
}
