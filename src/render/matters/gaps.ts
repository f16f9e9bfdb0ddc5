import type { Initiative } from '../../model/analysis.ts'
import { isRequired } from '../../model/binds-plan.ts'
import { gravityOf } from '../gap-lists.ts'
import { pageHref } from '../names.ts'
import { boundPlans, isMet, peersOf, unmetByPeers } from '../peers.ts'
import type { PlanView, Report } from '../report.ts'
import { type Matter, type MatterRule, mostNames, namesOf, ownWords, shownEvidence } from './matter.ts'

const look = 'gap'

const byGravity = (units: readonly Initiative[]): readonly Initiative[] =>
  [...units].sort((a, b) => gravityOf(a) - gravityOf(b))

const quoted = (units: readonly Initiative[]): Matter['evidence'] =>
  units.slice(0, shownEvidence).map(({ evidence }) => evidence)

const gapsOf = (report: Report, view: PlanView): readonly Initiative[] =>
  report.actions.filter((unit) => report.classOf(unit, view.id) === 'gap')

const unsureOf = (report: Report, view: PlanView): number =>
  report.actions.filter((unit) => report.classOf(unit, view.id) === 'unsure').length

/** What may be missing is told apart from what is: no sum holds both. */
const sayUnsure = (report: Report): string => {
  const told = boundPlans(report).flatMap((view) => {
    const count = unsureOf(report, view)
    return count > 0 ? [`${ownWords(view)}${count}条`] : []
  })
  return told.length > 0 ? `。另有仅见相近表述、疑似未载待核的：${told.join('、')}，不计在内` : ''
}

const reviewed = (report: Report, units: readonly Initiative[], views: readonly PlanView[]): number =>
  units.filter((unit) => views.some((view) => report.cellOf(unit.id, view.id)?.review)).length

/** What the reference lays on places by name, or on all of them in so many words, and some leave out. */
export const explicitGaps: MatterRule = (report) => {
  const plans = boundPlans(report)
  const asked = report.actions.filter(isRequired)
  const missed = plans.flatMap((view) => {
    const units = gapsOf(report, view).filter(isRequired)
    return units.length > 0 ? [{ view, units }] : []
  })
  if (missed.length === 0) return []
  const units = asked.filter((unit) => missed.some((one) => one.units.includes(unit)))
  const most = [...units].sort(
    (a, b) =>
      missed.filter((one) => one.units.includes(b)).length - missed.filter((one) => one.units.includes(a)).length,
  )
  const counts = missed.slice(0, mostNames).map(({ view, units: own }) => `${ownWords(view)}${own.length}条`)
  const rest = missed.length > counts.length ? `等${missed.length}份` : ''
  return [
    {
      look,
      label: '○ 明确要求而未载',
      plans: missed.map(({ view }) => view.id),
      say: `${report.referenceNoun}点名或要求各地办理的${asked.length}条举措，有${units.length}条至少一地未载：${counts.join('、')}${rest}`,
      detail: [`接近判定界限、待核的${reviewed(report, units, plans)}条。文种、层级、状态不同，条数不作比较。`],
      evidence: quoted(most),
      links: missed
        .slice(0, mostNames)
        .map(({ view }) => ({ words: `${view.name}缺口清单`, href: pageHref(view.gapPage) })),
    },
  ]
}

/** What binds the issued plans of the reference's own genre and all of them leave out. */
export const commonGaps: MatterRule = (report) => {
  const peers = peersOf(report)
  const units = byGravity(unmetByPeers(report))
  if (units.length === 0) return []
  const others = boundPlans(report).filter((view) => !peers.includes(view))
  const everywhere = units.filter((unit) => others.every((view) => !isMet(report, unit, view)))
  const rest = others.length > 0 ? `；其中${everywhere.length}条在${namesOf(others)}也未见` : ''
  const alike = others.length > 0 ? `（已印发，文种与${report.referenceNoun}相同）` : ''
  return [
    {
      look,
      label: '○ 普遍未载',
      plans: peers.map(({ id }) => id),
      say: `${report.referenceNoun}要求地方办理或地方可以办理的举措，有${units.length}条在${namesOf(peers)}的规划${alike}中均未载${rest}`,
      detail: [
        `只计单条举措，不计鼓励类、${report.ownLevel}和其他系统的事项；接近判定界限、待核的${reviewed(report, units, peers)}条。以下列出约束最明确的几条。`,
      ],
      evidence: quoted([...new Set(byGravity([...everywhere, ...units]))]),
      links: [{ words: '普遍未载的全部举措', href: pageHref('gaps.html', 'h-none') }],
    },
  ]
}

const state = (report: Report, view: PlanView): string => {
  const words = [
    view.plan.genre !== report.reference?.plan.genre ? '文种不同' : '',
    view.plan.status === 'draft' ? '征求意见稿' : '',
    view.plan.level === 'county' && report.reference?.plan.level === 'province' ? '隔级' : '',
  ].filter((word) => word !== '')
  return words.length > 0 ? `（${words.join('，')}）` : ''
}

/** The total of each plan, side by side in the fixed order of plans and never ranked. */
export const gapTotals: MatterRule = (report) => {
  const plans = boundPlans(report).map((view) => ({ view, gaps: gapsOf(report, view) }))
  const missing = plans.filter(({ gaps }) => gaps.length > 0)
  if (missing.length === 0) return []
  const told = missing.map(({ view, gaps }) => `${ownWords(view)}${gaps.length}条${state(report, view)}`)
  const isMany = missing.length > mostNames
  const all = missing.reduce((sum, { gaps }) => sum + gaps.length, 0)
  return [
    {
      look,
      label: '○ 应承接而未载',
      plans: missing.map(({ view }) => view.id),
      say: isMany
        ? `${report.referenceNoun}${report.actions.length}条举措，${missing.length}份规划应承接而未载的共${all}条次，逐份条数见缺口清单，不作比较`
        : `${report.referenceNoun}${report.actions.length}条举措中应承接而未载的：${told.join('、')}；条数不作比较${sayUnsure(report)}`,
      detail: missing
        .slice(0, mostNames)
        .map(
          ({ view, gaps }) =>
            `${view.name}：点名或要求各地办理的${gaps.filter(isRequired).length}条，地方可以办理的${gaps.filter((unit) => !isRequired(unit)).length}条；待核${reviewed(report, gaps, [view])}条。`,
        ),
      evidence: [],
      links: isMany
        ? [{ words: '缺口清单', href: 'gaps.html' }]
        : missing.map(({ view }) => ({ words: `${view.name}缺口清单`, href: pageHref(view.gapPage) })),
    },
  ]
}
