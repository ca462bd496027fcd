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
  const { main } = await import('../src/cli/main.ts')
  process.exitCode = await main(args)
}
