import { fillers } from '../../lexicon/fillers.ts'
import type { Evidence } from '../../model/analysis.ts'
import { bindsPlan } from '../../model/binds-plan.ts'
import { isPerhapsMissing } from '../../model/missing.ts'
import { bareText } from '../../model/text.ts'
import type { Draft } from '../rule.ts'
import {
  isFrequent,
  isNamedElsewhere,
  type NameKind,
  pairsOf,
  partsNowhere,
  plainWordsNowhere,
  wordsNowhere,
  wordsUnknown,
  wordsWritten,
} from './named-words.ts'
import { subjectsNowhere } from './subjects.ts'
import { type HeldUnit, isRequired } from './units.ts'

/**
 * What there is to tell of a unit that asks something of the draft. `missing`: nothing carries it; `doubtful`: little like it
 * stands there, and things that it names stand nowhere in the draft; `partly`: of the things that it names one stands there
 * and another nowhere; `done`: the review tells of it and the tasks do not; null: it is carried, asks nothing of the draft,
 * or what it names cannot be told to be lacking (整合各类创新资源, or a thing that the draft writes elsewhere).
 */
export type Standing = 'missing' | 'doubtful' | 'partly' | 'done' | null

/** Characters that a review and a unit must share in one run to tell of the same matter (执法协作机制, 宣传周). */
const SHARED_RUN = 4

/** Titles of documents are left out: 出台《…保护行动方案》 does not say that a platform was built. */
const untitled = (text: string): string => text.replace(/《[^《》]*》/gu, '')

/** Whether a run holds more than words that the draft or any plan always writes: 深入开展知识产权 does not, 知识产权强县 does. */
const tellsApart = (run: string, draft: Draft): boolean => {
  if (isFrequent(run, draft)) return false
  return pairsOf(run).some((pair) => !fillers.has(pair) && !isFrequent(pair, draft) && draft.words().has(pair))
}

/**
 * Whether words of a review name the matter itself: 大力提升……服务水平 does not say that 推动服务质量提升 is done. What the tasks name
 * as well (深耕知识产权宣传周等品牌宣传活动) is not done alone.
 *
 * @param tasks the words that come nearest in the tasks
 */
const tellsOf = (title: string, told: string, tasks: string, draft: Draft): boolean => {
  const [unit, review] = [bareText(untitled(title)), bareText(untitled(told))]
  for (let start = 0; start + SHARED_RUN <= unit.length; start++) {
    let end = start + SHARED_RUN
    if (!review.includes(unit.slice(start, end))) continue
    while (end < unit.length && review.includes(unit.slice(start, end + 1))) end++
    const run = unit.slice(start, end)
    if (!tasks.includes(run) && tellsApart(run, draft)) return true
  }
  return false
}

/** 完善…名录和…目录, 共建…机制: the last words of what a unit acts on, without those that say that it does. */
const headsOf = (title: string): readonly string[] =>
  untitled(title)
    .split(/[、，,和及与]/u)
    .map((part) =>
      bareText(part)
        .replace(/(?:建设|工作|活动)$/u, '')
        .slice(-2),
    )
    .filter((head) => head.length > 1)

/** Whether a review names the thing, and not only what it is about: 非物质文化遗产传承人 is no 非物质文化遗产名录. */
const holdsHead = (title: string, told: string): boolean => headsOf(title).some((head) => bareText(told).includes(head))

/** Passages of the draft's review that tell of a unit by name. */
export const reviewOf = ({ unit, cell }: HeldUnit, draft: Draft): readonly Evidence[] => {
  const tasks = bareText(cell.evidence.map(({ quote }) => quote).join(''))
  return cell.done.filter(
    ({ quote }) =>
      cell.decidedBy === 'human' || (holdsHead(unit.title, quote) && tellsOf(unit.title, quote, tasks, draft)),
  )
}

/** Whether nothing carries a unit, or so little that it may be missing. */
const isGap = ({ cell }: HeldUnit): boolean => cell.status === 'none' || isPerhapsMissing(cell)

/** Below this score little of what a unit names is said in other words: of what is carried better those are taken for it. */
const HALF = 0.6

/** 实施…工程, 开展…行动 without a word on what it does: only its name can tell whether the draft has it. */
const isBareProgramme = ({ unit }: HeldUnit): boolean =>
  unit.text === unit.title && /(?:工程|计划|行动)$/u.test(unit.title) && !/一批|专项行动/u.test(unit.title)

const isHardlyCarried = (held: HeldUnit): boolean =>
  isGap(held) || (held.cell.status === 'partial' && held.cell.review && held.cell.score < HALF)

const kindsInDoubt = (held: HeldUnit): readonly NameKind[] => {
  const { status, review } = held.cell
  const isToldInReview = status === 'partial' && held.cell.done.length > 0
  if (isToldInReview || (isBareProgramme(held) && (status === 'partial' || review)))
    return ['missing', 'near', 'shared']
  if (isHardlyCarried(held)) return ['missing', 'near']
  return status === 'partial' && (review || isRequired(held)) ? ['missing'] : []
}

/** Things that a unit names, may be missing and stand nowhere in the draft. */
const findLacking = (held: HeldUnit, draft: Draft): readonly string[] => {
  const kinds = kindsInDoubt(held)
  const named = isGap(held) ? wordsNowhere(held, draft, kinds) : partsNowhere(held, draft, kinds)
  const unknown = held.cell.status === 'partial' ? wordsUnknown(held, draft) : []
  const plain = isHardlyCarried(held) ? plainWordsNowhere(held, draft) : []
  return [...new Set([...named, ...unknown, ...plain, ...subjectsNowhere(held, draft)])]
}

/** Several rules ask it of every unit; a cell is of one draft. */
const lackingBefore = new WeakMap<HeldUnit['cell'], readonly string[]>()

/** The same, read once. */
export const lackingIn = (held: HeldUnit, draft: Draft): readonly string[] => {
  const lacking = lackingBefore.get(held.cell) ?? findLacking(held, draft)
  lackingBefore.set(held.cell, lacking)
  return lacking
}

const isPartly = (held: HeldUnit, draft: Draft): boolean =>
  held.cell.decidedBy === 'human' ||
  (wordsWritten(held, draft).length > 0 && partsNowhere(held, draft, ['missing']).length > 0)

const findStanding = (held: HeldUnit, draft: Draft): Standing => {
  const { unit, cell } = held
  if (!bindsPlan(unit, draft.plan)) return null
  const { status } = cell
  if (status !== 'full' && (isGap(held) || isNamedElsewhere(held, draft)) && reviewOf(held, draft).length > 0)
    return 'done'
  if (status === 'none') return cell.decidedBy === 'auto' && isPartly(held, draft) ? 'partly' : 'missing'
  if (status !== 'full' && isPartly(held, draft)) return 'partly'
  return cell.decidedBy === 'auto' && lackingIn(held, draft).length > 0 ? 'doubtful' : null
}

const standingBefore = new WeakMap<HeldUnit['cell'], { readonly standing: Standing }>()

export const standingOf = (held: HeldUnit, draft: Draft): Standing => {
  const known = standingBefore.get(held.cell) ?? { standing: findStanding(held, draft) }
  standingBefore.set(held.cell, known)
  return known.standing
}
