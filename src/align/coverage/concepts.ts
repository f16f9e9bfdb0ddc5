import type { Concept, Domain } from '../../model/domain.ts'
import { groupBy } from '../../model/group-by.ts'
import { type FoldedText, foldLabels } from './fold-text.ts'
import { numberWord } from './vocabulary.ts'

/** A concept of the thesaurus where it stands in a folded text; offsets into that text, end-exclusive. */
export interface FoundConcept {
  /** Its place in the thesaurus. */
  readonly concept: number
  /** Number of its id among words. */
  readonly number: number
  readonly start: number
  readonly end: number
}

export interface ConceptIndex {
  readonly find: (folded: FoldedText) => readonly FoundConcept[]
  /** By its place in the thesaurus. */
  readonly preferred: (concept: number) => string
  /** By places in the thesaurus: 1 for the same concept, less for a narrower, a broader or a related one, 0 for any other. */
  readonly kinship: (wanted: number, found: number) => number
}

/** A narrower measure is a part of the one wanted; a broader one names it only among others. */
const narrowerKinship = 0.7
export const broaderKinship = 0.25
/** Two parts of one measure. */
const siblingKinship = 0.1
/** Neighbours that the thesaurus tells apart (海外维权援助, 海外纠纷应对): a sign of a related act, never of the same one. */
const relatedKinship = 0.2
/** What is left of a label without the name of the domain tells something on its own from this length on (质押融资, but not 文化). */
const shortestFreeLabel = 3

/** Indexes already built: coverage, strength and serving ask for that of the same domain in one run. */
const keepIndexes = (build: (domain: Domain | null) => ConceptIndex): ((domain: Domain | null) => ConceptIndex) => {
  const built = new WeakMap<Domain, ConceptIndex>()
  return (domain) => {
    const index = (domain && built.get(domain)) ?? build(domain)
    if (domain) built.set(domain, index)
    return index
  }
}

/** The thesaurus of a domain by its folded labels; without a domain it finds nothing. */
export const indexThesaurus = keepIndexes((domain) => buildIndex(domain, domain?.thesaurus ?? []))

const indexNothing = keepIndexes((domain) => buildIndex(domain, []))

/** The thesaurus of a measured domain, which counts as evidence of its own; of another, and without a domain, it finds nothing. */
export const indexConcepts = (domain: Domain | null): ConceptIndex =>
  domain?.measured ? indexThesaurus(domain) : indexNothing(domain)

/** The measures and objects of all sectors, and those of one that was not measured, folded as the sector's texts are. */
export const indexGeneral = keepIndexes((domain) => {
  const { measured = true, thesaurus = [], general = [] } = domain ?? {}
  return buildIndex(domain, measured ? general : [...thesaurus, ...general])
})

const buildIndex = (domain: Domain | null, thesaurus: readonly Concept[]): ConceptIndex => {
  const labels = placeLabels(thesaurus, domain)
  const numbers = thesaurus.map(({ id }) => numberWord(id))
  return {
    find: (text) => findLabels(text, labels, numbers),
    preferred: (concept) => thesaurus[concept].preferred,
    kinship: openKinship(thesaurus),
  }
}

/**
 * The folded labels of a thesaurus, of which there are many thousands, in chains: those of two characters by a slot for both, longer
 * ones by a slot for their first three. Dozens begin with the same two (专利…), few with the same three.
 */
interface PlacedLabels {
  readonly texts: readonly string[]
  /** Place in the thesaurus of the concept that each names. */
  readonly concepts: readonly number[]
  /** Whether a label counts only where the name of the domain stands before it. */
  readonly isNamed: (label: number) => boolean
  /** 1 where some label may begin with a pair of characters; 0 for most. */
  readonly begins: Uint8Array
  /** By slot, one more than the last label there; 0 for none. */
  readonly lasts: Int32Array
  /** By label, one more than the one before it in its slot; 0 for none. */
  readonly before: Int32Array
}

const slotCount = 1 << 16
/** Slot of the two characters at an offset. */
const slotOfTwo = (text: string, at: number): number => {
  const pair = (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
  return (pair ^ (pair >>> 11)) & (slotCount - 1)
}

/** Slot of three characters, of which the first two have the slot `two`. */
const slotOfThree = (two: number, text: string, at: number): number =>
  (two ^ Math.imul(text.charCodeAt(at + 2), 0x9e35)) & (slotCount - 1)

const placeLabels = (thesaurus: readonly Concept[], domain: Domain | null): PlacedLabels => {
  const labels = thesaurus.flatMap(({ preferred, alternative }) => [preferred, ...alternative])
  const concepts = thesaurus.flatMap(({ alternative }, concept) =>
    new Array<number>(alternative.length + 1).fill(concept),
  )
  const { texts, hadName } = foldLabels(labels, domain)
  const begins = new Uint8Array(slotCount)
  const lasts = new Int32Array(slotCount)
  const before = new Int32Array(texts.length)
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]
    if (text.length < 2) continue
    const two = slotOfTwo(text, 0)
    const slot = text.length === 2 ? two : slotOfThree(two, text, 0)
    begins[two] = 1
    before[i] = lasts[slot]
    lasts[slot] = i + 1
  }
  return { texts, concepts, isNamed: (i) => texts[i].length < shortestFreeLabel && hadName(i), begins, lasts, before }
}

