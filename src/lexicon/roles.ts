import { wordList } from './word-list.ts'

/** Verbs of one who takes part in or makes use of what another builds: no weaker than building, another part. */
export const takingPart: readonly string[] = wordList(`
  运用 应用 使用 利用 用好 充分利用 综合运用 依托 借助 对接 接入 融入 加入 参与 参加 承接 配合 配合做好 协助 协同配合
  支持配合 共享 共用 享受 服务 指导
`)

/** Verbs of one who asks a higher level for something, whose grant is not his to give. */
export const askingFor: readonly string[] = wordList(`争取 积极争取 共同争取 申报 申请 推荐申报 组织申报 积极申报 申建`)

/** Words that make a duty of any act. */
export const dutyWords: readonly string[] = wordList(`必须 应当 务必 不得 严禁 一律`)

/**
 * 研究制定 is softer than 制定 to some and the same to others, and a clause that goes on with 并将 tells the effect of the
 * one before as often as an act: nothing is told of them.
 */
export const doubtfulHeads: readonly string[] = wordList(`
  研究制定 研究并制定 研究出台 研究建立 研究完善 研究设立 研究推动 重点支持 并将 并使
`)

/** Behind them stands who is encouraged, and then what he is to do: 鼓励|有条件的市(州)|建立分中心. */
export const addressing: readonly string[] = wordList(`鼓励 支持 引导 推动 促进 帮助 指导 组织 动员 倡导 协助`)

/** What somebody who is addressed is to do. Verbs that are mostly nouns there (运营, 服务, 管理) are left out. */
export const addressedTo: readonly string[] = wordList(`
  建立 设立 成立 组建 建设 开展 实施 制定 创建 举办 推进 加强 完善 健全 共建 构建 打造 搭建 创新 申报 参与 提供
`)

/** Ends of an object that add nothing to what it names: 专项资金政策, 示范单位创建工作. */
export const plainEnds: readonly string[] = wordList(`工作 政策 建设 创建 认定 活动 项目`)
