import type { CheckRule } from '../rule.ts'
import { tellFindings } from './told-findings.ts'

const id = 'target/unclear-scope'
const severity = 'warning'
const told: readonly string[] = ['unclear-scope', 'target-over-wider-base']

export const unclearScope: CheckRule = {
  id,
  severity,
  checks: '两处数字看似同一指标，口径可能不同，应当说明。',
  good: '版权登记数量每年4800件；作品登记总数累计2万件',
  bad: '版权登记数量达4800件；作品登记总数超过2万件',
  check: (draft) => ({
    remarks: tellFindings(
      draft,
      draft.findings.filter(({ rule }) => told.includes(rule)),
      { id, severity },
    ),
  }),
}
