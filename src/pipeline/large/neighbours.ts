import type { PlanMeta } from '../../model/plan-meta.ts'

/**
 * Tells of each plan which others its caveats may speak of: those of its own place, and those of the places one level up. Asked
 * plan by plan, so places are looked up by name and not plan against plan.
 */
export const findNeighbours = (
  metas: readonly PlanMeta[],
  reference: string,
): ((meta: PlanMeta) => readonly PlanMeta[]) => {
  const others = metas.filter(({ id, region }) => id !== reference && region !== '')
  const byRegion = new Map<string, PlanMeta[]>()
  for (const meta of others) {
    const list = byRegion.get(meta.region)
    if (list) list.push(meta)
    else byRegion.set(meta.region, [meta])
  }
  const above = new Map<string, readonly PlanMeta[]>()
  const inParent = (parent: string): readonly PlanMeta[] => {
    const known = above.get(parent)
    if (known) return known
    const found = [...byRegion].flatMap(([region, list]) => (parent.includes(region) ? list : []))
    above.set(parent, found)
    return found
  }
  return (meta) => {
    const near = [...(byRegion.get(meta.region) ?? []), ...(meta.parent ? inParent(meta.parent) : [])]
    return [...new Set(near)].filter(({ id }) => id !== meta.id)
  }
}
