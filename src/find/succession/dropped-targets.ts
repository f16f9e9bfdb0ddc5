import { dueTarget, targetRule } from './view.ts'

/** Targets of the plan before that the new plan does not set again; more weighty where they were binding. */
export const droppedTargets = targetRule('succession/dropped-target', ({ target, old }) => {
  if (target.verdict !== 'dropped' || !old) return null
  const isBinding = old.nature === '约束性'
  return {
    severity: isBinding ? 'warning' : 'info',
    said: `上期目标${dueTarget(old)}${isBinding ? '，为约束性指标' : ''}，本期未再设`,
    detail: target.because.length > 0 ? `${target.because.join('；')}。` : '本期规划中没有这一指标或相近指标。',
  }
})
