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
  ['f', 'half', (sign) => sign === 'half'],
  ['e', 'hollow', (sign) => sign === 'half' || sign === 'ticked' || sign === 'empty'],
  ['e', 'ticked', (sign) => sign === 'ticked'],
  ['u', 'hollow', (sign) => sign === 'core'],
  ['u', 'core', (sign) => sign === 'core'],
  ['g', 'hollow', (sign) => sign === 'hollow'],
  ['n', 'dot', (sign) => sign === 'dot'],
]

/**
 * Full squares, which are the most, as one dashed line for each run of them: the dashes of the theme are as long as a
 * square with its edge, and begin anew with each line.
 */
const drawRuns = (classes: readonly MapClass[], { side, pitch, perLine }: Grid): string => {
  const lines: string[] = []
  for (let i = 0; i < classes.length; i++) {
    if (signs[classes[i]] !== 'full') continue
    const from = i
    while ((i + 1) % perLine !== 0 && i + 1 < classes.length && signs[classes[i + 1]] === 'full') i++
    const x = 0.5 + (from % perLine) * pitch
    const y = 1 + side / 2 + Math.floor(from / perLine) * pitch
    lines.push(`M${x} ${y}h${(i - from) * pitch + side + 1}`)
  }
  return lines.join('')
}

const trim = (path: string): string => path.replace(/(\.\d)\d+/gu, '$1')

/** One square for each class, in lines, as few paths as there are looks. `most` is the longest list on the page. */
export const drawSquares = (classes: readonly MapClass[], most: number, options: ChartOptions = {}): Html => {
  const { side, pitch, perLine } = gridFor(most)
  const lines = Math.max(1, Math.ceil(classes.length / perLine))
  const svg = createSvg(perLine * pitch, lines * pitch, options)
    .attr('class', 'sq')
    .attr('aria-hidden', 'true')
  if (most > 24) svg.classed('fine', true)
  const runs = drawRuns(classes, { side, pitch, perLine })
  if (runs !== '') svg.append('path').attr('class', 'l').attr('d', runs)
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
  if (signs[name] === 'full')
    svg
      .append('path')
      .attr('class', 'f')
      .attr('d', draw.full(1, 1, 10))
  for (const [look, shape, belongs] of looks) {
    if (belongs(signs[name]))
      svg
        .append('path')
        .attr('class', look)
        .attr('d', trim(draw[shape](1, 1, 10)))
  }
  return printSvg(svg)
}
