import type { Initiative } from '../../model/analysis.ts'
import { bareOf, isFrequent } from '../../model/bare-of.ts'
import type { Document } from '../../model/document.ts'
import { bareText } from '../../model/text.ts'
import type { Held } from './held.ts'

/** Characters of a run that names a matter (高能级创新平台, 专利密集型产业); shorter ones come about by chance (业开展专利). */
const RUN = 6

/** Length of the word that every sentence has: 知识产权, 安全生产. */
const WORD = 4

/** A matter of the reference plan's own is written so often in it. */
const OWN_MATTER = 3

/** All stretches of so many characters of a text. */
const runsOf = (bare: string): readonly string[] =>
  Array.from({ length: Math.max(0, bare.length - RUN + 1) }, (_, start) => bare.slice(start, start + RUN))

const ownRuns = new WeakMap<Document, ReadonlySet<string>>()

/** Runs that a text, without its marks, has often enough to be a matter of its own. */
const listOwnRuns = (document: Document): ReadonlySet<string> => {
  const known = ownRuns.get(document)
  if (known) return known
  const counts = new Map<string, number>()
  for (const run of runsOf(bareOf(document))) counts.set(run, (counts.get(run) ?? 0) + 1)
  const own = new Set([...counts].flatMap(([run, count]) => (count >= OWN_MATTER && !run.includes('的') ? [run] : [])))
  ownRuns.set(document, own)
  return own
}

/** Of a unit, held against every plan of a run: few have any. */
const ownClauses = new WeakMap<Initiative, readonly string[]>()

/** The clauses of a unit beside its title, circumstances and purposes, that name a matter of its plan. */
const clausesBeside = (unit: Initiative, reference: Document): readonly string[] => {
  if (unit.kind !== 'action') return []
  const known = ownClauses.get(unit)
  if (known) return known
  const own = listOwnRuns(reference)
  const clauses = unit.text
    .replace(unit.title, '')
    .split(/[，,；;。、]/u)
    .map(bareText)
    .filter((clause) => runsOf(clause).some((run) => own.has(run)))
  ownClauses.set(unit, clauses)
  return clauses
}

/** The words between those that the plan always writes: of 产业园区知识产权创新创造 neither end makes a name with the middle. */
const cutAtFrequent = (clause: string, plan: Document): readonly string[] => {
  const isCut = Array.from({ length: clause.length }, () => false)
  for (let start = 0; start + WORD <= clause.length; start++)
    if (isFrequent(clause.slice(start, start + WORD), plan)) isCut.fill(true, start, start + WORD)
  return [...clause]
    .map((char, i) => (isCut[i] ? ' ' : char))
    .join('')
    .split(/ +/u)
}

/**
 * Matters of the reference plan that a unit is about by its circumstances or purposes, and that the other plan nowhere writes:
 * 推动建立知识产权管理规范，全面提升高能级创新平台知识产权能力 is carried by no rules of management for universities, where
 * 高能级创新平台 has a heading and a box of its own.
 */
export const subjectsNowhere = ({ unit, plan, reference }: Held): readonly string[] => {
  const beside = clausesBeside(unit, reference)
  if (beside.length === 0) return []
  const theirs = listOwnRuns(reference)
  const isTheirs = (run: string): boolean => theirs.has(run) && !bareOf(plan).includes(run)
  const clauses = beside
    .filter((clause) => runsOf(clause).some(isTheirs))
    .flatMap((clause) => cutAtFrequent(clause, plan))
  return clauses.flatMap((clause) => {
    const found: string[] = []
    for (let start = 0; start + RUN <= clause.length; start++) {
      let end = start + RUN
      if (!isTheirs(clause.slice(start, end))) continue
      while (end < clause.length && isTheirs(clause.slice(end + 1 - RUN, end + 1))) end++
      found.push(clause.slice(start, end))
      start = end - 1
    }
    return found
  })
}
