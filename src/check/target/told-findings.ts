import type { Evidence, Finding } from '../../model/analysis.ts'
import type { Remark } from '../../model/remark.ts'
import { remarkOn } from '../remark-on.ts'
import type { CheckRule, Draft } from '../rule.ts'

/** The words of a finding without the name of the plan before them: here there is one plan only. */
const withoutPlan = (title: string): string => title.replace(/^[^“口]*(?=“|口径)/u, '')

const inDraft = (draft: Draft, evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ plan }) => plan === draft.document.plan)

/** What an analysis of the draft alone has told, under some of its rules, as remarks of this one. */
export const tellFindings = (
  draft: Draft,
  findings: readonly Finding[],
  name: Pick<CheckRule, 'id' | 'severity'>,
): Remark[] =>
  findings.map((finding) => {
    const [place, ...basis] = inDraft(draft, finding.evidence)
    return remarkOn(
      { id: name.id, severity: finding.severity },
      {
        place: place ?? null,
        message: withoutPlan(finding.title),
        suggestion: finding.detail,
        about: withoutPlan(finding.title),
        basis,
      },
    )
  })
