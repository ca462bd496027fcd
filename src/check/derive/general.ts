/** Words that stand in headings of every kind: alone they tell no part from another. */
export const GENERAL: ReadonlySet<string> = new Set(
  (
    '工作 发展 建设 主要 重点 总体 全面 推进 推动 加强 强化 加快 提升 提高 促进 实施 实现 开展 做好 抓好 努力 奋力 扎实 切实 坚持 深入 着力 持续 ' +
    '坚定 坚决 重大 基本 有关 方面 年度 今年 去年 下一步 经济 社会 全省 全市 全县 全区 我省 我市 我县 我区 统筹 聚焦 突出 进一步 不断 大力 积极 ' +
    '高质量 现代化 情况 内容 事项 部分 一年 五年'
  ).split(' '),
)
