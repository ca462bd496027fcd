import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** Notes that a writer leaves to himself, and years that were left open. */
const NOTES =
  /[【[［（(《]\s?(?:此处|这里)?(?:待|需|请|应)(?:补充?|定|填写?|核实?|确认|完善|更新|修改|插入)[^】\]］）)》]{0,20}[】\]］）)》]|【\s*】|(?<![A-Za-z])(?:TODO|FIXME|TBD)(?![A-Za-z])|[【[［（(]?此处(?:插入|填写|补充|省略|待补)[^】\]］）)，。；\n]{0,20}[】\]］）)]?|待补充(?=[。；，）】]|$)|[?？]{3,}|(?<![A-Za-z\d])(?:[XxＸ×]{2,4}|20[XxＸ×*＊]{2})年(?:[XxＸ×*＊]{1,2}月(?:[XxＸ×*＊]{1,2}日)?)?/g

export const placeholder = rule({
  name: 'text/placeholder',
  meaning: { zh: '定稿不留待办标记（【待补】、TODO、此处插入…、20××年）', en: 'No note to the writer is left in (【待补】, TODO, 20××年)' },
  why: { zh: '待补、待定的内容没有落实，文稿就没有写完', en: 'What is still to be filled in makes a text unfinished' },
  severity: 'error',
  options: {},
  good: [
    '对历史遗留问题待核实后一并处理。',
    '【政策依据】《青溪县项目管理办法》。',
    '编制人员待遇（待岗人员除外）由财政保障。',
    '方案（修订稿）待定后公布。',
    '钱从哪里来？人往哪里去？',
  ],
  bad: [
    '全年完成投资【8亿元】，增速{【待补】}。',
    '牵头单位：县发改局{（待定）}。',
    '{TODO}：补充完成时限。',
    '新增用地指标{【此处补充数据】}。',
    '到{20××年}全面建成小康社会。',
    '资金来源{？？？}',
  ],
  check: analysis => proseOf(analysis).flatMap(notes),
})

function notes(prose: Prose): readonly Fault[] {
  return [...prose.raw.matchAll(NOTES)]
    .filter(({ index }) => !prose.exempt(index))
    .map(({ index, 0: note }) => ({
      ...prose.placeOf(index, index + note.length),
      message: { zh: `出现待补内容“${note}”，应在定稿前补齐或删去`, en: `“${note}” is still to be filled in` },
      habit: {
        key: 'note',
        message: count => ({
          zh: `全文${count}处内容待补（如“${note}”），应在定稿前补齐或删去`,
          en: `${count} places are still to be filled in (“${note}”)`,
        }),
      },
    }))
}
