/** Half of the least there is, in a round figure: what is shorter than that is likely to lack something. */
export const floorOf = (least: number): number => round(least / 2, Math.floor)

/** Twice the most there is, in a round figure. */
export const ceilingOf = (most: number): number => round(most * 2, Math.ceil)

/** To one figure and a half: 1250 is 1000 below and 1500 above. */
function round(n: number, to: (n: number) => number): number {
  if (n < 20) return to(n)
  const step = 10 ** Math.floor(Math.log10(n)) / 2
  return to(n / step) * step
}
