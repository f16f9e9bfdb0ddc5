import type { Indicator, IndicatorFamily, TargetComparison } from '../../model/analysis.ts'
import { groupBy } from '../../model/group-by.ts'
import { familyAnchor, indicatorAnchor } from '../anchors.ts'
import { aboutTarget } from '../decidable.ts'
import {
  baselineLevel,
  baselineWords,
  changeWords,
  countingWords,
  distanceWords,
  dueWords,
  formatNumber,
  spanWords,
  targetLevel,
  targetWords,
} from '../figures.ts'
import { type Html, html, type Part } from '../html.ts'
import { isRanked, type Verdict, verdictMarks } from '../marks.ts'
import { isDense, type PlanView, type Report } from '../report.ts'
import { indicatorIn, membersOf, rowAnchor, type TargetRow } from '../target-rows.ts'
import { citeLink, evidenceBlocks, quoteOf } from './evidence.ts'
import { joinReasons, shorten } from './layout.ts'
import { humanTag, verdictTag } from './marks.ts'
import { dataTable, type Row } from './table.ts'
import { targetFigure } from './target-figure.ts'
import { changeSentence, contrastSentence, ordersFigure } from './target-orders.ts'

/** The second line of a verdict has room for this many characters. */
const secondLineLength = 40
const bracketed = /[（(][^（()）]*[）)]/gu

/** The first reason of a verdict, short enough to stand under its mark. 未设 says all there is. */
export const secondLine = ({ because, verdict }: TargetComparison): string => {
  if (verdict === 'not_set') return ''
  const first = because[0] ?? ''
  // Brackets are left to the table below, and what they leave behind in a name says so.
  const brief = first.replace(bracketed, (_, at: number) =>
    first.lastIndexOf('“', at) > first.lastIndexOf('”', at) ? '…' : '',
  )
  return shorten(brief.split(/[，；。,;]/u)[0], secondLineLength)
}

const levelUnit = (row: TargetRow): string => row.family?.unit ?? row.indicator.unit

const tellPlan = (report: Report, row: TargetRow, view: PlanView): string => {
  const comparison = row.comparisons.get(view.id)
  const indicator = indicatorIn(report, row, view)
  if (!comparison || !indicator) return ''
  if (comparison.verdict === 'not_comparable') return `${view.name}“${targetWords(indicator, indicator.unit)}”，不可比`
  if (!isRanked(comparison.verdict)) return ''
  if (comparison.verdict === 'equal') return `${view.name}持平`
  const own = targetLevel(indicator)
  const goal = targetLevel(row.indicator)
  const distance = own === null || goal === null ? '' : distanceWords(own, goal, levelUnit(row))
  if (own === null) return `${view.name}${targetWords(indicator)}`
  const words = `${formatNumber(own)}${levelUnit(row)}`
  return `${view.name}${indicator.target.op === '>=' ? `“${words}以上”，下限${distance}` : `${words}，${distance}`}`
}

/** With many plans the sentence counts them; the table names them. */
const countVerdicts = (report: Report, row: TargetRow): string => {
  const verdicts = report.others.flatMap((view) => row.comparisons.get(view.id)?.verdict ?? [])
  const told = (Object.keys(verdictMarks) as Verdict[]).flatMap((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length
    return count > 0 ? [`${verdictMarks[verdict].full}${count}地`] : []
  })
  return told.join('，')
}

const tellPlans = (report: Report, row: TargetRow): string => {
  if (isDense(report)) return countVerdicts(report, row)
  const silent = report.others.filter((view) => row.comparisons.get(view.id)?.verdict === 'not_set')
  const told = report.others.map((view) => tellPlan(report, row, view)).filter((words) => words !== '')
  const unset = silent.length > 0 ? [`${silent.map((view) => view.name).join('、')}未设`] : []
  return [...told, ...unset].join('；')
}

const sayRanked = (report: Report, row: TargetRow): string =>
  `${report.referenceNoun}目标${targetWords(row.indicator, row.indicator.unit)}：${tellPlans(report, row)}。`

