import type { Concept, Domain } from '../../model/domain.ts'
import { type FoldedText, foldText } from './fold-text.ts'

/** A concept of the thesaurus where it stands in a folded text; offsets into that text, end-exclusive. */
export interface FoundConcept {
  readonly id: string
  /** Its place in the thesaurus. */
  readonly concept: number
  readonly start: number
  readonly end: number
}

export interface ConceptIndex {
  readonly find: (folded: FoldedText) => readonly FoundConcept[]
  readonly preferred: (id: string) => string
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

interface Label {
  readonly text: string
  /** Code unit of its last character. */
  readonly last: number
  readonly id: string
  readonly concept: number
  /** Counts only where the name of the domain stands before it. */
  readonly named: boolean
}

/** Indexes already built: coverage, strength and serving ask for that of the same domain in one run. */
const built = new WeakMap<Domain, ConceptIndex>()

/** The thesaurus of a domain by its folded labels; without a domain it finds nothing. */
export const indexConcepts = (domain: Domain | null): ConceptIndex => {
  const known = domain && built.get(domain)
  if (known) return known
  const index = buildIndex(domain)
  if (domain) built.set(domain, index)
  return index
}

/** Indexes of the general thesaurus, whose labels are folded as the sector's texts are. */
const builtGeneral = new WeakMap<Domain, ConceptIndex>()

/** The measures and objects of all sectors, by their folded labels. */
export const indexGeneral = (domain: Domain | null): ConceptIndex => {
  const known = domain && builtGeneral.get(domain)
  if (known) return known
  const index = buildIndex(domain && { ...domain, thesaurus: domain.general ?? [] })
  if (domain) builtGeneral.set(domain, index)
  return index
}

const buildIndex = (domain: Domain | null): ConceptIndex => {
  const thesaurus = domain?.thesaurus ?? []
  const labels = placeLabels(listLabels(thesaurus, domain))
  const names = new Map(thesaurus.map(({ id, preferred }) => [id, preferred]))
  return {
    find: (text) => findLabels(text, labels),
    preferred: (id) => names.get(id) ?? id,
    kinship: rememberPairs(tellKinship(thesaurus), thesaurus.length),
  }
}

/** Each folded label once. */
const listLabels = (thesaurus: readonly Concept[], domain: Domain | null): Label[] => {
  const labels = new Map<string, Label>()
  thesaurus.forEach(({ id, preferred, alternative }, concept) => {
    for (const label of [preferred, ...alternative]) {
      const { text, named } = foldText(label, domain)
      if (text.length < 2 || labels.has(text)) continue
      const last = text.charCodeAt(text.length - 1)
      labels.set(text, { text, last, id, concept, named: text.length < shortestFreeLabel && named.size > 0 })
    }
  })
  return [...labels.values()]
}

/**
 * Labels by a slot for their first two characters where they have no more, and for their first three where they have; a few slots
 * hold labels of several beginnings. Dozens begin with the same two (专利…), few with the same three.
 */
interface PlacedLabels {
  /** 1 where some label may begin with a pair of characters; 0 for most. */
  readonly begins: Uint8Array
  readonly short: SlottedLabels
  /** The longest first. */
  readonly long: SlottedLabels
}

interface SlottedLabels {
  /** Place in `lists`, by slot; 0 is an empty list. */
  readonly slots: Uint16Array
  readonly lists: readonly (readonly Label[])[]
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

const placeLabels = (labels: readonly Label[]): PlacedLabels => {
  const begins = new Uint8Array(slotCount)
  for (const { text } of labels) begins[slotOfTwo(text, 0)] = 1
  const long = labels.filter(({ text }) => text.length > 2).sort((a, b) => b.text.length - a.text.length)
  return {
    begins,
    short: slotLabels(
      labels.filter(({ text }) => text.length === 2),
      (text) => slotOfTwo(text, 0),
    ),
    long: slotLabels(long, (text) => slotOfThree(slotOfTwo(text, 0), text, 0)),
  }
}

const slotLabels = (labels: readonly Label[], slotOf: (text: string) => number): SlottedLabels => {
  const slots = new Uint16Array(slotCount)
  const lists: Label[][] = [[]]
  for (const label of labels) {
    const slot = slotOf(label.text)
    if (slots[slot] === 0) slots[slot] = lists.push([]) - 1
    lists[slots[slot]].push(label)
  }
  return { slots, lists }
}

const tellKinship = (thesaurus: readonly Concept[]): ConceptIndex['kinship'] => {
  const byId = new Map(thesaurus.map((concept) => [concept.id, concept]))
  const above = new Map<Concept, ReadonlySet<string>>()
  const ancestorsOf = (concept: Concept): ReadonlySet<string> => {
    const known = above.get(concept)
    if (known) return known
    const found = new Set(concept.broader)
    // A set tells of what is added to it while it is gone through.
    for (const id of found) for (const upper of byId.get(id)?.broader ?? []) found.add(upper)
    above.set(concept, found)
    return found
  }
  return (a, b) => {
    const [wanted, found] = [thesaurus[a], thesaurus[b]]
    if (wanted.id === found.id) return 1
    if (ancestorsOf(found).has(wanted.id)) return narrowerKinship
    if (ancestorsOf(wanted).has(found.id)) return broaderKinship
    if (wanted.related.includes(found.id) || found.related.includes(wanted.id)) return relatedKinship
    return wanted.broader.some((id) => found.broader.includes(id)) ? siblingKinship : 0
  }
}

/** Degrees of kinship, which take a byte each by their places. */
const degrees = [0, 1, narrowerKinship, broaderKinship, relatedKinship, siblingKinship]

/** Every unit that names a concept asks anew how near those of its passages are to it. */
const rememberPairs = (tell: ConceptIndex['kinship'], size: number): ConceptIndex['kinship'] => {
  const unknown = 255
  const rows: (Uint8Array | null)[] = new Array(size).fill(null)
  const openRow = (wanted: number): Uint8Array => {
    const row = new Uint8Array(size).fill(unknown)
    rows[wanted] = row
    return row
  }
  return (wanted, found) => {
    const row = rows[wanted] ?? openRow(wanted)
    if (row[found] === unknown) row[found] = degrees.indexOf(tell(wanted, found))
    return degrees[row[found]]
  }
}

/** Labels in a text, the longest first at every place, none inside another. */
const findLabels = (folded: FoldedText, { begins, short, long }: PlacedLabels): FoundConcept[] => {
  const { text } = folded
  const found: FoundConcept[] = []
  for (let start = 0; start < text.length; start++) {
    const two = slotOfTwo(text, start)
    if (begins[two] === 0) continue
    const label =
      labelAt(folded, start, long.lists[long.slots[slotOfThree(two, text, start)]]) ??
      labelAt(folded, start, short.lists[short.slots[two]])
    if (label === null) continue
    const end = start + label.text.length
    found.push({ id: label.id, concept: label.concept, start, end })
    start = end - 1
  }
  return found
}

/** The first of some labels that a text has at an offset. */
const labelAt = ({ text, named }: FoldedText, start: number, labels: readonly Label[]): Label | null => {
  for (const label of labels) {
    const end = start + label.text.length
    // Many begin alike, and most of these end otherwise than the text does.
    if (text.charCodeAt(end - 1) !== label.last || !text.startsWith(label.text, start)) continue
    // 管理规范化 is no 管理规范.
    if ((!label.named || named.has(start)) && text[end] !== '化') return label
  }
  return null
}
