import { type KnownServing, nothingKnown, type ServingInput, serveTargets } from '../align/serving/serve-targets.ts'
import type { Domain } from '../model/domain.ts'
import type { ReadPlan } from './read-plans.ts'

/** A draft, the last of its pair, is searched for tasks that serve its targets by itself too: both find the same. */
const servedBefore = new WeakMap<ReadPlan, { readonly domain: Domain | null; readonly serving: KnownServing }>()

const servingOf = (plan: ReadPlan, domain: Domain | null): KnownServing => {
  const before = servedBefore.get(plan)
  if (before && before.domain === domain) return before.serving
  const serving = nothingKnown(plan.meta.id)
  servedBefore.set(plan, { domain, serving })
  return serving
}

/** Of a pair nobody asks who serves the targets of the plan that the draft is held against. */
export const serveLast = (aligned: ServingInput, plan: ReadPlan): ReturnType<typeof serveTargets> => {
  const initiatives = aligned.initiatives.filter((unit) => unit.plan === plan.meta.id)
  return serveTargets({ ...aligned, initiatives, known: servingOf(plan, aligned.domain) })
}
