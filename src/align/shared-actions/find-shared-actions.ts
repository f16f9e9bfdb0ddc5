import { settingEnds, settingOpeners } from '../../lexicon/term-words.ts'
import type { Evidence, SharedAction } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import type { Domain } from '../../model/domain.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { byCodePoint } from '../../model/text.ts'
import type { Candidate } from './candidate.ts'
import { collectCandidates } from './collect-candidates.ts'
import { withAliases } from './find-aliases.ts'
import type { Place } from './find-places.ts'
import { clauseSpan, clauseText, type Line } from './fold-lines.ts'
import { foldVariants } from './fold-variants.ts'
import { scoreCandidate } from './rank-candidates.ts'
import type { Corpus } from './read-corpus.ts'

/** As many as a reader goes through; what ranks lower is mostly the vocabulary of the sector. */
const LISTED = 150
const MOST_EVIDENCE = 4
const MOST_VARIANTS = 8

/** Where a name stands in words that commit the plan, and not as the setting of something else. */
const commitsAt = (lines: readonly Line[], { line, start, end }: Place): boolean => {
  if (!lines[line].commits) return false
  const clause = clauseText(lines[line], start, end)
  return (
    !settingOpeners.some((opener) => clause.startsWith(opener)) && !settingEnds.some((word) => clause.endsWith(word))
  )
}

const documentsOf = (lines: readonly Line[], places: readonly Place[]): ReadonlySet<number> =>
  new Set(places.map(({ line }) => lines[line].document))

const quotePlaces = (documents: readonly Document[], lines: readonly Line[], places: readonly Place[]): Evidence[] => {
  const quotes = places.map(({ line, start, end }) => {
    const { document, node } = lines[line]
    return quoteEvidence(documents[document], node, clauseSpan(lines[line], start, end))
  })
  return quotes.filter(({ start }, i) => i === 0 || start !== quotes[i - 1].start).slice(0, MOST_EVIDENCE)
}

const byPlan = (
  documents: readonly Document[],
  lines: readonly Line[],
  places: readonly Place[],
): SharedAction['plans'] =>
  documents.flatMap(({ plan }, index) => {
    const own = places.filter(({ line }) => lines[line].document === index)
    return own.length > 0 ? [{ plan, count: own.length, evidence: quotePlaces(documents, lines, own) }] : []
  })

const describe = (documents: readonly Document[], lines: readonly Line[], candidate: Candidate): SharedAction => {
  const inOrder = [...candidate.places].sort((a, b) => a.line - b.line || a.start - b.start)
  const committing = inOrder.filter((place) => commitsAt(lines, place))
  const carriers = documentsOf(lines, committing)
  const others = inOrder.filter(({ line }) => !carriers.has(lines[line].document))
  return {
    term: candidate.term,
    variants: candidate.forms.slice(0, MOST_VARIANTS),
    plans: byPlan(documents, lines, committing),
    mentioned: byPlan(documents, lines, others),
  }
}

/**
 * Named measures and terms that two or more plans commit to, found from their wording alone: names in quotes, and runs
 * of words with edges of their own that hang together more than chance would have it. The most telling come first.
 *
 * @param domain with the other names of measures; null where unknown
 */
export const findSharedActions = (
  documents: readonly Document[],
  corpus: Corpus,
  domain: Domain | null,
): SharedAction[] => {
  const { lines, find } = corpus
  const shared = collectCandidates(corpus)
    .map((candidate) => ({
      candidate,
      plans: documentsOf(
        lines,
        candidate.places.filter((place) => commitsAt(lines, place)),
      ).size,
    }))
    .filter(({ plans }) => plans >= 2)
  const plansOf = new Map(shared.map(({ candidate, plans }) => [candidate.term, plans]))
  const listed = foldVariants(shared.map(({ candidate }) => candidate))
    .map((candidate) => ({ candidate, score: scoreCandidate(candidate, lines, plansOf.get(candidate.term) ?? 2) }))
    .sort((a, b) => b.score - a.score || byCodePoint(a.candidate.term, b.candidate.term))
    .slice(0, LISTED)
    .map(({ candidate }) => candidate)
  const names = new Set(listed.map(({ term }) => term))
  return listed.map((one) =>
    describe(
      documents,
      lines,
      withAliases(one, lines, find, domain, names, (place) => commitsAt(lines, place)),
    ),
  )
}
