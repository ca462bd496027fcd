import { rule } from '../../rule.ts'
import { firstLine } from './first-line.ts'

export const title = rule({
  name: 'document/title',
  meaning: { zh: '文稿要有标题', en: 'A document has a title' },
  why: {
    zh: '标题写明发文事由和文种（GB/T 9704—2012 7.3.1）；没有标题，台账和检索都无从著录',
    en: 'The title tells subject and kind (GB/T 9704—2012 7.3.1); without one a document can be neither filed nor found',
  },
  severity: 'warn',
  options: {},
  good: [
    '在全县经济工作会议上的讲话\n\n同志们：\n今天，我讲两点意见。',
    '青溪县公园建设实施方案\n\n一、重点任务\n（一）新建公园。要抓紧开工。',
    '# 青溪县公园建设实施方案\n\n一、重点任务',
    '',
    '凝心聚力开新局　真抓实干促发展\n——在全县经济工作会议上的讲话\n\n同志们：\n今天，我讲两点意见。',
  ],
  bad: [
    '{一、扎实推进项目建设。要抓紧开工。}\n二、加快发展特色农业。要扩大规模。',
    '{同志们：}\n今天，我讲两点意见。\n一、认清形势。要看到差距。\n二、突出重点。要抓紧施工。',
    '\n\n{　　（一）推进项目建设。要抓紧开工。}\n（二）发展特色农业。要扩大规模。'.replace('{　　', '　　{'),
    '{一、扎实推进项目建设。要抓紧开工，要加快进度，要压实责任，要保证质量，要守住安全}，要服务企业。\n二、加快发展特色农业。要扩大规模。',
    '{各位代表：}\n现在，我代表县人民政府，向大会报告工作，请予审议。',
  ],
  check(analysis) {
    if (!analysis.blocks().length || analysis.frame().title) return []
    return [
      {
        ...firstLine(analysis.source.text),
        about: 'missing',
        message: { zh: '文稿没有标题', en: 'No title' },
        hint: { zh: '在正文前另起一行写明标题', en: 'Write the title on a line of its own before the text' },
      },
    ]
  },
})
