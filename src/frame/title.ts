import type { Block } from '../source/types.ts'

/** What official documents are called: a title that ends in one of these is a document's name, not a slogan. */
const NOUN =
  '(?:报告|讲话|方案|计划|规划|纲要|要点|意见|通知|通报|决定|决议|办法|规定|条例|细则|措施|政策|批复|复函|函|公告|公报|通告|请示|致辞|发言|讲稿|提纲|清单|分解表|任务书|倡议书|标准|指南|若干规定|白皮书|情况|答复|总结|安排|部署)'
const NAMED = new RegExp(`${NOUN}(?:的通知|的决定|的意见)?[》”]?(?:（[^）]{1,20}）|\\s?[(（]?(?:试行|草案|征求意见稿|修订)[)）]?)?$`)

export const isNamed = (title: string): boolean => NAMED.test(title)

/** A line that may be of a title: short, no sentence, no list item. */
export function mayBeTitle(text: string): boolean {
  return text.length <= 90 && !/[。；]/.test(text) && !/[：，、]$/.test(text) && !/^[\d.\s%]+$/.test(text)
}

/** 国发〔2018〕41号, 第706号: the number of a document. */
export const isDocumentNumber = (text: string): boolean =>
  /^（?.{0,16}[〔［（【[]?\d{4}[〕］）】\]]?.{0,2}第?\s?\d{1,5}号）?$|^第\s?\d{1,5}号$/.test(text)

/** 青溪县人民政府文件: the head of an office's paper. */
export const isLetterhead = (text: string): boolean =>
  text.length <= 40 && /(?:政府|委员会|办公室|办公厅|委|局|厅|部|院|令)\s?文件$|人民政府令$|国务院令$/.test(text)

const wording = (blocks: readonly Block[]) => blocks.map(({ text }) => text.replace(/\s/g, '')).join('')

/**
 * The title among runs of lines that may be one: the run next above the occasion or the text; a page's own headline, when it says the
 * same and more.
 */
export function titleAmong(runs: readonly (readonly Block[])[]): readonly Block[] {
  let title: readonly Block[] = runs.at(-1) ?? []
  // a headline that its own lines repeat, broken
  const [headline, ...rest] = title
  if (headline && rest.length && wording([headline]) === wording(rest)) title = [headline]
  const marked = title.filter(({ heading }) => heading === 1)
  if (marked.length) title = marked
  const name = wording(title)
  const more = (run: readonly Block[]) => wording(run) !== name && wording(run).endsWith(name) && wording(run).length <= name.length + 16
  return (name.length <= 8 && runs.slice(0, -1).find(more)) || title
}
