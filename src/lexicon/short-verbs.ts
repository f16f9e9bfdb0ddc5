import { wordList } from './word-list.ts'

/**
 * Words of two characters that plans of today make of a verb and its object and that dictionaries lack: the next word may begin with
 * their last character by right (依规规范, 稳岗岗位, 补链链主企业).
 */
export const shortVerbs: readonly string[] = wordList(`
  依规 依纪 循证 保供 增收 减排 降碳 固碳 扩绿 植绿 护绿 引才 留才 用才 聚才 育才 补链 延链 强链 稳链 固链 建链 稳岗 拓岗 扩岗 促产 稳产 保产
  护林 造林 康养 医养 种养 护养 降本 纾困 惠企 助企 稳企 暖企 安商 招商 亲商 富农 惠农 强农 助农 支农 涉农 兴农 惠民 便民 富民 利民 双减 研学 控辍
  保学 治超 治欠 保畅 保通 制种 育种 引种 植保 农机 农技 节水 节能 用能 储能 供能 用水 供水 调水 引水 蓄水 保水 提质 提标 达标 创标 贯标 扩容
  扩面 扩产 投产 转产 达产 满产 停产 复产 融资 引资 筹资 增资 招生 稳外 用地 供地 征地 占地 净地 控烟 禁毒 防疫 防汛 防火 防灾 减灾 救灾
`)
