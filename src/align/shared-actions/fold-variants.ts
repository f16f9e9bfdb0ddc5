import { isRule } from '../../lexicon/measure-names.ts'
import { measureHeads, namedActs } from '../../lexicon/term-words.ts'
import type { Candidate } from './candidate.ts'
import { isInside, type Place } from './find-places.ts'

/** Weight from which a phrase carries its meaning alone, so that longer ones may be its variants. */
const CARRIES = 1.1
/** Words that weigh less than this tell nothing new: 知识产权强县工程 and 强县工程. */
const TELLS = 0.35
/** Share of its places that a longer name may take from a shorter one before the shorter is but a part of it. */
const TAKEN = 0.75

const RULES = ['制度', '制']

const carries = ({ quoted, weight }: Candidate): boolean => quoted || weight >= CARRIES

const endsWithHead = (text: string): boolean =>
  [...measureHeads].some((head) => text.length > head.length && text.endsWith(head))

/**
 * Whether a measure is but the full name of what is known by less: 质押融资“入园惠企”行动, 文化馆总分馆制, and 惩罚性赔偿制度 where
 * other plans have 惩罚性赔偿 without the rule. 旅游民宿“百千万”工程 is known by no less, where all plans write it so.
 */
const isNameFor = (longer: Candidate, shorter: Candidate): boolean => {
  if (shorter.named || !carries(shorter)) return false
  const at = longer.term.lastIndexOf(shorter.term)
  const behind = longer.term.slice(at + shorter.term.length)
  const isAct = shorter.quoted && namedActs.includes(behind)
  if (at < 0 || !(isAct || (isRule(longer.term) && (behind === '' || RULES.includes(behind))))) return false
  const isKnown = shorter.places.some((place) => !longer.places.some((whole) => isInside(place, whole)))
  return isKnown || (at === 0 && isAct)
}

/**
 * Whether a longer name says the same with more words: 知识产权纠纷案件“繁简分流” and 繁简分流. A head of its own makes
 * it another thing: 维权援助工作站 is no variant of 维权援助.
 */
const isVariant = (longer: Candidate, shorter: Candidate): boolean => {
  if (longer.named) return isNameFor(longer, shorter)
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

type Owned = Place & { readonly owner: string; readonly named: boolean }

/** Places of all kept names and their variants, by line. */
const placesByLine = (entries: readonly Entry[]): ReadonlyMap<number, Owned[]> => {
  const lines = new Map<number, Owned[]>()
  for (const { candidate, variants } of entries)
    for (const place of [candidate, ...variants].flatMap(({ places }) => places)) {
      const owned = { ...place, owner: candidate.term, named: candidate.named }
      const line = lines.get(place.line)
      if (line) line.push(owned)
      else lines.set(place.line, [owned])
    }
  return lines
}

const lengthOf = ({ start, end }: Place): number => end - start

/** Whether a place is but a part of another. */
const isPart = (inner: Place, outer: Place): boolean => isInside(inner, outer) && lengthOf(inner) < lengthOf(outer)

const isPartOf = (
  { term, quoted, named, places }: Candidate,
  lines: ReadonlyMap<number, readonly Owned[]>,
): boolean => {
  if (named) return false
  const taken = places.filter((place) =>
    lines.get(place.line)?.some((other) => other.owner !== term && (other.named || !quoted) && isPart(place, other)),
  )
  return taken.length >= (quoted ? places.length : TAKEN * places.length)
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
