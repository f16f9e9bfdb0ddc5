import type { Document } from '../../model/document.ts'
import type { Domain } from '../../model/domain.ts'
import type { Segmenter } from '../../model/token.ts'
import type { Cut } from './cut.ts'
import { type Clause, cutClauses } from './cut-clauses.ts'
import { createFinder, type FindPlaces } from './find-places.ts'
import { foldLines, type Line } from './fold-lines.ts'
import { findNamedMeasures, type NamedMeasure } from './named-measures.ts'
import { findQuotedNames, type QuotedName } from './quoted-names.ts'
import { createWeigh, findOpeners, findTopics, type Weigh } from './word-weights.ts'

/** What shared and distinctive terms are both looked for in: the folded lines of documents, their words, and the names in them. */
export interface Corpus {
  readonly lines: readonly Line[]
  /** Of the lines that commit their plan. */
  readonly clauses: readonly Clause[]
  readonly cut: Cut
  readonly find: FindPlaces
  /** Words that say what all plans are about. */
  readonly topics: ReadonlySet<string>
  readonly weigh: Weigh
  /** Words that open a clause more often than not. */
  readonly openers: ReadonlySet<string>
  /** In the order of the text. */
  readonly measures: readonly NamedMeasure[]
  readonly quoted: readonly QuotedName[]
}

/** The words that the plans are about, told from the lines that hold them. */
const topicsOf = (clauses: readonly Clause[]): ReadonlySet<string> => {
  const lines = new Map<number, Set<string>>()
  for (const { line, words } of clauses) {
    const known = lines.get(line)
    if (known) for (const word of words) known.add(word)
    else lines.set(line, new Set(words))
  }
  return findTopics(lines.values())
}

/**
 * Reads documents for the search for terms.
 *
 * @param segmenter one without the words of a domain: these are names already, and 知识产权惩罚性赔偿 cut in one piece
 *   hides that 惩罚性赔偿 stands in other plans too
 * @param domain tells what the plans are about, so that its subject is not taken for a measure; null where unknown
 */
export const readCorpus = (documents: readonly Document[], segmenter: Segmenter, domain: Domain | null): Corpus => {
  const cut: Cut = (text) => segmenter.cut(text).map((token) => token.text)
  const lines = documents.flatMap((document, order) => foldLines(document, order))
  const clauses = cutClauses(lines, cut)
  const topics = new Set([...topicsOf(clauses), ...(domain?.topics ?? [])])
  return {
    lines,
    clauses,
    cut,
    find: createFinder(lines),
    topics,
    weigh: createWeigh(topics),
    openers: findOpeners(clauses),
    measures: findNamedMeasures(lines, cut, topics),
    quoted: findQuotedNames(lines),
  }
}
