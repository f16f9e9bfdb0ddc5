import { scaleLinear } from 'd3'
import { formatNumber } from '../figures.ts'
import type { Html } from '../html.ts'
import { type ChartOptions, createSvg, emWidth, fitWords, printSvg, round, type Svg } from './svg.ts'

/** One plan in the chart. What is null is not drawn; `note` then stands in the row. */
export interface DumbbellRow {
  readonly name: string
  readonly baseline: number | null
  readonly target: number | null
  /** `floor` is 以上, `ceiling` 以下: an arrow to the open side. */
  readonly open?: 'floor' | 'ceiling'
  /** Written at the target in place of its number, and alone where there is no target. */
  readonly label: string
  readonly isReference: boolean
  /** A double rule above. */
  readonly apart: boolean
}

export interface DumbbellSpec extends ChartOptions {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly rows: readonly DumbbellRow[]
  /** 省目标, 省基期: words at the two lines of the reference. */
  readonly goalWord: string
  readonly baseWord: string
}

export interface Dumbbell {
  readonly svg: Html
  /** Whether the axis starts at zero; if not, the caption must say so. */
  readonly fromZero: boolean
}

const width = 360
const rowHeight = 36
const top = 30
const characterWidth = 14
const mostNameWidth = 112
/** Room for a number at either side of the outermost dots. */
const labelRoom = 52

interface Frame {
  readonly svg: Svg
  readonly x: (value: number) => number
  readonly reference: DumbbellRow | undefined
  readonly bottom: number
}

const extentOf = (rows: readonly DumbbellRow[]): { low: number; high: number; fromZero: boolean } => {
  const values = rows.flatMap((row) => [row.baseline, row.target]).filter((value) => value !== null)
  const low = Math.min(...values)
  const high = Math.max(...values)
  // A rate of 78 to 95 says nothing on an axis from 0; one of 2.9 to 14 does.
  const fromZero = low >= 0 && low < high * 0.5
  return { low: fromZero ? 0 : low, high: high === low ? low + 1 : high, fromZero }
}

const drawLine = (frame: Frame, look: string, value: number, word: string, anchor: 'start' | 'end'): void => {
  const x = round(frame.x(value))
  frame.svg.append('line').attr('class', look).attr('x1', x).attr('y1', 22).attr('x2', x).attr('y2', frame.bottom)
  const words = `${word} ${formatNumber(value)}`
  const text = frame.svg.append('text').attr('class', 'sm').attr('y', 14).text(words)
  // 省目标 100 that ends behind the edge would read 省目标 10.
  const most = round(width - emWidth(words) * 13)
  text.attr('x', anchor === 'start' ? Math.min(x + 3, most) : x - 3).attr('text-anchor', anchor)
}

const drawReference = (frame: Frame, spec: DumbbellSpec): void => {
  const { reference } = frame
  if (!reference) return
  const { baseline, target } = reference
  const goalFirst = baseline !== null && target !== null && target < baseline
  if (target !== null) drawLine(frame, 'goal-line', target, spec.goalWord, goalFirst ? 'end' : 'start')
  if (baseline !== null) drawLine(frame, 'base-line', baseline, spec.baseWord, goalFirst ? 'start' : 'end')
}

const dotClass = (name: string, row: DumbbellRow): string => (row.isReference ? `${name} p` : name)

const drawArrow = (frame: Frame, x: number, y: number, open: 'floor' | 'ceiling'): void => {
  const step = open === 'floor' ? 1 : -1
  const path = `M${x} ${y}h${22 * step}m${-6 * step} -5l${6 * step} 5l${-6 * step} 5`
  frame.svg.append('path').attr('class', 'floor').attr('d', path)
}

