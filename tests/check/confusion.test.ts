import { describe, expect, test } from 'vitest'
import { confusion } from '../../src/check/rules/confusion/confusion.ts'
import { confusionOf } from '../../src/check/rules/confusion/words.ts'
import { analysisOfText, faultsOf, NOTHING } from './document.ts'

const rows = NOTHING.tables.confusions
const find = (text: string) => faultsOf(confusion, analysisOfText(text))
const mended = (text: string) =>
  find(text)
    .flatMap(({ edits = [] }) => edits)
    .reduceRight((now, { start, end, text: right }) => now.slice(0, start) + right + now.slice(end), text)

describe('the table', () => {
  test('has hundreds of rows, none twice', () => {
    expect(rows.length).toBeGreaterThan(350)
    expect(new Set(rows.map(([wrong]) => wrong)).size).toBe(rows.length)
  })
  test('is right in its columns', () => {
    for (const row of rows) {
      expect(row.length, row[0]).toBeLessThanOrEqual(4)
      expect(row[0], row[0]).toMatch(/^[一-鿿]{2,}$/)
      expect(row[1], row[0]).toMatch(/^[一-鿿]{2,}$/)
      expect(row[3] ?? 'error', row[0]).toMatch(/^(?:error|warn|info)$/)
      const { wrong, right, exceptions } = confusionOf(row)
      expect(right).not.toBe(wrong)
      for (const wording of exceptions) {
        expect(wording, wrong).toContain(wrong)
        expect(wording.length, wrong).toBeGreaterThan(wrong.length)
      }
    }
  })
  test('what stands in for a wrong word holds no other', () => {
    for (const [, right = ''] of rows) expect(find(`会议指出，${right}。`), right).toEqual([])
  })
})

test.each(rows.map(([wrong, right, , severity]) => [wrong, right, severity] as const))(
  '%s is found, and mended where it is sure',
  (wrong = '', right = '', severity = '') => {
    const text = `会议指出，“${wrong}”，不容轻视。`
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([wrong])
    expect(mended(text)).toBe(severity ? text : `会议指出，“${right}”，不容轻视。`)
  },
)

test.each(['“布署”应为“部署”，请改正。', '请把“布署”改为“部署”。', '稿中“布署”一词有误。'])(
  'a word that is spoken of is not mended: %s',
  text => {
    expect(mended(text)).toBe(text)
  },
)

test.each(rows.flatMap(row => confusionOf(row).exceptions.map(wording => [wording, row[0] ?? ''] as const)))(
  '%s is right',
  (wording, wrong) => {
    const text = `会议指出，${wording}。`
    expect(find(text).map(({ start, end }) => text.slice(start, end))).not.toContain(wrong)
  },
)

test('where the document has it right elsewhere, the hint says so', () => {
  const [fault] = find('要弛而不息纠治“四风”。\n\n二、作风\n要驰而不息改进作风。')
  expect(fault?.message.zh).toBe('“弛而不息”应为“驰而不息”')
  expect(fault?.hint?.zh).toBe('第4行写作“驰而不息”')
  expect(find('要弛而不息纠治“四风”。')[0]?.hint).toBeUndefined()
})

test('a word broken over two lines is found, and left for a person to mend', () => {
  const text = [
    '　　会议要求，各级各部门要提高政治站位，压实工作责任，以钉',
    '钉子精神抓好各项工作落实。对形式主义突出的单位和个人要弛而',
    '不息地纠治下去，推动作风持续好转，以实实在在的成效取信于民',
    '。各乡镇要对照清单逐项整改，县纪委监委要跟踪问效，及时通报',
    '典型问题，形成强大震慑。',
  ].join('\n')
  const faults = find(text)
  expect(faults.map(({ start, end }) => text.slice(start, end))).toEqual(['弛而\n不息'])
  expect(faults[0]?.edits).toBeUndefined()
})

test('older norms are a warning', () => {
  expect(find('各级干部要做为一名表率，查清帐目。').map(({ atMost }) => atMost)).toEqual(['warn', 'warn'])
  expect(find('要布署下半年工作。').map(({ atMost }) => atMost)).toEqual([undefined])
})

