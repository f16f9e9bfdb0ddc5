import { wordList } from './word-list.ts'

/** Verbs with which a Chinese plan of any sector commits itself, and the words around them that are no commitment. */

/** The thing is there afterwards, or a duty is laid down: it can be checked off. */
const strongVerbs = wordList(`
  建立 建立健全 建立完善 建立并完善 建立起 建立实施 建成 建有 建成投用 建成运行 建设 建设完善 建好 新建 改建 扩建 迁建 共建 共筑 共推 共享
  共培 构建 构建完善 组建 设立 增设 开设 成立 挂牌 挂牌成立 筹建 布设 部署 部署实施 配备 配齐 选派 派驻 聘任 聘请 选聘 选聘一批
  制定 制定实施 制定出台 制定完善 制定落实 制定发布 制定并实施 制修订 修订 修订完善 出台 出台实施 印发 印发实施 颁布 颁布实施
  起草 编制 编制发布 编制实施 编印 编写 编发 发布 发布实施 公布 公示 公示公布 公开 启动 启动实施 启动建设 启用
  推行 全面推行 执行 严格执行 严格 落实 落实落细
  贯彻 贯彻落实 贯彻实施 实施 组织实施 实行 试行 施行 完成 争创 创建 申创 创成 申建 申报 获批 获得 健全 健全完善
  开展 组织开展 组织 举办 承办 承办好 主办 召开 办好 统一 整合 整合优化 纳入 列入 将 引进
  引进和培育 引进培育 招引 推广 推广应用 复制推广 取消 清理 整治 打击 严厉打击 严打 查处 严厉查处 惩治 惩处
  取缔 禁止 严禁 杜绝 根治 纠治 纠正 遏制 规制 规范 督促 督办 责令 约谈 问责 追究 通报 曝光 公开曝光 实现 确保 保证 运行 牵头创建
  分类建设 搭建 搭建完善 扩大 打通 畅通 缩短 压缩 压减 精简 下放 开通 上线 接入 联通 达成 签订 签署 缔结 聚焦
  兑现 拨付 安排 设置 划定 明确 确定 认定 评定 授予 颁发 遴选 遴选一批 评选 选树 选树一批 适时调整 适时修订 适时出台 适时启动 适时发布 适时提高 建档 归集 移送 移交
  公开征集 筛选 推荐申报 考核 抽查 核查 排查 摸排 巡查 调整 承建 配置 配建
  给予 发放 减免 免除 缓缴 购买 保留 放开 全面放开 升级 升级改造 改造 改造提升 更新 更新改造 修复 修缮 加装 拆除 关停 腾退 淘汰 恢复
  疏浚 治理 招聘 招录 招募 轮训 选送 选拔 补充 充实 录入 采集 引入 研制 研发 攻克 配强 打响 叫响 走访 慰问 宣讲 办理 简化 摸清 严控
`)

/** Something is moved in a direction; how far is left open. */
const neutralVerbs = wordList(`
  推进 推进实施 推进建设 推动 推动建立 推动设立 推动构建 推动建设 推动实施 推动落实 推动形成 推动完善 推动开展 推动出台 推动制定
  推动组建 推动成立 加强 加强和改进 加强建设 加强和规范 完善 完善落实 改进完善 优化 优化完善 优化提升 强化 强化落实 深化 深化拓展
  提升 提升完善 提高 加快 加大 加密 加速 加固 培育 培育发展 培育壮大 培育打造
  培育引进 发展 发展壮大 做大 做大做强 做强 做优 做优做强 做实 做精 做细 做好 做深做实 抓好 抓实 抓紧 用好 管好 守好 讲好 擦亮 唱响
  促进 拓宽 拓展 拓展延伸 丰富 改进 增强 增加 增进 应用 运用 综合运用 对接 衔接 借助 形成 打造 壮大 挖掘 发掘 盘活
  依法 厚植 弘扬 传承 激发 激活 释放 总结 总结推广 梳理 改革 创新 创新开展 创新发展 配合 协助 保障 巩固 巩固提升 巩固拓展
  发挥 营造 维护 降低 减轻 减少 防范 防范化解 化解 加入 参与 融入 承接 指导 帮助 帮扶 辅导 支撑 服务
  助力 护航 宣传 宣传推广 普及 监测 评估 培养 培养造就 培训 激励 奖励 表彰 管理 监管 保护 协调
  统筹 统筹安排 谋划 谋划实施 规划建设 提供 保持 提速 提质 延伸
  集聚 汇聚 吸引 吸纳 优选 建强 凝聚 压实 夯实 筑牢 织密 补齐 织牢 兜牢 守牢 扎牢 稳定 扶持 控制 限制 破解 解决 满足 回应 缓解 赋能
  跟踪 跟进 调度 督导 带动 布局建设 优化布局
`)

