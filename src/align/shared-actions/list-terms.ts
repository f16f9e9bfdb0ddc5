import type { Initiative } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { indexThesaurus } from '../coverage/concepts.ts'
import { foldText } from '../coverage/fold-text.ts'
import { findQuotedNames } from './quoted-names.ts'

/** A term in an action that commits a plan to it. */
export interface TermPlace {
  readonly term: string
  readonly action: Initiative
}

/**
 * Terms of the actions of a plan, each once for each action: measures of the domain's thesaurus under any of their names, and
 * names in quotes. They follow from the plan alone, so that the plans which share one are found by counting; terms that
 * show only where texts are held against each other are not among them.
 */
export const listTerms = (actions: readonly Initiative[], domain: Domain | null): TermPlace[] => {
  const concepts = indexThesaurus(domain)
  return actions
    .filter(({ kind }) => kind === 'action')
    .flatMap((action) => {
      const measures = concepts.find(foldText(action.text, domain)).map(({ concept }) => concepts.preferred(concept))
      const names = findQuotedNames([{ view: action }]).map(({ name }) => `“${name}”`)
      return [...new Set([...measures, ...names])].map((term) => ({ term, action }))
    })
}
