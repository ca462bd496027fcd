#!/usr/bin/env node
import { version } from '../src/package.ts'

// Starts a command and loads nothing else: the version is told before anything is imported.
const args = process.argv.slice(2)

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // whoever reads us has read enough (| head): that is no failure
    if (error.code === 'EPIPE') process.exit()
    process.exitCode = 2
    if (stream === process.stdout) process.stderr.write(`gangmu: ${error.message}\n`)
  })
}

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) process.stdout.write(`${version()}\n`)
else {
  await startQuickly()
  const { main } = await import('../src/cli/main.ts')
  const code = await main(args)
  // where the output could not be written that stands
  process.exitCode ||= code
}

/**
 * A run is over before V8's optimizing compiler pays for itself: it starts later, and a regular expression, mostly used more than once, is
 * compiled at once, not interpreted first. V8 tells on standard error of a flag that it does not know, so each goes only to versions of
 * Node known to have it.
 */
async function startQuickly(): Promise<void> {
  const node = Number.parseInt(process.versions.node, 10)
  const { setFlagsFromString } = await import('node:v8')
  if (node >= 20 && node <= 26) setFlagsFromString('--no-regexp-tier-up')
  if (node === 20) setFlagsFromString('--interrupt-budget=1000000')
}
