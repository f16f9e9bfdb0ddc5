import type { Domain } from '../../model/domain.ts'
import { type FoldedText, foldText } from './fold-text.ts'

/** A concept of the thesaurus where it stands in a folded text; offsets into that text, end-exclusive. */
export interface FoundConcept {
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface ConceptIndex {
  readonly find: (folded: FoldedText) => readonly FoundConcept[]
  readonly preferred: (id: string) => string
  /** 1 for the same concept, less for a narrower, a broader or a related one, 0 for any other. */
  readonly kinship: (wanted: string, found: string) => number
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
  readonly id: string
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
  const labels = new Map<string, Label>()
  const parents = new Map<string, readonly string[]>()
  const neighbours = new Map<string, readonly string[]>()
  const names = new Map<string, string>()
  const lengths = new Map<number, number[]>()
  for (const concept of domain?.thesaurus ?? []) {
    parents.set(concept.id, concept.broader)
    neighbours.set(concept.id, concept.related)
    names.set(concept.id, concept.preferred)
    for (const label of [concept.preferred, ...concept.alternative]) {
      const folded = foldText(label, domain)
      const known = { id: concept.id, named: folded.text.length < shortestFreeLabel && folded.named.size > 0 }
      if (folded.text.length < 2 || labels.has(folded.text)) continue
      labels.set(folded.text, known)
      const start = pairAt(folded.text, 0)
      const others = lengths.get(start) ?? []
      if (!others.includes(folded.text.length)) lengths.set(start, [...others, folded.text.length])
    }
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a)
  const ancestors = (id: string): Set<string> => {
    const seen = new Set<string>()
    const queue = [...(parents.get(id) ?? [])]
    for (let next = queue.pop(); next !== undefined; next = queue.pop())
      if (!seen.has(next)) {
        seen.add(next)
        queue.push(...(parents.get(next) ?? []))
      }
    return seen
  }
  const above = new Map([...parents.keys()].map((id) => [id, ancestors(id)]))
  const kinship = (wanted: string, found: string): number => {
    if (wanted === found) return 1
    if (above.get(found)?.has(wanted)) return narrowerKinship
    if (above.get(wanted)?.has(found)) return broaderKinship
    if (neighbours.get(wanted)?.includes(found) || neighbours.get(found)?.includes(wanted)) return relatedKinship
    return parents.get(wanted)?.some((p) => parents.get(found)?.includes(p)) ? siblingKinship : 0
  }
  const starts = markStarts(lengths.keys())
  return {
    find: (text) => findLabels(text, labels, lengths, starts),
    preferred: (id) => names.get(id) ?? id,
    kinship: rememberPairs(kinship),
  }
}

/** Every unit that names a concept asks anew how near those of its passages are to it. */
const rememberPairs = (tell: (a: string, b: string) => number): ((a: string, b: string) => number) => {
  const told = new Map<string, Map<string, number>>()
  return (a, b) => {
    const row = told.get(a) ?? new Map<string, number>()
    const known = row.get(b)
    if (known !== undefined) return known
    const value = tell(a, b)
    told.set(a, row.set(b, value))
    return value
  }
}

/** The two characters at an offset as one number; at the end of a text one that no pair has. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

const startSlots = 1 << 16
const slotOf = (pair: number): number => (pair ^ (pair >>> 11)) & (startSlots - 1)

/** Slots of the pairs that labels begin with: at most places of a text no label begins, and a slot tells so at once. */
const markStarts = (pairs: Iterable<number>): Uint8Array => {
  const starts = new Uint8Array(startSlots)
  for (const pair of pairs) starts[slotOf(pair)] = 1
  return starts
}

/** Labels in a text, the longest first at every place, none inside another; `lengths` of labels by their first two characters. */
const findLabels = (
  { text, named }: FoldedText,
  labels: ReadonlyMap<string, Label>,
  lengths: ReadonlyMap<number, readonly number[]>,
  starts: Uint8Array,
): FoundConcept[] => {
  const found: FoundConcept[] = []
  for (let i = 0; i < text.length; ) {
    const start = i++
    const pair = pairAt(text, start)
    if (starts[slotOf(pair)] === 0) continue
    for (const length of lengths.get(pair) ?? []) {
      const label = start + length <= text.length ? labels.get(text.slice(start, start + length)) : undefined
      // 管理规范化 is no 管理规范.
      if (!label || (label.named && !named.has(start)) || text[start + length] === '化') continue
      found.push({ id: label.id, start, end: start + length })
      i = start + length
      break
    }
  }
  return found
}
