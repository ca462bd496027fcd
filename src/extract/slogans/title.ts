import type { Block, Stretch } from '../../source/types.ts'
import type { Pattern } from '../../text/pattern.ts'

/** Last words of a title that only says what the paper is. */
const PAPER =
  /(?:报告|讲话|发言|致辞|方案|意见|通知|决定|决议|规划|纲要|计划|办法|规定|规则|细则|条例|要点|草案|公报|公告|通报|通告|批复|函|答复|总结|说明|建议|会议|大会|上|稿|思想|主义)$/
const BRACKETED = /（[^（）]*）$/
const LEADS =
  /^(?:奋力|全力|努力|加快|坚定|坚持|扎实|全面|推动|推进|奋进|谱写|开创|勇当|勇担|建设|打造|构建|凝聚|凝心|聚力|团结|锚定|牢记|高举|决胜|乘势|砥砺|踔厉|真抓|实干|为|以|让|在)/
/** Dates, labels, names of papers and of who speaks. */
const NO_WATCHWORD = /\d|[：《》。—]|^关于|人民政府|委员会|书记|[县市省区乡镇州]长|主任|部长|局长|记者|总理|主席/
const PARTS = /[ 、，]/

/**
 * The watchwords of a title block: lines that call for something, not those that name the paper or the occasion.
 * Patterns read a line of the block each.
 */
export const titleWatchword: Pattern & { readonly find: (block: Block) => Stretch | null } = {
  name: 'title watchword',
  yes: [
    '{凝心聚力开新局 真抓实干促发展}',
    '{解放思想 改革创新 团结拼搏}',
    '{奋力谱写青溪县高质量发展新篇章}',
    '{以实干实绩推动乡村全面振兴}',
  ],
  no: [
    '2026年青溪县政府工作报告',
    '——在全县三级干部大会上的讲话',
    '关于推进乡村振兴的实施意见',
    '青溪县公园提升行动方案（试行）',
    '王某某',
    '中共青溪县委书记 欧阳某某',
    '加快建设交通强县的指导意见',
    '云岭市人民政府',
    '（2026年1月12日）',
  ],
  find: block => {
    const { text } = block
    const line = text.replace(BRACKETED, '').trimEnd()
    const from = line.length - line.trimStart().length
    const words = line.slice(from)
    if (words.length < 8 || words.length > 60 || NO_WATCHWORD.test(words) || PAPER.test(words)) return null
    const several = words.split(PARTS).filter(part => part.length >= 4).length >= 2
    return several || LEADS.test(words) ? { block, from, to: line.length } : null
  },
}
