/** Colours for a terminal. */
export type Painter = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'magenta' | 'cyan', (text: string) => string>>

/** FORCE_COLOR has the last word; then NO_COLOR, which chalk does not know. */
export async function painter(): Promise<Painter> {
  const { NO_COLOR, FORCE_COLOR, TF_BUILD } = process.env
  // what chalk would find out itself; loading it for nothing is a good part of the time that an outline takes
  const plain = FORCE_COLOR === undefined && (NO_COLOR || (!process.stdout.isTTY && TF_BUILD === undefined))
  if (plain) return PLAIN
  const { Chalk } = await import('chalk')
  return new Chalk()
}

const same = (text: string): string => text
/** Without colours. */
export const PLAIN: Painter = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
  blue: same,
  magenta: same,
  cyan: same,
}
