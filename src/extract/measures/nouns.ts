import { prefixes } from '../../text/prefixes.ts'

/** Heads of names that a deed goes into: 建设项目, 发展环境, 服务体系. After a word that is verb and noun alike, they tell that it is a noun. */
const HEADS = prefixes(
  `项目 工程 用地 用海 资金 标准 规范 体系 机制 制度 模式 方式 方法 办法 方案 能力 水平 质量 效能 效率 效益 效果 规划 计划 政策 措施 举措 环境 空间 活力 动力 动能 潜力
  要求 行为 格局 基础 条件 资源 要素 队伍 人才 主体 平台 载体 成果 成效 成本 目标 理念 思路 路径 需求 领域 行业 产业 企业 机构 组织 部门 单位 中心 基地 园区 网络 网点 设施 设备 系统 技术 工艺 手段
  工作 行动 活动 任务 责任 流程 程序 事项 内容 结构 规模 速度 步伐 进度 进程 态势 势头 趋势 前景 局面 形势 阶段 周期 战略 总局 大局 全局 问题 短板 弱项 难题 瓶颈 风险 压力 优势 红利 权益 权限
  信息 数据 档案 台账 清单 指标 体制 框架 渠道 窗口 场所 市场 品牌 产品 意识 责任制 保障金 资格 师资 人员 工作者 半径 重点 方向 导向 合力 氛围 经费 预算 价格 收入 总量 增速 示范区 先行区 试验区
  高地 引擎 底座 生态 链条 集群 场景 岗位 机会 秩序 关系 纠纷 矛盾 案件 成绩 经验 案例 力量 力度 强度 深度 广度 精度 密度 额度 进口 出口 物资 用品 用房 许可 凭证 审批 监管 执法 投入 支出 占比 比例 资料 经营 总值 事项 对象 范围 主体 公司 条例 体制 职能 理论 文化 机遇 共同体 驱动 融合发展 攻坚战`.split(
    /\s+/,
  ),
)
/** Endings that make a noun of the deed before them: 制造业, 开放型, 管理者, 供应链. */
const SUFFIXES = new Set('业型者员方区圈园链线网量性化力率度权费款品物厅室站点所院校师家户群带面层端类会')

/** Whether what stands at an offset makes a name of the deed before it (建设 + 项目), and where it ends; 0 for none. */
export function compoundEnd(text: string, at: number, to: number): number {
  if (at >= to) return 0
  const head = HEADS.at(text, at)
  if (head) {
    const end = at + head.length
    // 建设标准化厂房, 发展环境友好型产业: the noun belongs to what follows
    return end > to || '化型性'.includes(text.charAt(end) || ' ') ? 0 : end
  }
  return suffixEnd(text, at)
}

/** Whether a head noun ends at an offset: 帮扶机制. */
export const endsInHead = (text: string, to: number): boolean => HEADS.before(text, to) !== ''

/** 服务业, 开发区, 招聘会; a suffix that begins a word of its own (区域, 员工, 品牌, 方面) is told apart by what follows. */
export function suffixEnd(text: string, at: number): number {
  return SUFFIXES.has(text.charAt(at)) && !WORDS_OF_SUFFIX.at(text, at) ? at + 1 : 0
}

const WORDS_OF_SUFFIX = prefixes(
  `业态 业务 方案 方面 方便 区域 区县 区级 园区 园林 链主 链长 链式 线上 线下 线路 网络 网格 网上 网点 量子 性能 化肥 化工 化学 力量 度假 权利 权益 权责 费用 品牌 品种 品质 物流 物业 物资 物质 站点 点对点 点位 所有 院士 院校
  校园 校企 校地 校内 校外 师资 师范 师生 家庭 家政 家电 家具 家园 家门口 家居 户籍 户外 群众 群体 带状 面向 面上 层级 端口 类似 员工 室内 室外 圈层 会议 会展 会计 会员 会商 会诊 房屋 房产 房地产 房源 房前`.split(
    /\s+/,
  ),
)
