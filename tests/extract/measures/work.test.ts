import { describe, expect, it } from 'vitest'
import { afterManners, clauseOf } from '../../../src/extract/measures/clause.ts'
import { afterLead } from '../../../src/extract/measures/lead.ts'
import type { Work } from '../../../src/extract/measures/types.ts'
import { workWords } from '../../../src/extract/measures/words.ts'
import { headingWork, readWork } from '../../../src/extract/measures/work.ts'
import { loadLexicon } from '../../../src/lexicon/load.ts'
import type { Token } from '../../../src/segment/types.ts'
import { depths } from '../../../src/text/brackets.ts'
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
/** The work of a text that is one clause. */
const workIn = (text: string, tokens?: readonly Token[]): Work | null => {
  const start = afterLead(text, 0, text.length, words)
  const whole = clauseOf(text, 0, text.length, words, depths(text))
  return readWork(whole, start, afterManners({ text, words }, start), tokens)
}
const clause = (text: string) => marks(workIn(text))
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
    // 加快 and a verb, or a name with a deed in it
    '{M:加快}{V:建设}{O:数字产业园区}',
    '{M:加快}{V:建设}{O:文化和旅游融合试验区}',
    '{M:加快}{V:发展}{O:人才服务业}',
    '{V:加快}{O:质量强县建设}',
    '{V:加快}{O:创新平台建设}',
    '{V:规范}{O:经营行为}',
    // two deeds to one thing, the second a noun as well
    '{V:学习运用}{O:“一线工作法”经验}',
    '{V:整合开发}{O:古镇旅游资源}',
    '{V:更新改造}{O:老旧供水管线40公里}',
    '{V:建设运行}{O:县级应急指挥中心}',
    '{V:补充储备}{O:编织袋5万条}',
    '{V:服务保障好}{O:中小企业用工}',
    '{V:选优配强}{O:村级班子}',
    '{V:织密扎牢}{O:社会保障网}',
    '{V:建设}{O:教育强县}',
    '{V:举办}{O:培训班20期}',
    '{V:制定}{O:管理细则}',
    '{V:建立}{O:清偿欠款长效机制}',
    '{V:研究解决}{O:突出问题}',
    '{V:明确}{O:牵头单位}',
    '{V:研究解决}{O:发展中的难题}',
    '{V:推进}{O:来宾路改造}',
    '{V:支持}{O:上市公司迁入县域}',
    '{V:清理}{O:与规定不一致的文件}',
    // pairs that share the object behind the last
    '{V:谋划储备、对接引进、开工建设}{O:一批补链项目}',
    '{V:修复治理、保护利用}{O:古村落}',
    // a noun with a deed in it
    '{M:积极}{V:探索}{O:林业产品价值实现机制}',
    '{V:争取}{O:上级资金不少于2亿元}',
    '{V:规范}{O:招商引资行为}',
    '{M:依法}{V:严惩}{O:破坏耕地违法行为}',
    // what is forbidden
    '{V:不得提供}{O:虚假资料}',
    '任何单位{V:不得违规占用}{O:耕地}',
    '各部门一律{V:不准再组织}{O:检查考评}',
    '{V:严禁新增}{O:隐性债务}',
    '{V:禁止}{O:秸秆露天焚烧}',
    // a body and its duty
    '县水利局{V:负责统筹协调}{O:全县防汛抗旱}',
    '各相关部门{V:加强}{O:信息共享}',
    '市住建局{V:牵头制定}{O:改造方案}',
    // means, and the verb behind them
    '{M:运用数字技术}{V:改造提升}{O:传统产业}',
    '{M:为学生接受教育}{V:提供}{O:多种方式}',
    '{M:向社会}{V:公布}{O:检查、处理结果}',
    '{M:切实给基层}{V:减轻}{O:负担}',
    '三年{M:累计}{V:培训}{O:护理员600人次}',
    '将{O:任务完成情况}{V:纳入}年度考核',
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
    '培训教育不能虚',
    '高水平开放是县域发展的出路',
    '支持重点和投资导向',
    '采取新建、改建等方式',
    '按照先易后难的原则',
    '由县水务公司负责维护',
    '负责统筹协调、督促指导',
    '对违规行为严肃处理',
    '整改要求与去年相同',
    '研发投入强度提高到3%',
    '按照县委部署要求',
    '',
    '，',
  ])('none in %s', text => {
    const found = workIn(text)
    // what has happened is told by the caller, who sees 了 behind the verb
    expect(found === null || /^了/.test(text.slice(found.object.from))).toBe(true)
  })

  it('asks the segmenter only about what the lexicon does not know', () => {
    const text = '吟唱山歌小调'
    expect(workIn(text)).toBeNull()
    const tokens = [
      { text: '吟唱', tag: 'v', start: 0, end: 2 },
      { text: '山歌', tag: 'n', start: 2, end: 4 },
      { text: '小调', tag: 'n', start: 4, end: 6 },
    ]
    expect(workIn(text, tokens)).toMatchObject({ action: { from: 0, to: 2 }, object: { from: 2, to: 6 } })
  })
})

describe('the work of a heading', () => {
  it.each([
    '{V:突出}{O:重点}，抓好落实',
    '{M:以项目为抓手，}{V:做大}{O:工业经济}',
    '{M:坚持生态优先，}{V:建设}{O:美丽云岭}',
    '{M:坚定不移}{V:深化}{O:改革开放}，激发发展活力',
    '纵深推进，{V:改善}{O:乡村环境}',
    '{V:抓}{O:隐患排查}',
    '{V:抓}{O:项目}强支撑',
    '{V:控}{O:增量}、去库存、优供给',
    '{M:多措并举}{V:促}{O:消费}',
    '{V:健全}{O:机制}、完善体系',
  ])('%s', text => check(text, heading))
  it.each(['区位优势', '组织保障', '2026年重点任务', '实施步骤', '全面推进阶段（2026年5月至10月）', '向改革要动力', '上半年'])(
    'none in %s',
    text => check(plain(text), heading),
  )
})
