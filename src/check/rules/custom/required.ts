import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'

const LINE = { rules: { 'text/required': [{ id: 'line', text: ['党的领导', '党建引领'] }] } }
const DATE = { rules: { 'text/required': [{ text: '/20[0-9]{2}年[0-9]{1,2}月/', message: '要写明年月', severity: 'warn' }] } }

export const required = rule({
  name: 'text/required',
  meaning: { zh: '规则文件要求的文字要出现', en: 'Text that the rules file requires is there' },
  why: {
    zh: '有些话一类文稿必须写到（如加强党的领导、附则中的施行日期），漏写要在定稿前发现',
    en: 'Some things a kind of document must say; that one is missing should be found before it goes out',
  },
  severity: 'error',
  options: {},
  good: [
    { text: '关于春季造林的通知\n\n各乡镇：\n要坚持党建引领，抓好造林。', rules: LINE },
    { text: '要加强党的领导。', rules: LINE },
    { text: '本方案自2026年3月起施行。', rules: DATE },
    { text: '本方案自２０２６年３月起施行。', rules: DATE },
    '关于春季造林的通知\n\n各乡镇：\n要抓好造林。',
  ],
  bad: [
    { text: '{关于春季造林的通知}\n\n各乡镇：\n要抓好造林。', rules: LINE },
    { text: '{本方案自印发之日起施行。}', rules: DATE },
    { text: '{本方案自2026年起施行。}', rules: DATE },
    { text: '{要坚持党委领导。}', rules: LINE },
    { text: '{一、扎实推进项目建设。要抓紧开工。}\n二、加快发展特色农业。', rules: LINE },
  ],
  check(analysis, _, settings) {
    if (!settings.required.length) return []
    const blocks = analysis.blocks()
    // the whole document is at fault: its first line stands for it
    const [piece] = blocks[0]?.pieces ?? []
    const start = piece?.start ?? 0
    const end = start + (piece?.length ?? 0)
    return settings.required
      .filter(({ wording }) => !blocks.some(({ text }) => wording.find(text, analysis.tag).length))
      .map(({ id, wording, message, severity }): Fault => {
        return {
          start,
          end,
          about: id,
          message: { zh: message ?? `全文没有出现“${wording.source}”`, en: message ?? `"${wording.source}" stands nowhere` },
          ...(severity ? { severity } : {}),
        }
      })
  },
})
