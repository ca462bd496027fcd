import type { AnyRule } from '../../types.ts'
import { fullWidthFigure } from './full-width-figure.ts'
import { fullWidthSign } from './full-width-sign.ts'
import { halfWidthBracket } from './half-width-bracket.ts'
import { halfWidthMark } from './half-width-mark.ts'
import { straightQuote } from './straight-quote.ts'

export const textRules: readonly AnyRule[] = [fullWidthFigure, fullWidthSign, halfWidthMark, halfWidthBracket, straightQuote]
