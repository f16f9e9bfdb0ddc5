import type { CoverageCell, Initiative, StrengthComparison } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { groupBy } from '../../model/group-by.ts'
import { type ConceptIndex, indexConcepts } from '../coverage/concepts.ts'
import { actOnSame, bearsName, nameOneConcept, readPairs } from './match-objects.ts'
import { type ReadAct, readAct } from './read-act.ts'

/** Cells that score lower are carried in part or by other words, and their acts are seldom on one thing. */
const leastScore = 0.5

interface Act {
  readonly unit: Initiative
  readonly read: ReadAct
}

interface Knowledge {
  readonly domain: Domain | null
  readonly concepts: ConceptIndex
  /** Pairs of characters of an object. */
  readonly pairsOf: (object: string) => Int32Array
}

/** Acts already read: one passage answers to several units, and the units of the reference are held against every plan. */
const readBefore = new WeakMap<Initiative, Act>()

const readUnit = (unit: Initiative): Act => {
  const before = readBefore.get(unit)
  if (before) return before
  const act = { unit, read: readAct(unit.title, unit.strength ?? 2) }
  readBefore.set(unit, act)
  return act
}

interface Place {
  readonly plan: string
  readonly start: number
  readonly end: number
}

/** The action that stands at exactly a place, by plan and start; the last where several do. */
const indexPlaces = (actions: readonly Initiative[]): ((place: Place) => Initiative | undefined) => {
  const byPlan = new Map<string, Map<number, Initiative[]>>()
  for (const action of actions) {
    const { plan, start } = action.evidence
    const byStart = byPlan.get(plan) ?? new Map<number, Initiative[]>()
    byPlan.set(plan, byStart)
    const others = byStart.get(start)
    if (others) others.push(action)
    else byStart.set(start, [action])
  }
  return ({ plan, start, end }) =>
    byPlan
      .get(plan)
      ?.get(start)
      ?.findLast(({ evidence }) => evidence.end === end)
}

/**
 * The cells with `strength` set where an action of the plan, among the evidence of the cell, acts on the same thing as the
 * unit. Of a cell that is carried in whole and awaits review the doubt is how much is carried, not whether; what is carried in part
 * and awaits review is left out. An encouragement to all places (鼓励有条件的市(州)建立分中心) is held against whoever does just
 * that, also where the cell awaits review or rejects the passage: the few words of the unit make every score low.
 */
export const compareStrength = (
  coverage: readonly CoverageCell[],
  initiatives: readonly Initiative[],
  domain: Domain | null,
): CoverageCell[] => {
  const actions = initiatives.filter((unit) => unit.kind === 'action')
  const actionAt = indexPlaces(actions)
  const byId = new Map(actions.map((action) => [action.id, action]))
  const actionsOf = groupBy(actions, ({ plan }) => plan)
  const knowledge = { domain, concepts: indexConcepts(domain), pairsOf: readPairs(domain) }
  const firm = new Map<string, readonly Act[]>()
  const firmOf = (plan: string): readonly Act[] => {
    const acts = firm.get(plan) ?? listFirm(actionsOf.get(plan) ?? [])
    firm.set(plan, acts)
    return acts
  }
  return coverage.map((cell) => {
    const unit = byId.get(cell.unit)
    if (!unit) return cell
    const passages = cell.status === 'none' && cell.nearest ? [cell.nearest] : cell.evidence
    const found = passages.flatMap((evidence) => actionAt(evidence) ?? [])
    if (found.length === 0) return cell
    const strength = weighAgainst(readUnit(unit), found.map(readUnit), cell, knowledge)
    if (strength?.kind !== 'softer') return strength ? { ...cell, strength } : cell
    return { ...cell, strength: firmerElsewhere(readUnit(unit), firmOf(cell.plan), knowledge) ?? strength }
  })
}

const weighAgainst = (
  unit: Act,
  found: readonly Act[],
  { status, review, score }: CoverageCell,
  { domain, concepts, pairsOf }: Knowledge,
): StrengthComparison | null => {
  const encouraged = unit.unit.obligation === 'encouraged'
  const isSame = ({ read }: Act): boolean =>
    encouraged && bearsName(unit.read.object, read.object, domain)
      ? true
      : status !== 'none' &&
        (!review || status === 'full') &&
        score >= leastScore &&
        (actOnSame(unit.read.object, read.object, domain, pairsOf) ||
          (!unit.read.addressed && !read.addressed && nameOneConcept(unit.read.object, read.object, domain, concepts)))
  const alike = found.filter(isSame)
  // Of several that act on the same thing the firmest tells how firm the plan is.
  const firmest = alike
    .sort((a, b) => Number(partsMeet(unit, b)) - Number(partsMeet(unit, a)) || b.read.strength - a.read.strength)
    .at(0)
  return firmest ? { kind: kindOf(unit, firmest), action: firmest.unit.id } : null
}

/** What a plan sets out to do itself, and not only encourages. */
const listFirm = (actions: readonly Initiative[]): Act[] =>
  actions
    .filter(({ strength }) => (strength ?? 2) > 1)
    .map(readUnit)
    .filter(({ read }) => !read.addressed)

/**
 * An act on the same thing that the plan states firmly in another place than the one which answers to the unit best: what is
 * encouraged in one chapter and laid down in another is not softened.
 */
const firmerElsewhere = (
  unit: Act,
  firm: readonly Act[],
  { domain, pairsOf }: Knowledge,
): StrengthComparison | null => {
  const other = firm.find(
    (act) => partsMeet(unit, act) && actOnSame(unit.read.object, act.read.object, domain, pairsOf),
  )
  return other ? { kind: kindOf(unit, other), action: other.unit.id } : null
}

const partsMeet = (unit: Act, other: Act): boolean => unit.read.part === other.read.part

const kindOf = (unit: Act, other: Act): StrengthComparison['kind'] => {
  if (!partsMeet(unit, other)) return 'role'
  // 丰富金融产品 and 鼓励银行创新金融产品: what one does itself the other leaves to somebody else.
  if (other.read.addressed && !unit.read.addressed && other.read.strength === 1) return 'role'
  if (unit.read.doubtful || other.read.doubtful) return 'same'
  if (unit.read.strength > 1 && other.read.strength === 1) return 'softer'
  return unit.read.strength === 1 && other.read.strength > 1 ? 'harder' : 'same'
}
