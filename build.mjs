// Builds dist/: the program and the library, each command's code apart; schemas, presets, types, and the segmenter's dictionary.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'

process.chdir(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)

/** The dictionary's version, as plans name it: one more whenever its words change. */
const DICTIONARY = 2

// a build beside the old one, put in its place at the end: whoever runs gangmu meanwhile finds a whole one
const out = `.dist-${process.pid}`
mkdirSync(out)
try {
  const { metafile } = await esbuild.build({
    ...options(),
    entryPoints: { gangmu: 'bin/gangmu.ts', index: 'src/index.ts' },
    outdir: out,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
  })
  writeFileSync(join(out, 'THIRD-PARTY.txt'), licences(Object.keys(metafile.inputs)))
  const { planJsonSchema } = await load('src/plan/json-schema.ts')
  writeFileSync(join(out, 'plan.schema.json'), planJsonSchema())
  const { presetsOf, rulesJsonSchema } = await load('src/check/config/build.ts')
  writeFileSync(join(out, 'rules.schema.json'), `${JSON.stringify(rulesJsonSchema(), null, 2)}\n`)
  const presets = readdirSync('data/presets').filter(name => name.endsWith('.yaml'))
  const read = await presetsOf(presets.map(name => [name.slice(0, -5), readFileSync(join('data/presets', name), 'utf8')]))
  writeFileSync(join(out, 'presets.json'), `${JSON.stringify(read)}\n`)
  await dictionary(join(out, 'dictionary'))
  // npm run typecheck is what checks
  execFileSync(
    process.execPath,
    [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(out, 'types')],
    { stdio: 'inherit' },
  )
  rmSync('dist', { recursive: true, force: true })
  renameSync(out, 'dist')
} finally {
  rmSync(out, { recursive: true, force: true })
}

/** nodejieba is a native add-on and stays where npm put it. yaml's ESM build keeps its reader apart from its writer. */
function options() {
  return {
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['nodejieba'],
    alias: {
      yaml: join(dirname(require.resolve('yaml/package.json')), 'browser/index.js'),
      // without its CommonJS, of which nothing can be left out
      'json-p3': join(dirname(require.resolve('json-p3')), 'json-p3.esm.js'),
    },
    plugins: [unused()],
    // commander and others are CommonJS and call require
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    legalComments: 'none',
    minify: true,
    keepNames: false,
    logLevel: 'warning',
  }
}

/** commander can start programs of other names, for which it loads what costs as much as all else of it; gangmu has none. */
function unused() {
  return {
    name: 'unused',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'unused' }))
      onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
    },
  }
}

/** What a module of ours exports, for use by this build. */
async function load(path) {
  const outfile = join(out, 'load.mjs')
  await esbuild.build({ ...options(), entryPoints: [path], outfile })
  const module = await import(`${pathToFileURL(outfile)}?${path}`)
  rmSync(outfile)
  return module
}

/** The segmenter's files, and a manifest by which the program knows that they are whole. */
async function dictionary(folder) {
  mkdirSync(folder)
  const { keywordTable, prunedDictionary, verbsOf } = await load('src/segment/dictionary.ts')
  const jieba = join(dirname(require.resolve('nodejieba/package.json')), 'submodules/cppjieba/dict')
  const linesIn = dir =>
    readdirSync(dir)
      .sort()
      .flatMap(name => readFileSync(join(dir, name), 'utf8').split(/\r?\n/))
      .filter(line => line.trim() && !line.startsWith('#'))
  // of the lexicon the words alone; the dictionary's own lines last, for the last one wins
  const lines = [...linesIn('data/lexicon').map(line => line.split('\t')[0]), ...linesIn('data/dictionary')]
  const words = prunedDictionary(readFileSync(join(jieba, 'jieba.dict.utf8'), 'utf8'), lines)
  writeFileSync(join(folder, 'words.utf8'), words)
  writeFileSync(join(folder, 'verbs.utf8'), verbsOf(words))
  writeFileSync(join(folder, 'keywords.utf8'), keywordTable(words, readFileSync(join(jieba, 'idf.utf8'), 'utf8'), lines))
  copyFileSync(join(jieba, 'hmm_model.utf8'), join(folder, 'hmm.utf8'))
  // gangmu weighs keywords itself; the add-on ends the process where these two are empty
  writeFileSync(join(folder, 'idf.utf8'), '的 1.0\n')
  writeFileSync(join(folder, 'stop.utf8'), '的\n')
  writeFileSync(join(folder, 'user.utf8'), '')
  const sum = name =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
  const files = Object.fromEntries(readdirSync(folder).map(name => [name, sum(name)]))
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({ version: DICTIONARY, files }, null, 2)}\n`)
}

/** The licences of what is bundled. */
function licences(inputs) {
  const names = new Set(inputs.flatMap(path => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
  return [...names, 'nodejieba']
    .sort()
    .map(name => {
      const folder = join('node_modules', name)
      const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
      return `${name} ${JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version}\n\n${readFileSync(join(folder, file), 'utf8')}`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
