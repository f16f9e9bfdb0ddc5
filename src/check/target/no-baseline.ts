import type { Indicator } from '../../model/analysis.ts'
import { isLevel } from '../../model/is-level.ts'
import type { CheckRule } from '../rule.ts'
import { type Asked, askTables } from './missing-in-table.ts'

/** What is itself a change over the period (年均增长率, 下降率, 减排量, 〔累计〕) starts from nothing. */
const isChange = ({ name, target, caveats }: Indicator): boolean =>
  !isLevel({ target }) ||
  caveats.includes('括号内为规划期累计数') ||
  /(?:(?:增长|增速|下降|降低|提高|提升|减少|新增)(?:率|幅度|比例|人数|数量)?|[减削]排量|[削消]减量)(?:[（(][^（）()]*[)）])?$/u.test(
    name,
  )

const asked: Asked = {
  id: 'target/no-baseline',
  severity: 'warning',
  what: '基期值',
  isAsked: (indicator) => !isChange(indicator),
  isMissing: ({ baseline, caveats }) => !baseline || caveats.some((c) => c.startsWith('基期取自回顾')),
  noColumn: '表中无基期',
  suggestion: '请补列基期年份和数值；属于新设指标的，请注明。',
}

export const noBaseline: CheckRule = {
  id: asked.id,
  severity: asked.severity,
  checks: '指标表应当列出基期值，否则无法评估进展。全表未列的只说一次。',
  good: '每万人口高价值发明专利拥有量 件 2020年2.94 2025年5.67',
  bad: '每万人口高价值发明专利拥有量 件 2025年5',
  check: (draft) => ({ remarks: askTables(draft, asked) }),
}
