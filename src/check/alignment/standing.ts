import { fillers } from '../../lexicon/fillers.ts'
import type { Evidence, Initiative } from '../../model/analysis.ts'
import { isFrequent } from '../../model/bare-of.ts'
import { bindsPlan } from '../../model/binds-plan.ts'
import { listThings, tellingName } from '../../model/coverage-reasons.ts'
import { isPerhapsMissing } from '../../model/missing.ts'
import { bareText } from '../../model/text.ts'
import type { Draft } from '../rule.ts'
import type { HeldTask, HeldUnit } from './units.ts'

/**
 * What there is to tell of a unit that asks something of the draft. `missing`: nothing carries it; `doubtful`: something like it
 * stands there, and things that it names stand nowhere in the draft; `partly`: of the things that it names one stands there
 * and another nowhere; `done`: the review tells of it and the tasks do not; null: it is carried, asks nothing of the draft,
 * or what it names cannot be told to be lacking (整合各类创新资源, or a thing that the draft writes elsewhere).
 */
export type Standing = 'missing' | 'doubtful' | 'partly' | 'done' | null

/** Characters that a review and a unit must share in one run to tell of the same matter (执法协作机制, 宣传周). */
const SHARED_RUN = 4

/** Titles of documents are left out: 出台《…保护行动方案》 does not say that a platform was built. */
const untitled = (text: string): string => text.replace(/《[^《》]*》/gu, '')

/**
 * Whether a run holds more than words that the draft or any plan always writes, two characters in a row that belong to none of
 * them: 深入开展知识产权 does not, 知识产权强县 does.
 */
const tellsApart = (run: string, { document }: Draft): boolean => {
  if (isFrequent(run, document)) return false
  const isPlain = Array.from({ length: run.length - 1 }, (_, i) => {
    const pair = run.slice(i, i + 2)
    return fillers.has(pair) || isFrequent(pair, document)
  })
  return isPlain.some((_, i) => !isPlain[i - 1] && !isPlain[i] && !isPlain[i + 1])
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

/** Whether a unit names a thing, and the passage that carries it has no such name word by word. */
const isNamedElsewhere = ({ cell }: HeldUnit): boolean => {
  const shared = listThings(cell, 'shared')
  const place = bareText(cell.evidence[0]?.quote ?? '')
  const isNamed = shared.length + listThings(cell, 'near').length + listThings(cell, 'missing').length > 0
  return isNamed && !shared.some((name) => name.length >= tellingName && place.includes(name))
}

/**
 * 各省辖市要依据本规划制定本地规划或实施方案，明确目标任务和责任分工: that the places below make a plan of their own is carried by the draft itself.
 */
const asksForPlan = ({ title, kind }: Initiative): boolean =>
  kind === 'action' &&
  (/(?:制定|编制|出台|研究制定)(?!.*《)[^，。；]*(?:本地区?|本市|本级|本区域|各自|年度|配套)[^，。；]*(?:规划|方案|计划|措施)/u.test(
    title,
  ) ||
    /^(?:要|应)?(?:明确|细化|分解|逐级分解)(?:本地区?|年度|工作|规划|各项)*(?:目标|任务|责任|分工|措施|和|、|与)+$/u.test(
      title,
    ))

const findStanding = (held: HeldUnit, draft: Draft): Standing => {
  const { unit, cell } = held
  if (!bindsPlan(unit, draft.plan) || asksForPlan(unit)) return null
  const isDone = cell.status === 'none' || (cell.status === 'partial' && isNamedElsewhere(held))
  if (isDone && reviewOf(held, draft).length > 0) return 'done'
  if (cell.status === 'none') return 'missing'
  if (cell.status === 'partial' && (cell.decidedBy === 'human' || cell.written)) return 'partly'
  return isPerhapsMissing(cell) ? 'doubtful' : null
}

/** Several rules ask it of every unit; a cell is of one draft. */
const standingBefore = new WeakMap<HeldUnit['cell'], { readonly standing: Standing }>()

export const standingOf = (held: HeldUnit, draft: Draft): Standing => {
  const known = standingBefore.get(held.cell) ?? { standing: findStanding(held, draft) }
  standingBefore.set(held.cell, known)
  return known.standing
}

/**
 * 强化保护技术支撑 is nowhere written where its actions are: half of them carried with nothing to tell, the titled task is as well,
 * in other words, and what is not carried is told of the actions.
 */
export const isCarriedBelow = ({ actions }: HeldTask, draft: Draft): boolean => {
  const carried = actions.filter((one) => one.cell.status !== 'none' && standingOf(one, draft) === null)
  return actions.length > 0 && 2 * carried.length >= actions.length
}
