import { fold } from '../../text/fold.ts'
import { corrected } from '../rules/custom/term-places.ts'
import type { Wording } from '../settings.ts'
import type { Said } from '../types.ts'
import { isCostly, type Meter, newMeter } from './costly.ts'
import { type Engines, layersIn, queriesIn, wordingsIn } from './engines.ts'
import { globFault } from './glob.ts'
import { isPattern } from './pattern-syntax.ts'
import { listOf, type Path, type RawLayer, type RawTerm, type RulesFile } from './types.ts'
import { anyOf, wordingOf } from './wording.ts'

export interface VerifyFault {
  readonly path: Path
  readonly message: Said
}

/** What a schema cannot tell: patterns and queries that are none, globs that are not simple, specs that fail, ids given twice. */
export function verify(file: RulesFile, engines: Engines): readonly VerifyFault[] {
  const meter = newMeter(10)
  const globs = [
    ...listOf(file.ignores).map((glob, n) => ({ glob, path: ['ignores', n] })),
    ...(file.overrides ?? []).flatMap(({ files }, n) => listOf(files).map((glob, m) => ({ glob, path: ['overrides', n, 'files', m] }))),
  ]
  const faults: VerifyFault[] = globs.flatMap(({ glob, path }) => {
    const message = globFault(glob)
    return message ? [{ path, message }] : []
  })
  for (const { layer, path } of layersIn(file)) {
    const inLayer: VerifyFault[] = []
    const fault = (at: Path, message: Said) => inLayer.push({ path: [...path, ...at], message })
    for (const { raw, path: at } of wordingsIn(layer)) {
      const text = typeof raw === 'string' ? raw : raw.text
      if (!isPattern(text)) {
        if (!fold(text).trim()) fault(at, { zh: '要找的文字不能是空的', en: 'there is nothing to look for' })
        continue
      }
      const compiled = engines.compilePattern(text, meter)
      if (!compiled.ok) fault(at, compiled.message)
      else if (typeof raw !== 'string' && raw.segmented)
        fault(at, { zh: 'segmented 只用于词语，不用于正则表达式', en: 'segmented is for words, not for patterns' })
    }
    for (const { raw, path: at } of queriesIn(layer))
      for (const [n, source] of listOf(raw.given).entries()) {
        const compiled = engines.queries?.compilePath(source, meter)
        if (compiled && !compiled.ok) fault([...at, 'given', n], compiled.message)
      }
    // a spec of a pattern that is none would only say so again
    if (!inLayer.length)
      for (const [n, term] of (layer.terms ?? []).entries())
        for (const failed of failedSpecs(term, engines, meter)) fault(['terms', n, 'specs', failed.spec], failed.message)
    inLayer.push(...twice(layer).map(({ path: at, message }) => ({ path: [...path, ...at], message })))
    faults.push(...inLayer)
  }
  return faults
}

function failedSpecs(
  { wrong, right, specs = [] }: RawTerm,
  { compilePattern }: Engines,
  meter: Meter,
): readonly { readonly spec: number; readonly message: Said }[] {
  if (!specs.length) return []
  const wording = anyOf(
    listOf(wrong).map(raw =>
      wordingOf(raw, source => {
        const compiled = compilePattern(source, meter)
        if (!compiled.ok) throw new Error(source)
        return compiled.pattern
      }),
    ),
  )
  return specs.flatMap(({ from, to }, spec) => {
    const message = failure(wording, right, from, to)
    return message ? [{ spec, message }] : []
  })
}

function failure(wording: Wording, right: string, from: string, to: string): Said | null {
  try {
    const made = corrected(from, wording, right)
    if (made === to) return null
    return {
      zh: `自测不符：“${cut(from)}”按此条改为“${cut(made)}”，应为“${cut(to)}”`,
      en: `the spec fails: "${cut(from)}" becomes "${cut(made)}", expected "${cut(to)}"`,
    }
  } catch (error) {
    if (isCostly(error)) return error.said
    throw error
  }
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** Entries whose id was given before in the same layer. */
function twice(layer: RawLayer): readonly VerifyFault[] {
  const lists: readonly (readonly { readonly id: string; readonly path: Path }[])[] = [
    (layer.sections ?? []).map(({ id }, n) => ({ id, path: ['sections', n, 'id'] })),
    queriesIn(layer).map(({ raw, path }) => ({ id: raw.id, path: [...path, 'id'] })),
  ]
  return lists.flatMap(list => {
    const seen = new Set<string>()
    return list.flatMap(({ id, path }) => {
      const again = seen.has(id)
      seen.add(id)
      return again ? [{ path, message: { zh: `id“${id}”用了两次`, en: `the id "${id}" is used twice` } }] : []
    })
  })
}
