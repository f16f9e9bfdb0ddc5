import type { TargetOp } from '../model/analysis.ts'
import { wordList } from './word-list.ts'

/** How a word right before a figure says that the figure is to be read. */
export interface LevelWord {
  readonly word: string
  readonly op: Extract<TargetOp, '=' | '>=' | '<='>
  /** True for 约, 近: the figure is a round one. */
  readonly approximate?: true
  /** True for words that may stand between a verb and the count of its object: 开展不少于20场活动. */
  readonly bound?: true
}

const levels = (op: LevelWord['op'], words: string, extra: Partial<LevelWord> = {}): LevelWord[] =>
  words.split(' ').map((word) => ({ word, op, ...extra }))

/** Words that lead to a level, in no particular order: the longest that fits is taken. */
export const levelWords: readonly LevelWord[] = [
  ...levels('=', '达到 达 达成 为 至 增至 升至 降至 降到 提至 均在 都在 保持 稳定在 保持在 维持在'),
  ...levels(
    '=',
    '提高到 提高至 提升到 提升至 增长到 增长至 增加到 增加至 上升到 上升至 扩大到 扩大至 发展到 壮大到 扩展到',
  ),
  ...levels(
    '=',
    '降低到 降低至 下降到 下降至 减少到 减少至 压减到 压减至 压缩到 压缩至 缩短到 缩短至 缩减到 缩减至 延长到',
  ),
  ...levels('=', '提高为 提升为 增加为 扩大为 降低为 降为 下降为 减少为 压减为 压缩为 缩短为 缩减为 调整为'),
  ...levels('=', '缩小到 缩小至 收窄到 收窄至 恢复到 恢复至 调整到 调整至 稳定到'),
  ...levels('=', '约 近 接近 大约', { approximate: true, bound: true }),
  ...levels('>=', '超过 超 突破 逾 高于 大于 多于 不低于 不少于 不小于 不下于 至少 最少 ≥ > ＞ ≧ 超出', {
    bound: true,
  }),
  ...levels('<=', '控制在 限制在 压控在 控制到 不高于 不超过 不多于 不大于 低于 少于 小于 ≤ < ＜ ≦'),
]

/** Words after a figure that bound it. */
export const boundWords: Readonly<Record<string, { op: '>=' | '<=' | '='; approximate?: true }>> = {
  及以上: { op: '>=' },
  以上: { op: '>=' },
  之上: { op: '>=' },
  及以下: { op: '<=' },
  以下: { op: '<=' },
  以内: { op: '<=' },
  之内: { op: '<=' },
  左右: { op: '=', approximate: true },
  上下: { op: '=', approximate: true },
}

/** Source of a regular expression for any of them. */
export const boundPattern = Object.keys(boundWords).join('|')

/** Verbs of change right before a percentage, 个百分点 or 倍; the sign is the direction. */
export const growthWords: Readonly<Record<string, 1 | -1>> = {
  增长: 1,
  增加: 1,
  提高: 1,
  提升: 1,
  上升: 1,
  扩大: 1,
  递增: 1,
  增幅达: 1,
  下降: -1,
  降低: -1,
  减少: -1,
  压减: -1,
  压缩: -1,
  缩短: -1,
  缩减: -1,
  削减: -1,
  节约: -1,
  回落: -1,
}

/** 新增 and its like: what is counted is an increment, not the whole. */
export const incrementWords: readonly string[] = ['新增', '净增', '净增加', '新增加', '增加', '增设', '再增']

/** Words between a name and its operator that are part of neither (…金额累计达22亿元). */
export const trailingAdverbs: readonly string[] = wordList(`
  力争 争取 努力 确保 稳步 逐步 总体 基本 大幅 累计 共计 合计 总计 平均 预计 有望 力求 进一步 持续 每年 年均
  分别 各 均 都 共 全部 实现 每年度 年 必须 原则上 现有 同比 较上年 比上年
`)

/** Words at the head of a clause that are no part of a name. */
export const leadingAdverbs: readonly string[] = wordList(`
  力争 争取 努力 确保 力求 预计 计划 同时 其中 累计 将 把 让 并 均 每年 年均 全年 进一步 分别 使 另 包括
`)

/** Words that only colour a verb of doing; before a noun they may be part of its name (重点企业). */
export const verbAdverbs: readonly string[] = wordList(`
  稳步 逐步 大幅 持续 积极 大力 重点 加快 全力 深入 着力 全面 高标准 高质量 高水平 统筹 规划 择优 有序 累计 至少
  每年 力争 再 新 共 共同 集中 组织 联合 鼓励 滚动
`)

