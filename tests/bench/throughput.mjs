// npm run bench:throughput [-- FOLDER]: documents a second, in one process and on one thread, beside what the segmenter alone takes and beside
// what a researcher writes now (researcher.py). Prints the README's table. FOLDER holds documents to read instead of the samples; PYTHON names
// the Python that has jieba (pip install jieba). Rounds that warm up are not counted; ratios hold between machines, times do not.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { analyze, decode, jiebaSegmenter, loadLexicon } from '../../dist/index.js'

const ROUNDS = 7
const WARM = 10
/** The samples are few: each is read so many times a round. */
const TIMES = 10

const project = join(import.meta.dirname, '../..')
const folder = process.argv[2] ?? join(project, 'data/samples')
const files = readdirSync(folder).filter(name => /\.(?:txt|md)$/.test(name))
const bytes = files.flatMap(name => Array(process.argv[2] ? 1 : TIMES).fill(readFileSync(join(folder, name))))
const decoded = bytes.map(one => decode(one, { path: 'document.txt' })).filter(({ ok }) => ok)
const texts = decoded.map(({ source }) => source.text)
const characters = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length)

const lexicon = loadLexicon()
const segmenter = jiebaSegmenter()
const jieba = createRequire(import.meta.url)('nodejieba')
// each document is a new one: what is worked out once for a source is worked out again
const ours = () =>
  texts.map(text =>
    analyze({ path: 'document.txt', format: 'text', encoding: 'utf-8', sha256: '', text, problems: [] }, lexicon, {
      segmenter: jiebaSegmenter,
    }),
  )
const tag = () => texts.map(text => segmenter.tag(text))
const bare = () => texts.map(text => jieba.tag(text))

const rows = [
  ['gangmu `analyze`: the whole plan', median(rounds(ours))],
  ['`nodejieba.tag`, with the dictionary of gangmu: words alone', median(rounds(bare))],
  ['gangmu `segment`: the same with places', median(rounds(tag))],
]
jieba.load()
rows.push(['`nodejieba.tag`, with its own dictionary', median(rounds(bare))])

const python = spawnSync(process.env.PYTHON ?? 'python3', [join(import.meta.dirname, 'researcher.py')], {
  input: JSON.stringify({ documents: texts, rounds: 2 }),
  encoding: 'utf8',
  maxBuffer: 1e9,
})
if (python.status === 0) rows.push(['Python `jieba.posseg` and regular expressions', JSON.parse(python.stdout).rounds.at(-1)])

const [[, own]] = rows
console.log(`${texts.length} documents of ${characters} characters on average, ${ROUNDS} rounds, medians\n`)
console.log('| | documents a second | ratio |\n| --- | ---: | ---: |')
for (const [name, seconds] of rows) console.log(`| ${name} | ${(texts.length / seconds).toFixed(0)} | ${(own / seconds).toFixed(2)} |`)
if (python.status !== 0) {
  const why = python.stderr?.trim().split('\n').at(-1) || python.error?.message || `exit ${python.status}`
  console.error(`\nskipped: Python with jieba (${why}). pip install jieba; PYTHON=… names another Python`)
}

function rounds(run) {
  // a long run is what is measured: both sides are warm before the first round that counts
  for (let n = 0; n < WARM; n++) run()
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    run()
    return (performance.now() - start) / 1000
  })
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}
