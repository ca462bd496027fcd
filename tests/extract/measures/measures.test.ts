import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measuresOf, type Tag } from '../../../src/extract/measures/measures.ts'
import { workWords } from '../../../src/extract/measures/words.ts'
import { loadLexicon } from '../../../src/lexicon/load.ts'
import { textOf } from '../../../src/source/stretch.ts'
import { block } from '../../block.ts'

const words = workWords(loadLexicon())
const read = (text: string, tag: Tag | null = null) => {
  const paragraph = block(text)
  return measuresOf({ block: paragraph, from: 0, to: paragraph.text.length }, words, tag)
}
const pairs = (text: string) => read(text).map(({ action, object }) => `${textOf(action)}|${textOf(object)}`)

describe('measures of a paragraph', () => {
  it.each([
    ['加快园区扩建，引进企业20家；完善配套设施。', ['加快|园区扩建', '引进|企业20家', '完善|配套设施']],
    ['新增公厕12座、停车场5个，改造粮库。', ['新增|公厕12座、停车场5个', '改造|粮库']],
    ['健全帮扶机制、完善监测网络。', ['健全|帮扶机制', '完善|监测网络']],
    ['实施扩大绿地、优化水系等工程。', ['实施|扩大绿地、优化水系等工程']],
    ['全力保障供水供电、打通运输通道。', ['保障|供水供电、打通运输通道']],
    ['支持农户按照自愿原则，流转闲置耕地，发展果蔬种植。', ['支持|农户按照自愿原则，流转闲置耕地', '发展|果蔬种植']],
    ['推动优质医疗资源，向乡镇延伸。', ['推动|优质医疗资源，向乡镇延伸']],
    ['推动客运改造升级，开通夜间班线。', ['推动|客运改造升级', '开通|夜间班线']],
    ['城镇新增就业5000人，举办招聘会30场。', ['举办|招聘会30场']],
    ['打造文旅品牌，让游客留得下、住得好。', ['打造|文旅品牌']],
    ['设立产业基金，为转型升级提供有力支撑。', ['设立|产业基金']],
    ['近年来，建成农村公路300公里，改造危桥20座。', []],
    ['必须看到，完善基础设施仍是当务之急。', []],
    ['编制规划时，统筹城乡用地。', ['统筹|城乡用地']],
    ['新建小区应配建充电桩，完善消防设施。', ['完善|消防设施']],
    ['建设“一河一路、两廊三园”的绿色空间。', ['建设|“一河一路、两廊三园”的绿色空间']],
    ['实施水网工程是一项长期任务。', []],
    ['（责任单位：县教育局）', []],
    ['坚持党管武装。', ['坚持|党管武装']],
    ['制定改造方案并督促责任落实。', ['制定|改造方案', '督促|责任落实']],
    ['听取代表意见，做好联运并提升效率。', ['听取|代表意见', '做好|联运', '提升|效率']],
    ['配置并用好医疗资源，建立覆盖城乡并惠及全民的体系。', ['配置并用好|医疗资源', '建立|覆盖城乡并惠及全民的体系']],
    ['完成改厕800户、整治水体6处。', ['完成|改厕800户', '整治|水体6处']],
    ['坚决遏制违建、严格管控风险。', ['遏制|违建', '管控|风险']],
    ['着力打造特色园区、共建园区。', ['打造|特色园区、共建园区']],
    ['推广雨水收集、贮存和处理系统。', ['推广|雨水收集、贮存和处理系统']],
    ['更好落实国家战略、维护群众利益、保障粮食安全。', ['落实|国家战略', '维护|群众利益', '保障|粮食安全']],
    ['完善从制定、发布到评估的流程。', ['完善|从制定、发布到评估的流程']],
    ['擦亮文旅品牌、力争游客达到80万人次。', ['擦亮|文旅品牌']],
    ['采取以奖代补等方式，推动民宿改造。', ['推动|民宿改造']],
    ['做好今年工作意义重大。', []],
    ['办理满意率保持在98%以上。', []],
    ['向基层学习、拜群众为师。', []],
    ['推进第二轮土地承包到期后再延长三十年试点。', ['推进|第二轮土地承包到期后再延长三十年试点']],
    ['新增公交班次要向山区倾斜。', []],
    ['确保列入计划的项目6月底前开工。', ['确保|列入计划的项目6月底前开工']],
    ['结合年度项目建设计划，完善台账。', ['完善|台账']],
    ['多元化解邻里矛盾，降低过桥收费标准。', ['化解|邻里矛盾', '降低|过桥收费标准']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })

  it('an adjunct before a comma is the manner of the work that follows, and part of its text', () => {
    const [found] = read('围绕茶叶、药材等主导产业，大力开展精深加工招商。')
    expect(found && [found.text, found.manner].map(part => part && textOf(part))).toEqual([
      '围绕茶叶、药材等主导产业，大力开展精深加工招商',
      '围绕茶叶、药材等主导产业，大力',
    ])
  })

  it('asks for tokens once for a sentence, and only for one that it cannot read', () => {
    const asked: string[] = []
    read('建设三座桥梁，改善出行。山歌小调唱响。用心吟唱山歌小调，热情吟诵古诗新篇。', sentence => {
      asked.push(sentence)
      return []
    })
    expect(asked).toEqual(['用心吟唱山歌小调，热情吟诵古诗新篇。'])
  })

  it('whatever the text, parts lie in order inside the paragraph and no measure is empty', () => {
    const pieces = fc.constantFrom(
      '加快',
      '推动',
      '建设',
      '把',
      '对',
      '进行',
      '要',
      '围绕',
      '以',
      '为',
      '，',
      '；',
      '。',
      '、',
      '“',
      '”',
      '（',
      '）',
      '到2028年',
      '农村公路',
      '的',
      '和',
      '了',
      '5个',
      '😀',
      '\ud800',
      'A',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
        const text = parts.join('')
        const paragraph = block(text)
        for (const { text: whole, action, object, manner } of measuresOf(
          { block: paragraph, from: 0, to: paragraph.text.length },
          words,
          null,
        )) {
          for (const part of [whole, action, object, ...(manner ? [manner] : [])]) {
            expect(part.from).toBeLessThan(part.to)
            expect(part.from).toBeGreaterThanOrEqual(whole.from)
            expect(part.to).toBeLessThanOrEqual(whole.to)
          }
        }
      }),
    )
  })
})

describe('the segmenter', () => {
  const text = '大力吟唱山歌小调，坚决把问题解决；大力吟唱着山歌。'
  const cut = (sentence: string) =>
    [...sentence.matchAll(/吟唱|山歌|小调|./g)].map(({ 0: word, index }) => ({
      text: word,
      tag: word === '吟唱' ? 'v' : 'n',
      start: index,
      end: index + word.length,
    }))
  const asked = (verbs?: readonly string[]) => {
    const sentences: string[] = []
    const ask = (sentence: string) => {
      sentences.push(sentence)
      return cut(sentence)
    }
    const found = read(text, verbs ? Object.assign(ask, { verbs: () => new Set(verbs) }) : ask)
    return { sentences, actions: found.map(({ action }) => textOf(action)) }
  }

  it('is asked once for a sentence in which a manner stands before a verb that the lexicon does not know', () => {
    expect(asked()).toEqual({ sentences: [text], actions: ['吟唱', '解决'] })
  })

  it('which of its words are verbs changes nothing but whether it is asked', () => {
    expect(asked(['吟唱'])).toEqual(asked())
    expect(asked(['歌唱'])).toEqual({ sentences: [], actions: ['解决'] })
  })
})
