import type { CheckRule } from '../rule.ts'
import { type Asked, askTables } from './missing-in-table.ts'

/** A ratio has no unit; 受灾人次 and 每百万人口…死亡率 tell theirs. */
const needsNone =
  /(?:之比|比|比值|指数|系数|倍数|人次|人数|户数|天数|次数|起数)(?:[（(][^（）()]*[)）])?$|每[十百千万亿]+(?:名|户|人)?.*率$/u

const asked: Asked = {
  id: 'target/no-unit',
  severity: 'warning',
  what: '计量单位',
  // 其中：高速铁路营业里程 is measured as the row above it.
  isAsked: ({ name }) => !needsNone.test(name),
  isMissing: ({ unit, evidence }) => unit === '' && !evidence.quote.startsWith('其中'),
  suggestion: '请补列计量单位。',
}

export const noUnit: CheckRule = {
  id: asked.id,
  severity: asked.severity,
  checks: '指标应当有计量单位，在单位栏、指标名称或数值中写明。',
  good: '地理标志拥有量（件） 5 6',
  bad: '地理标志拥有量 5 6',
  check: (draft) => ({ remarks: askTables(draft, asked) }),
}
