/**
 * Quoted words right before a noun of this sort are its name: “强基”工程, “爱在青溪”文旅品牌. The name of a campaign, a project, a
 * layout or a brand is no watchword, however balanced.
 */
const NAMED =
  /^.{0,6}?(?:行动|工程|计划|活动|大赛|联赛|赛事|论坛|峰会|清单|台账|题库|问题库|项目库|测试|检验|品牌|平台|项目|企业|格局|布局|集群|走廊|模式|试点|治理|整治|培训|系统|基地|园区|机场|高速|水网|路网|铁路|空间|专班|展览|展会|巡展|称号|门店|驿站|公园|社区|医院|机构|车间|大数据)/
/** These only when nothing stands between. */
const NAMED_CLOSE = /^.{0,2}?(?:挑战|问题|难题|矛盾|产品|消费|经济|产业|技术|院士|换届|班子|干部|人员|人才|学校|服务|群体|现象|作用)/

export const namesSomething = (after: string): boolean => NAMED.test(after) || NAMED_CLOSE.test(after)