/** Words that start a name but only say where: every figure of a plan is about its own place. */
export const ownPlaceWords: readonly string[] = wordList(`
  全省 全市 全区 全县 全州 全盟 全旗 全自治区 我省 我市 我区 我县 我州 本省 本市 本区 本县 全域 辖区内 辖区
  中央财政 省财政 市财政 县财政 区财政 省级财政 市级财政 县级财政 各级财政
`)

/** Verbs after which a count may be all or only new: 争创20家. */
export const strivingVerbs: readonly string[] = ['争创', '创建', '新建', '新创建', '新认定', '新培育']

/** Verbs whose object is counted: 建成…5个, 培育…50家. They are no part of the name. */
export const doingVerbs: readonly string[] = wordList(`
  建成 建有 建成投运 建成投用 建设 新建 新建成 改建 新改建 新建改建 新改扩建 改扩建 扩建 打造 培育 培养 争创 创建
  创成 引进 引育 引入 集聚 聚集 形成 实施 开展 举办 组织 组建 完成 推动 推进 推出 发布 建立 设立 布局 实现 认定
  遴选 评选 选树 选育 获得 获批 申报 制定 制修订 制订 修订 编制 拥有 扶持 支持 发展 壮大 孵化 转化 攻克 部署
  投放 安装 配备 配置 更新 改造 新认定 新培育 新引进 招引 选派 选拔 评定 开设 开发 创作 出版 推广 储备 征集 筛选
  搭建 构建 成立 开通 开工 投用 投运 启用 增设 建好 办好 做强 达成 签约 落地 促成 突破 研制 创作生产 组织开展
  组织实施 确保 保持 力争 争取 促进 加快 新布局 新创建 新打造 打响 引导 鼓励 推荐 争取获批 累计建成 累计培育
  续建 修建 兴建 收集 新收集 累计完成 累计建设 累计新建 累计引进 选取 选择 建强 提升 优化 供给 掌握
`)

/** Verbs that put up money: the amount comes before what it is for (设立10亿元产业基金). */
export const fundingVerbs: readonly string[] = wordList(`
  设立 安排 投入 筹集 募集 组建 完成 实现 发行 统筹
`)

/** Verbs whose object is counted and that stay in its name, because the object alone says too little: 服务企业500家. */
export const servingVerbs: readonly string[] = wordList(`
  服务 惠及 覆盖 带动 撬动 拉动 培训 帮扶 救助 发放 接待 吸引 输送 开行 盘活 淘汰 关停 治理 修复 种植 研发 资助
  走访 受益 辐射 改善 打通 贯通 整治 疏浚 铺设 敷设 加装 加固 拆除 栽植 解决 消除 涉及
`)

/** Verbs of doing that also begin the name of a statistic: 建设用地面积达到, 组织化率达到. */
export const nounLikeVerbs: readonly string[] = wordList(`
  发展 建设 组织 支持 推广 改造 更新 开发 创作 出版 转化 培养 研制 收集 供给 优化 提升 储备 突破 开工 投用 布局 制定
  引导 选择 评定 配置 配备
`)

/** Words at the head of a clause that set the scene; the object comes after the last verb of doing. */
export const sceneWords: readonly string[] = wordList(`
  依托 围绕 聚焦 以 通过 在 按照 支持 鼓励 引导 推动 组织 面向 针对 对 从 每年 根据 结合 用好 发挥 利用 深入实施
  实施
`)

/** A figure after one of these is about a part or a place, not about a target. */
export const prepositions: readonly string[] = wordList(`
  在 对 向 由 从 与 于 按 按照 以 为 给 经 用 近
`)

/** What is reported, not promised. */
export const pastWords: readonly string[] = wordList(`
  目前 截至 截止 近年来 以来 已建成 已有 已达 已经 已累计 已完成 已形成 上年同期 去年 荣获 建成了 达到了 形成了 实现了
  完成了 取得了 累计已
`)

/** Comparisons with the year before: of a report, except in the plan of a single year, which promises so. */
export const yearOnYearWords: readonly string[] = wordList(`
  同比 较上年 比上年
`)

