import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { presetsOf } from '../../../src/check/config/build.ts'
import { rulesJsonSchema } from '../../../src/check/config/schema.ts'
import { packageFile } from '../../../src/package.ts'

const texts = readdirSync(packageFile('data/presets/'))
  .filter(name => name.endsWith('.yaml'))
  .map(name => [name.slice(0, -5), readFileSync(packageFile(`data/presets/${name}`), 'utf8')] as const)
const built = (name: string): unknown => JSON.parse(readFileSync(packageFile(`dist/${name}`), 'utf8'))

test('the build has read the presets and published the schema', async () => {
  expect(built('presets.json')).toEqual(await presetsOf(texts))
  expect(built('rules.schema.json')).toEqual(rulesJsonSchema())
})

test.each([
  ['rules: {text/tem: off}', 'data/presets/notice.yaml:1:9 there is no rule "text/tem"; did you mean "text/term"?'],
  ['ignores: x', 'notice: a preset stands in no folder'],
  ['extends: ./x.yaml', 'notice: a preset extends presets only'],
  ['rules: {plan/query: [{id: a, given: $, then: {function: truthy}}]}', 'notice: queries need a library'],
])('%s in a preset breaks the build', async (text, message) => {
  const others = texts.filter(([name]) => name !== 'notice')
  await expect(presetsOf([...others, ['notice', text]])).rejects.toThrow(message)
})

test('a preset that is missing breaks the build', async () => {
  await expect(presetsOf(texts.slice(1))).rejects.toThrow(`there is no preset ${texts[0]?.[0]}`)
})
