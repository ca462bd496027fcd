import picomatch from 'picomatch'
import type { Said } from '../types.ts'
import { LONGEST_GLOB } from './limits.ts'

/**
 * What is wrong with a glob. Those of strangers become regular expressions that backtrack: so wildcards are few, and brackets that would
 * be read as a regular expression stand for themselves.
 */
export function globFault(glob: string): Said | null {
  const bare = glob.replace(/^!/, '')
  if (bare.includes('\\')) return { zh: '路径用 / 分隔，不用 \\', en: 'folders are divided by /, not by \\' }
  const braces = bare.match(/[{}]/g)?.join('') ?? ''
  const stars = bare.split('/').filter(part => part !== '**')
  const simple =
    bare.length <= LONGEST_GLOB &&
    bare.split('/').length - stars.length <= 2 &&
    stars.every(part => (part.match(/\*+/g)?.length ?? 0) <= 3) &&
    /^(?:\{\}){0,3}$/.test(braces)
  if (simple && bare.trim()) return null
  return bare.trim()
    ? {
        zh: '文件样式过于复杂：** 至多两个，一段路径里 * 至多三个，花括号至多三对且不嵌套',
        en: 'the glob is too complex: at most two **, three * between two /, and three pairs of braces, none in another',
      }
    : { zh: '文件样式不能是空的', en: 'an empty glob' }
}

/** Whether a path, relative to the folder that the globs stand for and with /, is named by one of them; the last that names it tells. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map(glob => ({ takesBack: glob.startsWith('!'), test: testOf(glob.replace(/^!/, '')) }))
  return path => path.length <= 1_000 && (tests.findLast(({ test }) => test(path))?.takesBack ?? true) === false
}

/** A glob without / stands for names at any depth; a folder's stands for what is in it. */
function testOf(glob: string): (path: string) => boolean {
  const plain = glob.replace(/^\.\//, '').replace(/^\//, '').replace(/\/$/, '')
  const anywhere = /^\.?\//.test(glob) || plain.includes('/') ? plain : `**/${plain}`
  const safe = anywhere.replace(/[()|+@!^$]/g, '\\$&')
  const options = { dot: true, noextglob: true, windows: false }
  const own = picomatch(safe, options)
  const below = picomatch(`${safe}/**`, options)
  return path => own(path) || below(path)
}
