import type { Html } from '../html.ts'
import { type ChartOptions, createSvg, printSvg, round, type Svg } from './svg.ts'

/** One set of plans and how many terms they, and no others, share. */
export interface Combination {
  /** Indices into the names. */
  readonly members: readonly number[]
  readonly count: number
}

export interface UpsetSpec extends ChartOptions {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly names: readonly string[]
  readonly rows: readonly Combination[]
}

const width = 360
const rowHeight = 24
/** More plans than this stand closer, their names upright. */
const roomy = 5
/** Characters of a name that stands upright. */
const mostUpright = 8

interface Layout {
  readonly top: number
  readonly pitch: number
  readonly barX: number
  readonly upright: boolean
}

const layOut = (names: readonly string[]): Layout => {
  const longest = Math.max(...names.map((name) => name.length))
  const upright = names.length > roomy || longest > 3
  // Three characters of 13 px and a gap as wide as one of them.
  const pitch = upright ? Math.min(28, 190 / names.length) : Math.max(44, longest * 13 + 13)
  return {
    top: upright ? Math.min(longest, mostUpright) * 15 + 8 : 24,
    pitch,
    barX: pitch * names.length + 12,
    upright,
  }
}

const drawNames = (svg: Svg, names: readonly string[], { pitch, upright, top }: Layout): void => {
  names.forEach((name, i) => {
    const x = round(pitch * (i + 0.5))
    if (!upright) {
      svg.append('text').attr('class', 'sm').attr('x', x).attr('y', 14).attr('text-anchor', 'middle').text(name)
      return
    }
    const letters = [...name]
    const shown = letters.length > mostUpright ? [...letters.slice(0, mostUpright - 1), '⋮'] : letters
    shown.forEach((character, k, all) => {
      const y = top - 4 - (all.length - 1 - k) * 15
      svg.append('text').attr('class', 'sm').attr('x', x).attr('y', y).attr('text-anchor', 'middle').text(character)
    })
  })
}

const drawRow = (svg: Svg, spec: UpsetSpec, layout: Layout, index: number, most: number): void => {
  const { members, count } = spec.rows[index]
  const y = layout.top + rowHeight * (index + 0.5)
  const x = (member: number): number => round(layout.pitch * (member + 0.5))
  const edge = y - rowHeight / 2
  svg.append('path').attr('class', 'axis').attr('d', `M0 ${edge}H${width}`)
  const line = svg.append('line').attr('class', 'ln').attr('y1', y).attr('y2', y)
  line.attr('x1', x(Math.min(...members))).attr('x2', x(Math.max(...members)))
  spec.names.forEach((_, i) => {
    const isIn = members.includes(i)
    const dot = svg.append('circle').attr('class', isIn ? 'dot1' : 'dot-off')
    dot
      .attr('cx', x(i))
      .attr('cy', y)
      .attr('r', isIn ? 5.5 : 3)
  })
  const length = round(((width - layout.barX - 36) * count) / most)
  svg
    .append('path')
    .attr('class', 'upset-bar')
    .attr('d', `M${layout.barX} ${y - 6}h${Math.max(length, 1)}v12H${layout.barX}z`)
  svg
    .append('text')
    .attr('class', 'b')
    .attr('x', layout.barX + Math.max(length, 1) + 6)
    .attr('y', y + 5)
    .text(count)
}

/**
 * Which sets of plans share how many terms, one row a set, the largest first: an UpSet plot (Lex et al. 2014) laid on its
 * side, so that it fits a phone. Null where there is nothing to draw.
 */
export const drawUpset = (spec: UpsetSpec): Html | null => {
  if (spec.rows.length === 0) return null
  const layout = layOut(spec.names)
  const svg = createSvg(width, layout.top + spec.rows.length * rowHeight + 4, spec)
    .attr('class', 'chart')
    .attr('role', 'img')
    .attr('aria-labelledby', `${spec.id}-t ${spec.id}-d`)
  svg.append('title').attr('id', `${spec.id}-t`).text(spec.title)
  svg.append('desc').attr('id', `${spec.id}-d`).text(spec.description)
  drawNames(svg, spec.names, layout)
  const most = Math.max(...spec.rows.map((row) => row.count))
  spec.rows.forEach((_, i) => {
    drawRow(svg, spec, layout, i, most)
  })
  return printSvg(svg)
}
