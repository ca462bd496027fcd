// npm run bench: what commands cost, as ratios to an empty node in the same run. Medians, the commands taking turns.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = 15
const CHARACTERS = 14_000

process.chdir(join(import.meta.dirname, '../..'))
const folder = mkdtempSync(join(tmpdir(), 'gangmu-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const speech = join(folder, 'speech.txt')
const sample = readFileSync('data/samples/county-speech.txt', 'utf8')
writeFileSync(speech, sample.repeat(Math.ceil(CHARACTERS / sample.length)).slice(0, CHARACTERS))

/** Each with its goal: times as long as the empty node, and MB. */
const program = 'dist/gangmu.js'
const commands = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [program, '--version'], times: 1.3 },
  { name: '--help', args: [program, '--help'] },
  { name: 'schema plan', args: [program, 'schema', 'plan'] },
  { name: 'outline', args: [program, 'outline', speech], times: 2 },
  { name: 'extract', args: [program, 'extract', speech], times: 5, megabytes: 150 },
  // what it finds is an answer too: exit code 1
  { name: 'check', args: [program, 'check', speech], times: 2.5 },
  { name: 'segment', args: [program, 'segment', speech] },
  { name: 'keywords', args: [program, 'keywords', speech] },
].map(command => ({ ...command, milliseconds: [] }))

for (let round = 0; round < ROUNDS; round++)
  for (const command of commands) {
    const start = performance.now()
    run(command.args)
    command.milliseconds.push(performance.now() - start)
  }

const empty = median(commands[0].milliseconds)
console.log(`medians of ${ROUNDS}; a speech of ${CHARACTERS} characters; ratios to an empty node\n`)
console.log(row('', 'ms', 'ratio', 'goal', 'peak MB', 'goal'))
for (const { name, args, milliseconds, times, megabytes } of commands) {
  const middle = median(milliseconds)
  const most = peak(args)
  const late = times && middle / empty > times
  const large = megabytes && most > megabytes
  console.log(
    row(name, middle.toFixed(0), (middle / empty).toFixed(2), times ?? '', most.toFixed(0), megabytes ?? '') +
      (late || large ? '  over' : ''),
  )
}

function run(args, options = {}) {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9, ...options })
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`)
  return stderr
}

/** Peak resident set: a module loaded first tells it at the end, for the program itself does not. */
function peak(args) {
  const hook = join(folder, 'peak.cjs')
  writeFileSync(hook, "process.on('exit', () => require('node:fs').writeSync(2, '\\npeak ' + process.resourceUsage().maxRSS + '\\n'))")
  return Number(/^peak (\d+)$/m.exec(run(['--require', hook, ...args]))?.[1]) / 1024
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}

function row(name, ...cells) {
  return name.padEnd(14) + cells.map(cell => String(cell).padStart(9)).join('')
}