/** A wish, an invitation or a trial. */
const softVerbs = wordList(`
  鼓励 鼓励和支持 鼓励引导 鼓励支持 支持 支持鼓励 支持引导 支持和鼓励 支持和引导 引导 引导和支持 引导鼓励 引导支持
  引导和鼓励 鼓励和引导 探索 探索建立 探索开展 探索推进 探索推行 探索设立 探索实施 探索构建 探索形成 探索完善 探索制定 探索推动
  探索创新 积极探索 研究 研究制定 研究建立 研究出台 研究探索 研究推动 研究设立 研究完善 研究谋划 争取 积极争取 力争 争当 争做
  倡导 提倡 呼吁 号召 动员 试点 先行先试 试点推进 试点开展 尝试 允许
  考虑 关注 欢迎 建议
`)

const withStrength = <S extends 3 | 2 | 1>(verbs: readonly string[], strength: S) =>
  verbs.map((verb) => ({ verb, strength }))

/** 3 for a deed, 2 for a direction, 1 for a wish. Where several begin a clause, the longest tells. */
export const commitmentVerbs: readonly { readonly verb: string; readonly strength: 3 | 2 | 1 }[] = [
  ...withStrength(strongVerbs, 3),
  ...withStrength(neutralVerbs, 2),
  ...withStrength(softVerbs, 1),
]

/**
 * What an act is for, where a clause with one of them follows the act in the same sentence: 开展…行动，|营造良好氛围.
 * 构建, 推动 and 完善 are left out: behind an act they mostly begin the next one.
 */
export const purposeVerbs: readonly string[] = wordList(`
  打造 提升 提高 促进 形成 营造 助力 赋能 增强 降低 减轻 破解 维护 激发 带动 支撑 护航 实现 遏制 有效遏制 防范 有效防范
  为 反映 保持 持续保持 缩短 扩大 确保 满足 推动形成 有力支撑 有力保障 有效保障 更好服务 更好满足
  切实维护 从而 以此 不断满足
`)

/** Heads of a clause that tells how, where, by what or by when, not what is done. */
export const circumstanceOpeners: readonly string[] = wordList(`
  围绕 聚焦 按照 遵照 依照 依据 根据 依托 依靠 针对 面向 以 坚持 秉持 秉承 发挥 充分发挥 更好发挥 通过 结合 紧密结合 对 对于 关于 在 到20
  至20 立足 紧扣 紧盯 借助 借力 利用 充分利用 有效利用 充分运用 锚定 适应 主动适应 顺应 瞄准 对标 对照 从 采取 采用 适时 “十
  为了 随着 鉴于 基于 凭借 抢抓 抓住 牢牢把握 准确把握 遵循 服务于 着眼 着眼于 放眼 本着 截至 力求 始终坚持
  牢固树立
`)

/** Adverbs and the like before a verb: 积极|推进, 牵头|制定. */
export const adverbs: readonly string[] = wordList(`
  积极 积极主动 深入 全面 全面系统 大力 加快 进一步 更加 持续 不断 切实 充分 严格 扎实 稳步 稳妥 有序 着力 重点 依法 依法依规 依规 按规定
  定期 不定期 适时 及时 共同 联合 合作 协同 协力 合力 统筹 逐步 分步 分类 分级 分批 分阶段 分领域 牵头 率先 优先 主动 自觉 高标准 高质量 高水平
  高起点 高效 互相 相互 常态化 经常性 广泛 努力 尽快 抓紧 有效 有力 强力 精准 规范有序 积极稳妥 扎实有序 稳步有序 有序有力
  深入扎实 纵深 坚决 坚定 坚定不移 从严 严厉 严肃 加力 同步 同时 继续 始终 长期 一体 整体 全力 全力以赴 全方位 全链条 多渠道
  多形式 至少 每两年 多措并举 多方 专门 单独 适度 适当 就近 每年 按需 按期 按时 如期 按年度 大幅 大幅度 显著 明显 因地制宜 并 科学 合理
`)

/** Of these, those that say nothing of what is done: a measure with one of them and without is the same measure. */
export const fillingAdverbs: readonly string[] = wordList(`
  深入 深入扎实 进一步 持续 不断 切实 扎实 大力 积极 全面 加快 着力 继续 有序 稳步 更加 充分 坚决 坚定不移 有力 有效 全力 始终 抓紧
`)
