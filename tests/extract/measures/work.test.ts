import { describe, expect, it } from 'vitest'
import type { Work } from '../../../src/extract/measures/types.ts'
import { workWords } from '../../../src/extract/measures/words.ts'
import { headingWork, parseWork } from '../../../src/extract/measures/work.ts'
import { loadLexicon } from '../../../src/lexicon/load.ts'
import { check, type Mark, plain } from '../../marked.ts'

const words = workWords(loadLexicon())
const marks = (work: Work | null): readonly Mark[] =>
  work
    ? [
        ...(work.manner ? [{ label: 'M', start: work.manner.from, end: work.manner.to }] : []),
        { label: 'V', start: work.action.from, end: work.action.to },
        { label: 'O', start: work.object.from, end: work.object.to },
      ]
    : []
const clause = (text: string) => marks(parseWork(text, 0, text.length, words))
const heading = (text: string) => marks(headingWork(text, 0, text.length, words))

describe('a clause of work', () => {
  it.each([
    // manners and runs of verbs
    '{M:扎实}{V:推进}{O:城东水厂建设}',
    '{M:加快}{V:推进}{O:滨河大道改造}',
    '{V:加快}{O:滨河大道建设}',
    '{V:加快}{O:发展方式转变}',
    '{M:加快}{V:建设}{O:标准化厂房}',
    '{M:更好地}{V:满足}{O:群众就医需求}',
    '{M:因地制宜}{V:发展}{O:林下经济}',
    '{M:“一村一策”}{V:制定}{O:增收方案}',
    '{V:谋划实施}{O:一批补短板项目}',
    '{V:巩固拓展}{O:改水成果}',
    '{V:做大做强}{O:茶产业}',
    '{V:建好用好}{O:村级活动室}',
    '{V:加强和改进}{O:基层治理}',
    '{V:统筹}{O:发展和安全}',
    '{M:统筹}{V:推进}{O:山水林田整治}',
    '{V:完成好}{O:年度任务}',
    // a deed that is part of a name is no second verb
    '{V:开展}{O:服务商户走访月活动}',
    '{V:提升}{O:服务能力}',
    '{V:创新}{O:管理方式}',
    '{V:健全}{O:鼓励创新的机制}',
    '{V:建设}{O:联通城乡的路网}',
    '{V:遏制}{O:新增隐性债务}',
    // a clause as the object
    '{V:推动}{O:农村客运班车进村入户}',
    '{V:支持}{O:云岭经济开发区扩区升级}',
    '{V:支持建设}{O:青溪物流枢纽}',
    '{V:推动}{O:营商举措落地见效}',
    '{V:深化}{O:与周边县市合作}',
    // what stands before the verb
    '确保6月底前{V:建成}{O:标准厂房3万平方米}',
    '到2028年底{V:培育}{O:龙头企业20家}',
    '力争{V:开工建设}{O:一批骨干水源工程}',
    '{V:确保}{O:校园食品安全}',
    '就业要{V:推进}{O:技能培训进乡村}',
    '各乡镇必须{M:从严}{V:落实}{O:防火责任}',
    '{M:通过以奖代补}{V:完善}{O:农田水利设施}',
    '{M:以20户为单元}{V:细化}{O:网格}',
    '{M:在5个村先行}{V:启动}{O:试点工作}',
    // 把 and 对
    '把{O:惠民政策}{V:落实到}户到人',
    '将{O:青溪古镇}{V:打造成}旅游名片',
    '对{O:城南片区管网}进行{V:改造提升}',
    '{V:健全}{O:值守机制}（县应急局牵头）',
    '{M:坚定不移}{V:走}{O:绿色发展之路}',
  ])('%s', text => check(text, clause))

  it.each([
    '交通区位优势明显',
    '发展环境持续优化',
    '城镇新增就业5000人',
    '力争地区生产总值突破百亿元大关',
    '确保粮食产量稳定在12万吨以上',
    '让群众生活更有盼头',
    '为县域振兴提供有力保障',
    '把项目建设作为头等大事',
    '久久为功',
    '面临不少困难和挑战',
    '取得了明显成效',
    '研发投入强度提高到3%',
    '按照县委部署要求',
    '',
    '，',
  ])('none in %s', text => {
    const found = parseWork(text, 0, text.length, words)
    // what has happened is told by the caller, who sees 了 behind the verb
    expect(found === null || /^了/.test(text.slice(found.object.from))).toBe(true)
  })

  it('asks the segmenter only about what the lexicon does not know', () => {
    const text = '吟唱山歌小调'
    expect(parseWork(text, 0, text.length, words)).toBeNull()
    const tokens = [
      { text: '吟唱', tag: 'v', start: 0, end: 2 },
      { text: '山歌', tag: 'n', start: 2, end: 4 },
      { text: '小调', tag: 'n', start: 4, end: 6 },
    ]
    expect(parseWork(text, 0, text.length, words, tokens)).toMatchObject({ action: { from: 0, to: 2 }, object: { from: 2, to: 6 } })
  })
})

describe('the work of a heading', () => {
  it.each([
    '{V:突出}{O:重点}，抓好落实',
    '{M:以项目为抓手，}{V:做大}{O:工业经济}',
    '{M:坚持生态优先，}{V:建设}{O:美丽云岭}',
    '{M:坚定不移}{V:深化}{O:改革开放}，激发发展活力',
    '纵深推进，{V:改善}{O:乡村环境}',
  ])('%s', text => check(text, heading))
  it.each(['区位优势', '组织保障', '2026年重点任务'])('none in %s', text => check(plain(text), heading))
})
