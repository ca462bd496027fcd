import { commentsIn } from '../../comments.ts'
import { rule } from '../../rule.ts'

export const unknown = rule({
  name: 'comment/unknown',
  meaning: { zh: '关闭规则的注释写的是有的规则', en: 'A comment that turns rules off names rules that there are' },
  why: { zh: '写错名字的注释什么也关不掉', en: 'A name that is spelt wrong turns nothing off' },
  severity: 'warn',
  options: {},
  good: ['<!-- gangmu-disable-next-line comment/reason -->\n今天，我讲两点意见。', '<!-- gangmu-disable -->'],
  bad: [
    '<!-- gangmu-disable-next-line {text/unti} -- 引文 -->\n全长三十华里。',
    '<!-- gangmu-disable {document/titel}, comment/reason -->\n今天，我讲两点意见。',
  ],
  check: ({ source }, _options, _settings, { names }) =>
    commentsIn(source.text)
      .flatMap(({ rules }) => rules)
      .filter(({ name }) => !names.has(name))
      .map(({ name, start, end }) => ({
        start,
        end,
        message: { zh: `没有“${name}”这条规则`, en: `There is no rule “${name}”` },
        hint: { zh: '“gangmu rules”列出全部规则', en: '`gangmu rules` lists them all' },
      })),
})
