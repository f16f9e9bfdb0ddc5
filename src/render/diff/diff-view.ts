import { changedThings, changeWords } from '../../lexicon/diff-words.ts'
import type { DraftChange, DraftDiff } from '../../model/draft-diff.ts'
import { groupBy } from '../../model/group-by.ts'

/** 新增, or 移动、改写 */
export const kindsText = ({ kinds }: DraftChange): string => kinds.map((kind) => changeWords[kind]).join('、')

export const thingOf = ({ what }: DraftChange): string => changedThings[what]

const WHOLE = '全文'

/** The chapter that a change belongs to: of the new draft where it stands there. */
const chapterOf = (change: DraftChange): string => (change.new ?? change.old)?.path[0] ?? WHOLE

/** Chapters in the order of the changes; one that comes again is not begun anew. */
export const groupByChapter = (changes: readonly DraftChange[]): ReadonlyMap<string, readonly DraftChange[]> =>
  groupBy(changes, chapterOf)

const count = (changes: readonly DraftChange[], what: DraftChange['what']): string => {
  const own = changes.filter((change) => change.what === what)
  const added = own.filter((change) => change.old === null).length
  const dropped = own.filter((change) => change.new === null).length
  return `${changedThings[what]}新增${added}、删去${dropped}、改动${own.length - added - dropped}`
}

/** 标题新增1、删去0、改动2；任务…；指标… */
export const countText = ({ changes }: DraftDiff): string =>
  (['heading', 'task', 'target'] as const).map((what) => count(changes, what)).join('；')

/** What the comparison does not look at; it must not be taken for unchanged. */
export const notCompared = '只比较标题、任务举措和指标；回顾、形势、原则等叙述文字没有比较，编号不计。'

export const sameText = ({ same }: DraftDiff): string =>
  `未变：标题${same.headings}个，举措${same.tasks}条，指标${same.targets}项。`
