import type { Finding, Initiative } from '../../model/analysis.ts'
import type { FindingRule } from '../rule.ts'
import { byReference } from '../targets/unset-targets.ts'
import { planName, showTarget } from '../targets/view.ts'

const id = 'task-without-target'
const quoted = 3

/** Headings first, then what is firmest. */
const foremost = (tasks: readonly Initiative[]): Initiative[] =>
  [...tasks].sort((a, b) => (b.strength ?? 4) - (a.strength ?? 4) || a.evidence.start - b.evidence.start)

/**
 * Tasks of a plan on the very thing for which the reference plan sets a target and the plan sets none: 有任务无指标. Tasks
 * without a figure are the rule in plans; only where the level above counts the thing is the missing figure worth a word.
 */
export const tasksWithoutTarget: FindingRule = {
  id,
  find: (facts): Finding[] => {
    const units = new Map(facts.initiatives.map((unit) => [unit.id, unit]))
    const plans = new Map(facts.plans.map((plan) => [plan.id, plan]))
    return byReference(facts).flatMap(({ target, comparisons }) =>
      comparisons.flatMap((comparison): Finding[] => {
        const tasks = (comparison.tasks ?? []).flatMap((task) => units.get(task) ?? [])
        const plan = plans.get(comparison.plan)
        if (comparison.verdict !== 'not_set' || tasks.length === 0 || !plan) return []
        const shown = foremost(tasks).slice(0, quoted)
        const words = (target.searchedFor ?? []).slice(0, quoted).join('、')
        return [
          {
            id: `${id}:${target.id}:${plan.id}`,
            rule: id,
            severity: 'info',
            plans: [plan.id],
            title: `${planName(plan)}列有${tasks.length}项任务涉及“${target.name}”，未设这一指标`,
            detail: `参照规划的目标为${showTarget(target)}。任务按“${words}”等字词在标题和举措中查找，各项指标的名称中没有同一口径的。`,
            evidence: [target.evidence, ...shown.map((task) => task.evidence)],
          },
        ]
      }),
    )
  },
}
