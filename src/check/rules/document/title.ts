import { rule } from '../../rule.ts'

export const title = rule({
  name: 'document/title',
  meaning: { zh: '文稿要有标题', en: 'A document has a title' },
  why: {
    zh: '标题写明发文事由和文种（GB/T 9704—2012 7.3.1）；没有标题，台账和检索都无从著录',
    en: 'The title tells subject and kind (GB/T 9704—2012 7.3.1); without one a document can be neither filed nor found',
  },
  severity: 'warn',
  options: {},
  good: ['在全县经济工作会议上的讲话\n\n同志们：\n今天，我讲两点意见。'],
  bad: ['{一、扎实推进项目建设。要抓紧开工。}\n二、加快发展特色农业。要扩大规模。'],
  check(analysis) {
    const [first] = analysis.blocks()
    if (!first || analysis.frame().title) return []
    const piece = first.pieces[0]
    const start = piece?.start ?? 0
    return [
      {
        start,
        end: start + (piece?.length ?? 0),
        message: { zh: '文稿没有标题', en: 'No title' },
        hint: { zh: '在正文前另起一行写明标题', en: 'Write the title on a line of its own before the text' },
      },
    ]
  },
})
