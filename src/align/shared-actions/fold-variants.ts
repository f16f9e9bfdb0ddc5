import { measureHeads, namedActs } from '../../lexicon/term-words.ts'
import type { Candidate } from './collect-candidates.ts'
import type { Place } from './find-places.ts'

/** Weight from which a phrase carries its meaning alone, so that longer ones may be its variants. */
const CARRIES = 1.1
/** Words that weigh less than this tell nothing new: 知识产权强县工程 and 强县工程. */
const TELLS = 0.35
/** Share of its places that a longer name may take from a shorter one before the shorter is but a part of it. */
const TAKEN = 0.75

const carries = ({ quoted, weight }: Candidate): boolean => quoted || weight >= CARRIES

const endsWithHead = (text: string): boolean =>
  [...measureHeads].some((head) => text.length > head.length && text.endsWith(head))

/**
 * Whether a longer name says the same with more words: 知识产权纠纷案件“繁简分流” and 繁简分流. A head of its own makes
 * it another thing: 维权援助工作站 is no variant of 维权援助.
 */
const isVariant = (longer: Candidate, shorter: Candidate): boolean => {
  const at = longer.term.lastIndexOf(shorter.term)
  if (at < 0 || longer.quoted || !(carries(shorter) || longer.weight - shorter.weight < TELLS)) return false
  const behind = longer.term.slice(at + shorter.term.length)
  return (
    behind === '' ||
    (shorter.quoted && namedActs.includes(behind)) ||
    !(measureHeads.has(behind) || endsWithHead(behind))
  )
}

/** A kept name with its variants. */
interface Entry {
  readonly candidate: Candidate
  readonly variants: Candidate[]
}

type Owned = Place & { readonly owner: string }

/** Places of all kept names and their variants, by line. */
const placesByLine = (entries: readonly Entry[]): ReadonlyMap<number, Owned[]> => {
  const lines = new Map<number, Owned[]>()
  for (const { candidate, variants } of entries)
    for (const place of [candidate, ...variants].flatMap(({ places }) => places)) {
      const owned = { ...place, owner: candidate.term }
      const line = lines.get(place.line)
      if (line) line.push(owned)
      else lines.set(place.line, [owned])
    }
  return lines
}

const isInside = (inner: Place, outer: Place): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start

const isPartOf = ({ term, quoted, places }: Candidate, lines: ReadonlyMap<number, readonly Owned[]>): boolean => {
  if (quoted) return false
  const taken = places.filter((place) =>
    lines.get(place.line)?.some((other) => other.owner !== term && isInside(place, other)),
  )
  return taken.length >= TAKEN * places.length
}

const withVariants = ({ candidate, variants }: Entry): Candidate => {
  const forms = [...candidate.forms, ...variants.flatMap(({ term, forms: more }) => [term, ...more])]
  return { ...candidate, forms: [...new Set(forms)] }
}

/** Folds longer names under the shortest that carries their meaning, and drops names that are but parts of others. */
export const foldVariants = (candidates: readonly Candidate[]): Candidate[] => {
  const entries: Entry[] = []
  const shortestFirst = [...candidates].sort(
    (a, b) => a.term.length - b.term.length || b.places.length - a.places.length,
  )
  for (const candidate of shortestFirst) {
    const base = entries.find((entry) => isVariant(candidate, entry.candidate))
    if (base) base.variants.push(candidate)
    else entries.push({ candidate, variants: [] })
  }
  const lines = placesByLine(entries)
  return entries.filter(({ candidate }) => !isPartOf(candidate, lines)).map(withVariants)
}
