import { rule } from '../../rule.ts'

export const empty = rule({
  name: 'document/empty',
  meaning: { zh: '文稿要有内容', en: 'A document is not empty' },
  why: {
    zh: '空文件多是另存或上传时出了错，不应当作通过',
    en: 'An empty file comes of a failed save or upload, and must not pass for a good one',
  },
  severity: 'error',
  options: {},
  good: ['今天，我讲两点意见。'],
  bad: ['{ }', '{\n\n}', '{　　\n}'],
  check: ({ source: { text } }) =>
    text.trim()
      ? []
      : [
          {
            start: 0,
            end: text.length,
            message: { zh: '文稿是空的', en: 'Nothing in it' },
            hint: { zh: '重新保存文稿，确认存成了文本', en: 'Save the document again, as text' },
            about: 'empty',
          },
        ],
})
