import { compiled } from '../lexicon/compiled.ts'
import { prefixes } from '../text/prefixes.ts'
import { LEVELS, type Level } from './types.ts'

export interface Region {
  readonly region: string | null
  readonly level: Level | null
}

const lists = compiled(lexicon => {
  const places = new Map<string, { readonly name: string; readonly level: Level }>()
  for (const [written, given, name] of lexicon.regions) {
    const level = LEVELS.find(known => known === given)
    if (written && level) places.set(written, { name: name || written, level })
  }
  return { written: prefixes(places.keys()), places }
})
type Lists = ReturnType<typeof lists>

const SUFFIX: readonly (readonly [string, Level])[] = [
  ['自治州', 'city'],
  ['自治县', 'county'],
  ['自治旗', 'county'],
  ['街道', 'township'],
  ['市', 'city'],
  ['州', 'city'],
  ['盟', 'city'],
  ['县', 'county'],
  ['区', 'county'],
  ['旗', 'county'],
  ['镇', 'township'],
  ['乡', 'township'],
]
/** What ends in 市 or 区 and is no place: 城市, 社区, 示范区; what only points to one: 全县, 我市. */
const NO_PLACE =
  /(?:[城都超夜股楼上入全我本各该此外两跨强大名新美富兴立治活县]|社|园|小|校|景|片|库|灾|山|牧|矿|厂|林|疫|战|郊|辖|专|特|示范|开发|试验|保税|工业|高新|经开|合作|实验|集聚|功能|民族|地|农|城|乡|市场|现代化|一体化|党|政)$/
/** Words of titles that no place is called by. */
const NEVER_IN_A_NAME =
  /[的在和与及为以把对关印是、年]|实施|推进|推动|加快|加强|促进|建设|全面|深入|做好|开展|奋力|落实|进一步|坚持|打造|国务院|中共|中央|办公|支持|同意|转发|乡村|公布/
const STARTS = /^|(?<=在|于|《|（|中国共产党|关于|印发|转发|年|\s)/g

/** Names of places before words that governments and their papers carry; the place a document belongs to, from its most telling lines. */
export function regionOf(lines: readonly (string | null)[], lexicon: Parameters<typeof lists>[0]): Region {
  const known = lists(lexicon)
  for (const line of lines) {
    if (!line) continue
    if (NATIONAL.test(line)) return { region: null, level: 'national' }
    const found = placeIn(line, known)
    if (found) return found
  }
  return { region: null, level: levelIn(lines) }
}

function placeIn(line: string, known: Lists): Region | null {
  for (const { index } of line.slice(0, 120).matchAll(STARTS)) {
    const found = chainAt(line, index, known)
    if (found) return found
  }
  return null
}

/** 上海市 and what follows within it: 上海市嘉定区. */
function chainAt(line: string, start: number, { written, places }: Lists): Region | null {
  let at = start
  const known = places.get(written.at(line, start))
  let region = known?.name ?? ''
  let level: Level | null = known?.level ?? null
  if (known) at += written.at(line, start).length
  for (let step = 0; step < 3; step++) {
    const next = placeAt(line, at)
    if (!next || (level && LEVELS.indexOf(next.level) <= LEVELS.indexOf(level))) break
    region += line.slice(at, at + next.length)
    level = next.level
    at += next.length
  }
  return level ? { region, level } : null
}

function placeAt(line: string, at: number): { readonly length: number; readonly level: Level } | null {
  for (let n = 1; n <= 7; n++) {
    const name = line.slice(at, at + n)
    if (!/^[\u4e00-\u9fa5]+$/.test(name) || NEVER_IN_A_NAME.test(name)) return null
    const suffix = SUFFIX.find(([ending]) => line.startsWith(ending, at + n))
    if (!suffix || NO_PLACE.test(name)) continue
    if (n === 1 && !/县|区|镇|乡/.test(suffix[0])) continue
    const after = line.slice(at + n + suffix[0].length)
    if (/^(?:[域级情直场民镇长际容貌外内面]|城(?!市)|乡(?!村)|委(?!员会))/.test(after) && !/^直(?:机关|属)/.test(after)) continue
    return { length: n + suffix[0].length, level: suffix[1] }
  }
  return null
}

/** The centre's own papers and meetings, whatever place they speak of. */
const NATIONAL = /^(?:国务院|中共中央|中华人民共和国)|在(?:中国共产党)?第[一二三四五六七八九十]{1,3}(?:届|次)全国/

const CUES: readonly (readonly [RegExp, Level])[] = [
  [/国务院|全国人民代表大会|全国代表大会|中共中央|党中央|全国.{0,12}会议/, 'national'],
  [/全省|省委|省政府|省人民政府|自治区(?:党委|人民政府|人民代表大会)|[X×某]省/, 'province'],
  [/全市|市委|市政府|市人民政府|[X×某]市|全州|州委/, 'city'],
  [/全县|县委|县政府|县人民政府|[X×某]县|全区|区委|区政府|全旗|旗委/, 'county'],
  [/全镇|镇机关|镇党委|镇政府|乡机关|全乡|乡党委|乡政府|街道党工委/, 'township'],
]

function levelIn(lines: readonly (string | null)[]): Level | null {
  for (const line of lines) {
    const cue = line ? CUES.find(([pattern]) => pattern.test(line)) : undefined
    if (cue) return cue[1]
  }
  return null
}
