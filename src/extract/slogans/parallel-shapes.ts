import type { Shape } from './shape.ts'
import { parts } from './wording.ts'

const LONGEST_PART = 12
/** Longer words after a colon or a comma are what somebody said. */
const SPEECH = 20

/** 标本兼治、从严从实: two parts or more of like length, of two characters at least. */
export const parallel: Shape = {
  name: 'parallel',
  kind: 'quoted',
  yes: [
    '发扬“{敢闯敢试、善作善成}”的作风',
    '坚持“{政府引导、市场运作、群众参与}”原则',
    '以“{扬正气，树新风}”为主题',
    '做到“{有事好商量、难事有人帮}”',
    '叫响“{山水画，田园诗，四季来青溪}”',
    '落实“{严防、严管、严控}”要求',
  ],
  no: [
    '设“人、财、物”三个组',
    '构建“一主一副、两翼联动”发展格局',
    '开展“进企业、解难题”专项行动',
    '建立“问题、措施、责任”清单',
    '他说：“这几年路修好了，车也多了，我们的苹果卖到了城里。”',
    '打造“线上下单、线下提货”模式',
    '“水果、蔬菜”',
    '“5G+工厂、AI+园区”',
    '“一码、一图、一表”管理',
    '发挥“压舱石、稳定器”作用',
    '“人防、技防、物防”',
    '“三纵六横、五湖连通”的水系',
    '“外来务工、外来经商务工”',
  ],
  holds: ({ text, before }) => {
    if (!/^[〇㐀-鿿A-Z、，； ]+$/.test(text)) return false
    const words = parts(text)
    if (words.length < 2) return false
    const lengths = words.map(word => word.length)
    const longest = Math.max(...lengths)
    const shortest = Math.min(...lengths)
    if (shortest < 2 || longest > LONGEST_PART || longest > shortest * 3) return false
    if (lengths.reduce((sum, n) => sum + n, 0) < 6) return false
    if (words.every(word => word.startsWith('一')) || words.some(isLayout) || listOfThings(words)) return false
    return !(text.length > SPEECH && (before === '：' || before === '，'))
  },
}
/** Of a layout in space: 一主两副, 四区, 三基地. */
const isLayout = (word: string) =>
  /^(?:[一二两三四五六七八九十](?:[〇㐀-鿿]{0,3}[纵横轴带核廊圈翼环区极副屏河湖港园城心]|主|芯|基地|高地|屏障)){1,2}$/.test(word)

/** Short nouns that only list things: 压舱石、稳定器; 主动公开、依申请公开. */
function listOfThings(words: readonly string[]): boolean {
  const longest = Math.max(...words.map(word => word.length))
  if (longest <= 3 && words.every(word => /[石器兵雁堡手期板梁城带线港台长池库军队链网站端人员桥口]$/.test(word))) return true
  const ending = (n: number) => new Set(words.map(word => word.slice(-n))).size === 1
  return ending(2) || (longest <= 3 && ending(1) && words.length > 2)
}

/** 绿水青山就是金山银山: one thing is another. */
export const equation: Shape = {
  name: 'equation',
  kind: 'quoted',
  yes: ['树牢“{抓安全就是抓发展}”的理念', '强化“{时间就是效益}”的意识', '坚持“{没有调查就没有发言权}”'],
  no: ['“就是这样”', '“这就是我们的家乡人”', '“那就是好”'],
  holds: ({ text }) =>
    text.includes('就') &&
    (/^(?![这那])[〇㐀-鿿]{2,10}就是[〇㐀-鿿]{2,10}$/.test(text) || /^没有[〇㐀-鿿]{2,8}就没有[〇㐀-鿿]{2,8}$/.test(text)),
}
