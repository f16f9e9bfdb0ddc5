import type { Indicator } from '../../model/analysis.ts'
import { isLevel } from '../../model/is-level.ts'
import { type DumbbellRow, drawDumbbell } from '../charts/dumbbell.ts'
import { baselineLevel, formatNumber, targetLevel, targetWords } from '../figures.ts'
import { type Html, html, type Part } from '../html.ts'
import type { PlanView, Report } from '../report.ts'

import { mostRows } from './target-orders.ts'

interface FigureSpec {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly indicatorOf: (view: PlanView) => Indicator | undefined
  /** Whether a plan's figure may stand on the axis. */
  readonly mayDraw: (view: PlanView) => boolean
}

/** With fewer plans than this a sentence and the table say it all. */
const fewestPlans = 3

const labelOf = (indicator: Indicator, level: number): string => {
  if (indicator.target.op === '>=') return `${formatNumber(level)}以上`
  return indicator.target.op === '<=' ? `${formatNumber(level)}以下` : formatNumber(level)
}

const silentRow = (indicator: Indicator | undefined): string => {
  if (!indicator) return '○ 未设'
  return isLevel(indicator) ? '≠ 不可比' : `≠ ${targetWords(indicator)}，未写数值`
}

const openSides: Readonly<Record<string, DumbbellRow['open']>> = { '>=': 'floor', '<=': 'ceiling' }

const rowOf = (report: Report, spec: FigureSpec, view: PlanView): DumbbellRow => {
  const indicator = spec.indicatorOf(view)
  const level = indicator && spec.mayDraw(view) ? targetLevel(indicator) : null
  const base = { name: view.name, isReference: view === report.reference, apart: view.ruled }
  if (!indicator || level === null) return { ...base, baseline: null, target: null, label: silentRow(indicator) }
  const baseline = baselineLevel(indicator)
  return { ...base, baseline, target: level, label: labelOf(indicator, level), open: openSides[indicator.target.op] }
}

const describe = (rows: readonly DumbbellRow[]): string =>
  rows
    .map((row) => {
      if (row.target === null) return `${row.name}${row.label.replace(/^\S /u, '')}`
      return row.baseline === null
        ? `${row.name}目标${row.label}`
        : `${row.name}${formatNumber(row.baseline)}到${row.label}`
    })
    .join('；')

const yearOf = (
  report: Report,
  spec: FigureSpec,
  pick: (indicator: Indicator | undefined) => number | null | undefined,
): string => {
  const years = new Set(report.plans.flatMap((view) => pick(spec.indicatorOf(view)) ?? []))
  return years.size === 1 ? `${[...years][0]}年` : ''
}

const caption = (report: Report, spec: FigureSpec, rows: readonly DumbbellRow[], fromZero: boolean): string => {
  const drawn = rows.filter((row) => row.target !== null)
  const parts = [
    drawn.some((row) => row.baseline !== null)
      ? `空心为${yearOf(report, spec, (indicator) => indicator?.baseline?.year) || '基期'}，实心为${yearOf(report, spec, (indicator) => indicator?.target.year) || '目标年'}目标。`
      : '实心为目标。',
    drawn.some((row) => row.open) ? '箭头表示“以上”“以下”。' : '',
    spec.unit ? `单位：${spec.unit}。` : '',
    fromZero ? '' : '横轴不从0起。',
    '来源：各规划原文，见右表依据。',
  ]
  return parts.join('')
}

/** Chart of one family, or nothing where too few plans set a level. */
export const targetFigure = (report: Report, spec: FigureSpec): Part => {
  if (report.plans.length < fewestPlans || report.plans.length > mostRows) return ''
  const rows = report.plans.map((view) => rowOf(report, spec, view))
  const noun = report.referenceNoun.slice(0, -2)
  const chart = drawDumbbell({
    id: `d-${spec.id}`,
    title: `${spec.name}：基期与目标${spec.unit && `，${spec.unit}`}`,
    description: describe(rows),
    rows,
    goalWord: `${noun}目标`,
    baseWord: `${noun}基期`,
  })
  return chart && figure(chart.svg, caption(report, spec, rows, chart.fromZero))
}

const figure = (svg: Html, words: string): Html => html`<figure>${svg}<figcaption>${words}</figcaption></figure>`
