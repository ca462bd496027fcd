import { commentsIn } from '../../comments.ts'
import { rule } from '../../rule.ts'

export const reason = rule({
  name: 'comment/reason',
  meaning: { zh: '关闭规则的注释要写明理由', en: 'A comment that turns a rule off says why' },
  why: { zh: '几个月后，只有理由能说明这条例外还该不该留', en: 'Months later only the reason tells whether the exception should stay' },
  severity: 'warn',
  optional: true,
  options: {},
  good: ['<!-- gangmu-disable-next-line text/unit -- 引自旧志 -->\n全长三十华里。', '<!-- 排版说明 -->\n今天，我讲两点意见。'],
  bad: [
    '{<!-- gangmu-disable-next-line text/unit -->}\n全长三十华里。',
    '{<!-- gangmu-disable -->}\n全长三十华里。\n<!-- gangmu-enable -->',
  ],
  check: ({ source }) =>
    commentsIn(source.text)
      .filter(({ kind, reason }) => kind !== 'enable' && reason === null)
      .map(({ start, end }) => ({
        start,
        end,
        message: { zh: '关闭规则没有写理由', en: 'Turns rules off without a reason' },
        hint: { zh: '在规则名后写“ -- 理由”', en: 'Write ` -- why` behind the names of the rules' },
      })),
})
