/** Why there is no segmenter: the add-on does not load, or its dictionary is not what was built. `detail` says more. */
export interface SegmenterFault extends Error {
  readonly code: 'SEGMENTER_MISSING' | 'DICTIONARY_DAMAGED'
  readonly detail: string
}

export const segmenterFault = (code: SegmenterFault['code'], detail: string): SegmenterFault =>
  Object.assign(new Error(`${code}: ${detail}`), { code, detail })

export const isSegmenterFault = (error: unknown): error is SegmenterFault =>
  error instanceof Error && 'code' in error && (error.code === 'SEGMENTER_MISSING' || error.code === 'DICTIONARY_DAMAGED')
