// What the published cases expect of numbers, ranges, percents, money and units, and whether a reading meets it.
const UNITS = {
  ...{ Mu: '亩', Jin: '斤', Liang: '两', Kilogram: 'kg', Gram: 'g', Microgram: 'ug', Ton: 't', Kilowatt: 'kW', Kilocalorie: 'kcal' },
  ...{ Kilometer: 'km', Meter: 'm', Centimeter: 'cm', Bit: 'bit', Kilobit: 'kbit', Kilobyte: 'kBy', Megabyte: 'MBy' },
  ...{ Hertz: 'Hz', Megahertz: 'MHz', Degree: '度', C: 'Cel', F: '[degF]', Year: 'a', Month: 'mo', Week: 'wk', Day: 'd' },
}
const PARTS = { '%': 0.01, '‰': 0.001 }
const MEASURED = ['area', 'length', 'mass', 'volume', 'energy', 'power', 'data', 'speed', 'other']

/** Equal, but for how a fraction is rounded. */
export const same = (a, b) =>
  Math.abs(a - b) <= 5e-5 * Math.max(1, Math.abs(b)) && (Number.isInteger(b) ? Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b)) : true)

const each = (found, expected, meets) => found.length === expected.length && expected.every((one, i) => meets(found[i], one))
/** A share is a number in its own right: 25 % is 0.25. */
const plain = q => q.value * (PARTS[q.unit] ?? 1)

/** The judge of a file of Recognizers-Text. */
export function recognized(file) {
  const model = /(\w+)Model/.exec(file)[1]
  return ({ Input, Results }, read) => {
    const results = Results.map(({ Resolution }) => Resolution)
    const found = read.numbers(Input)
    if (model === 'Number') return each(found, results, (q, r) => q.upper === null && same(plain(q), Number(r.value)))
    if (model === 'NumberRange')
      return ranges(
        found,
        results.map(r => r.value),
      )
    if (model === 'Percent')
      return each(
        found.filter(q => q.class === 'percent'),
        results,
        (q, r) => same(plain(q) * 100, Number.parseFloat(r.value)),
      )
    if (model === 'Currency')
      return each(
        found.filter(q => q.class === 'money'),
        results,
        (q, r) => same(q.value, Number(r.value)) && (!r.isoCurrency || q.unitCode === r.isoCurrency),
      )
    const kinds = model === 'Dimension' ? MEASURED : model === 'Temperature' ? ['temperature', 'other'] : ['duration']
    return each(
      found.filter(q => kinds.includes(q.class)),
      results,
      (q, r) => same(q.value, Number(r.value)) && [q.unitCode, q.unit].includes(UNITS[r.unit]),
    )
  }
}

/** Intervals as written: (20,35], [3965,). Two bounds of one range may be read as two. */
function ranges(found, expected) {
  const bounded = found.filter(q => q.relation !== '=' || expected.some(one => one === `[${q.value},${q.value}]`)).map(interval)
  const merged = expected.some(one => !/[[(],|,[)\]]/.test(one)) ? pairs(bounded) : bounded
  return each(merged, expected, (one, text) => {
    const [, open, low, high, close] = /^([[(])(.*),(.*)([)\]])$/.exec(text)
    return ends(one.low, low) && ends(one.high, high) && (!low || one.open === open) && (!high || one.close === close)
  })
}
const ends = (value, text) =>
  text === '' ? value === null : value !== null && (same(value, Number(text)) || same(value / 100, Number(text)))

function interval({ value: v, upper, relation }) {
  if (relation === 'between') return { low: v, high: upper, open: '[', close: ']' }
  if (relation === '=') return { low: v, high: v, open: '[', close: ']' }
  if (relation.startsWith('>')) return { low: v, high: null, open: relation === '>' ? '(' : '[', close: ')' }
  return { low: null, high: v, open: '(', close: relation === '<' ? ')' : ']' }
}

function pairs(list) {
  const merged = []
  for (const one of list) {
    const last = merged.at(-1)
    if (last && last.high === null && one.low === null) merged[merged.length - 1] = { ...last, high: one.high, close: one.close }
    else if (last && last.low === null && one.high === null) merged[merged.length - 1] = { ...last, low: one.low, open: one.open }
    else merged.push(one)
  }
  return merged
}

const CURRENCIES = {
  元: 'CNY',
  港元: 'HKD',
  美元: 'USD',
  日元: 'JPY',
  新台币: 'TWD',
  泰铢: 'THB',
  卢布: 'RUB',
  欧元: 'EUR',
  澳元: 'AUD',
  韩元: 'KRW',
}
const BLUR = { 'blur-': ['<', '<=', '~'], 'blur+': ['>', '>='] }

/** A case of JioNLP about money: an amount with its bound, or where amounts stand. */
export function money({ input, expected }, read) {
  const found = read.numbers(input)
  if (Array.isArray(expected))
    return each(
      found.filter(q => q.class === 'money'),
      expected,
      (q, { offset: [from, to] }) => q.numberFrom >= from && q.numberTo <= to && q.to >= to,
    )
  const [q] = found
  if (found.length !== 1 || (q.unitCode ?? 'CNY') !== CURRENCIES[expected.case]) return false
  const values = [expected.num].flat().map(Number)
  if (values.length === 1)
    return (
      near(q.value, values[0]) &&
      q.upper === null &&
      (BLUR[expected.definition]?.includes(q.relation) ?? (expected.definition === 'accurate' ? q.relation === '=' : q.relation === '~'))
    )
  // 3000多 is more than 3000: where it ends is not said
  return near(q.value, values[0]) && (q.upper === null ? '>~'.includes(q.relation) : near(q.upper, values[1]))
}
/** Amounts are given to two places. */
const near = (a, b) => Math.abs(a - b) < 0.006

/** A case of cn2an: one numeral, read to its end. */
export function numerals({ input, expected }, read) {
  const [q, ...more] = read.numbers(input)
  return q !== undefined && more.length === 0 && q.from === 0 && q.to === input.length && q.value === Number(expected)
}

const WRITTEN = /(-?\d+)÷(\d+)|(-?\d+(?:\.\d+)?)(?:[~-](\d+(?:\.\d+)?))?((?:[万亿]\d*)+|W)?/g
const GROUPS = { 万: 1e4, W: 1e4, 亿: 1e8 }

/** A case of WeTextProcessing, whose expectation writes the numbers of the input in figures. */
export function rewritten({ input, expected }, read) {
  const numbers = [...expected.replace(/(\d)\/(\d)/g, '$1÷$2').matchAll(WRITTEN)]
  return each(read.numbers(input), numbers, (q, [, over, under, low, high, groups]) => {
    if (over) return same(plain(q), Number(over) / Number(under))
    if (high === undefined) return q.upper === null && same(q.value, grouped(Number(low), groups))
    return q.upper !== null && same(q.value, grouped(Number(low), groups)) && same(q.upper, grouped(full(low, high), groups))
  })
}

/** 1亿2300 is 100002300. */
function grouped(first, rest = '') {
  let total = 0
  let value = first
  for (const [, group, next] of rest.matchAll(/([万亿W])(\d*)/g)) {
    total += value * GROUPS[group]
    value = Number(next)
  }
  return total + value
}

/** 15-6 stands for 15 and 16, 730-40 for 730 and 740. */
function full(low, high) {
  const [a, b] = [Number(low), Number(high)]
  if (b > a) return b
  return Number(low.slice(0, low.length - high.length) + high)
}
