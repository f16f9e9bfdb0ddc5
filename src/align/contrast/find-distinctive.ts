import type { DistinctiveTerm } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import type { Domain } from '../../model/domain.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { byCodePoint } from '../../model/text.ts'
import { type FindPlaces, isInside, type Place } from '../shared-actions/find-places.ts'
import { clauseSpan, type Line } from '../shared-actions/fold-lines.ts'
import type { Corpus } from '../shared-actions/read-corpus.ts'
import { type CountedPhrase, collectPhrases } from './collect-phrases.ts'
import { findOwnNames } from './find-own-names.ts'
import { createTermJudge } from './judge-term.ts'
import { type Counts, logLikelihood, logRatio } from './measure-contrast.ts'

const LISTED = 20
/** Measures under names of their own, which a plan names once or twice and no count tells. */
const OWN_NAMES = 4
const MOST_EVIDENCE = 8
/** p = 0.01 with one degree of freedom: a plan has a few thousand words, and three uses against none reach it. */
const LEAST_G2 = 6.63
/** Three times as often as elsewhere. */
const LEAST_RATIO = Math.log2(3)
const LEAST_COUNT = 3
/** Share of its places that a shorter term may have inside a longer one before it is but a part of it. */
const TAKEN = 0.7

interface Rated extends Counts {
  readonly term: string
  readonly g2: number
  readonly logRatio: number
  readonly places: readonly Place[]
}

const rate = (
  term: string,
  counts: readonly number[],
  sizes: readonly number[],
  document: number,
): Omit<Rated, 'places'> => {
  const total = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0)
  const here = counts[document]
  const sizeHere = sizes[document]
  const known = { here, there: total(counts) - here, sizeHere, sizeThere: total(sizes) - sizeHere }
  return { term, ...known, g2: logLikelihood(known), logRatio: logRatio(known) }
}

/** Leaves of terms that share their places the one that says most: the longer, unless it is only some of the shorter. */
const withoutParts = (rated: readonly Rated[]): Rated[] =>
  rated.filter((one) =>
    rated.every((other) => {
      if (other === one) return true
      if (other.term.includes(one.term)) {
        const taken = one.places.filter((place) => other.places.some((o) => isInside(place, o)))
        return taken.length < TAKEN * one.places.length
      }
      if (!one.term.includes(other.term)) return true
      const held = other.places.filter((place) => one.places.some((o) => isInside(place, o)))
      return held.length >= TAKEN * other.places.length
    }),
  )

/**
 * Terms that set each plan apart from all others taken together: used significantly more often (G2) and by a factor that
 * matters (log ratio), in what commits the plan; behind them measures that one plan alone names. The subject of the plans, office prose and names of places are left out.
 *
 * @param regions names of the places whose plans these are
 */
export const findDistinctive = (
  documents: readonly Document[],
  corpus: Corpus,
  domain: Domain | null,
  regions: readonly string[],
): DistinctiveTerm[] => {
  if (documents.length < 2) return []
  const { lines, clauses, find } = corpus
  const judge = createTermJudge(corpus.weigh, corpus.openers, regions, wordsOf(domain))
  const phrases = [
    ...collectPhrases(clauses, documents.length, LEAST_COUNT).filter(judge.isTerm),
    ...quotedTerms(corpus, documents.length).filter(({ text }) => judge.isName(text)),
  ]
  const sizes = new Array<number>(documents.length).fill(0)
  for (const { document, words } of clauses) sizes[document] += words.length
  const own = findOwnNames(corpus)
  return documents.flatMap((document, i) => {
    const ranked = rankTerms(phrases, sizes, i, find, lines)
    const names = own
      .filter((name) => name.document === i && !ranked.some(({ term }) => isAbout(name.term, term)))
      .slice(0, Math.min(OWN_NAMES, LISTED - ranked.length))
      .map(({ term, places }) => ({ ...rate(term, countsOf(places, lines, documents.length), sizes, i), places }))
    return [...ranked, ...names].map((rated) => describe(document, documents, lines, rated))
  })
}

const isAbout = (name: string, term: string): boolean => name.includes(term) || term.includes(name)

const countsOf = (places: readonly Place[], lines: readonly Line[], documents: number): number[] => {
  const counts = new Array<number>(documents).fill(0)
  for (const { line } of places) counts[lines[line].document]++
  return counts
}

const wordsOf = (domain: Domain | null): ReadonlySet<string> =>
  new Set(domain ? [...domain.words, ...domain.thesaurus.flatMap((c) => [c.preferred, ...c.alternative])] : [])

/** Names in quotes are never cut into words: “味在眉山”. */
const quotedTerms = ({ quoted, find, lines }: Corpus, documents: number): Pick<CountedPhrase, 'text' | 'counts'>[] =>
  quoted.map(({ name }) => {
    const committing = find(name).filter(({ line }) => lines[line].commits)
    return { text: name, counts: countsOf(committing, lines, documents) }
  })

const rankTerms = (
  phrases: readonly Pick<CountedPhrase, 'text' | 'counts'>[],
  sizes: readonly number[],
  document: number,
  find: FindPlaces,
  lines: readonly Line[],
): Rated[] => {
  const terms = new Map(phrases.map((phrase) => [phrase.text, phrase]))
  const rated = [...terms.values()]
    .filter(({ counts }) => counts[document] >= LEAST_COUNT)
    .map((phrase) => rate(phrase.text, phrase.counts, sizes, document))
    .filter(({ g2, logRatio: ratio }) => g2 >= LEAST_G2 && ratio >= LEAST_RATIO)
    .map((one) => ({
      ...one,
      places: find(one.term).filter(({ line }) => lines[line].document === document && lines[line].commits),
    }))
    .filter(({ places }) => places.length >= LEAST_COUNT)
  return withoutParts(rated)
    .sort((a, b) => b.g2 - a.g2 || byCodePoint(a.term, b.term))
    .slice(0, LISTED)
}

const rounded = (value: number): number => Math.round(value * 100) / 100

const describe = (
  { plan }: Document,
  documents: readonly Document[],
  lines: readonly Line[],
  { term, here, there, g2, logRatio: ratio, places }: Rated,
): DistinctiveTerm => {
  const quotes = places.map(({ line, start, end }) => {
    const { document, node } = lines[line]
    return quoteEvidence(documents[document], node, clauseSpan(lines[line], start, end))
  })
  const evidence = quotes.filter(({ start }, i) => i === 0 || start !== quotes[i - 1].start).slice(0, MOST_EVIDENCE)
  return { plan, term, count: here, elsewhere: there, g2: rounded(g2), logRatio: rounded(ratio), evidence }
}
