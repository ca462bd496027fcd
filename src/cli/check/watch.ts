import { readFileSync, type Stats } from 'node:fs'
import { basename, resolve } from 'node:path'
import { RULES_FILES } from '../../check/config/types.ts'
import { codeOf } from '../documents.ts'
import { findInputs, type Input } from '../inputs.ts'
import type { ExitCode } from '../main.ts'
import type { Messages } from '../messages/index.ts'
import { complain, report, tell } from '../terminal.ts'
import { opened, run } from './check.ts'
import type { Outcome } from './documents.ts'
import type { Wanted } from './formats.ts'
import type { CheckOptions } from './options.ts'
import { isIdle, isIdleAround, type Watched, watchedOf } from './watched.ts'

/** How long to wait after a change for those that come with it. */
const SETTLED = 50

/**
 * Checks documents, and checks again what changes, until someone ends it: of the documents those that were saved, all of them where a rules
 * file was. Ended so, it is no failure, whatever was found.
 */
export async function watch(
  args: readonly string[],
  wanted: readonly Wanted[],
  options: CheckOptions,
  messages: Messages,
): Promise<ExitCode> {
  const other = (['fix', 'fixDryRun', 'updateBaseline'] as const).find(name => options[name])
  if (other)
    return complain(
      messages.usage.notWhileWatching({ fix: '--fix', fixDryRun: '--fix-dry-run', updateBaseline: '--update-baseline' }[other]),
    )
  if (args.includes('-')) return complain(messages.usage.notWhileWatching('-'))

  const work = await remembering(options, messages)
  const changes = new Set<string>()
  let wake = () => {}
  const watcher = await watcherOf(path => {
    changes.add(path)
    wake()
  })
  const ended = new Promise<'ended'>(end => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end('ended'))
  })
  try {
    await watcher.look(watchedOf(args, (await findInputs(args, messages)).inputs, [], options))
    for (let first = true; ; first = false) {
      const inputs = await work.pass(args, wanted, first)
      await watcher.look(watchedOf(args, inputs, work.rulesFiles(), options))
      // a change that came while nobody was looking is seen now
      for (const path of work.stale()) changes.add(path)
      if (watcher.nothing()) return complain(messages.watch.nothing())
      tell(messages.watch.waiting(inputs.length))
      const woken = new Promise<'woken'>(done => {
        wake = () => done('woken')
        if (changes.size) wake()
      })
      if ((await Promise.race([ended, woken])) === 'ended') return 0
      wake = () => {}
      await new Promise(done => setTimeout(done, SETTLED))
      await work.forget([...changes])
      changes.clear()
    }
  } catch (error) {
    return complain(messages.watch.failed(codeOf(error)))
  } finally {
    await watcher.close()
  }
}

/** Checks documents and keeps what came of them, until it is told to forget. */
async function remembering(options: CheckOptions, messages: Messages) {
  const known = new Map<string, Outcome>()
  const rules = new Map<string, string>()
  const config = options.config === undefined ? null : resolve(options.config)
  let now = await opened(options, messages)
  const checker = {
    ...now.checker,
    async checkOne(input: Input): Promise<Outcome> {
      const path = resolve(input.path)
      const outcome = known.get(path) ?? (await now.checker.checkOne(input))
      known.set(path, outcome)
      return outcome
    },
  }
  return {
    /** Checks what is not known, and reports on all. */
    async pass(args: readonly string[], wanted: readonly Wanted[], first: boolean): Promise<readonly Input[]> {
      if (process.stdout.isTTY && !first) report(CLEAR)
      let all: readonly Input[] = []
      const seen = (inputs: readonly Input[], outcomes: readonly Outcome[]) => {
        all = inputs
        for (const { rulesFiles = [] } of outcomes) for (const { path, digest } of rulesFiles) rules.set(path, digest)
      }
      await run(args, { wanted, checker, seen }, options, messages)
      now.save()
      return all
    },
    rulesFiles: () => rules.keys(),
    /** Documents whose bytes are no longer those that were checked. */
    stale: (): readonly string[] =>
      [...known].flatMap(([path, outcome]) => (outcome.kind !== 'failed' && !holds(path, outcome.bytes) ? [path] : [])),
    async forget(paths: readonly string[]): Promise<void> {
      for (const path of paths) known.delete(path)
      const isRules = (path: string) => rules.has(path) || RULES_FILES.some(name => name === basename(path)) || path === config
      // what could not be checked may be so for a rules file that was not even found
      if (paths.some(isRules) || [...known.values()].some(({ kind }) => kind === 'failed')) {
        known.clear()
        rules.clear()
        now = await opened(options, messages)
      }
    },
  }
}

/** From here on the screen is empty, and what was on it can be scrolled back to. */
const CLEAR = '\u001b[2J\u001b[H'

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes)
  } catch {
    return false
  }
}

/** Watches files, and looks elsewhere when it is told to. */
async function watcherOf(changed: (path: string) => void) {
  const { watch: start } = await import('chokidar')
  let looking = ''
  let watchers: readonly ReturnType<typeof start>[] = []
  const close = async () => {
    await Promise.all(watchers.map(watcher => watcher.close()))
  }
  return {
    async look(watched: Watched): Promise<void> {
      const key = JSON.stringify([watched, ...watched.files])
      if (key === looking) return
      looking = key
      await close()
      const { folders, around } = watched
      const deep = { ignoreInitial: true, ignored: (path: string, stats?: Stats) => isIdle(watched, path, stats?.isFile() ?? false) }
      const shallow = { ignoreInitial: true, depth: 0, ignored: (path: string) => isIdleAround(watched, path) }
      watchers = [...(folders.length ? [start([...folders], deep)] : []), ...(around.length ? [start([...around], shallow)] : [])]
      for (const watcher of watchers) watcher.on('all', (_, path) => changed(resolve(path)))
      await Promise.all(watchers.map(watcher => new Promise<void>((ready, failed) => watcher.on('ready', ready).on('error', failed))))
    },
    nothing: () => !watchers.length,
    close,
  }
}
