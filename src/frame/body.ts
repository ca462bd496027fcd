import { startsWithHead } from '../source/marks.ts'
import type { Block } from '../source/types.ts'
import { backMatter, isAnnexHeading, signatures } from './backmatter.ts'
import { isClosing, isThanks } from './closing.ts'
import { type Dated, datesIn } from './dates.ts'
import { isBareLabel, isFurniture, isFurnitureWithin, startsRelated } from './furniture.ts'
import { isSalutation } from './salutation.ts'

/** The text proper, and what the blocks after the head tell besides. */
export interface Body {
  readonly body: readonly Block[]
  readonly closing: readonly Block[]
  /** The office that signs, and the date below its name. */
  readonly issuer: string | null
  readonly signed: Dated | null
  /** When a line below the text says that it was published. */
  readonly published: Dated | null
}

/** Takes furniture, salutations, signatures, explanations and the closing appeal off the blocks after the head. */
export function bodyOf(after: readonly Block[], title: string, addressed: boolean): Body {
  const signed = signatures(after)
  const explained = backMatter(after)
  let published: Dated | null = null
  let labelled = false
  let related = false
  // from here to the end only stray lines and furniture
  let strays = after.length
  while (strays > 0 && (isStray(after[strays - 1]?.text ?? '') || isFurniture(after[strays - 1]?.text ?? ''))) strays--
  const kept: Block[] = []
  after.forEach((block, i) => {
    const { text, kind } = block
    const value = labelled && text.length <= 24
    labelled = i >= strays && isBareLabel(text)
    if (explained.has(i) || signed.indexes.has(i)) return
    if (kind === 'row') kept.push(block)
    else if (value || (i >= strays ? isFurniture(text) : isFurnitureWithin(text))) {
      published ??= datesIn(text).find(({ precision }) => precision === 'day') ?? null
      if (startsRelated(text) && i >= strays) related = true
    } else if (!related && !isSalutation(text) && !isRepeated(text, title)) kept.push(block)
  })
  const [body, closing] = withoutClosing(kept, addressed)
  return { body, closing, issuer: signed.issuer, signed: signed.date, published }
}

/** The title once more, whole or a line of it, above what a notice forwards. */
const isRepeated = (text: string, title: string) =>
  text.length >= 6 && (title.includes(text) || title.includes(text.replace(/^[《〈]|[》〉]$/g, '')))

/** No sentence and no item: a headline, a link. */
const isStray = (text: string) => text.length <= 60 && !/[。；]$/.test(text) && !startsWithHead(text)

/**
 * The closing is the last block, or the last before an annex or before stray lines of a page: an appeal in the middle closes a part, not
 * the text.
 */
function withoutClosing(kept: readonly Block[], addressed: boolean): readonly [readonly Block[], readonly Block[]] {
  let strays = true
  for (let at = kept.length - 1; at >= 0; at--) {
    const block = kept[at]
    if (!block) break
    const next = kept[at + 1]
    const annex = next !== undefined && isAnnexHeading(next.text)
    if (block.kind === 'paragraph' && (strays || annex) && isClosing(block.text, addressed && !annex)) {
      return [[...kept.slice(0, at), ...(annex ? kept.slice(at + 1) : [])].filter(({ text }) => !isThanks(text)), [block]]
    }
    if (!isStray(block.text) && !isThanks(block.text)) strays = false
  }
  return [kept.filter(({ text }) => !isThanks(text)), []]
}
