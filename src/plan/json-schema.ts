import { z } from 'zod'
import { Plan } from './schema.ts'

/** The published JSON Schema of the plan file, draft 2020-12. */
export const planJsonSchema = (): string =>
  `${JSON.stringify({ ...z.toJSONSchema(Plan, { target: 'draft-2020-12' }), title: 'gangmu plan, version 1' }, null, 2)}\n`