const rankedCells = (report: Report, row: TargetRow, view: PlanView): readonly Part[] => {
  const indicator = indicatorIn(report, row, view)
  const comparison = row.comparisons.get(view.id)
  const isReference = view === report.reference
  const change = isReference
    ? ([...row.comparisons.values()].find((one) => one.change.reference)?.change.reference ?? null)
    : (comparison?.change.plan ?? null)
  const caveats = isReference ? row.indicator.caveats : [...(comparison?.because ?? []), ...(indicator?.caveats ?? [])]
  return [
    view.name,
    indicator ? baselineWords(indicator) : '',
    indicator ? targetWords(indicator) : '',
    indicator ? changeWords(change) : '',
    comparison && html`${verdictTag(comparison.verdict)}${comparison.decidedBy === 'human' && humanTag}`,
    joinReasons(caveats),
  ]
}

const rowLook = (report: Report, view: PlanView): string | undefined =>
  view === report.reference ? 'ref' : view.ruled ? 'other' : undefined

const rankedTable = (report: Report, row: TargetRow): Html => {
  const { baseline, target } = row.indicator
  const heads = [baseline ? `${baseline.year}年` : '基期', target.year ? `${target.year}年` : '目标', '变化']
  const rows: readonly Row[] = report.plans.map((view) => ({
    cells: rankedCells(report, row, view),
    look: rowLook(report, view),
  }))
  return dataTable({
    look: 'ft',
    columns: [
      { head: '规划' },
      ...heads.map((head) => ({ head, label: head, look: 'num' })),
      { head: `对${report.referenceNoun.slice(0, -2)}目标`, label: '判断' },
      { head: '须知', label: '须知', look: 'note' },
    ],
    rows,
  })
}

const grounds = (report: Report, indicators: readonly Indicator[]): Html => {
  const list = indicators.map((indicator) => indicator.evidence)
  return html`<details><summary><span class="more txt"></span> <small>原文依据（${list.length}处）</small></summary>${evidenceBlocks(report, list)}</details>`
}

const present = (report: Report, row: TargetRow): readonly Indicator[] =>
  report.plans.flatMap((view) => indicatorIn(report, row, view) ?? [])

/** Whoever merged or split a family is told at its head. */
const decidedFamily = (family: IndicatorFamily | null | undefined): Part =>
  family?.decidedBy === 'human' && html`<p class="note">${humanTag} 归并：${joinReasons(family.because ?? [])}</p>`

const heading = (row: TargetRow, small: string): Html =>
  html`<header><h3>${row.indicator.name} <small>${small}</small></h3>${decidedFamily(row.family)}</header>`

/** 可比: one sentence, chart, table, grounds. */
export const rankedTarget = (report: Report, row: TargetRow): Html => {
  const unit = levelUnit(row)
  const small = [unit, row.indicator.nature ?? '', dueWords(row.indicator)].filter((word) => word !== '').join('　')
  const figure = targetFigure(report, {
    id: indicatorAnchor(row.indicator),
    name: row.indicator.name,
    unit,
    indicatorOf: (view) => indicatorIn(report, row, view),
    mayDraw: (view) => view === report.reference || isRanked(row.comparisons.get(view.id)?.verdict ?? 'not_set'),
  })
  const orders = ordersFigure(report, row, unit)
  const figures = figure || orders
  return html`<article class="fam${!figures && ' wide'}" id="${rowAnchor(row)}"${aboutTarget(report, row)}>${heading(row, small)}<p class="say">${sayRanked(
    report,
    row,
  )}${contrastSentence(report, row)}</p>${figures && html`<div class="figures">${figure}${orders}</div>`}<div>${rankedTable(report, row)}${grounds(report, present(report, row))}</div></article>
`
}

const normalizedWords = (indicator: Indicator, unit: string): string => {
  const { normalized } = indicator
  if (!normalized || normalized.unit === indicator.unit || normalized.target === undefined) return ''
  const base = baselineLevel(indicator)
  return `${normalized.baseline !== undefined && base !== null ? `${formatNumber(base)} → ` : ''}${formatNumber(normalized.target)} ${unit}`
}

