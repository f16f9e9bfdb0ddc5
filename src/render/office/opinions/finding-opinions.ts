import type { Evidence, Finding } from '../../../model/analysis.ts'
import { findingAnchor } from '../../anchors.ts'
import { isFigureFinding } from '../../finding-kinds.ts'
import { pageHref } from '../../names.ts'
import type { PlanView, Report } from '../../report.ts'
import { citedWords, linkTo, placesOf, planWords, quotesOf } from '../words.ts'
import { type Opinion, silentPlace } from './opinion.ts'

/** A rule that is not listed is told by its severity. */
const byRule: Readonly<Record<string, string>> = {
  'unclear-scope': '建议统一或说明口径。',
  'target-over-wider-base': '建议核对数值，或说明口径。',
  'target-without-task': '建议研究补充支撑该目标的任务，或说明由哪些任务支撑。',
}

/** What is suggested on a target that is not set names the tasks as well. */
const toldByTargets = new Set(['task-without-target'])

const bySeverity: Readonly<Record<Finding['severity'], string>> = {
  error: '建议核对，使前后一致。',
  warning: '建议核对。',
  info: '建议研究。',
}

const sentence = (words: string): string => (words === '' || /[。！？]$/u.test(words) ? words : `${words}。`)

const toOpinion = (report: Report, view: PlanView, finding: Finding): Opinion => {
  const isOwn = (evidence: Evidence): boolean => evidence.plan === view.id
  const own = finding.evidence.filter(isOwn)
  const others = finding.evidence.filter((evidence) => !isOwn(evidence))
  const cited = others.map((one) => `${planWords(report, one.plan)}${citedWords(report, one)}`)
  return {
    place: placesOf(report, own) || silentPlace,
    words: quotesOf(report, own),
    advice: `${byRule[finding.rule] ?? bySeverity[finding.severity]}${sentence(finding.title)}`,
    basis: [sentence(finding.detail), ...cited].filter((line) => line !== '').join('\n'),
    link: linkTo(pageHref('checks.html', findingAnchor(finding))),
  }
}

/** What the plan's own figures and words give cause to look into. A finding on several plans is told to none of them. */
export const findingOpinions = (report: Report, view: PlanView): readonly Opinion[] =>
  report.analysis.findings
    .filter(
      (finding) => isFigureFinding(finding) && !toldByTargets.has(finding.rule) && finding.plans.includes(view.id),
    )
    .filter(({ plans }) => plans.every((plan) => plan === view.id || plan === report.reference?.id))
    .map((finding) => toOpinion(report, view, finding))
