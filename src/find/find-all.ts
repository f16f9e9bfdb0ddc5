import type { Analysis, Finding } from '../model/analysis.ts'
import { planGaps } from './coverage/plan-gaps.ts'
import { unitGaps } from './coverage/unit-gaps.ts'
import { unmatchedDecisions } from './decisions/unmatched-decisions.ts'
import type { FindingRule } from './rule.ts'
import { targetsWithoutTask } from './serving/targets-without-task.ts'
import { tasksWithoutTarget } from './serving/tasks-without-target.ts'
import { changedNature } from './strength/nature-changes.ts'
import { hardenedActs, softenedActs } from './strength/strength-changes.ts'
import { successionRules } from './succession/succession-rules.ts'
import { targetRules } from './targets/target-rules.ts'

const rules: readonly FindingRule[] = [
  planGaps,
  unitGaps,
  ...successionRules,
  ...targetRules,
  targetsWithoutTask,
  tasksWithoutTarget,
  softenedActs,
  hardenedActs,
  changedNature,
  unmatchedDecisions,
]

/** What every rule has to tell, in the order of the rules. A rule that breaks is shown as such and stops no other. */
export const findAll = (analysis: Omit<Analysis, 'findings'>): Finding[] =>
  rules.flatMap((rule) => runRule(rule, analysis))

/** What is told of a draft beside a plan alone: the rest is told of the draft by itself, or by the questions of a check. */
export const findOfPair = (analysis: Omit<Analysis, 'findings'>): Finding[] => runRule(tasksWithoutTarget, analysis)

const runRule = (rule: FindingRule, analysis: Omit<Analysis, 'findings'>): Finding[] => {
  try {
    return rule.find(analysis)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [
      {
        id: `${rule.id}:failed`,
        rule: rule.id,
        severity: 'error',
        plans: [],
        title: `规则 ${rule.id} 未能运行，本项没有核对`,
        detail: `程序内部错误：${reason}`,
        evidence: [],
      },
    ]
  }
}
