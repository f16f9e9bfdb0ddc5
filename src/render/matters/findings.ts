import type { Finding } from '../../model/analysis.ts'
import { findingAnchor } from '../anchors.ts'
import { type FindingPage, kindOfFinding } from '../finding-kinds.ts'
import { pageHref } from '../names.ts'
import type { Report } from '../report.ts'
import { type Matter, type MatterLink, type MatterRule, namesOf, shownEvidence } from './matter.ts'

const pageNames: Readonly<Record<FindingPage, readonly [string, string]>> = {
  coverage: ['gaps.html', '缺口清单'],
  targets: ['targets.html', '指标对照'],
  shared: ['shared.html', '共同举措'],
  checks: ['checks.html', '数据核验'],
  expression: ['expression.html', '表述分析'],
  method: ['method.html', '方法说明'],
  succession: ['succession.html', '前后两期'],
}

/** The page that shows a finding, and its entry where it has one. */
const linkOf = (finding: Finding): MatterLink => {
  const { page } = kindOfFinding(finding)
  const [file, words] = pageNames[page]
  const hasEntry = page === 'checks' || page === 'expression'
  return { words, href: hasEntry ? pageHref(file, findingAnchor(finding)) : pageHref(file) }
}

const severities: readonly Finding['severity'][] = ['error', 'warning', 'info']

const gravestFirst = (list: readonly Finding[]): readonly Finding[] =>
  [...list].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))

const sayAll = (report: Report, list: readonly Finding[], what: string): string => {
  const [first] = list
  if (list.length === 1) return first.title
  const plans = report.plans.filter((view) => list.some((one) => one.plans.includes(view.id)))
  return `${namesOf(plans)}共${list.length}处${what}，如${first.title}`
}

/** Findings of these labels, the graver label first, in one sentence: the gravest in words, the others by their number. */
const oneMatter = (report: Report, labels: readonly string[], what: string): readonly Matter[] => {
  const { findings } = report.analysis
  const list = gravestFirst(labels.flatMap((label) => findings.filter((one) => kindOfFinding(one).label === label)))
  const [first, ...more] = list
  if (!first) return []
  const { look, label } = kindOfFinding(first)
  return [
    {
      look,
      label,
      plans: [...new Set(list.flatMap(({ plans }) => plans))],
      say: sayAll(report, list, what),
      detail: [first.detail, ...more.slice(0, shownEvidence).map(({ title }) => `${title}。`)].filter((s) => s !== ''),
      evidence: first.evidence.slice(0, shownEvidence),
      links: [linkOf(first)],
    },
  ]
}

export const brokenRules: MatterRule = (report) => oneMatter(report, ['未能核对'], '未能核对')

export const contradictions: MatterRule = (report) => oneMatter(report, ['前后矛盾'], '前后矛盾')

export const figuresToCheck: MatterRule = (report) =>
  oneMatter(report, ['数值请核', '请核', '口径待说明'], '数值或口径请核')

export const overtakenDecisions: MatterRule = (report) => oneMatter(report, ['裁定不再适用'], '裁定不再适用')

/** What became of the plan of the same place for the period before. */
export const followedPeriods: MatterRule = (report) => [
  ...oneMatter(report, ['前后两期'], '前后两期对照'),
  ...oneMatter(report, ['※ 原目标未达到'], '原目标未达到'),
  ...oneMatter(report, ['▼ 目标值降低'], '目标值降低'),
  ...oneMatter(report, ['○ 未再设'], '指标未再设'),
]

export const unsetTargets: MatterRule = (report) => oneMatter(report, ['○ 各地均未设'], '目标各地均未设')
