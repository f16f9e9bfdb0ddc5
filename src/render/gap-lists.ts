import type { CoverageCell, Initiative, Obligation } from '../model/analysis.ts'
import type { CellClass } from './marks.ts'
import type { PlanView, Report } from './report.ts'

/** A unit of the reference and how one plan stands to it. */
export interface Held {
  readonly unit: Initiative
  readonly cell: CoverageCell
}

/** What one plan is told, classes apart. Actions only, in the order of the reference unless said otherwise. */
export interface GapLists {
  /** Gravest first: named, then all, then open. */
  readonly gaps: readonly Held[]
  /** So little like them that they may be missing; gravest first. */
  readonly unsure: readonly Held[]
  /** Named or asked of all, and carried in part only. */
  readonly partly: readonly Held[]
  readonly done: readonly Held[]
  /** Encouraged, whether carried or not. */
  readonly encouraged: readonly Held[]
  readonly ownLevel: readonly Held[]
  readonly otherBody: readonly Held[]
  readonly elsewhere: readonly Held[]
  /** What the plan sets out to do and the reference does not have. */
  readonly own: readonly Initiative[]
}

const gravity: readonly Obligation[] = ['named', 'all', 'open']

/** named, then all, then open. */
export const gravityOf = (unit: Initiative): number => {
  const place = gravity.indexOf(unit.obligation ?? 'open')
  return place < 0 ? gravity.length : place
}

const gravestFirst = (list: readonly Held[]): readonly Held[] =>
  [...list].sort((a, b) => gravityOf(a.unit) - gravityOf(b.unit))

const placeEnd = /(?:省|市|州|区|县|地区)$/u

/** True where a place that the unit names is this plan's, or holds it: 德阳 for 德阳市. */
const namesPlan = (unit: Initiative, view: PlanView): boolean =>
  unit.places.some((place) => place !== '' && view.plan.region.includes(place.replace(placeEnd, '') || place))

const bindsInWords = (unit: Initiative, view: PlanView): boolean =>
  unit.obligation === 'all' || (unit.obligation === 'named' && namesPlan(unit, view))

/** Sorts what the reference lays down by what it means for one plan. */
export const listGaps = (report: Report, view: PlanView): GapLists => {
  const held = report.actions.flatMap((unit): Held[] => {
    const cell = report.cellOf(unit.id, view.id)
    return cell ? [{ unit, cell }] : []
  })
  const inClass = (name: CellClass): readonly Held[] =>
    held.filter(({ unit }) => report.classOf(unit, view.id) === name)
  return {
    gaps: gravestFirst(inClass('gap')),
    unsure: gravestFirst(inClass('unsure')),
    partly: inClass('partial').filter(({ unit }) => bindsInWords(unit, view)),
    done: inClass('done'),
    encouraged: held.filter(({ unit }) => unit.obligation === 'encouraged'),
    ownLevel: inClass('ownLevel'),
    otherBody: inClass('otherBody'),
    elsewhere: inClass('elsewhere'),
    own: report.analysis.initiatives.filter(
      (unit) => unit.plan === view.id && unit.kind === 'action' && unit.inReference === 'none',
    ),
  }
}

export const gravityWords: Readonly<Record<'named' | 'all' | 'open', string>> = {
  named: '点名',
  all: '要求各地办理',
  open: '未点名，地方可办',
}
