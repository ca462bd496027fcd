import { commentsIn } from '../../comments.ts'
import { rule } from '../../rule.ts'

export const unused = rule({
  name: 'comment/unused',
  meaning: { zh: '关闭规则的注释确实关掉了问题', en: 'A comment that turns rules off hides something' },
  why: { zh: '多余的注释会在日后悄悄放过新的错误', en: 'One that hides nothing lets a later fault pass unseen' },
  severity: 'warn',
  options: {},
  good: [
    '<!-- gangmu-disable-next-line text/unti -->\n今天，我讲两点意见。',
    '今天，我讲两点意见。',
    '<!-- 排版说明 -->\n今天，我讲两点意见。',
  ],
  bad: [
    '{<!-- gangmu-disable-next-line text/unit -- 引文 -->}\n今天，我讲两点意见。',
    '今天，我讲两点意见。{<!-- gangmu-disable-line -->}\n今天，我再讲两点意见。',
  ],
  check: ({ source }, _options, _settings, { used, names }) =>
    commentsIn(source.text)
      .filter(({ kind, start }) => kind !== 'enable' && !used.has(start))
      // what is spelt wrong is told by comment/unknown
      .filter(({ rules }) => !rules.length || rules.some(({ name }) => names.has(name)))
      .map(({ start, end }) => ({
        start,
        end,
        message: { zh: '这条注释没有关掉任何问题', en: 'Turns off nothing that was found' },
        hint: { zh: '删去注释', en: 'Delete the comment' },
      })),
})
