// npm run bench:peers [-- FOLDER]: gangmu and other libraries on the expressions of tests/peers/expressions.txt, as a Markdown table.
// Asked of gangmu and of Recognizers-Text: value (both ends of a range), unit and bound; of a time its last day, of gangmu how exact it is
// too. “Its values alone” asks for the values only. nzh reads numerals, chrono-node dates: they are asked for nothing else. FOLDER is
// where they are installed; they are no dependencies of gangmu.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { reader } from './peers-reader.mjs'

const PEERS = ['@microsoft/recognizers-text-suite@1.3.1', 'nzh@1.0.14', 'chrono-node@2.10.3']
const ANCHOR = { year: 2026, month: 1, day: 20 }
const TODAY = new Date(2026, 0, 20, 12)

const groups = expressions(readFileSync(join(import.meta.dirname, '../peers/expressions.txt'), 'utf8'))
const { columns, missing } = await peers(resolve(process.argv[2] ?? join(import.meta.dirname, '../..')))
const ours = gangmu(await reader())
const all = [{ name: 'gangmu', right: ours }, ...columns]

const rows = Object.entries(groups).map(([name, list]) => [name, list, all.map(one => score(one, name, list))])
const whole = Object.entries(groups).flatMap(([name, list]) => list.map(one => [name, one]))
console.log(`| | all | ${all.map(one => one.name).join(' | ')} |`)
console.log(`|---|${'---:|'.repeat(all.length + 1)}`)
for (const [name, list, cells] of rows) console.log(`| ${name} | ${list.length} | ${cells.join(' | ')} |`)
console.log(`| **all** | ${whole.length} | ${all.map(one => total(one)).join(' | ')} |`)
if (process.argv.includes('--misses')) for (const [name, one] of whole) if (!ours(name, one)) console.error(`${name}\t${one.join('\t')}`)
if (missing.length > 0)
  console.error(`\nnot installed: ${missing.join(' ')}\nnpm install --prefix FOLDER ${PEERS.join(' ')}, then npm run bench:peers -- FOLDER`)

/** A library that reads no such thing has no figure. */
function score(one, name, list) {
  return one.groups && !one.groups.includes(name) ? '–' : list.filter(row => one.right(name, row)).length
}

function total(one) {
  return whole.filter(([name, row]) => !(one.groups && !one.groups.includes(name)) && one.right(name, row)).length
}

/** Groups by name, each a list of [expression, value, unit, relation]. */
function expressions(text) {
  const found = {}
  let group = ''
  for (const line of text.split('\n')) {
    const heading = /^# ([a-z]+)$/.exec(line)
    if (heading) {
      group = heading[1]
      found[group] = []
    } else if (line && !line.startsWith('#')) found[group].push(line.split('\t'))
  }
  return found
}

function gangmu(read) {
  return (group, [text, value, unit = '', relation = '=']) => {
    if (group === 'time') return onTime(read.times(text, ANCHOR), text, value, unit)
    const found = group === 'numerals' ? read.numbers(text) : read.quantities(text)
    const told = [
      found.map(q => (q.upper === null ? q.value : `${q.value}..${q.upper}`)).join(),
      group === 'numerals' ? '' : found.map(q => q.unit ?? 'null').join(),
      found.map(q => q.relation).join(),
    ]
    return told.join('|') === [value, unit, relation].join('|')
  }
}

function onTime([time, ...more], text, value, precision) {
  if (!time || more.length > 0 || time.to < text.length) return false
  if (value.endsWith(' years')) return time.date === null && time.years === Number(value.slice(0, -6))
  return time.date === value && time.precision === precision
}

/** The other libraries, as far as they are installed in a folder. */
async function peers(folder) {
  const require = createRequire(join(folder, 'package.json'))
  const load = name => {
    try {
      return require(name)
    } catch {
      return null
    }
  }
  const found = { suite: load('@microsoft/recognizers-text-suite'), nzh: load('nzh/cn'), chrono: load('chrono-node') }
  const columns = []
  if (found.suite) {
    columns.push({ name: 'Recognizers-Text', right: recognizers(found.suite, true) })
    columns.push({ name: 'its values alone', right: recognizers(found.suite, false) })
  }
  if (found.nzh)
    columns.push({ name: 'nzh', groups: ['numerals'], right: (_, [text, value]) => Number(found.nzh.decodeS(text)) === Number(value) })
  if (found.chrono) columns.push({ name: 'chrono-node', groups: ['time'], right: chrono(found.chrono) })
  return { columns, missing: PEERS.filter((_, i) => !Object.values(found)[i]) }
}

/** Its answer to one expression. Strictly: a share, money or a measure must be told as one, and bounds, counts, points and doublings,
 * which it does not tell, are not right by their figures. */
function recognizers(suite, strict) {
  const culture = suite.Culture.Chinese
  return (group, [text, value, unit = '', relation = '=']) => {
    if (group === 'time') {
      const times = suite.recognizeDateTime(text, culture, undefined, TODAY)
      return value.endsWith(' years') ? isLong(times, Number(value.slice(0, -6))) : lastDays(times).includes(value)
    }
    const wanted = value.split(/,|\.\./).map(Number)
    if (strict && /[^=,]/.test(relation)) return false
    const measures = [suite.recognizeCurrency, suite.recognizeDimension, suite.recognizeAge, suite.recognizeTemperature]
    // it gives ‰ in %
    const told = /[%‰]/.test(unit) ? [suite.recognizePercentage] : unit && unit !== 'null' ? measures : [suite.recognizeNumber]
    const reads = strict ? told : [suite.recognizePercentage, ...measures, suite.recognizeNumber]
    return reads.some(read => {
      const values = read(text, culture).map(one => Number.parseFloat(one.resolution?.value))
      return values.length === wanted.length && values.every((one, i) => isNear(one, unit === '‰' ? wanted[i] / 10 : wanted[i]))
    })
  }
}

/** A fraction is given to two places. */
function isNear(a, b) {
  return Math.abs(a - b) < (Math.abs(b) < 1000 ? 0.005 : 1e-6 * Math.abs(b))
}

/** A duration in seconds, or a range of days as long. */
function isLong(found, years) {
  const days = found
    .flatMap(one => one.resolution?.values ?? [])
    .map(({ start, end, value }) => (end && start ? (Date.parse(end) - Date.parse(start)) / 86_400_000 : Number(value) / 86_400))
  return days.some(one => Math.abs(one - years * 365) < 10)
}

/** The last day of each reading: an end is the day after it. */
function lastDays(found) {
  return found.flatMap(one => one.resolution?.values ?? []).flatMap(({ value, end }) => (end ? [dayBefore(end)] : value ? [value] : []))
}

function dayBefore(day) {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function chrono(library) {
  const iso = date => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
  return (_, [text, value]) => library.zh.hans.parse(text, TODAY).some(one => iso((one.end ?? one.start).date()) === value)
}
