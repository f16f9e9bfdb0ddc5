import { fillerWords } from '../../lexicon/filler-words.ts'
import { breakWords, catchwords, stockPhrases } from '../../lexicon/term-words.ts'
import type { Evidence } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { byCodePoint, sourceSpan, type TextView } from '../../model/text.ts'
import type { Segmenter } from '../../model/token.ts'
import { hasWholeEdges } from '../shared-actions/trim-phrase.ts'
import { type CountedString, countStrings } from './count-strings.ts'

/** A word that plans use as one and that the dictionary cuts in pieces: a person decides whether it goes into words.txt. */
export interface TermProposal {
  readonly term: string
  readonly count: number
  /** Plans that use it, in their order. */
  readonly plans: readonly string[]
  /** In bits, as of {@link CountedString}. */
  readonly cohesion: number
  readonly before: number
  readonly behind: number
  /** How the dictionary cuts it today. */
  readonly cut: readonly string[]
  /** Its first place in each plan, at most three. */
  readonly evidence: readonly Evidence[]
}

export interface ProposalOptions {
  /** Places that a term needs at least. */
  readonly fewest?: number
  /** Names of places are no terms of a trade. */
  readonly regions?: readonly string[]
}

/** The dictionary keeps longer words whole only where the thesaurus has them as phrases. */
const longest = 6
const usualFewest = 5
/** Bits. Chance alone binds two characters by about 3 in plans; terms like 专利池 or 技术调查官 lie above 5. */
const leastCohesion = 5
/** Bits: at least about three different characters on either side, or it is the piece of a longer word. */
const leastFreedom = 1.5
/** A longer term that stands at nearly all places of a shorter one takes its place. */
const nearlyAll = 0.8
const mostPlaces = 3

interface Line {
  readonly document: number
  readonly node: number
  readonly view: TextView
  readonly start: number
  readonly text: string
}

const run = /\p{Script=Han}+/gu

/** Runs of Chinese characters in paragraphs and notes; marks, digits and letters end one. */
const cutLines = (documents: readonly Document[]): Line[] =>
  documents.flatMap(({ nodes }, document) =>
    nodes.flatMap(({ view, kind, index }) =>
      view && kind !== 'dropped'
        ? [...view.text.matchAll(run)].map((m) => ({ document, node: index, view, start: m.index, text: m[0] }))
        : [],
    ),
  )

const administrative = /(?:省|市|自治州|州|盟|地区|区|县|旗)$/u

const freedomOf = ({ before, behind }: CountedString): number => Math.min(before, behind)

const fillers = new Set(fillerWords)
/** 市市场监管局: whose it is, in front of what it is. */
const level = /^[国省市州县区]$/u

/**
 * What the dictionary knows comes back whole; what has a particle or an act in it is a turn of phrase, and 体系建设 or
 * 重点领域 are said of everything.
 */
const isNew = (cut: readonly string[], text: string): boolean =>
  cut.length > 1 &&
  !level.test(cut[0]) &&
  hasWholeEdges(cut) &&
  !stockPhrases.has(text) &&
  !catchwords.has(text) &&
  !cut.some((word) => breakWords.has(word)) &&
  !cut.every((word) => fillers.has(word))

/** Longer first, so that a piece of one that was kept is known for one. */
const dropPieces = <T extends { readonly counted: CountedString }>(list: readonly T[]): T[] => {
  const kept: T[] = []
  for (const one of [...list].sort((a, b) => b.counted.text.length - a.counted.text.length)) {
    const { text, places } = one.counted
    const isPiece = kept.some(
      ({ counted }) => counted.text.includes(text) && counted.places.length >= nearlyAll * places.length,
    )
    if (!isPiece) kept.push(one)
  }
  return kept
}

const quotePlaces = (
  documents: readonly Document[],
  lines: readonly Line[],
  { text, places }: CountedString,
): Evidence[] => {
  const first = new Map<number, Evidence>()
  for (const [line, at] of places) {
    const { document, node, view, start } = lines[line]
    if (first.size < mostPlaces && !first.has(document))
      first.set(
        document,
        quoteEvidence(documents[document], node, sourceSpan(view, start + at, start + at + text.length)),
      )
  }
  return [...first.values()]
}

const round = (bits: number): number => Number(bits.toFixed(2))

/**
 * Proposes words for the dictionary of a domain: strings that hold together, stand freely on both sides, are used by two
 * plans or more (by one, where only one is given), and that the segmenter cuts in pieces. The most used first.
 *
 * @param segmenter with the words of the domain, so that nothing is proposed that it has
 */
export const proposeTerms = (
  documents: readonly Document[],
  segmenter: Segmenter,
  { fewest = usualFewest, regions = [] }: ProposalOptions = {},
): TermProposal[] => {
  const lines = cutLines(documents)
  const places = regions.map((region) => region.replace(administrative, '')).filter((name) => name.length >= 2)
  const plansOf = (counted: CountedString): number[] => [
    ...new Set(counted.places.map(([line]) => lines[line].document)),
  ]
  const found = countStrings(
    lines.map(({ text }) => text),
    { fewest, longest },
  )
    .filter((one) => one.cohesion >= leastCohesion && freedomOf(one) >= leastFreedom)
    .filter((one) => plansOf(one).length >= Math.min(2, documents.length))
    .filter(({ text }) => !places.some((place) => text.includes(place) || place.includes(text)))
    .map((counted) => ({ counted, cut: segmenter.cut(counted.text).map(({ text }) => text) }))
    .filter(({ counted, cut }) => isNew(cut, counted.text))
  return dropPieces(found)
    .sort((a, b) => b.counted.places.length - a.counted.places.length || byCodePoint(a.counted.text, b.counted.text))
    .map(({ counted, cut }) => ({
      term: counted.text,
      count: counted.places.length,
      plans: plansOf(counted).map((at) => documents[at].plan),
      cohesion: round(counted.cohesion),
      before: round(counted.before),
      behind: round(counted.behind),
      cut,
      evidence: quotePlaces(documents, lines, counted),
    }))
}
