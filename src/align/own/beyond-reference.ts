import type { Analysis, BeyondReference, Initiative, SharedAction } from '../../model/analysis.ts'
import { withoutSpace } from '../../model/text.ts'

/** Two plans may have it from each other; three without the reference plan are worth telling its authors. */
const leastPlans = 3

/**
 * What three plans or more carry in measures of their own and the reference plan does not: shared terms that it does not
 * commit to, each with the actions that name them and that it has not, or only in part. A term that stands only in
 * actions which the reference has in other words tells nothing (加快…商标注册) and is left out.
 */
export const findBeyondReference = ({
  reference,
  documents,
  initiatives,
  sharedActions,
}: Pick<Analysis, 'reference' | 'documents' | 'initiatives' | 'sharedActions'>): BeyondReference[] => {
  const text = withoutSpace(documents.find(({ plan }) => plan === reference)?.text ?? '')
  const own = initiatives.filter((unit) => unit.kind === 'action' && unit.plan !== reference)
  const missing = own.filter((unit) => unit.inReference !== 'full')
  return sharedActions
    .filter(({ plans }) => plans.length >= leastPlans && plans.every(({ plan }) => plan !== reference))
    .map((action) => tellTerm(action, missing, text))
    .filter(({ plans }) => plans >= leastPlans)
    .map(({ told }) => told)
}

const tellTerm = (
  { term, variants, plans }: SharedAction,
  missing: readonly Initiative[],
  text: string,
): { told: BeyondReference; plans: number } => {
  const carriers = new Set(plans.map(({ plan }) => plan))
  const forms = [...new Set([term, ...variants])]
  const actions = missing.filter((unit) => carriers.has(unit.plan) && forms.some((form) => unit.text.includes(form)))
  return {
    told: { term, actions: actions.map(({ id }) => id), inReferenceText: text.split(term).length - 1 },
    plans: new Set(actions.map(({ plan }) => plan)).size,
  }
}
