import { scaleLinear } from 'd3'
import type { Span } from '../../model/text.ts'
import type { Html } from '../html.ts'
import { type ChartOptions, createSvg, printSvg, round, type Svg } from './svg.ts'

/** A stretch of a plan's text that others have as well, and where it can be read. */
export interface Bar extends Span {
  readonly href: string | null
}

/** One plan, from its first character to its last. */
export interface BarcodeRow {
  readonly name: string
  /** Written at the right: 14.3%　2049字. */
  readonly label: string
  readonly length: number
  readonly bars: readonly Bar[]
  /** Parts that are counted: goals, tasks, safeguards. */
  readonly counted: readonly Span[]
  readonly isReference: boolean
  /** A double rule above. */
  readonly apart: boolean
}

export interface BarcodeSpec extends ChartOptions {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly rows: readonly BarcodeRow[]
}

const width = 360
const rowHeight = 56
const nameLine = 18
const stripTop = 26
const stripHeight = 16
/** Bars that lie nearer than this run into one. */
const nearest = 1

/** Bars on pixels; the link of a bar made of several leads to the first. */
const layBars = (bars: readonly Bar[], x: (offset: number) => number): readonly Bar[] => {
  const laid: { start: number; end: number; href: string | null }[] = []
  for (const { start, end, href } of [...bars].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = laid.at(-1)
    const [left, right] = [x(start), Math.max(x(end), x(start) + 1)]
    if (last && left < last.end + nearest) last.end = Math.max(last.end, right)
    else laid.push({ start: left, end: right, href })
  }
  return laid
}

const boxPath = (left: number, right: number, y: number, height: number): string =>
  `M${round(left)} ${y}H${round(right)}v${height}H${round(left)}z`

const drawStrip = (svg: Svg, row: BarcodeRow, top: number): void => {
  const x = scaleLinear([0, Math.max(1, row.length)], [0.5, width - 0.5])
  const y = top + stripTop
  const counted = row.counted.map(({ start, end }) => boxPath(x(start), x(end), y + stripHeight + 3, 3)).join('')
  if (counted) svg.append('path').attr('class', 'fill2').attr('d', counted)
  for (const { start, end, href } of layBars(row.bars, x)) {
    // A bar is a pixel wide at times: the list of passages is the way of the keyboard, and this that of the mouse.
    const into = href ? svg.append('a').attr('href', href).attr('tabindex', '-1') : svg
    if (href) into.attr('aria-label', `${row.name}，全文${Math.floor((100 * start) / width)}%处`)
    into
      .append('path')
      .attr('class', row.isReference ? 'bar p' : 'bar')
      .attr('d', boxPath(start, end, y, stripHeight))
  }
  svg
    .append('path')
    .attr('class', 'frame')
    .attr('d', boxPath(0.5, width - 0.5, y - 0.5, stripHeight + 1))
}

const drawRow = (svg: Svg, row: BarcodeRow, index: number): void => {
  const top = rowHeight * index
  if (index > 0 && row.apart)
    svg
      .append('path')
      .attr('class', 'axis')
      .attr('d', `M0 ${top - 0.5}H${width}M0 ${top + 2.5}H${width}`)
  const name = svg
    .append('text')
    .attr('x', 0)
    .attr('y', top + nameLine)
    .text(row.name)
  if (row.isReference) name.attr('class', 'b')
  svg
    .append('text')
    .attr('class', 'sm')
    .attr('x', width)
    .attr('y', top + nameLine)
    .attr('text-anchor', 'end')
    .text(row.label)
  drawStrip(svg, row, top)
}

/** A strip per plan from beginning to end, with a bar wherever its words stand in another plan too. */
export const drawBarcode = (spec: BarcodeSpec): Html => {
  const svg = createSvg(width, spec.rows.length * rowHeight, spec)
    .attr('class', 'chart bc')
    .attr('role', 'group')
  svg.attr('aria-labelledby', `${spec.id}-t ${spec.id}-d`)
  svg.append('title').attr('id', `${spec.id}-t`).text(spec.title)
  svg.append('desc').attr('id', `${spec.id}-d`).text(spec.description)
  spec.rows.forEach((row, i) => {
    drawRow(svg, row, i)
  })
  return printSvg(svg)
}
