import { startsWithHead } from '../source/marks.ts'
import type { Block } from '../source/types.ts'
import { dateLine } from './dates.ts'
import { speakerOn } from './speaker.ts'

/** 名词解释: from here on words of the text are explained. */
export const isGlossaryHeading = (text: string): boolean =>
  text.length <= 40 &&
  /^(?:附[件录]?\s?\d{0,2}[：:]?\s?)?(?:《.{2,30}》|政府工作报告|报告)?(?:有关|相关|部分|中有关|中)*(?:内容|用语|名词|术语|词语|缩略语)*(?:名词)?(?:解释|注释|说明|释义)(?:说明)?[：:]?$/.test(
    text,
  ) &&
  /名词|术语|注释|词语|用语|释义|缩略语/.test(text)

/** 附件 附件2 附：, and the name of what is attached when it stands on the line. */
export const isAnnexHeading = (text: string): boolean =>
  text.length <= 60 && /^附(?:件|录|表)?\s?(?:\d{1,2}|[一二三四五六七八九十])?(?:[：:].{0,50})?$/.test(text)

/** [22]三资：, 注：…, ① …: a footnote gathered at the end. */
export const isNote = (text: string): boolean =>
  /^(?:\[\d{1,3}\]|〔\d{1,2}〕|\[\^\d{1,3}\]|注\s?\d{0,2}[：:]|注释[：:]|[①-⑳]\s?.{1,30}[：:])/.test(text)

/** The office that signs: 青溪县人民政府办公室. */
export function isIssuer(text: string): boolean {
  return (
    text.length <= 40 &&
    !/[，。；：！？]/.test(text) &&
    !startsWithHead(text) &&
    /(?:政府|委员会|办公室|办公厅|[委局厅部院令]|指挥部|领导小组|国务院|党组|公司|协会|总署|中心)$/.test(text)
  )
}

/** Signatures: one office or several, each on its line, and the date below. The indexes of their blocks, and the date of the first. */
export function signatures(blocks: readonly Block[]): {
  readonly indexes: ReadonlySet<number>
  readonly issuer: string | null
  readonly date: ReturnType<typeof dateLine>
} {
  const indexes = new Set<number>()
  let issuer: string | null = null
  let date: ReturnType<typeof dateLine> = null
  blocks.forEach((block, i) => {
    const dated = dateLine(block.text) ?? signedOnOneLine(block.text)
    if (!dated) return
    let first = i
    while (first > 0 && i - first < 6 && (isIssuer(blocks[first - 1]?.text ?? '') || speakerOn(blocks[first - 1]?.text ?? '', false)))
      first--
    if (first === i && dateLine(block.text)) return
    for (let k = first; k <= i; k++) indexes.add(k)
    issuer ??= blocks[first]?.text.slice(0, first === i ? dated.from : undefined) ?? null
    date ??= dated
  })
  return { indexes, issuer, date }
}

/** 青溪县人民政府2026年1月5日 */
function signedOnOneLine(text: string): ReturnType<typeof dateLine> {
  if (text.length > 50) return null
  const at = /\d{4}年|[一二]〇/.exec(text)?.index ?? -1
  const dated = at > 0 ? dateLine(text.slice(at)) : null
  return dated && isIssuer(text.slice(0, at).trim()) ? { ...dated, from: at, to: text.length } : null
}

/**
 * The indexes of blocks that explain the text instead of being it: a glossary from its heading to the end or to an annex of another kind,
 * and notes gathered at the end.
 */
export function backMatter(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>()
  let inside = false
  blocks.forEach((block, i) => {
    const { text } = block
    if (isGlossaryHeading(text)) {
      inside = true
      if (i > 0 && isAnnexHeading(blocks[i - 1]?.text ?? '')) found.add(i - 1)
    } else if (inside && isAnnexHeading(text) && !isGlossaryHeading(blocks[i + 1]?.text ?? '')) inside = false
    if (inside) found.add(i)
  })
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (found.has(i)) continue
    if (!isNote(blocks[i]?.text ?? '') && !isNote(blocks[i - 1]?.text ?? '')) break
    found.add(i)
  }
  return found
}
