import type { AnyRule } from '../types.ts'
import { announcementRules } from './announcement/index.ts'
import { commentRules } from './comment/index.ts'
import { confusionRules } from './confusion/index.ts'
import { customRules } from './custom/index.ts'
import { documentRules } from './document/index.ts'
import { numberingRules } from './numbering/index.ts'
import { sectionRules } from './section/index.ts'
import { sloganRules } from './slogan/index.ts'
import { targetRules } from './target/index.ts'
import { textRules } from './text/index.ts'

/** All rules, family by family. */
export const RULES: readonly AnyRule[] = [
  ...documentRules,
  ...sectionRules,
  ...numberingRules,
  ...announcementRules,
  ...targetRules,
  ...sloganRules,
  ...textRules,
  ...confusionRules,
  ...customRules,
  ...commentRules,
]
