import type { Indicator, Plan } from '../../model/analysis.ts'
import { remarkOn } from '../remark-on.ts'
import type { CheckRule } from '../rule.ts'

const id = 'target/no-base-for-change'
const severity = 'warning'

const changes = new Set(['multiply', 'increase_pct', 'decrease_pct', 'increase_points'])
/** Words that tell against what a change is measured. */
const against = /比|较|年均|每年|同比|逐年|期间|以来|基础上|基数/u

const lacksBase = ({ target, baseline, evidence }: Indicator): boolean =>
  changes.has(target.op) && !baseline && !against.test(evidence.quote)

/** The year before the period of the plan, which most plans take as their base. */
const exampleOf = ({ period }: Plan): string => {
  const first = Number(period?.start.slice(0, 4))
  return first > 0 ? `，如“比${first - 1}年”` : ''
}

export const noBaseForChange: CheckRule = {
  id,
  severity,
  checks: '“翻一番”“增长60%”等变化幅度应当写明与何时相比。',
  good: '每万人口高价值发明专利拥有量比2021年初翻一番',
  bad: '每万人口高价值发明专利拥有量翻一番',
  check: ({ indicators, plan }) => ({
    remarks: indicators.filter(lacksBase).map(({ name, evidence }) =>
      remarkOn(
        { id, severity },
        {
          place: evidence,
          message: `“${name}”只写变化幅度，没有写明与何时相比`,
          suggestion: `请写明基期${exampleOf(plan)}。`,
          about: evidence.quote,
        },
      ),
    ),
  }),
}
