import type { CoverageCell, Evidence } from '../../model/analysis.ts'
import { bindsPlan } from '../../model/binds-plan.ts'
import { listReasons } from '../../model/coverage-reasons.ts'
import { isPerhapsMissing } from '../../model/missing.ts'
import { bareText } from '../../model/text.ts'
import type { Draft } from '../rule.ts'
import type { HeldUnit } from './units.ts'

/**
 * What there is to tell of a unit that asks something of the draft. `missing`: nothing carries it; `doubtful`: judged as
 * carried in part, close to a threshold, by a passage that names little of it; `partly`: a part stands there; `done`: the
 * review tells of it and the tasks do not carry the whole; null: it is carried, asks nothing of the draft, or is too
 * general to be looked for (整合各类创新资源).
 */
export type Standing = 'missing' | 'doubtful' | 'partly' | 'done' | null

/** A name of this length is that of a thing (人民调解委员会, 推行企业管理规范); shorter words (商标, 平台) stand in any passage. */
const NAME_LENGTH = 5

/**
 * Share of the characters of what a unit names that the nearest passage must have for it to name the thing itself: about
 * half, for which labels under test/gold speak (`npm run eval:check`).
 */
const NAMED_SHARE = 0.45

const namesNothing = (cell: CoverageCell): boolean =>
  cell.decidedBy === 'auto' &&
  (['shared', 'near', 'missing'] as const).every((kind) => listReasons(cell, kind).length === 0)

/** 0 to 1: by characters, how much of what the unit names both texts have. */
const shareNamed = (cell: CoverageCell): number => {
  const count = (words: readonly string[]): number => words.join('').length
  const shared = count(listReasons(cell, 'shared'))
  const all = shared + count(listReasons(cell, 'near')) + count(listReasons(cell, 'missing'))
  return all === 0 ? 0 : shared / all
}

const namesThing = (cell: CoverageCell): boolean =>
  listReasons(cell, 'shared').some((name) => name.length >= NAME_LENGTH)

/** Whether the nearest passage, though judged as another matter, names the thing: a table with 贯标企业 where 贯标 is asked. */
const namesIt = (cell: CoverageCell): boolean => namesThing(cell) && shareNamed(cell) >= NAMED_SHARE

const isDoubtful = (cell: CoverageCell): boolean => {
  if (cell.decidedBy === 'human') return false
  return isPerhapsMissing(cell) ? !namesIt(cell) : cell.review && !namesThing(cell) && shareNamed(cell) < NAMED_SHARE
}

/** Characters that a review and a unit must share in one run to tell of the same matter (执法协作机制, 宣传周). */
const SHARED_RUN = 4

/** Words that a draft writes more often than this (知识产权, 知识产权保护) tell no matter from another. */
const FREQUENT = 20

const holdsOften = (text: string, word: string): boolean => text.split(word).length - 1 > FREQUENT

/** Whether words of a review name the matter itself: 大力提升……服务水平 does not say that 推动服务质量提升 is done. */
const tellsOf = (title: string, told: string, draft: Draft): boolean => {
  const [unit, review] = [bareText(title), bareText(told)]
  for (let start = 0; start + SHARED_RUN <= unit.length; start++) {
    let end = start + SHARED_RUN
    if (!review.includes(unit.slice(start, end))) continue
    while (end < unit.length && review.includes(unit.slice(start, end + 1))) end++
    if (!holdsOften(draft.document.text, unit.slice(start, end))) return true
  }
  return false
}

/** Passages of the draft's review that tell of a unit by name. */
export const reviewOf = ({ unit, cell }: HeldUnit, draft: Draft): readonly Evidence[] =>
  cell.done.filter(({ quote }) => cell.decidedBy === 'human' || tellsOf(unit.title, quote, draft))

export const standingOf = (held: HeldUnit, draft: Draft): Standing => {
  const { unit, cell } = held
  if (cell.status === 'full' || !bindsPlan(unit, draft.plan)) return null
  if (reviewOf(held, draft).length > 0) return 'done'
  if (cell.status === 'none') return namesIt(cell) ? 'partly' : 'missing'
  if (namesNothing(cell)) return null
  return isDoubtful(cell) ? 'doubtful' : 'partly'
}
