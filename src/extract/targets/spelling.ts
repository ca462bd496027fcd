/** How phrases vary that name one indicator: other spellings, and words that say nothing of which indicator it is. */

/** The grade of water from which it is good. */
const THIRD: readonly string[] = ['Ⅲ类', 'III类', '三类']

/** Words that are written in several ways; the first is how the catalogue's keys spell it. */
export const SPELLINGS: readonly (readonly string[])[] = [
  ['GDP', '地区生产总值', '国内生产总值', '生产总值', '地区GDP', 'gdp'],
  ['规上', '规模以上', '规模上'],
  ['规上工业', '规模以上工业', '规模工业'],
  ['限上', '限额以上'],
  ['研发', '研究与试验发展', '研究与发展', '研究开发', 'R&D', 'r&d'],
  [
    '研发经费',
    ...['研发', '研究与试验发展', '研究与试验发展（R&D）', 'R&D'].flatMap(of =>
      ['投入', '支出', '费用', '经费投入', '经费支出'].map(what => of + what),
    ),
    'R&D经费',
    '研究与试验发展经费',
  ],
  ['占', '相当于'],
  ['占比', '占比重', '所占比重', '所占比例'],
  ['增加值'],
  ['比重', '比例', '比率', '之比', '百分比'],
  ['单位', '每万元', '万元', '每单位', '每亿元', '亿元'],
  ['能耗', '能源消耗', '能源消费', '能源消费量', '能源消耗量', '综合能耗'],
  ['用水', '用水量', '取水量'],
  ['碳排放', '二氧化碳排放', '二氧化碳排放量', '碳排放量', '二氧化碳减排'],
  ['城镇居民', '城镇常住居民', '城市居民'],
  ['农村居民', '农村常住居民', '农民', '农牧民', '农牧区居民', '农村牧区居民', '农村牧区常住居民'],
  ['居民', '城乡居民', '全体居民', '常住居民', '全体常住居民'],
  ['空气质量', '环境空气质量', '城市空气质量', '城市环境空气质量', '环境空气', '空气'],
  ['婴幼儿', '3岁以下婴幼儿', '三岁以下婴幼儿'],
  ['PM2.5', 'pm2.5', 'PM₂.₅', 'PM25', '细颗粒物'],
  ['PM10', 'pm10', 'PM₁₀', '可吸入颗粒物'],
  THIRD,
  ['Ⅴ类', 'V类', '五类'],
  ['产量', '总产量'],
  ['电商', '电子商务'],
  ['技改', '技术改造'],
  ['每千人口', '千人口', '千人', '每千人', '每千名常住人口', '每千常住人口'],
  ['每万人口', '万人口', '每万人', '万人'],
  ['经营主体', '市场主体'],
  ['外资', '外商投资', '外商直接投资'],
  ['实际使用', '实际利用', '实际到位', '实际吸收', '利用'],
  ['新能源汽车', '新能源车'],
  ['高铁', '高速铁路'],
  ['轨道交通', '城市轨道交通', '地铁'],
  ['里程', '通车里程', '总里程', '通车总里程', ...['营业', '运营', '营运'].flatMap(word => [`${word}里程`, `${word}总里程`])],
  ['装机', '装机容量', '总装机', '总装机容量', '装机规模', '装机总量', '装机总容量', '装机总规模'],
  ['电力装机', '发电装机', '电力装机容量', '发电装机容量', '电力总装机', '发电装机规模'],
  ...['高技术制造业', '装备制造业'].map(name => [name, `规上${name}`, `规模以上${name}`]),
  ['治理', '综合治理', '整治'],
  // how good water is said of the water, its bodies or where it is measured
  [
    '水质',
    '地表水',
    '水体',
    '断面',
    ...['国考', '国控', '省考', '考核', '国控考核', '国家考核'].flatMap(of => [`${of}断面`, `地表水${of}断面`, `${of}水质断面`]),
  ],
  [
    '优良',
    ...THIRD.flatMap(third => [
      ...['达到或好于', '达到或优于', '好于', '优于', '优于或达到'].map(than => than + third),
      `${third}以上`,
      `${third}及以上`,
    ]),
  ],
  ['饮用水水源', '饮用水源', '饮用水源地', '饮用水水源地', '集中式饮用水水源', '集中式饮用水源', '集中式饮用水水源地', '集中式饮用水源地'],
  ['医疗卫生机构', '医疗机构', '卫生机构'],
  ['卫生厕所', '卫生户厕', '户用卫生厕所'],
  ['脱贫县', '脱贫地区', '脱贫旗县'],
  ['贫困县', '贫困地区'],
  ['基础研究经费', ...['投入', '支出', '经费投入', '经费支出'].map(what => `基础研究${what}`)],
  ['医保', '医疗保险', '基本医疗保险', '基本医保'],
  ['养老保险', '基本养老保险'],
  ['低保', '最低生活保障'],
  ['民生支出', '财政民生支出', '民生领域支出', '民生财政支出'],
  ['营业收入', '营收', '主营业务收入'],
  ['固废', '固体废物', '固体废弃物'],
  ['义务教育', '九年义务教育', '九年制义务教育'],
  ['抽检', '监督抽检', '评价性抽检', '抽查检测', '例行监测', '监测', '检测'],
]

