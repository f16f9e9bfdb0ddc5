import { indicatorAnchor } from '../anchors.ts'
import { drawSlope, type SlopeEnd, type SlopeRow } from '../charts/slope.ts'
import { drawStrips, type StripDot } from '../charts/strip.ts'
import { changeWords, formatNumber } from '../figures.ts'
import { html, type Part } from '../html.ts'
import type { Report } from '../report.ts'
import { contrastOf, type OrderEntry, orderTargets, spansOf, type TargetOrders } from '../target-orders.ts'
import type { TargetRow } from '../target-rows.ts'

/** Rows and lines can be told apart up to here; more plans are dots on a line. */
export const mostRows = 12

/** A sentence names so many of an order; the table has the rest. */
const mostNamed = 6

const namesOf = (entries: readonly OrderEntry[], amountOf: (entry: OrderEntry) => string): string => {
  const told = entries.slice(0, mostNamed).map((entry) => `${entry.view.name}${amountOf(entry)}`)
  return `${told.join('、')}${entries.length > mostNamed ? `等${entries.length}地` : ''}`
}

const contrastWords = { reverse: '几乎相反', different: '相差较大' } as const

/** Where the orders differ markedly a reader of one of them would be misled. */
export const contrastSentence = (report: Report, row: TargetRow): string => {
  const orders = orderTargets(report, row)
  const contrast = contrastOf(orders)
  if (!contrast) return ''
  const both = (entry: OrderEntry): boolean => entry.level !== null && entry.change !== null
  const level = namesOf(orders.byLevel.filter(both), () => '')
  const change = namesOf(orders.byChange.filter(both), () => '')
  return `按目标水平由高到低为${level}；按对各自基期的变化由高到低为${change}。两种次序${contrastWords[contrast]}，不宜只看一种。`
}

/** Of totals, which grow with the size of a place, only the changes may be set in order. */
export const changeSentence = (report: Report, row: TargetRow): string => {
  const orders = orderTargets(report, row)
  if (orders.byChange.length < 2) return ''
  const named = namesOf(orders.byChange, ({ change }) => changeWords(change))
  const spans = spansOf(orders).length > 1 ? '（起止年份不同，未按年折算）' : ''
  return `水平随规模而异，不排序；对各自基期的变化由高到低：${named}${spans}。`
}

const rankIn = (entries: readonly OrderEntry[], entry: OrderEntry, amountOf: (one: OrderEntry) => number): number =>
  1 + entries.filter((other) => amountOf(other) > amountOf(entry)).length

const levelOf = ({ level }: OrderEntry): number => level ?? 0

const changeOf = ({ change }: OrderEntry): number => change?.value ?? 0

const shortChange = ({ change }: OrderEntry): string => changeWords(change).replace('个百分点', '点')

const slopeRow = (report: Report, orders: TargetOrders, entry: OrderEntry): SlopeRow => {
  const left: SlopeEnd | null =
    entry.level === null ? null : { rank: rankIn(orders.byLevel, entry, levelOf), label: formatNumber(entry.level) }
  const right: SlopeEnd | null =
    entry.change === null ? null : { rank: rankIn(orders.byChange, entry, changeOf), label: shortChange(entry) }
  return { name: entry.view.name, left, right, isReference: entry.view === report.reference }
}

const describe = (orders: TargetOrders): string =>
  `水平由高到低：${namesOf(orders.byLevel, (entry) => formatNumber(levelOf(entry)))}。变化由高到低：${namesOf(orders.byChange, ({ change }) => changeWords(change))}。`

/** Who is missing on one side, and why. */
const notes = (orders: TargetOrders): string => {
  const told = orders.entries.filter(({ note }) => note !== '')
  const shown = told.slice(0, mostNamed).map(({ view, note }) => `${view.name}${note}`)
  const rest = told.length - shown.length
  return shown.length === 0 ? '' : `${shown.join('；')}${rest > 0 ? `；另${rest}地只有一种` : ''}。`
}

const caption = (orders: TargetOrders): string => {
  const spans = spansOf(orders)
  return [
    '“变化”为目标对本规划基期的变化。',
    spans.length > 1 ? `起止年份不同（${[...spans].sort((a, b) => a - b).join('、')}年），未按年折算。` : '',
    notes(orders),
    '次序只按数值由高到低，不是评价。',
  ].join('')
}

const dotOf = (report: Report, entry: OrderEntry, value: number, label: string): StripDot => ({
  name: entry.view.name,
  value,
  label,
  isReference: entry.view === report.reference,
})

const drawMany = (report: Report, row: TargetRow, orders: TargetOrders, unit: string): Part =>
  drawStrips({
    id: `o-${indicatorAnchor(row.indicator)}`,
    title: `${row.indicator.name}：目标水平与变化`,
    description: describe(orders),
    strips: [
      {
        head: `目标水平${unit && `，${unit}`}`,
        dots: orders.byLevel.map((entry) => dotOf(report, entry, levelOf(entry), formatNumber(levelOf(entry)))),
      },
      {
        head: '对本规划基期的变化',
        dots: orders.byChange.map((entry) => dotOf(report, entry, changeOf(entry), shortChange(entry))),
      },
    ],
  })

const drawFew = (report: Report, row: TargetRow, orders: TargetOrders, unit: string): Part =>
  drawSlope({
    id: `o-${indicatorAnchor(row.indicator)}`,
    title: `${row.indicator.name}：按水平与按变化的次序`,
    description: describe(orders),
    leftHead: `按目标水平${unit && `（${unit}）`}`,
    rightHead: '按变化',
    rows: orders.entries.map((entry) => slopeRow(report, orders, entry)),
  })

/** Level and change side by side: lines between two orders, or dots on two lines where plans are many. */
export const ordersFigure = (report: Report, row: TargetRow, unit: string): Part => {
  const orders = orderTargets(report, row)
  const draw = report.plans.length > mostRows ? drawMany : drawFew
  const svg = draw(report, row, orders, unit)
  return svg && html`<figure>${svg}<figcaption>${caption(orders)}</figcaption></figure>`
}
