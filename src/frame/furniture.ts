import { type LinePattern, matchesAny } from './line.ts'

/** What a web page, a newspaper or an office puts around a document: buttons, sources, captions, footers. Each matches a whole line. */
export const FURNITURE: readonly LinePattern[] = [
  {
    name: 'button',
    match:
      /^[【《〈》〉\s]{0,4}(?:我要)?(?:下载|打印|打印本页|打印页面|全屏|收藏|加入收藏|加大|还原|减小|放大|缩小|关闭|关闭窗口|关闭本页|返回|返回顶部|返回列表|返回首页|回到顶部|分享|分享到|分享到微信|转发|评论|纠错|大|中|小|默认|特大|超大|首页|网站首页|上一[篇页条]|下一[篇页条]|上一篇.{0,40}|下一篇.{0,40}|更多|扫一扫.{0,20}|微信扫.{0,20}|微信|微博|QQ空间?|E-mail推荐|手机版|无障碍(?:阅读)?|繁体|简体|English|语音播报|朗读|×|目录|导航)[】《〈》〉：\s>|]{0,4}$/,
    yes: ['{下载}', '{小}', '{扫一扫在手机打开当前页}', '{分享到：}', '{上一篇：关于印发工作要点的通知}'],
    no: ['打印成果转化', '下载量突破100万次', '大力发展工业'],
  },
  {
    name: 'letter size',
    match: /^【?\s?(?:字号|字体|字体大小|文字大小)[：\s].{0,30}$|^[大中小\s]{1,6}】$|^】$/,
    yes: ['{【字体：大中小】}', '{字号：大 中 小}', '{【字号：}', '{小】}'],
    no: ['字号规范'],
  },
  {
    name: 'where in the site',
    match: /^(?:您?(?:的|当前|现在的?)?(?:所在)?位置(?:是|为)?|当前栏目|您现在的位置是?)\s?[：:>].{0,80}$|^首页\s?[>›»].{0,80}$/,
    yes: ['{当前位置：首页>>政务公开}', '{您的位置：}', '{首页 > 政务 > 文件}'],
    no: ['位置优越，交通便利'],
  },
  {
    name: 'source or time of publication',
    match:
      /^(?:（|【)?(?:(?:文章|信息|稿件|消息)?来源|(?:发布|发文|公开|更新|生成|成文|印发|刊发)?(?:时间|日期)|发布(?:单位|机构|者|人)|信息来源|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|量)?|访问量|作者|索引号|主题分类|主题词|关键词|文号|有效性|公开方式|信息分类|体裁分类)\s?[：:].{0,80}$|^.{0,30}(?:网站|门户网|政府网|新闻网|日报|晚报|新华网)[\s\S]{0,30}\d{4}年\d{1,2}月\d{1,2}日.{0,6}来源：.{0,20}$/,
    yes: [
      '{来源：云岭日报}',
      '{时间：2026-02-02 09:20}',
      '{发布时间：2026年1月5日 浏览次数：35}',
      '{（来源：云岭日报）}',
      '{索引号：0001-2026}',
      '{来源：}',
    ],
    no: ['时间紧迫，任务繁重', '收入来源：工资性收入'],
  },
  {
    name: 'bare moment',
    match: /^\d{4}(?:-\d{1,2}-\d{1,2}|年\d{1,2}月\d{1,2}日)\s?\d{1,2}[：:时]\d{2}(?:[：:分]\d{2})?秒?分?$/,
    yes: ['{2026-02-03 09:02:33}', '{2026年02月10日07时41分}'],
    no: ['2026年1月5日'],
  },
  {
    name: 'caption or byline',
    match:
      /^.{0,90}(?:本报(?:全媒体)?记者|新华社记者|本网记者|记者|通讯员|资料图片?).{0,20}(?:摄|报道|图|摄影)[）。]?$|^(?:省长|市长|县长|区长|州长|自治区主席|总理|书记)?.{0,12}(?:作|在.{2,30}上作)政府工作报告。?$|^(?:图为|图[一二三四五六七八九十\d]{1,3}[：:]).{0,60}$/,
    yes: ['{李某某作政府工作报告。本报记者 张三摄}', '{省长李某某作政府工作报告}', '{新华社记者 王五 摄}'],
    no: ['记者站建设稳步推进', '现在，由我作政府工作报告，请予审议。'],
  },
  {
    name: 'wire service',
    match:
      /^（?(?:本报|新华社|据新华社|人民网|中新社|中新网).{0,12}\d{1,2}月\d{1,2}日(?:电|讯|报道)[）。]?$|^《\s?[^》]{2,12}(?:报|刊)\s?》（?.{0,24}版\s?）?$/,
    yes: ['{新华社北京3月22日电}', '{（新华社北京3月22日电）}', '{《青溪日报》（2026年02月03日 01版）}'],
    no: ['新华社区建设加快'],
  },
  {
    name: 'editor or office below the text',
    match:
      /^（?(?:责任编辑|责编|编辑|编校|校对|审核|审校|初审|复审|终审|监制|值班编辑|网络编辑|录入|联系人|联系电话|承办单位|抄送|主办|版权所有|备案序?号|网站标识码|.ICP备|公网安备)\s?[：:\d].{0,80}$|^（?(?:责任编辑|责编|编辑)\s?[：:]?$|^.{0,20}(?:版权所有|ICP备\d|公网安备).{0,60}$|^.{2,30}(?:办公室|办公厅|秘书处)\s?\d{4}年\d{1,2}月\d{1,2}日印发$/,
    yes: [
      '{责任编辑：张三}',
      '{（责任编辑：张三）}',
      '{编辑：}',
      '{抄送：县委各部门，县人大常委会办公室。}',
      '{青溪县人民政府办公室 2026年1月5日印发}',
      '{版权所有：青溪县人民政府}',
    ],
    no: ['编辑部建设', '主办省运会'],
  },
  {
    name: 'related pages',
    match:
      /^[【\s]{0,2}(?:相关(?:报道|新闻|阅读|链接|文档|文件|附件|稿件|推荐|专题|解读|信息|资料|内容)|延伸阅读|推荐阅读|热点(?:新闻|推荐|专题)|政策解读|图解|附件下载)[】：:>\s]{0,4}$/,
    yes: ['{相关报道：}', '{相关链接>>}', '{延伸阅读}'],
    no: ['相关报道引起重视', '相关文件精神要学习'],
  },
  {
    name: 'note on publication',
    match:
      /^（(?:此件|本文|本件|讲话)?(?:主动公开|公开发布|依申请公开|不予公开|有删减|有删节|根据(?:讲话)?(?:录音|记录)整理)(?:，.{2,20})?）$/,
    yes: ['{（此件公开发布）}', '{（本文有删减）}', '{（根据录音整理，未经本人审阅）}'],
    no: ['（一）公开发布信息'],
  },
  {
    name: 'entry of a table of contents',
    match: /^.{2,60}?(?:…{2,}|\.{4,}|·{4,}|—{3,})\s?\d{1,3}$/,
    yes: ['{一、总体要求……………1}', '{（二）重点任务.......12}'],
    no: ['一、总体要求', '增长8%……', '——2026年'],
  },
  {
    name: 'invitation to click',
    match: /^[《》【】\s]{0,4}(?:点击|请点击|扫描|长按)[^。]{2,20}[《》【】\s]{0,4}$/,
    yes: ['{》》点击图片查看专题《《}', '{点击查看全文}'],
    no: ['点击量突破百万。群众满意度提高。'],
  },
  {
    name: 'a number for machines',
    match: /^[0-9a-f]{24,40}[：:]?$/,
    yes: ['{0123456789abcdef0123456789abcdef：}'],
    no: ['2026'],
  },
]

/** Patterns that hold in the middle of a text too; a button's word or 时间：3月至5月 is furniture only around it. */
const ANYWHERE = new Set([
  'caption or byline',
  'wire service',
  'entry of a table of contents',
  'note on publication',
  'editor or office below the text',
  'where in the site',
])
const WITHIN = FURNITURE.filter(({ name }) => ANYWHERE.has(name))

/** Whether a line above or below a text is furniture. */
export const isFurniture = (text: string): boolean => text.length <= 160 && matchesAny(FURNITURE, text)

/** Whether a line in the middle of a text is furniture. */
export const isFurnitureWithin = (text: string): boolean => text.length <= 160 && matchesAny(WITHIN, text)

/** From here on a page lists other pages. */
export const startsRelated = (text: string): boolean => FURNITURE.some(({ name, match }) => name === 'related pages' && match.test(text))

/** 来源： and the like with nothing after it: what it announces stands on the next line. */
export const isBareLabel = (text: string): boolean =>
  /^[（【]?(?:来源|文章来源|信息来源|时间|发布时间|发布日期|日期|作者|责任编辑|责编|编辑|发布单位|发布机构|浏览次数|索引号|文号)\s?：$/.test(
    text,
  )
