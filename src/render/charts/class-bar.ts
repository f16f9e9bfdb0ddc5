import type { Html } from '../html.ts'
import type { CellClass } from '../marks.ts'
import { type ChartOptions, createSvg, printSvg, round } from './svg.ts'

const width = 48
const height = 12

/** Looks from left to right: carried, in part, perhaps missing, missing; what is left white is done or no duty. */
const shown: readonly (readonly [CellClass, string])[] = [
  ['full', 'f'],
  ['partial', 'h'],
  ['unsure', 'u'],
  ['gap', 'g'],
]

/** One bar for one chapter of one plan, where there are too many plans for squares. The numbers stand beside it. */
export const drawClassBar = (counts: Readonly<Record<CellClass, number>>, options: ChartOptions = {}): Html => {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const svg = createSvg(width, height, options).attr('class', 'sq cb').attr('aria-hidden', 'true')
  svg
    .append('path')
    .attr('class', 'o')
    .attr('d', `M.5 .5h${width - 1}v${height - 1}h${1 - width}z`)
  let at = 1
  for (const [name, look] of shown) {
    const length = total === 0 ? 0 : ((width - 2) * counts[name]) / total
    if (length > 0) {
      const [left, right] = [round(at), round(at + length)]
      svg
        .append('path')
        .attr('class', look)
        .attr('d', `M${left} 1H${right}V${height - 1}H${left}z`)
    }
    at += length
  }
  return printSvg(svg)
}
