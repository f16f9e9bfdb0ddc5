import { readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { CheckRule } from '../rule.ts'

const id = 'target/odd-year'
const severity = 'warning'

const years = /(?<!\d)(2\d{3})年/gu
/** Years by which long goals are set: every fifth one, and 2049, the hundredth of the republic. */
const isUsual = (year: number): boolean => year % 5 === 0 || year === 2049

/** Years that lie far behind the period of the plan and that no long goal names: 到2052年 for 到2025年. */
export const oddYear: CheckRule = {
  id,
  severity,
  checks: '正文的年份远在规划期之后，又不是2030、2035、2049等远景目标的年份，多为数字颠倒或误录。',
  good: '到2025年；展望2035年',
  bad: '（规划期至2025年）到2052年，建成……',
  thresholds: { beyond: { value: 5, meaning: '超过规划期末这么多年的才报：下一个五年之内的安排是常有的' } },
  check: ({ plan, document }, _comparisons, { threshold }) => {
    if (plan.period === null) return { remarks: [], notChecked: '草案没有写明规划期' }
    const last = Number(plan.period.end.slice(0, 4)) + threshold('beyond')
    return {
      remarks: readPassages(document).flatMap((passage) =>
        [...passage.view.text.matchAll(years)]
          .filter(({ 1: year }) => Number(year) > last && !isUsual(Number(year)))
          .map(({ index, 0: found }) =>
            remarkOn(
              { id, severity },
              {
                ...placeOf(document, passage, index, index + found.length),
                message: `“${found}”远在规划期（至${plan.period?.end.slice(0, 4)}年）之后`,
                suggestion: '请核对年份是否有误。',
              },
            ),
          ),
      ),
    }
  },
}
