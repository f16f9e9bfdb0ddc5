import { wordList } from './word-list.ts'

/** How plans of any sector name a measure: the act that closes its name, the verbs before it, and words that say how, not what. */

/** Close the full name of a measure. The longer first. */
export const measureEnds = wordList(`专项行动计划 专项行动 行动计划 行动 工程 计划 制度 责任制 制`)

/** Whether a name or its end is that of a rule: 责任制, 惩罚性赔偿制度. */
export const isRule = (name: string): boolean => /制度?$/u.test(name)

/** Whether a name is that of a campaign or a project: 剑网行动, 乡村旅游精品工程. */
export const isAct = (name: string): boolean => /(?:工程|行动|计划)$/u.test(name)

/** Behind one of these ends the word goes on: 工程师, 行动方案, 计划生育, 制造. */
export const notBehindEnd = wordList(`
师 技术 造价 质量 机械 院 学 研究 中心 系统 款 咨询 领域 专业 类 化 实验室 科技 总承包 车 招投标 监理
方案 力 者 不便 轨迹 指南 自觉 纲领 路线 单列 生育 书 性 管理 内 外 经济 地 表 任务
型 创新 体系 保障 优势 机制 供给 设计 集成 执行 规定 安排 障碍 壁垒 环境 框架 文件 汇编 成果 规范 约束 改革
度 造 定 约 品 剂 式 作 裁 止 衡 高 成 发 片 图 订 备 药 服 氢 冷 热 糖 革 种 毒
`)

/** Set a measure going and stand in no name of one; patterns, for 落实行政执法 and 实施行动 hold no 实行 and no 施行. */
export const settingVerbs = wordList(`实施 开展 推行 (?<!落)实行 (?<!实)施行 落实 执行 启动 建立 健全 出台 纳入 适用`)

/** Stand behind such a verb and before the name: 建立完善诚信档案制度. */
export const joinedVerbs: ReadonlySet<string> = new Set(
  wordList(`完善 健全 并 好 了 起 以 推进 推动 全面 深入 一批 各类 各项`),
)

/** Stand in no name: 以县级文化馆为中心推进总分馆制. */
export const particles: ReadonlySet<string> = new Set(wordList(`为 作为 在 将 把 对 由 使 让 向 从 按照 通过`))

/** Say something of what follows, so that a name does not close with them: 文旅产业重点工程. */
export const openWords: ReadonlySet<string> = new Set(
  wordList(`重点 重大 重要 主要 系列 相关 有关 各类 各项 这些 上述`),
)

/** Say how something is done and are left out of a name, put in or moved about: 公共文化服务（效能）提升. */
export const plainActs: ReadonlySet<string> = new Set(
  wordList(`
提升 提高 建设 培育 培养 发展 创作 创新 提质 增效 提质增效 扩容 提质扩容 升级 转型升级 质量 效能 效率 能力 水平 体系 推广 领航 创建 打造
示范 试点 改造 促进 推进 优化 完善 改革 攻坚 深化 强化 加强 工作 专项 整治 治理 品牌 三年 五年 年度 系列 主题 重点 重大 重要 项目 综合 联席会议 会议
全面 深入 巩固 拓展 壮大 振兴 倍增 服务能力 管理 监管 监督 检查 考核 评价 评估 监测 相关 有关 各项 各类 一批 系统 高质量 高质量发展
`),
)
