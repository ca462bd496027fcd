import type { AnyRule } from '../../types.ts'
import { fullWidthFigure } from './full-width-figure.ts'
import { fullWidthSign } from './full-width-sign.ts'
import { halfWidthBracket } from './half-width-bracket.ts'
import { halfWidthMark } from './half-width-mark.ts'
import { missingFigure } from './missing-figure.ts'
import { placeholder } from './placeholder.ts'
import { redaction } from './redaction.ts'
import { repeatedMark } from './repeated-mark.ts'
import { repeatedWord } from './repeated-word.ts'
import { straightQuote } from './straight-quote.ts'

export const textRules: readonly AnyRule[] = [
  fullWidthFigure,
  fullWidthSign,
  halfWidthBracket,
  halfWidthMark,
  missingFigure,
  placeholder,
  redaction,
  repeatedMark,
  repeatedWord,
  straightQuote,
]
