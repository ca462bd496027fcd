import { commentsIn, misspeltIn } from '../../comments.ts'
import { rule } from '../../rule.ts'

export const unknown = rule({
  name: 'comment/unknown',
  meaning: {
    zh: '关闭规则的注释写得对，写的是有的规则',
    en: 'A comment that turns rules off is well written and names rules that there are',
  },
  why: { zh: '写错的注释什么也关不掉', en: 'One that is spelt wrong turns nothing off' },
  severity: 'warn',
  options: {},
  good: ['<!-- gangmu-disable-next-line comment/reason -->\n今天，我讲两点意见。', '<!-- gangmu-disable -->'],
  bad: [
    '<!-- gangmu-disable-next-line {text/unti} -- 引文 -->\n全长三十华里。',
    '{<!-- gangmu-disable-nextline} text/unit -->\n全长三十华里。',
    '今天，我讲两点意见。\n{<!-- gangmu-disable} text/unit',
    '<!-- gangmu-disable {document/titel}, comment/reason -->\n今天，我讲两点意见。',
  ],
  check: ({ source }, _options, _settings, { names }) => [
    ...misspeltIn(source.text).map(({ kind, closed, start, end }) => ({ start, end, ...(closed ? noSuchComment(kind) : NEVER_CLOSED) })),
    ...commentsIn(source.text)
      .flatMap(({ rules }) => rules)
      .filter(({ name }) => !names.has(name))
      .map(({ name, start, end }) => ({
        start,
        end,
        message: { zh: `没有“${name}”这条规则`, en: `There is no rule “${name}”` },
        hint: { zh: '“gangmu rules”列出全部规则', en: '`gangmu rules` lists them all' },
      })),
  ],
})

const noSuchComment = (kind: string) => ({
  message: { zh: `没有“gangmu-${kind}”这种注释`, en: `There is no comment “gangmu-${kind}”` },
  hint: {
    zh: '有 gangmu-disable-next-line、gangmu-disable-line、gangmu-disable、gangmu-enable',
    en: 'There are gangmu-disable-next-line, gangmu-disable-line, gangmu-disable and gangmu-enable',
  },
})

const NEVER_CLOSED = { message: { zh: '注释没有写完，缺少“-->”', en: 'The comment is never closed: “-->” is missing' } }
