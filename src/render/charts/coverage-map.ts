import type { Html } from '../html.ts'
import type { CellClass } from '../marks.ts'
import { type ChartOptions, createSvg, printSvg } from './svg.ts'

/** Symbols of the small map: full square, half square, hollow square around a dot, red hollow square, blue hollow square, ticked square, dot. */
type Sign = 'full' | 'half' | 'core' | 'hollow' | 'empty' | 'ticked' | 'dot'

/** `lapsed` is a gap of a plan that follows the reference: it does not go on, and misses no duty. */
type MapClass = CellClass | 'lapsed'

const signs: Readonly<Record<MapClass, Sign>> = {
  full: 'full',
  partial: 'half',
  unsure: 'core',
  gap: 'hollow',
  lapsed: 'empty',
  done: 'ticked',
  encouraged: 'dot',
  ownLevel: 'dot',
  otherBody: 'dot',
  elsewhere: 'dot',
  free: 'dot',
}

interface Grid {
  readonly side: number
  readonly pitch: number
  readonly perLine: number
}

/** Up to two dozen units have squares that can be told one by one; more become a texture that still shows the gaps. */
const gridFor = (count: number): Grid =>
  count <= 24 ? { side: 10, pitch: 15, perLine: 4 } : { side: 6, pitch: 8, perLine: 8 }

const draw: Readonly<Record<Sign, (x: number, y: number, side: number) => string>> = {
  full: (x, y, s) => `M${x} ${y}h${s}v${s}h${-s}z`,
  half: (x, y, s) => `M${x} ${y + s}v${-s}l${s} ${s}z`,
  core: (x, y, s) => `M${x + s / 2 - 1} ${y + s / 2 - 1}h2v2h-2z`,
  hollow: (x, y, s) => `M${x} ${y}h${s}v${s}h${-s}z`,
  empty: (x, y, s) => `M${x} ${y}h${s}v${s}h${-s}z`,
  ticked: (x, y, s) => `M${x + s * 0.2} ${y + s * 0.5}l${s * 0.3} ${s * 0.3}l${s * 0.4} ${-s * 0.6}`,
  dot: (x, y, s) => `M${x + s / 2 - 1} ${y + s / 2 - 1}h2v2h-2z`,
}

const looks: readonly (readonly [string, Sign, (sign: Sign) => boolean])[] = [
  ['f', 'full', (sign) => sign === 'full'],
  ['f', 'half', (sign) => sign === 'half'],
  ['e', 'hollow', (sign) => sign === 'half' || sign === 'ticked' || sign === 'empty'],
  ['e', 'ticked', (sign) => sign === 'ticked'],
  ['u', 'hollow', (sign) => sign === 'core'],
  ['u', 'core', (sign) => sign === 'core'],
  ['g', 'hollow', (sign) => sign === 'hollow'],
  ['n', 'dot', (sign) => sign === 'dot'],
]

const trim = (path: string): string => path.replace(/(\.\d)\d+/gu, '$1')

/** One square for each class, in lines, as few paths as there are looks. `most` is the longest list on the page. */
export const drawSquares = (classes: readonly MapClass[], most: number, options: ChartOptions = {}): Html => {
  const { side, pitch, perLine } = gridFor(most)
  const lines = Math.max(1, Math.ceil(classes.length / perLine))
  const svg = createSvg(perLine * pitch, lines * pitch, options)
    .attr('class', 'sq')
    .attr('aria-hidden', 'true')
  if (most > 24) svg.classed('fine', true)
  for (const [look, shape, belongs] of looks) {
    const paths = classes.flatMap((name, i) => {
      if (!belongs(signs[name])) return []
      const x = 1 + (i % perLine) * pitch
      const y = 1 + Math.floor(i / perLine) * pitch
      return [draw[shape](x, y, side)]
    })
    if (paths.length > 0)
      svg
        .append('path')
        .attr('class', look)
        .attr('d', trim(paths.join('')))
  }
  return printSvg(svg)
}

/** The sign of one class, for the key. */
export const drawSign = (name: MapClass, options: ChartOptions = {}): Html => {
  const svg = createSvg(13, 13, options).attr('class', 'sq').attr('aria-hidden', 'true')
  for (const [look, shape, belongs] of looks) {
    if (belongs(signs[name]))
      svg
        .append('path')
        .attr('class', look)
        .attr('d', trim(draw[shape](1, 1, 10)))
  }
  return printSvg(svg)
}
