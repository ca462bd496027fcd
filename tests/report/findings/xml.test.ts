import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { element, xmlText } from '../../../src/report/findings/xml.ts'
import { NASTY } from './sample.ts'

describe('XML', () => {
  it('escapes marks, line ends and what XML has no way to write', () => {
    expect(element('a', { b: '<&>"\'\t\r\n' }, ']]>\u0000\ud800x')).toBe(
      '<a b="&lt;&amp;&gt;&quot;&apos;&#9;&#13;&#10;">]]&gt;\ufffd\ufffdx</a>',
    )
    expect(element('a', {}, [element('b', {}), element('c', {}, '')])).toBe('<a>\n  <b/>\n  <c/>\n</a>')
  })

  it('is read again as it was, by libxml2', async () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map(codes => String.fromCharCode(...codes))
    const strings = [NASTY, ...fc.sample(fc.oneof(fc.string({ unit: 'binary' }), units), { numRuns: 300, seed: 1 })]
    const xml = xmlText(
      element(
        'all',
        {},
        strings.map(text => element('one', { text }, text)),
      ),
    )
    const { valid, errors, normalized } = await validateXML({ xml: [{ fileName: 'all.xml', contents: xml }], normalization: 'c14n' })
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([])
    expect(valid).toBe(true)
    const texts = [...normalized.matchAll(/<one text="([^"]*)">([^<]*)<\/one>/g)].map(([, attribute = '', content = '']) => [
      unescaped(attribute),
      unescaped(content),
    ])
    expect(texts).toEqual(strings.map(text => [written(text), written(text)]))
  })
})

/** Canonical XML escapes these and nothing else. */
const unescaped = (text: string): string =>
  text
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const written = (text: string): string => text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
