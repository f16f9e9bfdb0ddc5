import { dateText } from './names.ts'
import type { PlanView, Report } from './report.ts'

const digits = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** 三份, 14份 */
export const chineseCount = (count: number): string => digits[count] ?? String(count)

export const statusWord = (report: Report, view: PlanView): string => {
  if (view === report.reference) return '基准'
  return view.plan.status === 'draft' ? '征求意见稿' : '已印发'
}

/** 攀府发〔2022〕32号　2022年12月29日 */
export const issueWords = (view: PlanView): string => {
  const { documentNumber, date } = view.plan
  return [documentNumber, date && dateText(date)].filter((word) => word).join('　') || '文本未载'
}

/** With more plans than this their number says more than their names. */
const mostNames = 12

/** What was compared with what, and in what respect. */
export const leadWords = (report: Report): string => {
  const count = report.others.length
  const names = count > mostNames ? `${count}个地方` : report.others.map((view) => view.name).join('、')
  if (report.reference && report.allFollowed)
    return `以《${report.reference.plan.title}》为上期规划，逐条核对${names}：哪些延续，哪些未延续，目标有无变化。每句结论都附原文。`
  return report.reference
    ? `以《${report.reference.plan.title}》为准，逐条核对${names}的规划：哪些已承接，哪些应承接而未载，目标是否一致。每句结论都附原文。`
    : `${names}的规划并列对照：目标是否一致，共有哪些举措，文字有无沿用。未指定基准，不判承接和高低。每句结论都附原文。`
}

export const reportTitle = ({ reference, plans, allFollowed }: Report): string =>
  reference
    ? `${reference.plan.title}${allFollowed ? '延续情况' : '衔接'}对照报告`
    : `${chineseCount(plans.length)}份规划并列对照报告`
