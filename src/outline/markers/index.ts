import { arabicDot, arabicHalfParen, arabicParen, circled, decimal } from './arabic.ts'
import { article, chapter, section } from './chapter.ts'
import { cnComma } from './cn-comma.ts'
import { cnParen } from './cn-paren.ts'
import { dash } from './dash.ts'
import { is, must } from './is-must.ts'
import type { MarkerPattern } from './types.ts'
import { ordinalWord, sides } from './words.ts'

/** Every marker style that is read, the first that fits wins. */
export const MARKERS: readonly MarkerPattern[] = [
  chapter,
  section,
  article,
  cnComma,
  cnParen,
  decimal,
  arabicDot,
  arabicParen,
  arabicHalfParen,
  circled,
  is,
  must,
  ordinalWord,
  sides,
  dash,
]
