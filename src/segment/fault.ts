/** Why there is no segmenter: the add-on does not load, its dictionary is not what was built or can't be laid out. `detail` says more. */
const CODES = ['SEGMENTER_MISSING', 'DICTIONARY_DAMAGED', 'NO_TEMPORARY_FOLDER'] as const

export interface SegmenterFault extends Error {
  readonly code: (typeof CODES)[number]
  readonly detail: string
}

export const segmenterFault = (code: SegmenterFault['code'], detail: string): SegmenterFault =>
  Object.assign(new Error(`${code}: ${detail}`), { code, detail })

export const isSegmenterFault = (error: unknown): error is SegmenterFault =>
  error instanceof Error && 'code' in error && CODES.some(code => code === error.code)
