import type { Initiative } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { bareText } from '../../model/text.ts'
import type { ConceptIndex, FoundConcept } from '../coverage/concepts.ts'
import { facetsOf } from '../coverage/facets.ts'
import { type FoldedText, foldText } from '../coverage/fold-text.ts'
import { withoutKinds } from './point-out.ts'

/** A task as it is searched: its own words, an initiative's being its title. */
export interface Task {
  readonly unit: Initiative
  readonly bare: string
  readonly folded: FoldedText
  /** Places of its concepts in the thesaurus. */
  readonly concepts: readonly number[]
  readonly facets: readonly number[]
  /** The same without lists that only name kinds of things; null where there are none. */
  readonly pointed: Task | null
}

/** Tasks already read: those of the reference are searched for every plan. */
const readBefore = new WeakMap<Initiative, { readonly domain: Domain | null; readonly task: Task }>()

export const readTask = (unit: Initiative, domain: Domain | null, concepts: ConceptIndex): Task => {
  const before = readBefore.get(unit)
  if (before && before.domain === domain) return before.task
  const words = unit.kind === 'action' ? unit.text : unit.title
  const pointed = withoutKinds(words, domain)
  const whole = readWords(unit, words, domain, concepts)
  const task = pointed === words ? whole : { ...whole, pointed: readWords(unit, pointed, domain, concepts) }
  readBefore.set(unit, { domain, task })
  return task
}

const readWords = (unit: Initiative, words: string, domain: Domain | null, concepts: ConceptIndex): Task => {
  const folded = foldText(words, domain)
  const found = concepts.find(folded).filter((c) => isNamed(c, folded, domain))
  return {
    unit,
    bare: bareText(words),
    folded,
    concepts: [...new Set(found.map((c) => c.concept))],
    facets: facetsOf(folded.text, domain),
    pointed: null,
  }
}

/** What is left of a label without the name of the domain is as good as any text from this length on. */
const freeLabel = 5
/** The name may stand so many characters before what is left: 知识产权富民强县. */
const nameBefore = 4

/** 管理体系 is 知识产权管理体系 only where the name of the domain stands in it or before it. */
const isNamed = (
  { concept, start, end }: FoundConcept,
  { text, named }: FoldedText,
  domain: Domain | null,
): boolean => {
  if (end - start >= freeLabel) return true
  for (let at = start - nameBefore; at <= end; at++) if (named.has(at)) return true
  const known = domain?.thesaurus[concept]
  const label = text.slice(start, end)
  return !known || [known.preferred, ...known.alternative].some((one) => bareText(one) === label)
}
