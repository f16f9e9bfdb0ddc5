import { showTarget } from '../targets/view.ts'
import { dueTarget, targetRule } from './view.ts'

/** Targets of the plan before that the base of the new plan, of the same year, has not reached. */
export const missedTargets = targetRule('succession/missed-target', ({ target, old, next }) => {
  if (target.base !== 'not_reached' || !old || !next?.baseline) return null
  const { value, year } = next.baseline
  return {
    severity: 'warning',
    said: `上期目标${dueTarget(old)}，本期所载${year}年基期${value}${next.unit}，未达到`,
    detail: `只比较两份规划所载数值（${showTarget(old)}与${value}${next.unit}）；统计口径是否有调整，本期规划应作说明。`,
  }
})
