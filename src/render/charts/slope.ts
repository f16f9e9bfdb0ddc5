import type { Html } from '../html.ts'
import { type ChartOptions, createSvg, emWidth, fitWords, printSvg, type Svg } from './svg.ts'

/** One plan at one side of the chart. Equal values share a rank. */
export interface SlopeEnd {
  readonly rank: number
  readonly label: string
}

export interface SlopeRow {
  readonly name: string
  /** Null where it has no place in that order. */
  readonly left: SlopeEnd | null
  readonly right: SlopeEnd | null
  readonly isReference: boolean
}

export interface SlopeSpec extends ChartOptions {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly leftHead: string
  readonly rightHead: string
  /** In the order of plans. */
  readonly rows: readonly SlopeRow[]
}

const width = 360
const rowHeight = 30
const top = 44
const leftEdge = 132
const rightEdge = 228

type Side = 'left' | 'right'

/** Lines of one side from the top. Equal ranks stand as on the other side: lines that cross say that plans change places. */
const linesOf = (rows: readonly SlopeRow[], side: Side): ReadonlyMap<SlopeRow, number> => {
  const other = side === 'left' ? 'right' : 'left'
  const rankOf = (row: SlopeRow, at: Side): number => row[at]?.rank ?? Number.POSITIVE_INFINITY
  const compare = (a: SlopeRow, b: SlopeRow, at: Side): number =>
    rankOf(a, at) === rankOf(b, at) ? 0 : rankOf(a, at) - rankOf(b, at)
  const present = rows.filter((row) => row[side]).sort((a, b) => compare(a, b, side) || compare(a, b, other))
  return new Map(present.map((row, i) => [row, top + i * rowHeight]))
}

const drawEnd = (svg: Svg, row: SlopeRow, side: Side, y: number): void => {
  const isLeft = side === 'left'
  const x = isLeft ? leftEdge : rightEdge
  const alone = row[isLeft ? 'right' : 'left'] === null
  svg
    .append('circle')
    .attr('class', `${alone ? 'dot0' : 'dot1'}${row.isReference ? ' p' : ''}`)
    .attr('cx', x)
    .attr('cy', y)
    .attr('r', 4.5)
  const label = row[side]?.label ?? ''
  const name = fitWords(row.name, leftEdge - 10 - emWidth(` ${label}`) * 14)
  svg
    .append('text')
    .attr('class', row.isReference ? 'b' : null)
    .attr('x', isLeft ? x - 10 : x + 10)
    .attr('y', y + 5)
    .attr('text-anchor', isLeft ? 'end' : 'start')
    .text(isLeft ? `${name} ${label}` : `${label} ${name}`)
}

const drawHead = (svg: Svg, words: string, x: number, anchor: 'start' | 'end'): void => {
  svg.append('text').attr('class', 'sm').attr('x', x).attr('y', 16).attr('text-anchor', anchor).text(words)
}

/**
 * Two orders of the same plans, highest on top, a line from the place in the one to the place in the other: lines that
 * cross are plans that change places. A hollow end has no place in the other order. Null with fewer than two plans on
 * either side.
 */
export const drawSlope = (spec: SlopeSpec): Html | null => {
  const [left, right] = (['left', 'right'] as const).map((side) => linesOf(spec.rows, side))
  if (left.size < 2 || right.size < 2) return null
  const height = top + Math.max(left.size, right.size) * rowHeight - rowHeight / 2
  const svg = createSvg(width, height, spec).attr('class', 'chart').attr('role', 'img')
  svg.attr('aria-labelledby', `${spec.id}-t ${spec.id}-d`)
  svg.append('title').attr('id', `${spec.id}-t`).text(spec.title)
  svg.append('desc').attr('id', `${spec.id}-d`).text(spec.description)
  drawHead(svg, spec.leftHead, leftEdge, 'end')
  drawHead(svg, spec.rightHead, rightEdge, 'start')
  for (const row of spec.rows) {
    const [from, to] = [left.get(row), right.get(row)]
    if (from === undefined || to === undefined) continue
    const line = svg.append('line').attr('class', row.isReference ? 'thin p' : 'thin')
    line.attr('x1', leftEdge).attr('y1', from).attr('x2', rightEdge).attr('y2', to)
  }
  for (const [row, y] of left) drawEnd(svg, row, 'left', y)
  for (const [row, y] of right) drawEnd(svg, row, 'right', y)
  return printSvg(svg)
}