/** Money that is given, not reached: 给予最高100万元奖励. */
export const subsidyWords: readonly string[] = wordList(`
  奖励 补贴 补助 资助 津贴 奖补 罚款 给予 贴息 减免 额度不超过 最高不超过 缴费 门槛 单笔
`)

/** Parameters of a policy, which are set and not reached: 首付比例不低于20%. */
export const parameterNouns: readonly string[] = wordList(`
  额度 标准 上限 下限 首付比例 首付款比例 利率 税率 期限 年龄 限额 折扣 价格 租金 考核占比 考核权重 分值占比
`)

/** Words that join members of a list. */
export const connectives: readonly string[] = ['以及', '、', '和', '及', '与', '并', '或', '且', '暨']

/** Nouns that end the name of a statistic; with one of them a name needs no verb to be a target. */
export const statisticNouns: readonly string[] = wordList(`
  率 比重 比例 占比 数量 总量 总数 总额 金额 规模 收入 产值 增加值 营收 水平 指数 面积 里程 总规模 覆盖面 满意度
  能力 强度 寿命 年限 浓度 资金 人数 户数 床位数 投资额 投资 投入 交易额 销售额 零售额 零售总额 进出口额 利用量 拥有量
  注册量 登记量 申请量 授权量 产量 消费量 排放量 成交额 融资额 支出 税收 增速 容量 装机 数 量 额
`)

/** Names that mean nothing without what was said before: 占GDP比重达到12%. */
export const dependentNames: readonly string[] = wordList(`
  占比 比重 比例 覆盖率 总量 总数 数量 规模 总额 金额 总规模 总产值 产值 增速 年均增速 营业收入 增加值 利用率
  合格率 达标率 面积 总面积 建筑面积 总建筑面积 里程 总里程 总长度 年均增长率 年均增幅
`)

/** Names that say of whom or what only with the words of the clause before: …签约合作，签约率保持100%. */
export const leaningNames: readonly string[] = wordList(`
  覆盖率 覆盖面 签约率 参保率 参保人数 整改率 隐患整改率 设立比例 完成率 改造完成率 接入率 使用率 普及率 入住率 上岗率 持证率
  达标率 合格率 利用率 参与率 知晓率 到位率 办结率 公开率 通过率 转化率 处置率 处理率 建成率 开通率 比例 占比
`)

/** Words that alone say where or for whom: 城市…覆盖率达到95%以上、农村达到70%以上. */
export const scopeNames: readonly string[] = wordList(`
  城市社区 城市 城镇 城区 农村 农村地区 乡村 城乡 省级 市级 县级 省本级 市本级 县本级 市县两级 设区市 各设区市 各市 各县 各地
  县域 行政村 建制村 自然村 村级 社区 乡镇 街道 乡镇（街道） 公办 民办 公立 小学 初中 高中
`)

/** Ends that the members of a list share where only the last has them: 氮氧化物、挥发性有机物重点工程减排量分别达到…. */
export const sharedEnds: readonly string[] = wordList(`
  重点工程减排量 减排量 排放总量 排放量 排放强度 覆盖率 普及率 达标率 达标比例 利用率 综合利用率 收集率 处理率 增加值 总产值 产值
  产量 占比 比重 比例 满意度 参保率 入学率 通过率 总量 总数 数量
`)

/** Levels of government that award or run a thing, at the head of a name; longer ones first. */
export const levelNames: readonly string[] = wordList(`
  国家级和省级 国家和省级 国家、省级 国家级、省级 国家级以上 省级及以上 省级以上 市级以上 市级及以上 县级以上
  国家和省 国家、省 国、省 国省 省部级 市县级 国家级 省级 市级 县级 区级 国家 全国 州级 乡镇级 村级 世界级 国际
`)

/** Bare nouns at the end of a list member that take the modifiers of the member before: 试点区…、园区. */
export const bareNouns: readonly string[] = wordList(`
  企业 园区 基地 中心 城市 平台 学校 高校 单位 机构 项目 社区 街区 乡镇 院所 区 县 市 镇 乡 村 街道
`)

/** A level or a change stated in so many words: 达到75%, 不少于8000吨, 比2025年下降18%. */
export const statedTarget =
  /(?:达到?|不低于|不少于|不高于|不超过|不大于|超过|突破|控制在|保持在?|稳定在|[降增提升高]至|[降升高增]到|下降|增长|提高|减少|降低)(?:约|近)?\d[\d.,]*\s*(?:[%％‰\p{Script=Han}]|\/\d)/u
