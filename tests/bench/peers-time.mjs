// What JioNLP's published cases expect of times, and whether a reading meets it. gangmu tells the last day of a period, or how long a
// time is that no date can tell; a length is held against the expected day counted from the case's own date.
const DAY = 86_400_000
const UNIT_DAYS = {
  ...{ 年: 365, 周年: 365, 周岁: 365, 个季度: 90, 个月: 30, 周: 7, 个星期: 7, 星期: 7, 天: 1, 日: 1 },
  ...{
    小时: 1 / 24,
    个小时: 1 / 24,
    钟头: 1 / 24,
    个钟头: 1 / 24,
    分钟: 1 / 1440,
    分: 1 / 1440,
    秒: 1 / 86400,
    秒钟: 1 / 86400,
    刻钟: 1 / 96,
  },
  ...{ 个工作日: 1.4, 工作日: 1.4, 个交易日: 1.4, 交易日: 1.4 },
}
const PART_DAYS = { year: 365, month: 30, day: 1, hour: 1 / 24, minute: 1 / 1440, second: 1 / 86400, workday: 1.4 }

/** A case of JioNLP about time. */
export function time({ suite, input, expected, time_base }, read) {
  if (suite === 'time_extract') return extracted(input, expected, read)
  if (expected.type === 'time_delta') return long(read.numbers(input), [expected.time].flat().map(inDays))
  const base = baseOf(time_base)
  if (!Array.isArray(expected.time)) return false
  const [from, to] = expected.time.map(dayOf)
  const [found, ...more] = read.times(input, base.anchor)
  if (found && more.length === 0 && found.date !== null) {
    if (to !== null && to !== base.day) return found.date === iso(to)
    return [found.date, firstDay(found)].includes(iso(from))
  }
  const length = found ? found.years && { days: found.years * 365.25, ago: found.frame === 'past' } : lengthOf(read.numbers(input), input)
  if (!length || more.length > 0) return false
  const day = base.day + (length.ago ? -length.days : length.days)
  // from now to then, from then to now, or then
  const slack = length.days % 1 === 0 ? 1 : 31
  const [start, end] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY]
  const told = length.ago
    ? end >= base.day
      ? [start, start]
      : from === null
        ? [end, end]
        : [start, end]
    : start <= base.day
      ? [end, end]
      : to === null
        ? [start, start]
        : [start, end]
  return day >= told[0] - slack && day <= told[1] + slack
}

const inDays = length =>
  'infinite' in length
    ? Number.POSITIVE_INFINITY
    : 'zero' in length
      ? 0
      : Object.entries(length).reduce((sum, [unit, value]) => sum + PART_DAYS[unit] * value, 0)

/** Lengths of time: one, a range, or two bounds. */
function long(found, expected) {
  const days = found.map(q => ({ ...q, value: q.value * (UNIT_DAYS[q.unit] ?? Number.NaN), upper: q.upper && q.upper * UNIT_DAYS[q.unit] }))
  const like = (a, b) => Math.abs(a - b) < 0.02 * Math.max(b, 1e-9)
  const [q, second] = days
  if (!q) return false
  const [low, high] = expected
  if (high === undefined) return days.length === 1 && like(q.value, low)
  if (second) return days.length === 2 && like(q.value, low) && like(second.value, high)
  if (high === Number.POSITIVE_INFINITY) return like(q.value, low) && q.relation.startsWith('>')
  if (low === 0) return like(q.value, high) && q.relation.startsWith('<')
  return like(q.value, low) && q.upper !== null && like(q.upper, high)
}

function lengthOf(found, input) {
  const [q] = found
  const days = q && q.value * (UNIT_DAYS[q.unit] ?? Number.NaN)
  return found.length === 1 && days ? { days, ago: /前$|来$|^过去|^近|^最近/.test(input) } : null
}

/** Where times stand, and where none does. */
function extracted(input, expected, read) {
  const found = read.times(input, { year: 2021, month: 6, day: 14 })
  return (
    found.length === expected.length &&
    expected.every(({ offset: [from, to] }, i) => found[i].from >= from - 1 && found[i].from <= from + 1 && Math.abs(found[i].to - to) <= 1)
  )
}

function baseOf(base) {
  const at = (year, month, day) => ({
    anchor: { year, month: month ?? null, day: day ?? null },
    day: Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY,
  })
  if (Array.isArray(base)) return at(...base.slice(0, 3))
  if (typeof base === 'number') return fromDate(new Date(base * 1000 + 8 * 3_600_000), at)
  if (base && typeof base === 'object') return at(base.year, base.month, base.day)
  return at(2021, 5, 6)
}
const fromDate = (date, at) => at(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())

const dayOf = text => (/inf/.test(text) ? null : Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / DAY)
const iso = day => (day === null ? '' : new Date(day * DAY).toISOString().slice(0, 10))

/** The first day of the period whose last day is known. */
function firstDay({ date, precision }) {
  const [year, month, day] = date.split('-').map(Number)
  const months = { year: 12, half: 6, quarter: 3, month: 1 }[precision]
  if (precision === 'day') return date
  if (!months) return iso(Date.UTC(year, month - 1, day <= 10 ? 1 : day <= 20 ? 11 : 21) / DAY)
  return iso(Date.UTC(year, month - months, 1) / DAY)
}
