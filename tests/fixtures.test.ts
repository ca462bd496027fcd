import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { planToYaml } from '../src/plan/write.ts'
import { jiebaSegmenter } from '../src/segment/jieba.ts'
import { planOf } from './document.ts'

/** Short documents of every form, each beside the plan that it gives. UPDATE=1 writes the plans anew: read the difference before it is kept. */
const folder = new URL('./documents/', import.meta.url)
const documents = readdirSync(folder).filter(name => /\.(?:txt|md)$/.test(name))

test.each(documents)('%s', name => {
  const plan = planToYaml(planOf(readFileSync(new URL(name, folder), 'utf8'), { path: name, segmenter: jiebaSegmenter }))
  const kept = new URL(`${name}.plan.yaml`, folder)
  if (process.env.UPDATE) writeFileSync(kept, plan)
  expect(existsSync(kept), `no ${name}.plan.yaml: run with UPDATE=1`).toBe(true)
  expect(plan).toBe(readFileSync(kept, 'utf8'))
})
