/** The closed lists of a plan's vocabulary. They stand apart from the schema so that nobody loads its library for a word. */
export const OWNER_ROLES = ['lead', 'support', 'responsible'] as const
export const TARGET_KINDS = ['quantity', 'milestone', 'comparative', 'direction', 'delegated'] as const
export const SENSES = ['level', 'growth', 'reduction', 'change', 'share', 'rank'] as const
export const RELATIONS = ['>=', '>', '<=', '<', '=', '~', 'between'] as const
export const SLOGAN_KINDS = ['title', 'quoted', 'counted', 'series', 'parallel'] as const
