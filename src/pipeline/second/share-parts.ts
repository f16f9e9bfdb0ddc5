import type { Domain } from '../../model/domain.ts'
import { countParts, type Parts, type PlanText, rememberParts, segmenterFor, takePart } from '../take-apart.ts'
import type { SecondThread } from './open-second.ts'
import { openTurns, shareOut } from './take-turns.ts'

const noParts: Parts = { initiatives: [], indicators: [], reported: [] }

/**
 * Has plans taken apart by the second thread, beginning now, and by this one when what is given back is called,
 * which gives the parts of all plans in their order. What was found of a plan is known afterwards, whoever found it.
 *
 * @param given the domain as the other thread is to have it, for this and for what it is asked afterwards
 */
export const shareParts = (
  plans: readonly PlanText[],
  reference: string | null,
  domain: Domain | null,
  second: SecondThread,
  given: Domain | null = domain,
): (() => Promise<readonly Parts[]>) => {
  const turns = openTurns()
  const texts = plans.map(({ document, meta }) => ({ document, meta }))
  const theirs = second.ask('takeApart', { plans: texts, reference, domain: given, turns }, () => [])
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
