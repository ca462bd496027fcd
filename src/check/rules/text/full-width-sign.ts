import { fold } from '../../../text/fold.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** A per cent sign after a half-width figure (after a full-width one it belongs to it), and words of full-width letters. */
const SIGN = /(?<=[0-9])(?<!．[0-9]{1,9})％|[Ａ-Ｚａ-ｚ]+/g

export const fullWidthSign = rule({
  name: 'text/full-width-sign',
  meaning: {
    zh: '半角数字后的百分号、拉丁字母用半角（6.5%、GDP）',
    en: 'The per cent sign after half-width figures, and Latin letters, are half-width (6.5%, GDP)',
  },
  why: {
    zh: '数字半角、百分号全角，宽窄不一；全角字母检索不到。政府网站上“％”很常见，所以只作提示',
    en: 'Half-width figures and a full-width sign do not match; full-width letters are found by no search. ％ is common in official texts: a remark',
  },
  severity: 'info',
  fixable: true,
  options: {},
  good: ['地区生产总值增长6.5%左右。', '新建5G基站300个，GDP增速居全市前列。', '占比达到百分之六十。', '增速８％。', '发展AI产业。'],
  bad: [
    '地区生产总值增长6.5{％}左右。',
    '全县{ＧＤＰ}突破百亿元。',
    '推广{ＬＥＤ}路灯。',
    '增长5{％}、6{％}和8%。',
    '新建5{Ｇ}基站300个。',
  ],
  check: analysis => proseOf(analysis).flatMap(signs),
})

function signs(prose: Prose): readonly Fault[] {
  const faults: Fault[] = []
  for (const { index, 0: sign } of prose.raw.matchAll(SIGN)) {
    const end = index + sign.length
    const right = [...sign].map(fold).join('')
    // ＸＸ stands for what was taken out
    if (/^X+$/i.test(right)) continue
    const per = sign === '％'
    faults.push({
      ...prose.placeOf(index, end),
      message: { zh: `出现全角“${sign}”，应为“${right}”`, en: `Full-width “${sign}”, expected “${right}”` },
      edits: prose.edit(index, end, right),
      habit: {
        key: per ? 'per cent' : 'letters',
        message: count =>
          per
            ? { zh: `全文${count}处半角数字后用了全角“％”，应统一为“%”`, en: `${count} full-width ％ after half-width figures, expected %` }
            : {
                zh: `全文${count}处字母用了全角（如“${sign}”），应统一为半角`,
                en: `${count} words of full-width letters (“${sign}”), expected half-width ones`,
              },
      },
    })
  }
  return faults
}