type Entry = readonly [view: PlanView, indicator: Indicator, why: string]

const sideBySide = (report: Report, entries: readonly Entry[], unit: string): Html => {
  const isConverted = entries.some(([, indicator]) => normalizedWords(indicator, unit) !== '')
  const converted = isConverted ? [{ head: `折合${unit}`, label: `折合${unit}`, look: 'num' }] : []
  return dataTable({
    look: 'sbs',
    columns: [
      { head: '规划' },
      { head: '原文', label: '原文' },
      { head: '基期 → 目标', label: '基期 → 目标', look: 'num' },
      ...converted,
      { head: '期限', label: '期限', look: 'nb' },
      { head: '口径', label: '口径', look: 'note' },
    ],
    rows: entries.map(([view, indicator, why]) => ({
      look: rowLook(report, view),
      cells: [
        view.name,
        html`<span class="src">${quoteOf(report, indicator.evidence)}</span><span class="sub">${citeLink(report, indicator.evidence)}</span>`,
        spanWords(indicator),
        ...(isConverted ? [normalizedWords(indicator, unit)] : []),
        dueWords(indicator),
        joinReasons([countingWords(indicator), why, ...indicator.caveats]),
      ],
    })),
  })
}

/** 不可比: what each plan sets, side by side, and why it is not ranked. */
export const differingTarget = (report: Report, row: TargetRow): Html => {
  const entries = report.plans.flatMap((view) => {
    const indicator = indicatorIn(report, row, view)
    const why = joinReasons(row.comparisons.get(view.id)?.because ?? [])
    return indicator ? [[view, indicator, why] as const] : []
  })
  const silent = report.others.filter((view) => !indicatorIn(report, row, view)).map((view) => view.name)
  return html`<article class="fam wide" id="${rowAnchor(row)}"${aboutTarget(report, row)}>${heading(row, `${levelUnit(row)}　不作图`)}<p class="say">${verdictTag(
    'not_comparable',
  )} 只并列，不比较高低。${silent.length > 0 && `${silent.join('、')}未设。`}${!report.allFollowed && changeSentence(report, row)}</p><div>${sideBySide(report, entries, levelUnit(row))}</div></article>
`
}

/** Plans that are told the same, told once: 攀枝花、眉山：… */
const tellTogether = (report: Report, row: TargetRow): readonly Html[] => {
  const groups = groupBy(report.others, (view) => joinReasons(row.comparisons.get(view.id)?.because ?? []))
  if (groups.size === 1 && groups.has('')) return []
  return [...groups].map(
    ([why, views]) => html`<li><b>${views.map((view) => view.name).join('、')}</b>　${why || '未设'}</li>`,
  )
}

/** 不适用, 未设: targets of the reference that nobody can be held against, one line each. */
export const idleTargets = (report: Report, rows: readonly TargetRow[]): Html =>
  dataTable({
    look: 'it',
    columns: [
      { head: '指标' },
      { head: report.reference?.name ?? '', label: report.reference?.name, look: 'num p' },
      { head: '说明', label: '说明' },
      { head: '出处', label: '出处', look: 'note' },
    ],
    rows: rows.map((row) => ({
      id: rowAnchor(row),
      about: aboutTarget(report, row),
      cells: [
        html`<span class="src">${row.indicator.name}</span>`,
        spanWords(row.indicator),
        html`<ul>${tellTogether(report, row)}</ul>`,
        citeLink(report, row.indicator.evidence),
      ],
    })),
  })

/** A family without a row of the reference: its members side by side. */
export const familyTable = (report: Report, family: IndicatorFamily): Html => {
  const entries = membersOf(report, family).flatMap((indicator) => {
    const view = report.planOf.get(indicator.plan)
    return view ? [[view, indicator, ''] as const] : []
  })
  return html`<article class="fam wide" id="${familyAnchor(family)}"><header><h3>${family.name} <small>${family.unit}</small></h3>${decidedFamily(family)}</header><div>${sideBySide(
    report,
    entries,
    family.unit,
  )}</div></article>
`
}
