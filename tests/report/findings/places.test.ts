import { describe, expect, it } from 'vitest'
import { placesIn, type Unit } from '../../../src/report/findings/places.ts'

const column = (text: string, offset: number, unit: Unit) => placesIn(text, unit)(offset)

describe('places', () => {
  it('count in UTF-16 units, characters and bytes', () => {
    const text = 'a\u{20bb7}é吉\t😀b'
    const end = text.length - 1
    expect(column(text, end, 'units')).toEqual({ line: 1, column: 9 })
    expect(column(text, end, 'characters')).toEqual({ line: 1, column: 7 })
    expect(column(text, end, 'bytes')).toEqual({ line: 1, column: 1 + 1 + 4 + 2 + 3 + 1 + 4 })
  })

  it('start anew on each line, whatever ends it', () => {
    const text = '一\r\n二\r三\n四'
    expect(column(text, text.indexOf('二'), 'bytes')).toEqual({ line: 2, column: 1 })
    expect(column(text, text.indexOf('三'), 'bytes')).toEqual({ line: 3, column: 1 })
    expect(column(text, text.length, 'bytes')).toEqual({ line: 4, column: 4 })
    expect(column(text, text.length, 'characters')).toEqual({ line: 4, column: 2 })
  })

  it('take a lone surrogate for one character, as it is written: U+FFFD', () => {
    expect(column('\ud800\ud800\udc00x', 3, 'characters').column).toBe(3)
    expect(column('\udc00x', 1, 'bytes').column).toBe(4)
  })

  it('agree with the encoder anywhere in a long text', () => {
    const text = 'é\u{20bb7}吉x'.repeat(2000)
    const bytes = placesIn(text, 'bytes')
    const characters = placesIn(text, 'characters')
    for (const offset of [0, 5, 1020, 1025, 2047, 2049, 5120, text.length].filter(at => (text.charCodeAt(at) & 0xfc00) !== 0xdc00)) {
      expect(bytes(offset).column).toBe(Buffer.byteLength(text.slice(0, offset)) + 1)
      expect(characters(offset).column).toBe([...text.slice(0, offset)].length + 1)
    }
  })

  it('take linear time for thousands of places on one long line', () => {
    const text = '吉'.repeat(1_000_000)
    const place = placesIn(text, 'bytes')
    const began = performance.now()
    for (let offset = 0; offset < text.length; offset += 100) place(offset)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
