import { sliceView, type TextView } from './text.ts'

/** `[责任单位：…]`, `（牵头单位：…；配合单位：…）` at the end of a paragraph, in round, square or full-width brackets. */
const block = /[[［【(（〔](?:责任单位|牵头单位|责任部门|牵头部门|主责单位|配合单位)[：:]([\s\S]*)[\]］】)）〕]。?$/u
/** `（市市场监管局、市科技局按职责分工负责）`, `（市财政局牵头，各区（市、县）人民政府配合）` */
const charge =
  /[[［【(（〔]((?:[^()（）〔〕[\]【】。；]|[（(〔][^()（）〔〕]*[）)〕]|；)*?(?:负责(?:落实)?|牵头|配合))[\]］】)）〕]。?$/u
/** `…提高利用率。（市科委、市卫生健康委）`: behind a full stop, names of units and nothing else. */
const bare =
  /(?<=[。；][”’]?)[（(〔【[]((?:[^()（）〔〕[\]【】。；：]|[（(〔][^()（）〔〕]*[）)〕]){3,200})[）)〕】\]]。?$/u
const unitName =
  /^(?:[省市县区州]|各|相关|有关|国家|团[省市县区州]|自治|中[国央共]|人民|[一-龥]{2,3}[市区县](?=.*政府)).*(?:委|委员会|局|办|办公室|厅|部|院|署|政府|协会|科协|联合会|工会|妇联|残联|工商联|公司|集团|银行|银保监局|证监局|中心|[区县市州]|部门|单位|地方|地区)$/u

/** What a unit does, where it stands behind the unit. */
const part =
  /(?:等)?(?:按照?(?:各自)?职责(?:分工)?|根据职责(?:分工)?|分别|共同|具体|分工)*(?:牵头(?:负责)?|负责(?:落实)?|配合)$/u
/** （责任单位：市民政局；完成时限：2026年12月）: when, and no unit. */
const dueMark = /^(?:完成|整改|办理|推进|实施)?(?:时限|期限|时间(?:节点|要求|安排)?)[：:]/u
const roles = /(?:牵头单位|责任单位|责任部门|牵头部门|配合单位|主责单位)[：:]/gu
const brackets: Readonly<Record<string, number>> = { '（': 1, '(': 1, '〔': 1, '）': -1, ')': -1, '〕': -1 }

/** The paragraph without its 责任单位, and the units that are named there. */
export const readResponsibility = (view: TextView): { body: TextView; lead: string[] } => {
  const at = view.text.search(/[[［【(（〔](?:责任单位|牵头单位|责任部门|牵头部门|主责单位|配合单位)[：:]/u)
  const match = at < 0 ? null : block.exec(view.text.slice(at))
  if (!match) return readCharge(view)
  return { body: sliceView(view, 0, at), lead: splitUnits(match[1].replace(roles, '')) }
}

const readCharge = (view: TextView): { body: TextView; lead: string[] } => {
  const match = charge.exec(view.text)
  const lead = match ? splitUnits(match[1]).map((unit) => unit.replace(/^由/u, '').replace(part, '').trim()) : []
  const named = lead.filter((unit) => unit !== '')
  return match && named.length > 0 ? { body: sliceView(view, 0, match.index), lead: named } : readBare(view)
}

const readBare = (view: TextView): { body: TextView; lead: string[] } => {
  const match = bare.exec(view.text)
  const lead = match ? splitUnits(match[1]) : []
  const areUnits = lead.length > 0 && lead.every((unit) => unitName.test(unit))
  return match && areUnits ? { body: sliceView(view, 0, match.index), lead } : { body: view, lead: [] }
}

/** Splits at 、，； outside brackets, so that 各区（市、县）人民政府 stays one unit. */
const splitUnits = (text: string): string[] => {
  const units: string[] = ['']
  let depth = 0
  for (const char of text) {
    depth += brackets[char] ?? 0
    if (depth === 0 && /[、，；]/u.test(char)) units.push('')
    else units[units.length - 1] += char
  }
  return units.map((u) => u.trim()).filter((u) => u !== '' && !dueMark.test(u))
}
