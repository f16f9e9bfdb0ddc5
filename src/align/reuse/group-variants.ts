import { groupBy } from '../../model/group-by.ts'
import type { Span } from '../../model/text.ts'
import { type Alignment, extendMatch, type Gap } from './extend-match.ts'
import type { Match, Place, Source } from './find-matches.ts'

/** One place of wording that several plans share all but a few characters of. */
export interface Variant extends Span {
  readonly source: number
  /** Where it differs from the first place; `a` are ranges of that one. Empty for the first. */
  readonly gaps: readonly Gap[]
  /** Share of the characters of the longer of the two that agree, 0 to 1. */
  readonly similarity: number
}

/** Two places or more in two plans or more, the first of which the others are held against. */
export type VariantGroup = readonly Variant[]

/** Less in common than this is a turn of phrase, not a passage. */
const fewestAlike = 18
/** Below this share it is another sentence on the same thing. */
const leastSimilar = 0.8
/** A plan that says the same thing in several places offers at most so many of them to be held against. */
const mostPivots = 3

/** An alignment of a place in the first plan that has it with a place in another. */
interface Chain extends Alignment {
  readonly pivot: number
  readonly other: number
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const lengthOf = ({ start, end }: Span): number => end - start

const gapSize = ({ a, b }: Gap): number => Math.max(lengthOf(a), lengthOf(b))

/** Differing characters of the alignment, and those of `whole` that it does not reach. */
const similarityOf = ({ a, b, gaps }: Alignment, whole: Span): number => {
  const missing = lengthOf(whole) - lengthOf(a)
  const differing = gaps.reduce((sum, gap) => sum + gapSize(gap), 0)
  return 1 - (differing + missing) / Math.max(lengthOf(whole), lengthOf(b) + missing)
}

const alike = ({ a, gaps }: Alignment): number => lengthOf(a) - gaps.reduce((sum, gap) => sum + lengthOf(gap.a), 0)

/** Every match extended from its first plan to each other place: a star, so that work grows with places, not pairs. */
const extendAll = (sources: readonly Source[], matches: readonly Match[]): Chain[] => {
  const chains = new Map<string, Chain[]>()
  const extend = (pivot: Place, other: Place, length: number): void => {
    const key = `${pivot.source}:${other.source}`
    const known = chains.get(key) ?? []
    const [a, b] = [pivot, other].map(({ at }) => ({ start: at, end: at + length }))
    if (known.some((chain) => holds(chain.a, a) && holds(chain.b, b))) return
    const [x, y] = [sources[pivot.source].text, sources[other.source].text]
    known.push({ ...extendMatch(x, y, pivot.at, other.at, length), pivot: pivot.source, other: other.source })
    chains.set(key, known)
  }
  for (const { text, places } of [...matches].sort((x, y) => y.text.length - x.text.length)) {
    const first = sources[places[0].source].document
    const pivots = places.filter(({ source }) => sources[source].document === first).slice(0, mostPivots)
    const others = places.filter(({ source }) => sources[source].document !== first)
    for (const pivot of pivots) for (const other of others) extend(pivot, other, text.length)
  }
  return [...chains.values()].flat()
}

interface Cluster {
  readonly span: Span
  /** By the source of the other place: there may be one for every plan of a country. */
  readonly chains: Map<number, Chain[]>
}

const allChains = ({ chains }: Cluster): Chain[] => [...chains.values()].flat()

const overlaps = (x: Span, y: Span): boolean => x.start < y.end && y.start < x.end

/** Chains of one pivot by the range of it that they share; the longest sets the range, and the others fill most of it. */
const clusterChains = (chains: readonly Chain[]): Cluster[] => {
  const clusters: Cluster[] = []
  const byLength = [...chains].sort((x, y) => lengthOf(y.a) - lengthOf(x.a) || x.a.start - y.a.start)
  for (const chain of byLength) {
    const home = clusters.find(({ span }) => holds(span, chain.a) && similarityOf(chain, span) >= leastSimilar)
    if (home) {
      const rivals = home.chains.get(chain.other) ?? []
      if (!rivals.some((one) => overlaps(one.b, chain.b))) home.chains.set(chain.other, [...rivals, chain])
    } else if (similarityOf(chain, chain.a) >= leastSimilar && alike(chain) >= fewestAlike)
      clusters.push({ span: chain.a, chains: new Map([[chain.other, [chain]]]) })
  }
  return clusters.filter((cluster) => allChains(cluster).some(({ gaps }) => gaps.length > 0))
}

const asGroup = (pivot: number, cluster: Cluster): VariantGroup => [
  { source: pivot, ...cluster.span, gaps: [], similarity: 1 },
  ...allChains(cluster)
    .sort((x, y) => x.other - y.other || x.b.start - y.b.start)
    .map((chain) => ({
      source: chain.other,
      ...chain.b,
      gaps: chain.gaps,
      similarity: similarityOf(chain, cluster.span),
    })),
]

type BySource = ReadonlyMap<number, readonly Variant[]>

const indexPlaces = (group: VariantGroup): BySource => groupBy(group, ({ source }) => source)

/** Leaves out groups all of whose places lie in places of another. */
const dropContained = (groups: readonly VariantGroup[]): VariantGroup[] => {
  const rivals = new Map<number, BySource[]>()
  const size = (group: VariantGroup): number => group.reduce((sum, one) => sum + lengthOf(one), 0)
  const isWithin = (group: VariantGroup, rival: BySource): boolean =>
    group.every((one) => rival.get(one.source)?.some((other) => holds(other, one)))
  return [...groups]
    .sort((x, y) => size(y) - size(x))
    .filter((group) => {
      if (rivals.get(group[0].source)?.some((rival) => isWithin(group, rival))) return false
      const index = indexPlaces(group)
      for (const source of index.keys()) {
        const list = rivals.get(source)
        if (list) list.push(index)
        else rivals.set(source, [index])
      }
      return true
    })
}

/**
 * Wording that two plans or more share but for a few characters changed, put in or left out, in the order of its first
 * places. Found from the exact matches, so that a passage without any run of theirs is not found.
 */
export const groupVariants = (sources: readonly Source[], matches: readonly Match[]): VariantGroup[] => {
  const byPivot = new Map<number, Chain[]>()
  for (const chain of extendAll(sources, matches)) {
    const list = byPivot.get(chain.pivot)
    if (list) list.push(chain)
    else byPivot.set(chain.pivot, [chain])
  }
  const groups = [...byPivot].flatMap(([pivot, chains]) => clusterChains(chains).map((one) => asGroup(pivot, one)))
  return dropContained(groups).sort(([x], [y]) => x.source - y.source || x.start - y.start || y.end - x.end)
}
