/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** A day as YYYY-MM-DD; null for one that no calendar has (2月30日). */
export function iso(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

/** Two figures, for months and days. */
export const two = (value: number): string => String(value).padStart(2, '0')
