// The readers of numbers and times, built from the sources as they are: what the comparisons with other libraries run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const project = join(import.meta.dirname, '../..')

/** `numbers`, `quantities` and `times` of a text; offsets are into the text as given. */
export async function reader() {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-peers-'))
  const outfile = join(folder, 'reader.mjs')
  const sources = {
    'quantity/quantities.ts': 'quantitiesIn, numbersIn, unitWords',
    'quantity/time.ts': 'timesIn',
    'text/fold.ts': 'fold',
    'lexicon/parse.ts': 'parseLexicon',
  }
  const contents = Object.entries(sources).map(([file, names]) => `export { ${names} } from './src/${file}'`)
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: project, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  })
  const { quantitiesIn, numbersIn, unitWords, timesIn, fold, parseLexicon } = await import(pathToFileURL(outfile).href)
  rmSync(folder, { recursive: true, force: true })
  const units = unitWords(parseLexicon(new Map([['units', readFileSync(join(project, 'data/lexicon/units.txt'), 'utf8')]])))
  return {
    /** Every number, whatever it stands in. */
    numbers: text => numbersIn(fold(text), units),
    /** Numbers that measure or count something; names and ranks left out. */
    quantities: text => quantitiesIn(fold(text), units),
    times: (text, anchor) => timesIn(fold(text), anchor),
  }
}
