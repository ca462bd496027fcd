import { describe, expect, test } from 'vitest'
import { commentsIn } from '../../src/check/comments.ts'
import { check } from '../../src/check/engine.ts'
import type { Settings } from '../../src/check/settings.ts'
import { analysisOfText, NOTHING } from './document.ts'

const on = (...names: readonly string[]): Settings => ({
  ...NOTHING,
  rules: new Map(names.map(name => [name, { severity: 'warn', options: {} }])),
})
/** Which rules find something, and on which line. */
const found = (text: string, ...names: readonly string[]) =>
  check(analysisOfText(text), on('text/repeated-mark', 'comment/unused', ...names), 'zh').map(({ rule, line }) => `${line} ${rule}`)

describe('a comment turns rules off', () => {
  test('on the next line that holds text', () => {
    expect(found('抓好工作。。\n<!-- gangmu-disable-next-line text/repeated-mark -- 原文如此 -->\n\n抓好落实。。')).toEqual([
      '1 text/repeated-mark',
    ])
  })
  test('on its own line', () => {
    expect(found('抓好工作。。<!-- gangmu-disable-line -->\n抓好落实。。')).toEqual(['2 text/repeated-mark'])
  })
  test('from here on, until they are turned on again', () => {
    expect(found('抓好工作。。\n<!-- gangmu-disable -->\n抓好落实。。\n<!-- gangmu-enable text/repeated-mark -->\n抓好督查。。')).toEqual([
      '1 text/repeated-mark',
      '5 text/repeated-mark',
    ])
  })
  test('by name: the others still speak', () => {
    expect(found('<!-- gangmu-disable-next-line document/title -->\n抓好工作。。')).toEqual(['1 comment/unused', '2 text/repeated-mark'])
  })
  test('in Markdown too', () => {
    const text = '# 方案\n\n<!-- gangmu-disable-next-line text/repeated-mark -->\n抓好工作。。\n'
    expect(check(analysisOfText(text, 'draft.md'), on('text/repeated-mark', 'comment/unused'), 'zh')).toEqual([])
  })
})

test('one that turns nothing off is told, also where the rule it names is off', () => {
  expect(found('<!-- gangmu-disable text/repeated-mark -->\n抓好工作。')).toEqual(['1 comment/unused'])
})

test('names, reason and place are read; what is never closed is no comment', () => {
  const [comment] = commentsIn('甲\n<!-- gangmu-disable-line text/unit, text/date -- 引文 -- 见附件 -->')
  expect(comment).toMatchObject({ kind: 'disable-line', line: 2, reason: '引文 -- 见附件' })
  expect(comment?.rules.map(({ name }) => name)).toEqual(['text/unit', 'text/date'])
  expect(commentsIn('<!-- gangmu-disable-lines -->\n<!-- gangmu-disable ')).toEqual([])
})

test('a hundred thousand comments take no longer than their text', () => {
  expect(commentsIn('<!-- gangmu-disable-line x -->\n'.repeat(100_000))).toHaveLength(100_000)
  expect(commentsIn('<!-- gangmu-disable '.repeat(100_000))).toHaveLength(0)
})
