import type { CoverageCell } from '../../model/analysis.ts'
import { bindsPlan } from '../../model/binds-plan.ts'
import { listReasons } from '../../model/coverage-reasons.ts'
import type { Draft } from '../rule.ts'
import type { HeldUnit } from './units.ts'

/**
 * What there is to tell of a unit that asks something of the draft. `missing`: nothing carries it; `doubtful`: judged as
 * carried in part, close to a threshold, by a passage that names little of it; `partly`: a part stands there; `done`: the
 * review tells of it and the tasks do not carry the whole; null: it is carried, or asks nothing of the draft.
 */
export type Standing = 'missing' | 'doubtful' | 'partly' | 'done' | null

/** A name of this length is that of a thing (人民调解委员会, 推行企业管理规范); shorter words (商标, 平台) stand in any passage. */
const NAME_LENGTH = 5

/**
 * Share of the characters of what a unit names that the nearest passage must have for it to name the thing itself: about
 * half, for which labels under test/gold speak (`npm run eval:check`).
 */
const NAMED_SHARE = 0.45

/** 0 to 1: by characters, how much of what the unit names both texts have; 1 where it names nothing (整合各类创新资源). */
const shareNamed = (cell: CoverageCell): number => {
  const count = (words: readonly string[]): number => words.join('').length
  const shared = count(listReasons(cell, 'shared'))
  const all = shared + count(listReasons(cell, 'near')) + count(listReasons(cell, 'missing'))
  return all === 0 ? 1 : shared / all
}

const namesThing = (cell: CoverageCell): boolean =>
  listReasons(cell, 'shared').some((name) => name.length >= NAME_LENGTH)

/** Whether the nearest passage, though judged as another matter, names the thing: a table with 贯标企业 where 贯标 is asked. */
const namesIt = (cell: CoverageCell): boolean => namesThing(cell) && shareNamed(cell) >= NAMED_SHARE

const isDoubtful = (cell: CoverageCell): boolean =>
  cell.review && cell.decidedBy === 'auto' && !namesThing(cell) && shareNamed(cell) < NAMED_SHARE

export const standingOf = ({ unit, cell }: HeldUnit, { plan }: Draft): Standing => {
  if (cell.gap) return namesIt(cell) ? 'partly' : 'missing'
  if (cell.status === 'full' || !bindsPlan(unit, plan)) return null
  if (cell.done.length > 0) return 'done'
  if (cell.status !== 'partial') return null
  return isDoubtful(cell) ? 'doubtful' : 'partly'
}
