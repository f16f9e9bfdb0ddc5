import type { Context, ReuseShare } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/text.ts'
import type { Passage } from './fold-passages.ts'
import type { Variant, VariantGroup } from './group-variants.ts'

/** What a plan commits to; what a preface or a look back shares says nothing about its programme. */
const committing: ReadonlySet<Context> = new Set<Context>(['goals', 'tasks', 'safeguards'])

/** Wording that more plans than this carry is common property, and pairs would grow with the square of their number. */
const mostHolders = 20

interface SharedPlaces {
  readonly places: VariantGroup
  readonly formula: boolean
}

/** What is left of a range once gaps are taken out. */
const cutGaps = ({ start, end }: Span, gaps: readonly Span[]): Span[] => {
  const pieces: Span[] = []
  let at = start
  for (const gap of gaps) {
    pieces.push({ start: at, end: gap.start })
    at = gap.end
  }
  return [...pieces, { start: at, end }]
}

/** A place without what differs; of the first place, without what differs from `other`. */
const agreeing = (place: Variant): Span[] =>
  cutGaps(
    place,
    place.gaps.map(({ b }) => b),
  )

const firstAgreeing = (first: Variant, other: Variant): Span[] =>
  cutGaps(
    first,
    other.gaps.map(({ a }) => a),
  )

/** The length of a union of ranges. */
const unionLength = (spans: readonly Span[]): number => {
  let length = 0
  let reached = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return length
}

/** Ranges by plan, and by pair of plans, in characters counted through all passages that commit. */
interface Books {
  readonly shared: Map<number, Span[]>
  readonly formula: Map<number, Span[]>
  readonly pairs: Map<number, Map<number, Span[]>>
}

const enter = (book: Map<number, Span[]>, key: number, spans: readonly Span[]): void => {
  const list = book.get(key)
  if (list) list.push(...spans)
  else book.set(key, [...spans])
}

const enterPair = (books: Books, one: number, other: number, spans: readonly Span[]): void => {
  if (one === other) return
  const row = books.pairs.get(one) ?? new Map<number, Span[]>()
  books.pairs.set(one, row)
  enter(row, other, spans)
}

/** Passages of a plan laid end to end: where each begins, or -1 where it commits to nothing; and how long all are. */
const layOut = (
  documents: readonly Document[],
  passages: readonly Passage[],
): { starts: readonly number[]; lengths: readonly number[] } => {
  const lengths = documents.map(() => 0)
  const starts = passages.map(({ document, node, text }) => {
    if (!committing.has(documents[document].nodes[node].context)) return -1
    lengths[document] += text.length
    return lengths[document] - text.length
  })
  return { starts, lengths }
}

interface Layout {
  readonly planOf: (place: Variant) => number
  /** Ranges of a place's passage in the count of its plan; none where that passage commits to nothing. */
  readonly move: (place: Variant, spans: readonly Span[]) => Span[]
}

const bookGroup = (books: Books, { planOf, move }: Layout, { places, formula }: SharedPlaces): void => {
  const [first, ...others] = places
  const holders = [...new Set(places.map(planOf))]
  const isExact = places.every(({ gaps }) => gaps.length === 0)
  const tellsPairs = !formula && holders.length <= mostHolders
  const book = formula ? books.formula : books.shared
  for (const other of others) {
    const [a, b] = [move(first, firstAgreeing(first, other)), move(other, agreeing(other))]
    enter(book, planOf(first), a)
    enter(book, planOf(other), b)
    if (!tellsPairs || isExact) continue
    enterPair(books, planOf(first), planOf(other), a)
    enterPair(books, planOf(other), planOf(first), b)
  }
  if (!tellsPairs || !isExact) return
  for (const place of places)
    for (const holder of holders) enterPair(books, planOf(place), holder, move(place, [place]))
}

const closeBooks = (books: Books, order: number): Pick<ReuseShare, 'shared' | 'formula'> => {
  const own = books.shared.get(order) ?? []
  const shared = unionLength(own)
  return { shared, formula: unionLength([...own, ...(books.formula.get(order) ?? [])]) - shared }
}

/**
 * How many characters of the goals, tasks and safeguards of each plan stand in shared passages. What differs inside a
 * passage is not counted. Two plans that agree only by way of a third that both resemble are not counted as a pair there,
 * so that the figures of pairs are lower bounds by a few characters.
 */
export const measureShares = (
  documents: readonly Document[],
  passages: readonly Passage[],
  groups: readonly SharedPlaces[],
): ReuseShare[] => {
  const { starts, lengths } = layOut(documents, passages)
  const books: Books = { shared: new Map(), formula: new Map(), pairs: new Map() }
  const layout: Layout = {
    planOf: ({ source }) => passages[source].document,
    move: ({ source }, spans) => {
      const shift = starts[source]
      return shift < 0 ? [] : spans.map(({ start, end }) => ({ start: start + shift, end: end + shift }))
    },
  }
  for (const group of groups) bookGroup(books, layout, group)
  return documents.map(({ plan }, order) => ({
    plan,
    characters: lengths[order],
    ...closeBooks(books, order),
    pairs: [...(books.pairs.get(order) ?? [])]
      .map(([other, spans]) => ({ other, shared: unionLength(spans) }))
      .filter(({ shared }) => shared > 0)
      .sort((x, y) => x.other - y.other)
      .map(({ other, shared }) => ({ plan: documents[other].plan, shared })),
  }))
}
