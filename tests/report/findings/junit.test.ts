import { describe, expect, it } from 'vitest'
import { junit } from '../../../src/report/findings/junit.ts'
import { CLEAN, EVERYTHING, fileOf, NOTHING, resultOf } from './sample.ts'
import { validXml } from './schemas.ts'

describe('junit', () => {
  it('is valid', async () => {
    await validXml([EVERYTHING, CLEAN, NOTHING].map(junit), 'junit-10.xsd')
  })

  it('has a suite for each document, a case for each finding and one that passes where there is none', () => {
    const file = fileOf('稿 1.txt', '甲{乙}\n{丙}{丁}', [
      { severity: 'error', message: '“乙”<错>', hint: '删去' },
      {},
      { severity: 'info' },
    ])
    expect(junit(resultOf([file, fileOf('b.txt', '好')]))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="gangmu" tests="4" failures="2" errors="0">
  <testsuite name="稿 1.txt" tests="3" failures="2" errors="0">
    <testcase name="text/sample (1:2)" classname="稿 1.txt">
      <failure type="error" message="“乙”&lt;错&gt;">稿 1.txt:1:2 错误 “乙”&lt;错&gt;；删去</failure>
    </testcase>
    <testcase name="text/sample (2:1)" classname="稿 1.txt">
      <failure type="warn" message="出现“丙”">稿 1.txt:2:1 警告 出现“丙”</failure>
    </testcase>
    <testcase name="text/sample (2:2)" classname="稿 1.txt">
      <system-out>稿 1.txt:2:2 提示 出现“丁”</system-out>
    </testcase>
  </testsuite>
  <testsuite name="b.txt" tests="1" failures="0" errors="0">
    <testcase name="没有问题" classname="b.txt"/>
  </testsuite>
</testsuites>
`)
  })

  it('has an error for what could not be read', () => {
    expect(junit(resultOf([], { failures: [{ path: 'a.txt', message: '没有这个文件' }], language: 'en' }))).toContain(
      '<error type="unread" message="没有这个文件"/>',
    )
  })
})
