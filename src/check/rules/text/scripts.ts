import type { Analysis } from '../../../analysis.ts'
import type { Row } from '../../../lexicon/types.ts'
import { oncePer } from '../../../text/once.ts'
import { proseOf } from './prose.ts'

/** Which characters tell simplified from traditional. */
export interface Scripts {
  /** From a traditional character to its simplified one. */
  readonly simplified: ReadonlyMap<string, string>
  /** Characters that no traditional text has. */
  readonly traditional: ReadonlySet<string>
  readonly any: RegExp
}

/** The characters of the table (data/check/traditional.txt) by script. */
export const scriptsOf = oncePer((rows: readonly Row[]): Scripts => {
  const simplified = new Map(rows.map(([from = '', to = '']) => [from, to] as const))
  const traditional = new Set([...ONLY].filter(char => !simplified.has(char)))
  return { simplified, traditional, any: new RegExp(`[${[...simplified.keys(), ...traditional].join('')}]`, 'g') }
})

/** Common characters that no traditional text has. */
const ONLY =
  '这为们时对会过发经动产说进业国开问长应现实关间见无东级务农调济设导构织较际领职团认质术响电远场书单装观规营层运标项严头亿劳组条银该儿历难办战视积热验续环类联测识图护话击众则约细转陆马识权树复极试验训钢华变总线强议论选队办达证责数张众报岗创宽纪检审阶态险绿养阳县乡镇'

/** How many characters of a document are of one script alone. */
export function countOf(analysis: Analysis, { simplified, any }: Scripts): { readonly simplified: number; readonly traditional: number } {
  const count = { simplified: 0, traditional: 0 }
  for (const { raw } of proseOf(analysis))
    for (const { 0: char } of raw.matchAll(any)) count[simplified.has(char) ? 'traditional' : 'simplified']++
  return count
}
