import type { Remark } from '../../model/remark.ts'
import { remarkOn } from '../remark-on.ts'
import type { CheckRule, Comparison, Draft } from '../rule.ts'

const id = 'target/task-without-target'
const severity = 'info'

const tell = (draft: Draft, { analysis }: Comparison): Remark[] =>
  analysis.findings
    .filter(({ rule, plans }) => rule === 'task-without-target' && plans.includes(draft.document.plan))
    .map((finding) => {
      const [place, ...others] = finding.evidence.filter(({ plan }) => plan === draft.document.plan)
      const upper = finding.evidence.filter(({ plan }) => plan !== draft.document.plan)
      const message = finding.title.replace(/^.*?列有/u, '列有')
      return remarkOn(
        { id, severity },
        {
          place: place ?? null,
          message,
          suggestion: finding.detail,
          about: message.replace(/\d+项/u, ''),
          basis: [...upper, ...others],
        },
      )
    })

/** Tasks without a figure are the rule in plans: only what an upper plan counts is asked for. */
export const taskWithoutTarget: CheckRule = {
  id,
  severity,
  checks: '上级规划设有指标、本文件列有任务而没有设指标的：有任务无指标。',
  good: '推动知识产权质押融资；知识产权质押融资额2亿元',
  bad: '推动知识产权质押融资（上级设有质押融资金额指标，本文件没有）',
  needsUpper: true,
  check: (draft, comparisons) => ({ remarks: comparisons.flatMap((comparison) => tell(draft, comparison)) }),
}
