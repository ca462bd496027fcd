import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { announcementsOf } from '../../../src/extract/announcements/announcements.ts'
import { slogansOf } from '../../../src/extract/slogans/slogans.ts'
import { bare } from '../../../src/extract/slogans/wording.ts'
import { textOf } from '../../../src/source/stretch.ts'
import { documentOf, lexiconOf } from '../announcements/document.ts'

const lexicon = lexiconOf({
  slogans: '两个维护\tcounted\tbare\n三保\tcounted\n放管服\tquoted\n绿水青山就是金山银山\tquoted\tbare',
  nicknames: '两江四湖\troute',
})
const read = (body: string, title: readonly string[] = []) => {
  const frame = documentOf(body, title)
  return slogansOf(frame, announcementsOf(frame, { lead: [], items: [] }).counted, lexicon)
}
/** Slogans as `text ×occurrences`, their variants after ≈. */
const brief = (body: string, title: readonly string[] = []) =>
  read(body, title).map(({ text, occurrences, variants }) =>
    [`${textOf(text)} ×${occurrences.length}`, ...variants.map(v => `${textOf(v.text)} ×${v.occurrences.length}`)].join(' ≈ '),
  )

describe('one watchword, all its places', () => {
  test('in quotes and without', () => {
    expect(brief('发扬“敢闯敢试、善作善成”的作风。\n全县上下要敢闯敢试、善作善成。')).toEqual(['敢闯敢试、善作善成 ×2'])
  })

  test('another mark between its parts is a variant', () => {
    expect(brief('落实“扬正气、树新风”要求。\n以“扬正气，树新风”为主题。\n坚持“扬正气、树新风”。')).toEqual([
      '扬正气、树新风 ×2 ≈ 扬正气，树新风 ×1',
    ])
  })

  test('so is a character or two', () => {
    expect(brief('坚持“政府引导、市场运作、群众参与”。\n按照“政府主导、市场运作、群众参与”的办法。')).toEqual([
      '政府引导、市场运作、群众参与 ×1 ≈ 政府主导、市场运作、群众参与 ×1',
    ])
  })

  test('but not another number, nor short words', () => {
    expect(brief('做到“三个更加注重”。做到“四个更加注重”。深化“放管服”。兜牢“三保”。')).toEqual([
      '三个更加注重 ×1',
      '四个更加注重 ×1',
      '放管服 ×1',
      '三保 ×1',
    ])
  })

  test('a title’s blanks are as good as any mark', () => {
    expect(brief('我们要解放思想、真抓实干，再立新功。', ['解放思想 真抓实干'])).toEqual(['解放思想 真抓实干 ×2'])
  })

  test('a short one counts in quotes only, a counted one never inside a longer number', () => {
    expect(brief('兜牢“三保”底线。保障三保险合一。做到“两个维护”。')).toEqual(['三保 ×1', '两个维护 ×1'])
  })
})

describe('kinds', () => {
  test.each([
    ['坚决做到两个维护。', 'counted', 2],
    ['牢记绿水青山就是金山银山。', 'quoted', null],
    ['深化“放管服”改革。', 'quoted', null],
    ['开展“四查四看”。', 'counted', null],
    ['守牢“十二个严禁”。', 'counted', 12],
  ])('%s', (body, kind, count) => expect(read(body).map(slogan => [slogan.kind, slogan.count])).toEqual([[kind, count]]))

  test('a counted name has the members that the text spells out', () => {
    const [slogan] = read('开展“三项行动”（招商、提速、清障）。\n抓好“三项行动”。')
    expect(slogan?.members.map(textOf)).toEqual(['招商', '提速', '清障'])
    expect(slogan?.occurrences).toHaveLength(2)
  })

  test('a series of counts without quotes is a watchword when it comes again', () => {
    const once = '围绕一个中心，守住两条底线，办好三件大事。'
    expect(brief(once)).toEqual([])
    expect(brief(`${once}\n${once}`)).toEqual(['围绕一个中心，守住两条底线，办好三件大事 ×2'])
  })
})

test.each([
  ['nicknames and metaphors', '当好“桥头堡”“压舱石”，牵住“牛鼻子”，跑出“加速度”。'],
  ['periods', '“十四五”时期和“十五五”规划。'],
  ['projects, campaigns, brands and prizes', '实施“强基”工程，开展“清风”行动，打响“青溪好物”品牌，获“金穗奖”。'],
  ['balanced names of campaigns and layouts', '开展“进企业、解难题”专项行动，构建“一主一副、两翼联动”发展格局。'],
  ['single words set off', '始终保持“闯”的劲头，做好“衔接”文章，整治“庸”“懒”“散”。'],
  ['known names', '治理“两江四湖”。'],
  ['what somebody said', '村民说：“路修好了，车也多了，山里的果子都卖到城里去了。”'],
])('%s are no watchwords', (_, body) => expect(brief(body)).toEqual([]))

test('whatever the text, each place holds the wording and no place is two watchwords', () => {
  const pieces = [
    '“',
    '”',
    '‘',
    '、',
    '，',
    ' ',
    '三',
    '个',
    '坚持',
    '两个维护',
    '三保',
    '绿水青山',
    '就是',
    '金山银山',
    '不',
    '善作',
    '。',
    '：',
    '\n',
    'a',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), parts => {
      const taken = new Set<string>()
      for (const { text, occurrences, variants } of read(parts.join(''))) {
        expect(occurrences.length).toBeGreaterThan(0)
        for (const { text: wording, occurrences: places } of [{ text, occurrences }, ...variants])
          for (const place of places) {
            expect(bare(textOf(place))).toBe(bare(textOf(wording)))
            for (let at = place.from; at < place.to; at++) {
              const key = `${place.block.index}:${at}`
              expect(taken.has(key)).toBe(false)
              taken.add(key)
            }
          }
      }
    }),
  )
})
