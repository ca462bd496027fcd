// node tests/bench/peers-sets.mjs FOLDER [--misses]: gangmu on the test cases that Recognizers-Text, JioNLP, WeTextProcessing and cn2an
// published, less those that tests/peers/scope.txt leaves out. The sets are not part of this project: FOLDER holds recognizers/, jionlp/,
// wetext/ and cn2an/ as their projects publish them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { money, numerals, recognized, rewritten } from './peers-expected.mjs'
import { reader } from './peers-reader.mjs'
import { time } from './peers-time.mjs'

const [folder] = process.argv.slice(2).filter(word => !word.startsWith('--'))
if (!folder || !existsSync(folder)) {
  console.log('no figures: give the folder of the sets (recognizers/, jionlp/, wetext/, cn2an/) as an argument')
  process.exit(0)
}
const read = await reader()
const json = path => JSON.parse(readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, ''))

/** Each group with its cases and how one of them is judged; `part` of all must be in scope, `bar` of those right. */
const groups = [
  { name: 'Recognizers-Text', bar: 0.97, part: 0.6, cases: recognizersCases() },
  { name: 'JioNLP, time and money', bar: 0.95, part: 0.45, cases: jionlpCases() },
  {
    name: 'WeTextProcessing, inverse',
    bar: 0.95,
    part: 0.35,
    cases: of('wetext')
      .filter(c => isDefault(c.case.file))
      .map(c => ({ ...c, judge: rewritten })),
  },
  {
    name: 'cn2an, Chinese to number',
    bar: 0.95,
    part: 0.6,
    cases: of('cn2an')
      .filter(c => isReading(c.case))
      .map(c => ({ ...c, judge: c.case.file.startsWith('transform') ? rewritten : numerals })),
  },
]
const out = new Map(scope())
const showing = process.argv.includes('--misses')
console.log('set                          cases  in scope  part   right  share')
for (const { name, bar, part, cases } of groups) {
  const within = cases.filter(one => !out.has(one.key))
  const wrong = within.filter(one => !one.judge(one.case, read))
  if (showing) for (const one of wrong) console.log(`  ${one.key}\t${JSON.stringify(one.case.Input ?? one.case.input)}`)
  const below = (within.length - wrong.length) / within.length < bar || within.length / cases.length < part
  console.log(row(name, cases, within, wrong) + (below ? '  below' : ''))
  const kinds = [...new Set(within.map(one => one.kind).filter(Boolean))]
  for (const kind of kinds) console.log(row(`  ${kind}`, ...[cases, within, wrong].map(list => list.filter(one => one.kind === kind))))
}
for (const key of out.keys()) if (!groups.some(({ cases }) => cases.some(one => one.key === key))) console.log(`no such case: ${key}`)

function row(name, cases, within, wrong) {
  const right = within.length - wrong.length
  const cells = [cases.length, within.length, (within.length / cases.length).toFixed(2), right, (right / within.length).toFixed(3)]
  return name.padEnd(26) + cells.map(cell => String(cell).padStart(8)).join('')
}

/** Cases that are out: set, file, index or range of indexes, reason. */
function* scope() {
  for (const line of readFileSync(join(import.meta.dirname, '../peers/scope.txt'), 'utf8').split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue
    const [set, file, indexes, reason] = line.split('\t')
    const [first, last = first] = indexes.split('-').map(Number)
    for (let index = first; index <= last; index++) yield [`${set}/${file}/${index}`, reason]
  }
}

function of(set, path = 'cases.json') {
  return json(`${set}/${path}`).map((one, index) => ({ case: one, key: `${set}/${path}/${index}` }))
}

function recognizersCases() {
  const files = ['Number', 'NumberWithUnit'].flatMap(part =>
    readdirSync(join(folder, 'recognizers', part, 'Chinese')).map(file => `${part}/Chinese/${file}`),
  )
  return files.flatMap(file => of('recognizers', file).map(one => ({ ...one, judge: recognized(file), kind: /(\w+)Model/.exec(file)[1] })))
}

function jionlpCases() {
  const judges = { money_parse: money, money_extract: money, time_parse: time, time_extract: time }
  return of('jionlp').flatMap(one =>
    judges[one.case.suite] ? [{ ...one, judge: judges[one.case.suite], kind: one.case.suite.split('_')[0] }] : [],
  )
}

/** Inverse cases but those of a file named by its flags. */
function isDefault(file) {
  return file.startsWith('itn/') && !/able_/.test(file)
}

/** From Chinese to numbers: a numeral alone, or those of a sentence. */
function isReading({ file, set }) {
  return file === 'cn2an_test.py' || (file === 'transform_test.py' && /^(?:smart|direct_cn2an)/.test(set))
}
