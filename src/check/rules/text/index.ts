import type { AnyRule } from '../../types.ts'
import { abbreviation } from './abbreviation.ts'
import { blank } from './blank.ts'
import { dateForm } from './date-form.ts'
import { documentNumber } from './document-number.ts'
import { fullWidthFigure } from './full-width-figure.ts'
import { fullWidthSign } from './full-width-sign.ts'
import { halfWidthBracket } from './half-width-bracket.ts'
import { halfWidthMark } from './half-width-mark.ts'
import { lookAlike } from './look-alike.ts'
import { markForm } from './mark-form.ts'
import { missingFigure } from './missing-figure.ts'
import { mixedScript } from './mixed-script.ts'
import { placeholder } from './placeholder.ts'
import { rangeMark } from './range-mark.ts'
import { redaction } from './redaction.ts'
import { repeatedMark } from './repeated-mark.ts'
import { repeatedWord } from './repeated-word.ts'
import { straightQuote } from './straight-quote.ts'
import { unit } from './unit.ts'
import { yearForm } from './year-form.ts'

export const textRules: readonly AnyRule[] = [
  abbreviation,
  blank,
  dateForm,
  documentNumber,
  fullWidthFigure,
  fullWidthSign,
  halfWidthBracket,
  halfWidthMark,
  lookAlike,
  markForm,
  missingFigure,
  mixedScript,
  placeholder,
  rangeMark,
  redaction,
  repeatedMark,
  repeatedWord,
  straightQuote,
  unit,
  yearForm,
]