const words = (line: string): readonly string[] => line.split(' ')

/** Scope, time and marks: they say nothing wherever they stand. */
export const NOWHERE: readonly string[] = [
  ...[' ', ...words('的 “ ” ‘ ’ 、 · 拥有 年')],
  ...words('国 省 市 县 区 州 旗 盟 镇 乡').flatMap(scope => [`全${scope}`, `我${scope}`, `本${scope}`]),
  ...words('全自治区 全自治州 全社会 全口径 本级 市本级 县本级 省本级 区本级 市域 地级及以上城市 地级以上城市 设区市 设区城市'),
  ...words('今年 明年 去年 全年 当年 年度 年末 年底 年均 年平均 上半年 下半年 一季度 每年 十三五 十四五 十五五 时期 期间 五年'),
]

/** Commitment, level and change: they say nothing before the indicator. */
export const BEFORE: readonly string[] = [
  ...words(
    '实现 完成 确保 力争 争取 预期 预计 计划 努力 推动 促进 带动 拉动 使 让 将 要 其中 全部 各类 各项 累计 地方 总体 平均 名义 实际',
  ),
  ...words('保持 达到 继续 持续 稳步 不断 提高 提升 扩大 增加 降低 控制 压减 减少 稳定 突破'),
]

/** What is counted was made, found or improved, or is of a level: 建成, 新增, 省级. Read so only where no indicator begins with them. */
export const NARROWER: readonly string[] = [
  ...words(
    '新增 净增 新培育 培育 新认定 认定 新发展 发展 新引进 引进 新设 新设立 新登记 新开工 开工 打造 创建 筹集 开展 组织 发放 投放 接待 提供 实施',
  ),
  ...words(
    '新建 改建 新改建 新建改建 改扩建 新改扩建 新（改）建 新（改、扩）建 扩建 新建成 建成 建设 新建和改造 新建改造 改造 改造提升 提质改造 开工改造',
  ),
  ...words('治理 修复 安排 国家级 国家 省级 市级 省级以上 省级及以上 市级以上 国家级和省级'),
]

/** Growth, level and measure: they say nothing behind the indicator. */
export const AFTER: readonly string[] = [
  ...words(
    '增长 增速 增长率 增长速度 增长幅度 增幅 涨幅 上涨 上涨幅度 上涨率 上升 上升幅度 升幅 提高 提高幅度 提升 提升幅度 增加 增加额 增加量 增量 扩大',
  ),
  ...words(
    '降低 下降 降幅 下降幅度 降低幅度 下降率 降低率 降低比例 下降比例 减少 减少量 压减 削减 缩小 减排 减排量 重点工程减排 重点工程减排量',
  ),
  ...words('达到 达 控制 保持 稳定 维持 突破 超过 超 为 在 至 到 完成 实现 力争 确保 争取 预计 预期 继续 持续 稳步 要 再 都 均 各 分别'),
  ...words(
    '平均 平均值 均值 累计 总计 合计 同比 比上年 较上年 较去年 比去年 名义 实际 指标 目标 任务 计划 目标任务 预期目标 建设 改造 治理',
  ),
  ...words('总量 总额 总值 总数 总规模 总水平 水平 规模 存量 量 数 数量 总数量 人数 总人数 个数 家数 户数 面积 总面积 拥有量 保有量'),
  ...words('排放 排放量 排放总量'),
]

/** A place's name before the indicator, as far as the first word that governments carry. */
export const PLACE = /^\p{Script=Han}{2,7}?(?:自治[区州县旗]|新区|[省市县区州盟旗])/u
/** What ends like a place and is a kind of places, with indicators of their own: 脱贫县, 开发区, 城市. */
const KIND_OF_PLACE =
  /(?:[贫困城都级湾心老山库牧林灾地发园经开范验贸税保景社校作行聚能业济游假态市区点大强各个每垦港]|高新)[省市县区州盟旗]$|高新区$|贫困|脱贫|重点|试点|示范/

/** Whether a match of PLACE is the name of one place. */
export const isPlace = (name: string): boolean => !KIND_OF_PLACE.test(name)
