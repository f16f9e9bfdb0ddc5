import type { Finding } from '../model/analysis.ts'
import { kindOfFinding } from './finding-kinds.ts'

/** A finding chosen for the first page, and how many of its kind there are. */
export interface MainFinding {
  readonly finding: Finding
  readonly alike: number
}

const most = 8
const severities: readonly Finding['severity'][] = ['error', 'warning', 'info']

const groupByLabel = (findings: readonly Finding[]): readonly (readonly Finding[])[] => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { label } = kindOfFinding(finding)
    const group = groups.get(label)
    if (group) group.push(finding)
    else groups.set(label, [finding])
  }
  return [...groups.values()]
}

const gravestOf = (group: readonly Finding[]): number => Math.min(...group.map((f) => severities.indexOf(f.severity)))

/** Puts findings of plans that have had none yet first, so that one plan does not fill the page. */
const spread = (group: readonly Finding[]): readonly Finding[] => {
  const seen = new Set<string>()
  const fresh: Finding[] = []
  const rest: Finding[] = []
  for (const finding of group) {
    const isNew = finding.plans.some((plan) => !seen.has(plan))
    for (const plan of finding.plans) seen.add(plan)
    ;(isNew ? fresh : rest).push(finding)
  }
  return [...fresh, ...rest]
}

/**
 * Five to eight findings, the gravest first: in turn one of each kind, so that eight gaps of one plan do not hide the
 * one contradiction of another.
 */
export const chooseFindings = (findings: readonly Finding[]): readonly MainFinding[] => {
  const groups = groupByLabel(findings)
    .map((group) => [...group].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)))
    .sort((a, b) => gravestOf(a) - gravestOf(b))
    .map((group) => ({ label: kindOfFinding(group[0]).label, alike: group.length, queue: [...spread(group)] }))
  const chosen: MainFinding[] = []
  while (chosen.length < most && groups.some(({ queue }) => queue.length > 0)) {
    for (const { alike, queue } of groups) {
      const finding = queue.shift()
      if (finding && chosen.length < most) chosen.push({ finding, alike })
    }
  }
  const order = groups.map(({ label }) => label)
  const placeOf = ({ finding }: MainFinding): number => order.indexOf(kindOfFinding(finding).label)
  return chosen.sort((a, b) => placeOf(a) - placeOf(b))
}
