export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * The language of messages: --lang, else the locale of the environment. Without one, or with the neutral C and POSIX, Chinese: so are
 * the documents and who reads them. null where --lang names one that we don't speak.
 */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language | null {
  const asked = askedFor(args)
  if (asked !== undefined) return LANGUAGES.find(language => language === asked) ?? null
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^(?:zh|C|POSIX)?(?:$|[._@-])/i.test(locale) ? 'zh' : 'en'
}

function askedFor(args: readonly string[]): string | undefined {
  const end = args.indexOf('--')
  const own = end < 0 ? args : args.slice(0, end)
  const at = own.indexOf('--lang')
  return at >= 0 ? own[at + 1] : own.find(arg => arg.startsWith('--lang='))?.slice('--lang='.length)
}
