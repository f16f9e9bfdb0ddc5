import { isLowerBetter } from '../../model/lower-is-better.ts'
import { dueTarget, targetRule } from './view.ts'

/** Targets set lower than the plan before set them, where more is wanted. */
export const loweredTargets = targetRule('succession/lowered-target', ({ target, old, next }) => {
  if (target.verdict !== 'lowered' || !old || !next || isLowerBetter(old)) return null
  const detail = [...target.because, '目标调低可能因口径或统计范围调整，请核对原文。'].join('；')
  return { severity: 'warning', said: `本期目标${dueTarget(next)}，低于上期目标${dueTarget(old)}`, detail }
})