/** Degrees of kinship, which take a byte each by their places. */
const degrees = [0, 1, narrowerKinship, broaderKinship, relatedKinship, siblingKinship]
const [, same, narrower, broader, related, sibling] = degrees.keys()

/** Tells the places of the concepts that name an id in one of their lists. */
const listNaming = (
  thesaurus: readonly Concept[],
  list: 'broader' | 'related',
): ((id: string) => readonly number[]) => {
  const named = thesaurus.flatMap((concept, place) => concept[list].map((id) => ({ id, place })))
  const naming = groupBy(named, ({ id }) => id)
  return (id) => naming.get(id)?.map(({ place }) => place) ?? []
}

/** Every unit that names a concept asks how near those of its passages are to it: the kin of a concept, who are few, are marked once. */
const openKinship = (thesaurus: readonly Concept[]): ConceptIndex['kinship'] => {
  const places = new Map(thesaurus.map(({ id }, place) => [id, place]))
  const below = listNaming(thesaurus, 'broader')
  const relating = listNaming(thesaurus, 'related')
  const placesOf = (ids: readonly string[]): number[] => ids.flatMap((id) => places.get(id) ?? [])
  const above = (place: number): readonly number[] => placesOf(thesaurus[place].broader)
  const under = (place: number): readonly number[] => below(thesaurus[place].id)
  const markKin = (wanted: number): Uint8Array => {
    const row = new Uint8Array(thesaurus.length)
    const mark = (kin: Iterable<number>, degree: number): void => {
      for (const place of kin) row[place] = degree
    }
    const { id, ...named } = thesaurus[wanted]
    // The nearer kinship of two holds.
    mark(named.broader.flatMap(below), sibling)
    mark([...placesOf(named.related), ...relating(id)], related)
    mark(reach(wanted, above), broader)
    mark(reach(wanted, under), narrower)
    mark([wanted], same)
    return row
  }
  const rows: (Uint8Array | null)[] = thesaurus.map(() => null)
  return (wanted, found) => {
    const row = rows[wanted] ?? markKin(wanted)
    rows[wanted] = row
    return degrees[row[found]]
  }
}

/** All that is reached from a place by one step or more. */
const reach = (from: number, next: (place: number) => readonly number[]): ReadonlySet<number> => {
  const reached = new Set(next(from))
  // A set tells of what is added to it while it is gone through.
  for (const place of reached) for (const further of next(place)) reached.add(further)
  return reached
}

/** Labels in a text, the longest first at every place, none inside another. */
const findLabels = (folded: FoldedText, labels: PlacedLabels, numbers: readonly number[]): FoundConcept[] => {
  const { text } = folded
  const found: FoundConcept[] = []
  for (let start = 0; start < text.length; start++) {
    const two = slotOfTwo(text, start)
    if (labels.begins[two] === 0) continue
    const long = labelAt(folded, start, labels.lasts[slotOfThree(two, text, start)] - 1, labels)
    const label = long >= 0 ? long : labelAt(folded, start, labels.lasts[two] - 1, labels)
    if (label < 0) continue
    const concept = labels.concepts[label]
    const end = start + labels.texts[label].length
    found.push({ concept, number: numbers[concept], start, end })
    start = end - 1
  }
  return found
}

/** The longest of the labels in a slot that a text has at an offset, -1 for none; of the same two the first of the thesaurus. */
const labelAt = (folded: FoldedText, start: number, last: number, labels: PlacedLabels): number => {
  if (last < 0) return -1
  const { text, named } = folded
  const { texts, before } = labels
  let found = -1
  let length = 0
  for (let i = last; i >= 0; i = before[i] - 1) {
    const label = texts[i]
    // 管理规范化 is no 管理规范.
    if (label.length < length || !text.startsWith(label, start) || text[start + label.length] === '化') continue
    found = i
    length = label.length
  }
  return found >= 0 && labels.isNamed(found) && !named.has(start) ? -1 : found
}
