import type { CheckRule } from '../rule.ts'
import { type Asked, askTables } from './missing-in-table.ts'

const asked: Asked = {
  id: 'target/no-unit',
  severity: 'warning',
  what: '计量单位',
  // 其中：高速铁路营业里程 is measured as the row above it.
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
