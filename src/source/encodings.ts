/** Which encoding bytes are in, with a doubt where the bytes do not settle it. */
export interface Guess {
  readonly encoding: string
  readonly text: string
  /** Why this may be wrong, in Chinese; null where it is sure. */
  readonly doubt: string | null
}

/** The commonest characters of modern Chinese prose, simplified and traditional: the wrong table turns them into rare ones. */
const COMMON = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打女变四总何电数安少报才结反受目太量再感建务做接必场件计管期市直资命山金指许统区保至队形社便空决治展科司五基书非则听界达光放强即难且权思完设式路记南品住告类求据程北边交规万取望术领共确传师观清今切院让识带导争运' +
    '這個們來為國說時會對於過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並戰應頭體見產製話給門東聲員論義幾認條係氣題爾別變總電數報結務場計統區隊決則聽達難權設記類據邊規術領確傳師觀讓識帶導爭運資縣鎮鄉黨級黨',
)
const MARKS = /[，。、；：！？“”《》（）　\s]/

/** How much of a text beyond ASCII is what Chinese prose is made of, 0 to 1. */
function plausibility(text: string): number {
  let common = 0
  let all = 0
  for (const char of text.slice(0, 20000)) {
    if (char < '\x80') continue
    all++
    if (COMMON.has(char) || MARKS.test(char)) common++
  }
  return all ? common / all : 1
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
const lenient = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)
const damaged = (text: string) => text.split('\ufffd').length - 1

/** The text of bytes whose encoding nobody has named. */
export function guess(bytes: Uint8Array): Guess | null {
  const marked = byMark(bytes)
  if (marked) return { encoding: marked, text: lenient(bytes, marked), doubt: null }
  const wide = byZeros(bytes)
  if (wide) return { encoding: wide, text: lenient(bytes, wide), doubt: null }
  const utf8 = strict(bytes, 'utf-8')
  if (utf8 !== null) return { encoding: 'utf-8', text: utf8, doubt: null }
  return byPlausibility(bytes)
}

/** A byte order mark says it. */
function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark: line ends and digits have a zero byte, always on the same side, and Chinese characters a high byte of 4E–9F there. */
function byZeros(bytes: Uint8Array): string | null {
  if (!bytes.subarray(0, 65536).includes(0)) return null
  const zeros = [0, 0]
  const typical = [0, 0]
  const end = Math.min(bytes.length - (bytes.length % 2), 65536)
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0
    const side = at % 2
    if (byte === 0) zeros[side] = (zeros[side] ?? 0) + 1
    if (byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f))
      typical[side] = (typical[side] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  const [evenTypical = 0, oddTypical = 0] = typical
  const pairs = end / 2
  if (odd > even && oddTypical >= pairs * 0.9 && oddTypical > evenTypical) return 'utf-16le'
  return even > odd && evenTypical >= pairs * 0.9 && evenTypical > oddTypical ? 'utf-16be' : null
}

/** Neither mark, zeros nor valid UTF-8: damaged UTF-8, the mainland's code or Taiwan's, whichever reads most like Chinese. */
function byPlausibility(bytes: Uint8Array): Guess | null {
  const readings = ['gb18030', 'big5', 'utf-8'].map(encoding => {
    const text = lenient(bytes, encoding)
    const lost = damaged(text)
    return { encoding, text, lost, score: plausibility(text) - (lost * 4) / Math.max(1, text.length) }
  })
  const [best, next] = readings.sort((a, b) => b.score - a.score)
  if (!best) return null
  const close = next !== undefined && next.score > 0 && best.score < next.score * 1.5
  const doubt = best.score < 0.2 || close ? `编码像是 ${best.encoding}${next ? `，也可能是 ${next.encoding}` : ''}，无法断定` : null
  return { encoding: best.encoding, text: best.text, doubt }
}
