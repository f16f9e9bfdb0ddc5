import { wordList } from './word-list.ts'

/** With these a plan brings something into being, which a review has to name before it is done. */
export const foundingVerbs: readonly string[] = wordList(`
  设立 建立 成立 组建 筹建 创立 创设 增设 搭建 构建 制定 制订 编制 出台 起草 修订 印发
`)

/** With these a plan lives by something that another has set up, or that is there already. */
export const usingVerbs: readonly string[] = wordList(
  '落实 执行 依托 运用 利用 用好 使用 贯彻 发挥 参与 对接 接入 争取',
)

/** Words of a review by which such a thing is there. */
export const foundedSigns: readonly string[] = wordList(`
  设立 建立 成立 组建 筹建 创立 创设 增设 搭建 构建 制定 制订 编制 出台 起草 修订 印发 发布 建成 建起 建有 设有 现有 拥有 形成 挂牌 落户 获批
  入驻 签署 签订 推行 实行 施行 实施 运行 启动 启用 上线 开通 投用 加挂 聘请 聘任 选聘
`)

/** Ends of names that plans put one for the other: 工作机制 and 工作体系, 管理办法 and 实施细则. */
export const alikeEnds: readonly (readonly string[])[] = [
  wordList('机制 体制 制度 体系 格局 模式'),
  wordList('规程 办法 细则 规定 规则 规范 方案 意见 措施 指引 条例 规划 标准 政策 清单 目录 名录'),
]

/** Open a clause of a review that tells by what or in which frame something was done. */
export const frameOpeners: readonly string[] = wordList(
  '按照 遵照 依照 根据 依据 在 随着 面对 围绕 聚焦 依托 借助 利用 结合 立足 以',
)

/** With these an office counts its cases: how many came and went, nothing that was set up. */
export const caseVerbs: readonly string[] = wordList('受理 审结 审理 立案 办结 办理 查处 查办 结案 起诉 批捕')
