import type { Domain } from '../../model/domain.ts'
import { countParts, type Parts, type PlanText, rememberParts, segmenterFor, takePart } from '../take-apart.ts'
import type { SecondThread } from './open-second.ts'
import { openTurns, shareOut } from './take-turns.ts'

/** Gives the second thread plans, and their domain as far as it is to have it, for all that it is asked afterwards. */
export const keepPlans = (plans: readonly PlanText[], domain: Domain | null, second: SecondThread): void => {
  second.ask('keepPlans', { plans: plans.map(({ document, meta }) => ({ document, meta })), domain }, () => {})
}

const noParts: Parts = { initiatives: [], indicators: [], reported: [] }

/**
 * Has plans taken apart by the second thread, beginning now, and by this one when what is given back is called,
 * which gives the parts of all plans in their order. What was found of a plan is known afterwards, whoever found it.
 *
 * @param plans as the other thread keeps them
 */
export const shareParts = (
  plans: readonly PlanText[],
  reference: string | null,
  domain: Domain | null,
  second: SecondThread,
): (() => Promise<readonly Parts[]>) => {
  const turns = openTurns()
  const ids = plans.map(({ meta }) => meta.id)
  const theirs = second.ask('takeApart', { ids, reference, turns }, () => [])
  return async () => {
    // The other thread begins with the first plan while the dictionary, which is asked for next, is loaded here.
    segmenterFor(domain)
    const work = (place: number) => takePart(place, plans, reference, domain)
    const found = await shareOut(countParts(plans), turns, work, theirs)
    const parts = plans.map((_, i): Parts => ({ ...noParts, ...found[i], ...found[plans.length + i] }))
    parts.forEach((all, i) => {
      rememberParts(plans[i], plans[i].meta.id === reference, domain, all)
    })
    return parts
  }
}
