import type { Lexicon } from '../../../lexicon/types.ts'
import { isHan } from '../../../source/characters.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { hiddenFigures } from './hidden-figures.ts'
import { type Prose, proseOf } from './prose.ts'

/** Letters and signs in place of a name: X县, ××局, ＊＊镇, ○○公司, 某某县. */
const HIDDEN = /[XxＸｘ×╳✕]{1,8}|[*＊]{2,8}|[○◯]{2,8}|某某(?=[省市县区州旗乡镇村局委厅办部处科街])/g
/** X as a letter of its own. */
const LETTER =
  /^(?:射线|光(?![明荣辉彩])|轴|线(?!索)|染色体|型|形(?!象)|波段|荧光|衍射|证书|模式|产业|体系|政策|行动|工程|平台|布局|计划|[a-zA-Z]|[（(]|[”’"+＋=＝:：—-])/
const BEFORE = /[\dA-Za-z０-９Ａ-Ｚａ-ｚ+＋=＝&./_“‘"×—-]/
/** The number of an item or an annex: 1.××县…, 附件：2.××县…. */
const NUMBERED = /(?:^|[\s：；。，、])\d{1,2}\.$/
const NUMERAL = /[一二三四五六七八九十零〇○]/
const SEVERAL = 4
const PLACE = /[省市县区州旗乡镇村局委厅部科]/

export const redaction = rule({
  name: 'text/redaction',
  meaning: { zh: '名称要写全，不留X县、××局、＊＊镇', en: 'Names are written out: no X县, ××局, ＊＊镇' },
  why: {
    zh: '脱敏或照搬范文留下的占位符，定稿前应换成真实名称；有意隐去的可以关掉本规则',
    en: 'What was taken out of a model text must be filled in again before it is issued; turn the rule off where it is meant',
  },
  severity: 'warn',
  options: {},
  good: [
    '购置X射线检测仪，推广X光筛查。',
    '实施“N+X”行动，开展1+X证书制度试点。',
    '住院天数按人次数×平均天数计算，规划面积3×5公里，布局X轴、Y轴两条走廊。',
    '二○○三年全县粮食总产创新高。',
    '**重点任务** 加快项目建设。',
    '车牌号中用X代表消防救援，用S代表森林消防。',
    '升级到2.X版本，推广V3.XX系统。',
    '引进SpaceX等企业，推广X5型无人机。',
  ],
  bad: [
    '{X}县历史悠久、底蕴厚重。',
    '奋力谱写{××}发展新篇章。',
    '由县{XX}局牵头，各乡镇配合。',
    '支持{＊＊}镇建设特色小镇。',
    '各乡镇要抓好落实。\n附件：1.{××}县名单\n2.{XX}县项目清单',
    '请{○○}公司按期完工。',
    '{某某}县要抓好整改。',
    '{X}发展基础好，{X}人民勤劳朴实。推动{X}大发展，讲好{X}故事。',
  ],
  check: analysis => {
    const found = proseOf(analysis).flatMap(prose => hidden(prose, analysis.lexicon))
    // a letter here and there may be a letter; one that stands for a name stands for it again and again
    const loose = found.filter(({ isLoose }) => isLoose).length
    return found.flatMap(({ isLoose, fault }) => (isLoose && loose < SEVERAL ? [] : [fault]))
  },
})

interface Hidden {
  /** One X before anything but 县, 局 …. */
  readonly isLoose: boolean
  readonly fault: Fault
}

function hidden(prose: Prose, lexicon: Lexicon): readonly Hidden[] {
  const { raw } = prose
  const hits = [...raw.matchAll(HIDDEN)].filter(({ index, 0: hit }) => isName(prose, index, index + hit.length))
  if (!hits.length) return []
  const figures = hiddenFigures(prose, lexicon)
  return hits
    .filter(({ index }) => !figures.some(({ from, to }) => from <= index && index < to))
    .map(({ index, 0: hit }) => ({
      isLoose: hit.length === 1 && !PLACE.test(raw.charAt(index + 1)),
      fault: {
        ...prose.placeOf(index, index + hit.length),
        message: { zh: `出现占位符“${hit}”，应写明真实名称`, en: `Placeholder “${hit}”, expected the name` },
        habit: {
          key: 'name',
          message: count => ({
            zh: `全文${count}处用“${hit}”等占位符代替名称，应写明真实名称`,
            en: `Placeholders such as “${hit}” stand for names ${count} times, expected the names`,
          }),
        },
      },
    }))
}

function isName({ raw, exempt }: Prose, from: number, to: number): boolean {
  const before = raw.charAt(from - 1)
  const after = raw.slice(to, to + 4)
  const hit = raw.slice(from, to)
  if (exempt(from)) return false
  if (hit === '某某') return true
  if ((BEFORE.test(before) && !NUMBERED.test(raw.slice(Math.max(0, from - 5), from))) || LETTER.test(after) || /^[\d０-９]/.test(after))
    return false
  if (/[○◯]/.test(hit)) return !NUMERAL.test(before) && !NUMERAL.test(after.charAt(0)) && isHan(after.charAt(0))
  // a single × multiplies: 人次数×平均天数
  if (/^[×╳✕]$/.test(hit) && !PLACE.test(after.charAt(0))) return false
  // ** is emphasis in text that came from Markdown
  if (/[*]/.test(hit) && !PLACE.test(after.charAt(0))) return false
  return isHan(after.charAt(0)) || isHan(before)
}
