import type { LinePattern } from './line.ts'

const WHO =
  '(?:各位[^，。；：！、]{1,12}|同志们|朋友们|同胞们|女士们|先生们|乡亲们|老师们|同学们|青年朋友们|[^，。；：！、]{1,10}(?:书记|省长|市长|县长|区长|主任|主席|部长|主持人|会长))'

export const SALUTATION: readonly LinePattern[] = [
  {
    name: 'address',
    match: new RegExp(`^(?:尊敬的|亲爱的)?${WHO}(?:[、，\\s](?:尊敬的|亲爱的)?${WHO}){0,6}[：！，!]?$`),
    yes: ['{各位代表：}', '{各位代表！}', '{同志们：}', '{各位委员、同志们：}', '{尊敬的各位领导、各位来宾，女士们、先生们：}'],
    no: ['各位代表！过去一年，我们顶住压力、迎难而上。', '各位代表要积极履职。', '同志们干劲十足'],
  },
]

/** 各位代表： 同志们！ alone on its line. */
export const isSalutation = (text: string): boolean => text.length <= 60 && SALUTATION.some(({ match }) => match.test(text))

/** 各镇人民政府，县政府各部门： to whom a notice goes, between its title and its text. */
export function isAddressee(text: string): boolean {
  if (!text.endsWith('：') || text.length > 400 || /[。；！？]|如下：$/.test(text)) return false
  return /(?:政府|单位|部门|委员会|办公室|办公厅|机构|公司|院校|学校|企业|街道|党委|党组|管委会|国务院|兵团|开发区|[委办局厅院部省市县区])(?:（[^）]{1,30}）)?：$/.test(
    text,
  )
}
