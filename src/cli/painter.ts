/** Colours for a terminal. */
export type Painter = Readonly<
  Record<'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'green' | 'blue' | 'magenta' | 'cyan', (text: string) => string>
>

/** Colours of standard output; none for what goes to a file. FORCE_COLOR has the last word; then NO_COLOR, which chalk does not know. */
export async function painter(toScreen = true): Promise<Painter> {
  if (!toScreen) return PLAIN
  const { NO_COLOR, FORCE_COLOR, TF_BUILD } = process.env
  // what chalk would find out itself; loading it for nothing is a good part of the time that an outline takes
  const plain = FORCE_COLOR === undefined && (NO_COLOR || (!process.stdout.isTTY && TF_BUILD === undefined))
  if (plain) return PLAIN
  const { Chalk } = await import('chalk')
  return new Chalk()
}

const same = (text: string): string => text
const PLAIN: Painter = {
  bold: same,
  dim: same,
  underline: same,
  red: same,
  yellow: same,
  green: same,
  blue: same,
  magenta: same,
  cyan: same,
}
