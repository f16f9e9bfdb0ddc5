import type { CheckRule } from '../rule.ts'
import { type Asked, askTables } from './missing-in-table.ts'

const asked: Asked = {
  id: 'target/no-nature',
  severity: 'info',
  what: '指标属性（预期性、约束性）',
  isMissing: ({ nature }) => nature === null,
  suggestion: '请注明各项指标是预期性还是约束性。',
}

export const noNature: CheckRule = {
  id: asked.id,
  severity: asked.severity,
  checks: '指标表宜注明各项指标是预期性还是约束性。',
  good: '知识产权保护社会满意度 % 78 82 预期性',
  bad: '知识产权保护社会满意度（%） 85 90',
  check: (draft) => ({ remarks: askTables(draft, asked) }),
}
