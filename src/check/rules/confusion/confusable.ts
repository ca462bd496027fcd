import { sourceRange } from '../../../source/stretch.ts'
import type { Block } from '../../../source/types.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Confusable, confusablesOf } from './contexts.ts'
import { mention } from './mentioned.ts'
import { standing } from './standing.ts'

export const confusable = rule({
  name: 'text/confusable',
  meaning: {
    zh: '音近义近的词用得其所（截止和截至、权利和权力、形式和形势）',
    en: 'Of two words alike in sound or sense the one that the context asks for (截止 or 截至, 权利 or 权力)',
  },
  why: {
    zh: '两个词都对，放错地方意思就变了：公民享有的是权利，机关行使的是权力；拼写检查查不出来',
    en: 'Both are words, so no spelling checker finds them; in the wrong place they say something else',
  },
  severity: 'error',
  fixable: true,
  options: {},
  good: [
    '报名截止时间为6月30日，截至目前已有200人报名。',
    '依法保障公民权利，规范权力运行，公布权力清单和责任清单。',
    '当前经济形势严峻复杂，要丰富活动形式，力戒形式主义。',
    '公文中不得把“生活必需品”写成“生活必须品”。',
    '用好过渡期政策，严禁过度开发，确保群众温暖度过冬季。',
    '开展增殖放流，落实增值税留抵退税政策。',
  ],
  bad: [
    '{截止}目前，全县完成投资12亿元。',
    '依法保障公民{权力}，强化{权利}监督。',
    '当前经济{形式}严峻，要坚决整治{形势}主义。',
    '保障生活{必须}品供应，用好{过度}期政策。',
    '　　要畅通群众诉求渠道，用好政务服务热线和网络问政平台，对群众来信{反\n应}的问题逐条登记、逐件办理，办理情况十个工作日以内书面答复本人，并且\n定期组织回访，听取意见建议，确保件件有着落、事事有回音，让群众满意。',
    '| 任务 | 责任单位 |\n| --- | --- |\n| 落实{增殖}税政策 | 县税务局 |',
  ],
  check(analysis, _options, { tables }) {
    const { words, get } = confusablesOf(tables.confusables)
    return standing(analysis, words, (word, text, at) => {
      const found = get(word).find(({ isWrong }) => isWrong(text, at))
      return found && !isMentioned(text, at) ? found : null
    }).map(({ block, at, found }) => faultOf(block, at, found))
  },
})

/** A pair stands inside longer words: 写成“生活必须品”. */
const isMentioned = mention(4)

function faultOf(block: Block, at: number, { wrong, right, severity, reason }: Confusable): Fault {
  const place = sourceRange({ block, from: at, to: at + wrong.length })
  const certain = severity === 'error' && place.end - place.start === wrong.length
  return {
    ...place,
    ...(severity !== 'error' && { atMost: severity || 'warn' }),
    message: {
      zh: `此处“${wrong}”应为“${right}”${reason && `：${reason}`}`,
      en: `“${wrong}”, expected “${right}” here${reason && ` (${reason})`}`,
    },
    // only where nothing else can be meant, and the word is not broken over two lines
    ...(certain && { edits: [{ ...place, text: right }] }),
    habit: {
      key: `${wrong} ${right}`,
      message: count => ({
        zh: `“${wrong}”应为“${right}”${reason && `：${reason}`}，全文共${count}处`,
        en: `“${wrong}”, expected “${right}”${reason && ` (${reason})`}: ${count} places`,
      }),
    },
  }
}
