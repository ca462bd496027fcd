/** A word as jieba cuts it, with its part of speech (ICTCLAS tags: v verb, n noun, …) and its place in the text that was given. */
export interface Token {
  readonly text: string
  readonly tag: string
  readonly start: number
  readonly end: number
}

/** Cuts text into words. The core is handed one and never makes one; tokens join back to their text exactly. */
export interface Segmenter {
  /** Engine and dictionary, as a plan names them: `nodejieba 3.5.8, dictionary 1`. */
  readonly name: string
  readonly tag: (text: string) => readonly Token[]
}

/** Makes a segmenter when one is first needed. */
export interface SegmenterMaker {
  (): Segmenter
  /** All words that it may tag `v`, where they can be told before it is made: so it is asked, and loaded, only where one of them stands. */
  readonly verbs?: () => ReadonlySet<string>
}
