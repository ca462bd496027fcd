import type { LinePattern } from './line.ts'

const POST =
  '(?:书记|省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|主席|总理|主任|局长|厅长|部长|院长|检察长|会长|校长|署长|行长|董事长|总经理|秘书长|专员|司令员|政委|组长|理事长|社长)'
/** Family names, one and two characters: a line of a name alone is told from other words by them. */
const FAMILY =
  '(?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施习洪殷蓝嘎景骆葛岳柳游])'
const NAME = `(?:[\\u4e00-\\u9fa5]{2,4}?|[\\u4e00-\\u9fa5]{2,8}·[\\u4e00-\\u9fa5]{2,8}|[\\u4e00-\\u9fa5][X×*＊某]{1,3})`

/** Who speaks, on a line of its own or after the occasion: post and name as they stand there. */
export const SPEAKER: readonly LinePattern[] = [
  {
    name: 'label and name',
    match: /^(?:讲话人|报告人|发言人|主讲人|演讲人|作者|讲话领导)\s?[：:]\s?(.{2,30})$/,
    yes: ['讲话人：{县委书记 李某某}'],
    no: ['责任人：各乡镇主要负责人，各部门分管领导以及全体党员干部共同落实到位'],
  },
  {
    name: 'post and name',
    match: new RegExp(
      `^((?!关于)[^，。：；！？、\\d“”《》（）]{0,24}${POST}(?:\\s${NAME}|${FAMILY}[\\u4e00-\\u9fa5X×某]{1,3}?))(?:同志)?(?:作政府工作报告。?)?$`,
    ),
    yes: ['{县委书记 李某某}', '{青溪县人民政府县长 张三}', '{国务院总理李四}', '{市长 王五}同志'],
    no: ['书记抓党建', '关于市长公开电话办理情况', '落实书记责任制，县长负总责', '县委书记'],
  },
  {
    name: 'name and post',
    match: new RegExp(`^(${NAME}\\s?（[^）]{0,16}${POST}）)$`),
    yes: ['{张三（县委书记）}'],
    no: ['关于任职的决定（县长）'],
  },
  {
    name: 'name alone',
    match: new RegExp(`^(${FAMILY}[\\u4e00-\\u9fa5X×某]{1,2})$`),
    yes: ['{张三丰}', '{欧阳明}', '{李某某}'],
    no: ['政府信息', '工作报告', '首页', '目录'],
  },
]

/** The speaker on a line, as half-open offsets; null where the line names none. `alone` admits a bare name. */
export function speakerOn(text: string, alone: boolean): { readonly from: number; readonly to: number } | null {
  for (const { name, match } of SPEAKER) {
    if (name === 'name alone' && !alone) continue
    const found = match.exec(text)?.[1]
    if (found !== undefined && !NOT_A_NAME.test(found)) {
      const from = text.indexOf(found)
      return { from, to: from + found.length }
    }
  }
  return null
}

/** Words that follow a post and are no name: 书记抓党建, 主任办公会. */
const NOT_A_NAME = /(?:办公会|办公室|会议|制度|责任|党建|工作|讲话|报告|致辞|信箱|热线|负责|接待日?|联席会|同志们|抓|班子|扩大会)$/

/** ——2026年1月15日张三市长在…会议上: a speaker named inside the occasion. */
export function speakerWithin(occasion: string): { readonly from: number; readonly to: number } | null {
  const found = WITHIN.exec(occasion)?.[1]
  if (found === undefined) return null
  const from = occasion.indexOf(found)
  return { from, to: from + found.length }
}
const WITHIN = new RegExp(`日((?:${FAMILY}[\\u4e00-\\u9fa5]{1,2}${POST}|[^，。日]{0,12}${POST}\\s?${FAMILY}[\\u4e00-\\u9fa5]{1,2}))在`)

/** 县委书记张三 or 张三同志 before 在…会议上的讲话; a post alone says who spoke, too. */
export function speakerBefore(text: string): { readonly from: number; readonly to: number } | null {
  const found = BEFORE.exec(text)?.[1]
  return found === undefined ? null : { from: text.indexOf(found), to: text.indexOf(found) + found.length }
}
const BEFORE = new RegExp(
  `^(?:\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)?([^，。\\d]{0,12}${POST}\\s?(?:${FAMILY}[\\u4e00-\\u9fa5X×某]{1,2})?|${FAMILY}[\\u4e00-\\u9fa5X×某]{1,2})(?:同志)?$`,
)
