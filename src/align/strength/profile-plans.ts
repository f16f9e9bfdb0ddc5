import type { Initiative, PlanProfile, StrengthCounts } from '../../model/analysis.ts'

const countStrength = (actions: readonly Initiative[]): StrengthCounts => {
  const count = (strength: Initiative['strength']): number => actions.filter((a) => a.strength === strength).length
  return { does: count(3), pushes: count(2), encourages: count(1) }
}

/**
 * Counts of the actions of each plan by strength and by dimension, in the order of the plans.
 *
 * @param order dimensions of the domain; what belongs to none of them comes last
 */
export const profilePlans = (
  initiatives: readonly Initiative[],
  plans: readonly { readonly id: string }[],
  order: readonly { readonly name: string }[],
): PlanProfile[] => {
  const actions = initiatives.filter((unit) => unit.kind === 'action')
  const found = new Set(actions.map((a) => a.dimension))
  const dimensions = [...new Set([...order.flatMap(({ name }) => (found.has(name) ? [name] : [])), ...found])]
  return plans.map(({ id: plan }) => {
    const own = actions.filter((a) => a.plan === plan)
    return {
      plan,
      actions: own.length,
      strength: countStrength(own),
      dimensions: dimensions.map((dimension) => {
        const part = own.filter((a) => a.dimension === dimension)
        return { dimension, actions: part.length, strength: countStrength(part) }
      }),
    }
  })
}
