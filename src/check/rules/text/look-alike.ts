import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** Radicals and compatibility forms of characters, small forms of marks, and letters of other alphabets beside Latin ones or figures. */
const SUSPECT =
  /[\u2f00-\u2fd5\uf900-\ufaff\ufe50-\ufe52\ufe54-\ufe57\ufe59\ufe5a\ufe61-\ufe6b]|(?<![\u0370-\u03ff\u0400-\u04ff])[АВСЕНКМОРТХасеорхуΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{1,2}(?![\u0370-\u03ff\u0400-\u04ff])/g
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АAВBСCЕEНHКKМMОOРPТTХXаaсcеeоoрpхxуyΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]),
)
const SMALL: Readonly<Record<string, string>> = {
  '﹐': '，',
  '﹑': '、',
  '﹒': '。',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
}
/** They are characters of their own, not other forms of one. */
const OWN = /[\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27-\ufa29]/

export const lookAlike = rule({
  name: 'text/look-alike',
  meaning: {
    zh: '不用形近的异体编码（康熙部首⼀、兼容汉字、西里尔字母О）代替汉字、字母和标点',
    en: 'No character that only looks like the right one: Kangxi radicals, compatibility forms, Cyrillic letters, small marks',
  },
  why: {
    zh: '从PDF复制的文字常带这类编码，看着一样，检索、比对、查重都找不到',
    en: 'Text copied from a PDF is full of them; they look the same and no search finds them',
  },
  severity: 'warn',
  fixable: true,
  options: {},
  good: [
    '一方面要抓项目，一方面要保民生。',
    '控制CO2排放，推广5G应用。',
    '与《Москва》报社签约，使用α粒子检测。',
    '坚持“一主两副、多点支撑”。',
    '完成投资8.5亿元。',
  ],
  bad: [
    '{⼀}方面要抓项目，{⼀}方面要保民生。',
    '加快{⼯}业转型{⽣}产。',
    '控制C{О}2排放强度。',
    '统筹城乡{﹐}协调区域。',
    '深化改革{\uf901}新机制。',
    '推广{А}I应用。',
  ],
  check: analysis => proseOf(analysis).flatMap(suspects),
})

function suspects(prose: Prose): readonly Fault[] {
  const { raw } = prose
  const faults: Fault[] = []
  for (const { index, 0: hit } of raw.matchAll(SUSPECT)) {
    const end = index + hit.length
    if (OWN.test(hit)) continue
    const letters = /[\u0370-\u04ff]/.test(hit)
    if (letters && !/[A-Za-z0-9]/.test(raw.charAt(index - 1) + raw.charAt(end))) continue
    const right = letters ? [...hit].map(char => LETTERS[char] ?? char).join('') : (SMALL[hit] ?? hit.normalize('NFKC'))
    if (right === hit) continue
    const code = `U+${hit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    faults.push({
      ...prose.placeOf(index, end),
      message: { zh: `“${hit}”（${code}）是形近字符，应为“${right}”`, en: `“${hit}” (${code}) only looks like “${right}”` },
      edits: prose.edit(index, end, right),
      habit: {
        key: 'look-alike',
        message: count => ({
          zh: `全文${count}处用了形近字符（如“${hit}”${code}，应为“${right}”）`,
          en: `${count} characters only look right (“${hit}” ${code}, expected “${right}”)`,
        }),
      },
    })
  }
  return faults
}
