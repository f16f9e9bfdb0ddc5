import type { CheckRule } from '../rule.ts'
import { isInForce } from '../set-apart.ts'

const id = 'config/expired-exception'

/** Exceptions of the settings whose last day has passed: what they kept quiet is told again. */
export const expiredException: CheckRule = {
  id,
  severity: 'warning',
  checks: '配置文件 ignore 中的例外已过期限，所指事项重新报告；仍要不报的，写明新的理由和期限。',
  good: '{ rule: alignment/missing-initiative, unit: 马德里国际商标, because: 待省局批复, until: 2027-06-30 }（期限之内）',
  bad: '（同上，期限已过）',
  check: (_draft, _comparisons, { exceptions, today }) => ({
    remarks: exceptions
      .filter((one) => !isInForce(one, today))
      .map(({ rule, unit, because, until, line }) => ({
        rule: id,
        severity: 'warning',
        place: null,
        message: `配置${line === null ? '' : `第${line}行`}的例外“${unit}”（${rule}）期限到${until}，已过期；当时的理由是：${because}。`,
        suggestion: '所指事项已重新报告；仍要不报的，写明新的理由和期限，否则删去。',
        basis: [],
        about: `${rule} ${unit} ${until}`,
      })),
  }),
}
