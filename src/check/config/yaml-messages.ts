import type { Said } from '../types.ts'

/** What the YAML library complains of, in Chinese; it says so in English itself. */
const CHINESE: Readonly<Record<string, string>> = {
  ALIAS_PROPS: '别名（*）前不能有锚点或标签',
  BAD_ALIAS: '别名（*）写法有误；以 * 开头的文字要加引号',
  BAD_COLLECTION_TYPE: '标签与内容的类型不符',
  BAD_DIRECTIVE: '% 指令写法有误',
  BAD_DQ_ESCAPE: '双引号内的 \\ 转义有误；正则表达式请用单引号',
  BAD_INDENT: '缩进有误：同一层的内容应左对齐',
  BAD_PROP_ORDER: '锚点和标签应写在值之前',
  BAD_SCALAR_START: '文字不能以这个符号开头，请加引号',
  BLOCK_AS_IMPLICIT_KEY: '同一行只能有一个“键: 值”；值中含冒号加空格时要加引号',
  BLOCK_IN_FLOW: '方括号或花括号内不能用换行缩进的写法',
  DUPLICATE_KEY: '同一个键写了两次',
  KEY_OVER_1024_CHARS: '键过长',
  MISSING_CHAR: '缺少符号：引号、括号或逗号没有写全，或冒号后没有空格；括号内的文字含 [ ] { } , 时要加引号',
  MULTILINE_IMPLICIT_KEY: '键不能跨行；冒号后是否缺少空格？',
  MULTIPLE_ANCHORS: '一个值只能有一个锚点',
  MULTIPLE_DOCS: '文件中只能有一个文档，不能用 --- 分隔',
  MULTIPLE_TAGS: '一个值只能有一个标签',
  NON_STRING_KEY: '键应为一个词',
  TAB_AS_INDENT: '缩进应用空格，不能用制表符（Tab）',
  TAG_RESOLVE_FAILED: '不认识的标签（!）；以 ! 开头的文字要加引号',
  UNEXPECTED_TOKEN: '此处多出了符号或文字；含 [ ] { } , : # 等符号的文字要加引号',
}

/** Of one code the library has several complaints; this one is of indentation. */
const chinese = (code: string, english: string): string =>
  english.startsWith('Sequence item without - indicator')
    ? '列表中的这一行没有以“- ”开头；若属于上一项，应与那一项的其他键左对齐'
    : (CHINESE[code] ?? english)

export const yamlMessage = (code: string, english: string): Said => ({
  zh: `YAML 格式有误：${chinese(code, english)}`,
  en: `not valid YAML: ${english.split('\n')[0] ?? english}`,
})

/** A mark of Chinese text where YAML has one of its own: what the input method leaves behind. */
const FULL_WIDTH: readonly { readonly mark: RegExp; readonly message: Said }[] = [
  {
    mark: /^[ \t]*(?:-[ \t]+)?(?:\{[ \t]*)?["']?[\w$/-]+["']?[ \t]*：/m,
    message: { zh: '键后的冒号是全角“：”，应为半角“:”加空格', en: 'the colon behind a key is full-width “：”, expected “:” and a blank' },
  },
  {
    mark: /，[ \t]*[\w$/-]+:[ \t]/,
    message: { zh: '键之前的逗号是全角“，”，应为半角“,”', en: 'the comma before a key is full-width “，”, expected “,”' },
  },
]

/** Why a text is no YAML, or not the keys that it seems to hold, where a full-width mark is why. */
export function fullWidthIn(text: string): { readonly offset: number; readonly message: Said } | null {
  for (const { mark, message } of FULL_WIDTH) {
    const found = mark.exec(text)
    if (found) return { offset: found.index + found[0].search(/[：，]/), message }
  }
  return null
}
