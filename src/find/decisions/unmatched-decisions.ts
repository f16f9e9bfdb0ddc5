import type { Finding } from '../../model/analysis.ts'
import type { FindingRule } from '../rule.ts'

const id = 'decisions/unmatched'

/** Decisions of people that fit nothing in this run any more, with what was searched: they are not applied. */
export const unmatchedDecisions: FindingRule = {
  id,
  find: ({ decisions }) =>
    (decisions?.list ?? [])
      .filter((decision) => decision.state === 'unmatched')
      .map(
        (decision): Finding => ({
          id: `${id}:${decision.number}`,
          rule: id,
          severity: 'warning',
          plans: decision.plans,
          title: `人工裁定第${decision.number}条不再适用：${decision.about}`,
          detail: `${decision.detail}。${decision.who}${decision.when}裁定：${decision.why}。请核对原文后修改裁定文件${
            decision.line === null ? '' : `第${decision.line}行`
          }。`,
          evidence: [],
        }),
      ),
}
