import type { Initiative } from '../../../model/analysis.ts'
import { reasonsOf, tellLacking } from '../../../model/coverage-reasons.ts'
import { unitHref } from '../../anchors.ts'
import { type Held, listGaps } from '../../gap-lists.ts'
import { obligationWord } from '../../marks.ts'
import { joinReasons } from '../../parts/layout.ts'
import type { PlanView, Report } from '../../report.ts'
import { cellLink, citedWords, linkTo, placesOf, placeWords, quotesOf, wordsOf } from '../words.ts'
import { type Opinion, silentPlace } from './opinion.ts'

const review = (list: readonly Held[]): string => (list.some(({ cell }) => cell.review) ? '（※待核）' : '')

/** 省规划点名攀枝花, 省规划要求各地 */
const asked = (report: Report, unit: Initiative): string =>
  unit.obligation === 'named'
    ? `${report.referenceNoun}${obligationWord(unit, report.ownLevel).replace('：', '')}`
    : `${report.referenceNoun}要求各地`

/** Where the plan speaks of something near, which is where it might be added. */
const nearPlace = (report: Report, { cell }: Held): Pick<Opinion, 'place' | 'words'> =>
  cell.nearest
    ? {
        place: `${placeWords(report, cell.nearest)}（相近，未采用）`,
        words: `“${wordsOf(report, cell.nearest)}”`,
      }
    : { place: silentPlace, words: '' }

const boundOpinion = (report: Report, view: PlanView, held: Held): Opinion => ({
  ...nearPlace(report, held),
  advice: `${asked(report, held.unit)}办理，建议研究补充“${held.unit.title}”的内容。${review([held])}`,
  basis: `${report.referenceNoun}${citedWords(report, held.unit.evidence)}\n${joinReasons(held.cell.because)}`,
  link: cellLink(report, held.unit, held.cell, view),
})

/** What the plan has of it: a part, or words that are alike and not the thing itself. */
const partHeld = (view: PlanView, { cell }: Held): string => {
  const lacking = tellLacking(cell)
  if (lacking === null) return `本${view.noun}已有部分内容，建议研究进一步明确`
  return `本${view.noun}${cell.gap ? '有相近表述，' : ''}${lacking}，建议核对后研究补充`
}

const partOpinion = (report: Report, view: PlanView, held: Held): Opinion => ({
  place: placesOf(report, held.cell.evidence),
  words: quotesOf(report, held.cell.evidence),
  advice: `${asked(report, held.unit)}办理，${partHeld(view, held)}。${review([held])}`,
  basis: `${report.referenceNoun}${citedWords(report, held.unit.evidence)}\n${joinReasons(reasonsOf(held.cell))}`,
  link: cellLink(report, held.unit, held.cell, view),
})

/** So many actions of one task are quoted; the others stand in 衔接情况对照表. */
const quotedActions = 4

const headOf = (report: Report, { unit }: Held): Initiative => report.initiativeOf.get(unit.parent ?? '') ?? unit

/** What nobody is named for is suggested task by task, or the table would hold more lines than a reader can weigh. */
const taskOpinion = (report: Report, list: readonly Held[]): Opinion => {
  const task = headOf(report, list[0])
  const asks = report.actions.filter((unit) => unit.parent === task.id).length
  const rest = list.length - quotedActions
  const share = asks > list.length ? `${asks}项举措中${list.length}项` : `${list.length}项举措`
  return {
    ...nearPlace(report, list.find(({ cell }) => cell.nearest) ?? list[0]),
    advice: `“${task.title}”的${share}未见承接，建议结合实际研究补充，或说明不列的考虑。${review(list)}`,
    basis: [
      `${report.referenceNoun}${placeWords(report, list[0].unit.evidence)}（未点名，地方可以办理）：`,
      ...list.slice(0, quotedActions).map(({ unit }) => `“${wordsOf(report, unit.evidence, 80)}”`),
      ...(rest > 0 ? [`另有${rest}项，见衔接情况对照表。`] : []),
    ].join('\n'),
    link: linkTo(unitHref(report, task)),
  }
}

/** On what binds the plan: in so many words one by one, the rest by task. What is encouraged, or for others, is no gap. */
export const gapOpinions = (report: Report, view: PlanView): readonly Opinion[] => {
  const { gaps, unsure, partly } = listGaps(report, view)
  const isOpen = ({ unit }: Held): boolean => (unit.obligation ?? 'open') === 'open'
  const tasks = new Map<string, Held[]>()
  for (const held of gaps.filter(isOpen)) {
    const { id } = headOf(report, held)
    tasks.set(id, [...(tasks.get(id) ?? []), held])
  }
  return [
    ...gaps.filter((held) => !isOpen(held)).map((held) => boundOpinion(report, view, held)),
    ...[...unsure.filter((held) => !isOpen(held)), ...partly].map((held) => partOpinion(report, view, held)),
    ...[...tasks.values()].map((list) => taskOpinion(report, list)),
  ]
}