test('a word that is spoken about is none that is used', () => {
  expect(find('校对时发现“部署”误为“布署”、“重叠”写成“重迭”。')).toEqual([])
})

test('takes time linear in the text', () => {
  const started = performance.now()
  find('自己经营、自己经办，毕竟争取支持不易'.repeat(50_000))
  expect(find('要布署工作。'.repeat(50_000)).length).toBe(50_000)
  expect(performance.now() - started).toBeLessThan(3000)
})

/** Right wordings of official language, and words that meet so that a wrong one seems to stand between them. */
const RIGHT = `
在县政府网站公布署名文章，发布署有单位名称的通知。
海关总署公布署令，国家出版署公布署长任命。
各单位自己经营、自己经办、自己经手的事项要如实说明。
他们是知己经年不见，老人自己经历过那段艰苦岁月。
毕竟争取资金支持不易，究竟争什么、怎么争，要想清楚。
毕竟选择很多，究竟选哪一种方案，要反复论证。
各地建成就序列完整的产业园，成就序言里有说明。
立即然后两个字不能混用，随即然后再研究。
严肃追究竞争企业的责任，深入研究竞买规则。
马拉松驰名省内外，赛道沿松花江布置。
一副副射手雕像立在广场上。
大力开发韧性强的新材料，研发韧带修复技术。
按装机容量配置储能，按装置规模核定排放量。
按装配式建筑标准施工，按装修合同付款。
坚决防止罪犯在引渡假释期间脱逃，过渡假期安排要衔接好。
补充份额不足的部分，扩充份数由各单位自定。
成份股公司要带头分红。
推动交通迅速恢复，流通迅猛增长。
联通迅即组织抢修，畅通迅速反应机制。
民兵整修练兵场，维修练习场地。
专家组在答辩认真听取意见，答辩认定合格后发证。
供给与需求基本平衡，补给与运输同步保障。
请将材料发给与会代表，把名额分给与之合作的企业。
走访慰问侯家村困难群众，访问侯老师一家。
在系统冶炼、湿法冶金等领域加强合作，传统冶铁技艺得到传承。
提升政治金融素养，防止政治、金融风险交织。
整治金属非金属矿山，集中整治炼油企业。
统治集团的覆灭不可避免。
发挥荣膺品牌企业的示范作用，共享富饶幸福的家园。
建设富饶幸福新农村，围绕幸福产业谋划项目。
海拔一千米以上的乡村要做好防寒工作，选拔打造一支专业队伍。
上海拨付的对口帮扶资金已到位，沿海拨款优先保障。
规划拔高了标准，强调拔尖人才的培养。
上级划拨河道整治资金，调拨河南、河北的物资已经到位。
评选拨付资金的先进单位，挑选拨款渠道。
建成一批露天体育场，第一批露营地开放。
审批露天煤矿要严格把关。
遵循私营经济发展规律，遵循私法自治原则。
心脏款式的模型用于急救培训，这款产品深受欢迎。
倾覆行为、颠覆行动要依法惩处。
加快推进项目申报，顺延申请期限，拖延申报的要说明原因。
恢复盖章制度，批复盖章后生效。
重复盖章无效，修复盖板三百处。
政协从提案办理入手，外协从严管理。
妥善解决征地纠纷，示威协商都要依法进行。
政协迫切希望解决这一问题。
国家级合规化建设，推进常规化、法规化、正规化管理。
推动决策化繁为简，政策化解矛盾，施策化险为夷。
创世记载的史料，明世记录的碑文。
影像征集活动持续一个月，图像征用要征得同意。
绘制图形像素要清晰，打印像片需用专纸。
出现像去年那样的旱情，要立即启动预案。
发现像这样的问题，体现像石榴籽一样紧紧抱在一起的情谊。
依法打击违规犯罪、规模犯罪，公示犯罪记录。
开展违规摸排，常规摸底，触摸范围不得扩大。
采用触摸式屏幕，推广抚摸式教学。
在模范筹备会上，师范筹建工作启动。
提高报酬措施得力，劳模犯错也要批评。
书记律己甚严，牢记律条，登记律师事务所。
他把文书藉此转交，大学藉此机会改革。
学藉以致用，国藉以强。
当地振兴乡村，老区和民族地区等地振兴发展。
抗震救灾中，群众与地震奋战到底。
示威摄影、挪威摄影展都要报批。
器官衰竭制约康复，竭力制止浪费。
思辨论坛、分辨论点，鼓励独立思考。
回答辨明是非，竞争辨识度更高。
论辩认知有差异，争辩识见不同。
形势严峻工作要跟上，险峻工程要抓紧。
张俊工作室、李峻工程师参加了会议。
面积效应明显，沉积效率提高，累积效益可观。
瑞典形式灵活，庆典形象良好，经典形式多样。
督促近期工作落实，督促近百个项目开工。
技改近百项，修改近期规划，改近视眼防控指标。
新增近三万个岗位，增近两成。
蕴藏丰富，底蕴酿造美酒。
招商引资项目落户，招幕墙企业入园。
热爱幕后工作，关爱幕布后的演员。
羡慕集体生活，仰慕捐资助学的乡贤。
认真缔结友好关系，认真缔造美丽乡村。
预警剔除无效信息，武警剔除险石。
告诫严肃认真，训诫严格规范。
阵地建设要加强，主要领导坐阵地前沿。
坚持不卸载任务，坚持不卸担子。
本着实事求是的态度，以事实求是非曲直。
全力以复工复产为重点，全力以赴保供。
应接不暇，思索再三。
大冶污水处理厂投产，大冶安全生产形势平稳，矿冶理论研究深入。
天翻地覆行将到来，回覆行文要规范。
北京某企业己方责任明确，企业己见不一。
开展不懈待遇落实工作。
疏漏动态清零，遗漏动作要补上。
既使群众得实惠，又使企业增效益。
既将项目引进来，又将人才留下来。
既将过程管好，又将结果用好。
以经济建设为中心，以经营主体为依托，予以经费保障。
从严治党永远在路上，从严整治形式主义、官僚主义。
部署、布局、布置、署名各有其义。
再接再厉、一如既往、驰而不息、久久为功。
张弛有度，一张一弛，松弛感不可有。
励精图治、厉行节约、厉兵秣马、雷厉风行。
踔厉奋发、笃行不怠、勇毅前行，砥砺前行。
因地制宜、因时制宜、因势利导、对症下药。
未雨绸缪、居安思危、防微杜渐、亡羊补牢。
稳中求进、稳中有进、以进促稳、先立后破。
统筹兼顾、循序渐进、按部就班、有条不紊。
徇私舞弊、贪赃枉法、玩忽职守、失职渎职。
掩耳盗铃、自欺欺人、阳奉阴违、弄虚作假。
学藏文、防艾滋，怀孕藏族妇女纳入保健。
首长侯某、县长侯某某分别讲话。
诸侯车马、诸侯选贤的故事广为流传。
建设安装工程，采购设备，安装到位。
保护好象群栖息地，开展爱好象棋的群众比赛。
做为民服务的贴心人，做为官一任、造福一方的好干部。
把事情做为主，把为人做为先。
第三季度末来访量下降，周末来访群众增多。
每月份量化考核，按月份量化积分。
全部份额由国资公司持有，内部份额不得转让。
自身分类管理，健身分会成立，全身分布均匀。
党的十八大以来取得的成绩有目共睹。
各部门对照检查账目，财政账户、台账一一核对。
作为一名党员，作为一个大县，要有大担当。
宣传部门要加强舆论引导，营造浓厚氛围。
反复研究、答复代表、恢复生产、修复生态。
乘坐公交、座谈交流、在座各位、坐落山下。
一座座标准厂房拔地而起，一座座标志性建筑落成。
每座落成的桥梁都要验收，讲座落地见效。
检查帐篷质量，转运帐篷五百顶。
建设精采集成系统，精采煤矿关闭。
风光采暖、阳光采购、采光采风都要规范。
进屯积极宣传，入屯积累素材。
高压线路穿越重叠山岭，层峦叠嶂。
群策群力、集思广益、同舟共济、和衷共济。
竞相发展、竞争上岗、兢兢业业、克勤克俭。
不负众望、不辱使命、不遗余力、不胫而走。
谈笑风生、脍炙人口、川流不息、源远流长。
`
  .trim()
  .split('\n')

test.each(RIGHT)('nothing in %s', text => {
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([])
})
