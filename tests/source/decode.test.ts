import { describe, expect, test } from 'vitest'
import { decode } from '../../src/source/decode.ts'
import { bytesOf, encode, utf8, utf16 } from './bytes.ts'

const TEXT = '青溪县2026年工作要点\r\n一、加快项目建设，确保全年完成投资12.5亿元。\r\n'
const TRADITIONAL = '青溪縣工作要點\n一、加快項目建設，促進經濟發展，關心民眾生活，為人民服務。\n'

const source = (bytes: Uint8Array, options: { path?: string; encoding?: string } = {}) => {
  const decoded = decode(bytes, { path: options.path ?? 'a.txt', encoding: options.encoding })
  if (!decoded.ok) throw new Error(decoded.reason.code)
  return decoded.source
}

describe('the encoding is read off the bytes', () => {
  test.each([
    ['utf-8', utf8(TEXT), 'utf-8'],
    ['utf-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8'],
    ['utf-16le with a mark', bytesOf([0xff, 0xfe], utf16(TEXT, true)), 'utf-16le'],
    ['utf-16be with a mark', bytesOf([0xfe, 0xff], utf16(TEXT, false)), 'utf-16be'],
    ['utf-16le without a mark', utf16(TEXT, true), 'utf-16le'],
    ['utf-16be without a mark', utf16(TEXT, false), 'utf-16be'],
    ['gb18030', encode(TEXT, 'gb18030'), 'gb18030'],
  ])('%s', (_, bytes, encoding) => {
    const { text, encoding: found, problems } = source(bytes)
    expect({ text, found, problems }).toEqual({ text: TEXT, found: encoding, problems: [] })
  })

  test('big5 decodes as gb18030 too, but not to Chinese', () => {
    const { text, encoding } = source(encode(TRADITIONAL, 'big5'))
    expect({ text, encoding }).toEqual({ text: TRADITIONAL, encoding: 'big5' })
  })

  test('traditional text in gb18030 is not taken for big5', () => {
    expect(source(encode(TRADITIONAL, 'gb18030')).encoding).toBe('gb18030')
  })

  test('bytes that read like Chinese in no encoding leave a doubt that names the way out', () => {
    const { problems } = source(Uint8Array.from({ length: 60 }, (_, i) => 0xc0 + ((i * 7) % 0x3e)))
    expect(problems[0]?.code).toBe('encoding-doubt')
    expect(problems[0]?.message).toContain('--encoding')
  })

  test('characters that were lost are counted and found', () => {
    const [problem] = source(utf8('第一\ufffd\ufffd行')).problems
    expect(problem).toMatchObject({ code: 'damaged-text', start: 2, end: 3 })
    expect(problem?.message).toContain('2')
  })
})

describe('an encoding that is named', () => {
  test('is used, by any of its labels', () => {
    expect(source(encode(TEXT, 'gb18030'), { encoding: 'GB2312' })).toMatchObject({ text: TEXT, encoding: 'gbk' })
    expect(source(encode(TRADITIONAL, 'big5'), { encoding: 'big5' })).toMatchObject({ text: TRADITIONAL, encoding: 'big5' })
  })

  test('and unknown is a reason, not an exception', () => {
    expect(decode(utf8(TEXT), { path: 'a.txt', encoding: 'utf-99' })).toEqual({
      ok: false,
      reason: { code: 'unknown-encoding', encoding: 'utf-99' },
    })
  })
})

describe('what is no text says what it is', () => {
  const zip = (name: string) => bytesOf([0x50, 0x4b, 3, 4], new Uint8Array(26), utf8(name), new Uint8Array(40))
  const ole = bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(40))
  test.each([
    ['Word', 'a.docx', zip('word/document.xml')],
    ['Excel', 'a.xlsx', zip('xl/workbook.xml')],
    ['OFD', 'a.ofd', zip('OFD.xml')],
    ['archive', 'a.zip', zip('speech.txt')],
    ['Word', 'a.doc', ole],
    ['WPS', 'A.WPS', ole],
    ['PDF', 'a.pdf', utf8('%PDF-1.7\n…')],
    ['RTF', 'a.rtf', utf8('{\\rtf1\\ansi}')],
    ['image', 'a.png', bytesOf([0x89], utf8('PNG\r\n\x1a\n'))],
    ['image', 'a.jpg', bytesOf([0xff, 0xd8, 0xff, 0xe0], new Uint8Array(9))],
    ['archive', 'a.gz', bytesOf([0x1f, 0x8b, 8], new Uint8Array(9))],
    ['binary', 'a.bin', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256)],
  ])('%s: %s', (type, path, bytes) => {
    expect(decode(bytes, { path })).toEqual({ ok: false, reason: { code: 'not-text', type } })
  })

  test('a text that only begins like one of them is a text', () => {
    expect(source(utf8('BM指数\nPK赛制')).text).toBe('BM指数\nPK赛制')
  })
})

test('nothing at all is an empty text', () => {
  expect(source(new Uint8Array())).toMatchObject({ text: '', problems: [] })
})

test.each([
  ['a.md', 'markdown'],
  ['dir.md/A.Markdown', 'markdown'],
  ['a.txt', 'text'],
  ['a.html', 'text'],
])('%s is read as %s', (path, format) => {
  expect(source(utf8('文'), { path }).format).toBe(format)
})

test('UTF-32 is named, not read as UTF-16', () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0, 0, 0x00, 0x4e, 0, 0])
  expect(decode(bytes, { path: 'a.txt' })).toEqual({ ok: false, reason: { code: 'unknown-encoding', encoding: 'utf-32' } })
})
