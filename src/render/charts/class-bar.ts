import type { Html } from '../html.ts'
import type { CellClass } from '../marks.ts'
import { type ChartOptions, createSvg, printSvg } from './svg.ts'

/** Shares in hundredths; the style gives the bar its size and its frame. */
const width = 100
const height = 10

/** Looks from left to right: carried, in part, perhaps missing, missing; what is left white is done or no duty. */
const shown: readonly (readonly [CellClass, string])[] = [
  ['full', 'f'],
  ['partial', 'h'],
  ['unsure', 'u'],
  ['gap', 'g'],
]

interface BarOptions extends ChartOptions {
  /** What does not go on from the plan before is no gap, and not red. */
  readonly follows?: boolean
}

/** One bar for one part of the reference and one plan; the style may stretch it. The numbers stand beside or below it. */
export const drawClassBar = (
  counts: Readonly<Record<CellClass, number>>,
  { follows = false, ...options }: BarOptions = {},
): Html => {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const svg = createSvg(width, height, options)
    .attr('width', null)
    .attr('height', null)
    .attr('class', 'sq cb')
    .attr('preserveAspectRatio', 'none')
    .attr('aria-hidden', 'true')
  let sum = 0
  for (const [name, look] of shown) {
    const from = Math.round((width * sum) / total)
    sum += counts[name]
    const length = Math.round((width * sum) / total) - from
    if (length > 0)
      svg
        .append('path')
        .attr('class', follows && name === 'gap' ? 'e' : look)
        .attr('d', `M${from} 0h${length}v${height}h${-length}z`)
  }
  return printSvg(svg)
}
