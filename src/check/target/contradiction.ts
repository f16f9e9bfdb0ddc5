import type { CheckRule } from '../rule.ts'
import { tellFindings } from './told-findings.ts'

const id = 'target/contradiction'
const severity = 'error'
const told: readonly string[] = ['contradicting-targets', 'increment-mismatch', 'change-mismatch']

export const contradiction: CheckRule = {
  id,
  severity,
  checks: '同一指标前后写作两个值，不能同时成立。',
  good: '表中为5件，正文为“达到5件以上”',
  bad: '表中贯标企业由5家到10家，正文为“新增10家以上”',
  check: (draft) => ({
    remarks: tellFindings(
      draft,
      draft.findings.filter(({ rule }) => told.includes(rule)),
      { id, severity },
    ),
  }),
}