const drawTarget = (frame: Frame, row: DumbbellRow, target: number, y: number): void => {
  const x = round(frame.x(target))
  if (row.open) drawArrow(frame, x, y, row.open)
  frame.svg.append('circle').attr('class', dotClass('dot1', row)).attr('cx', x).attr('cy', y).attr('r', 5.5)
  const goal = frame.reference?.target ?? null
  // Without a base a dot left of the goal line has its label there, or it would run into the line.
  const near = goal !== null && frame.x(goal) > x && frame.x(goal) - x < labelRoom
  const falls = row.baseline !== null && row.baseline > target
  const left = row.open === 'ceiling' || falls || (row.baseline === null && near && row.open === undefined)
  const reach = row.open === (left ? 'ceiling' : 'floor') ? 29 : 10
  const label = frame.svg
    .append('text')
    .attr('class', 'h b')
    .attr('y', y + 5)
    .text(row.label)
  label.attr('x', left ? x - reach : x + reach).attr('text-anchor', left ? 'end' : 'start')
}

const drawBaseline = (frame: Frame, row: DumbbellRow, baseline: number, y: number): void => {
  const x = round(frame.x(baseline))
  if (row.target !== null) {
    const line = frame.svg.append('line').attr('class', dotClass('ln', row)).attr('y1', y).attr('y2', y)
    line.attr('x1', x).attr('x2', round(frame.x(row.target)))
  }
  frame.svg.append('circle').attr('class', dotClass('dot0', row)).attr('cx', x).attr('cy', y).attr('r', 4.5)
  const falls = row.target !== null && row.target < baseline
  const label = frame.svg
    .append('text')
    .attr('class', 'sm h')
    .attr('y', y + 5)
    .text(formatNumber(baseline))
  label.attr('x', falls ? x + 9 : x - 9).attr('text-anchor', falls ? 'start' : 'end')
}

/** What is written instead of a dot stands right of the goal line where there is room, so that no line runs through it. */
const silentX = (frame: Frame, row: DumbbellRow, left: number): number => {
  const goal = frame.reference?.target ?? null
  const behind = goal === null ? left : round(frame.x(goal)) + 10
  return behind + row.label.length * 13 <= width ? behind : left
}

const drawRow = (frame: Frame, row: DumbbellRow, index: number, left: number): void => {
  const middle = top + rowHeight * index + rowHeight / 2
  const edge = middle - rowHeight / 2
  if (index > 0) {
    const rule = row.apart ? `M0 ${edge - 1.5}H${width}M0 ${edge + 1.5}H${width}` : `M0 ${edge}H${width}`
    frame.svg.append('path').attr('class', 'axis').attr('d', rule)
  }
  const name = frame.svg
    .append('text')
    .attr('x', 0)
    .attr('y', middle + 5)
    .text(fitWords(row.name, mostNameWidth, characterWidth))
  if (row.isReference) name.attr('class', 'b')
  if (row.baseline !== null) drawBaseline(frame, row, row.baseline, middle)
  if (row.target !== null) drawTarget(frame, row, row.target, middle)
  else
    frame.svg
      .append('text')
      .attr('class', 'sm h')
      .attr('x', silentX(frame, row, left))
      .attr('y', middle + 5)
      .text(row.label)
}

/**
 * Base (hollow) and target (solid) of each plan on one line, the reference's dashed through all rows. Null where fewer
 * than two plans set a level, since one dot compares nothing.
 */
export const drawDumbbell = (spec: DumbbellSpec): Dumbbell | null => {
  const { rows } = spec
  if (rows.filter((row) => row.target !== null).length < 2) return null
  const { low, high, fromZero } = extentOf(rows)
  const names = Math.min(mostNameWidth, Math.max(...rows.map((row) => row.name.length)) * characterWidth)
  const left = names + (fromZero ? 40 : labelRoom)
  const room = rows.some((row) => row.open === 'floor') ? 80 : 60
  const x = scaleLinear([low, high], [left, width - room])
  const bottom = top + rows.length * rowHeight
  const svg = createSvg(width, bottom + 4, spec)
    .attr('class', 'chart')
    .attr('role', 'img')
  svg.attr('aria-labelledby', `${spec.id}-t ${spec.id}-d`)
  svg.append('title').attr('id', `${spec.id}-t`).text(spec.title)
  svg.append('desc').attr('id', `${spec.id}-d`).text(spec.description)
  const frame: Frame = { svg, x, reference: rows.find((row) => row.isReference), bottom }
  drawReference(frame, spec)
  rows.forEach((row, i) => {
    drawRow(frame, row, i, left)
  })
  return { svg: printSvg(svg), fromZero }
}
