import type { Relation } from './types.ts'

/**
 * 力度: how firm an aim is, the first that speaks: the bound on its number, the verb of its clause, the word of its frame. One table,
 * published with the plan's schema.
 */
export const HARDNESS = {
  relation: { '>=': 'hard', '>': 'hard', '<=': 'hard', '<': 'hard', '~': 'soft', between: 'soft', '=': null },
  commitment: {
    确保: 'hard',
    必须: 'hard',
    保证: 'hard',
    务必: 'hard',
    坚决: 'hard',
    力保: 'hard',
    力争: 'soft',
    争取: 'soft',
    力促: 'soft',
    努力: 'soft',
    预期: 'soft',
    预计: 'soft',
    计划: 'soft',
    有望: 'soft',
  },
} as const satisfies {
  readonly relation: Readonly<Record<Relation, 'hard' | 'soft' | null>>
  readonly commitment: Readonly<Record<string, 'hard' | 'soft'>>
}

/** The words of commitment that an aim's own clause may hold; a longer one first. */
export const COMMITMENTS = Object.keys(HARDNESS.commitment)

export function hardnessOf(relation: Relation | null, commitment: string | null): 'hard' | 'soft' | null {
  const bound = relation && HARDNESS.relation[relation]
  if (bound) return bound
  const table: Readonly<Record<string, 'hard' | 'soft'>> = HARDNESS.commitment
  return commitment ? (table[commitment] ?? null) : null
}
