import type { Operators } from './open-pdf.ts'
import type { Ruling } from './page.ts'

type Matrix = readonly number[]
type Point = readonly [number, number]

/** A rectangle no thicker than this is a line: Word and LibreOffice fill their borders instead of stroking them. */
const thickest = 3
const shortest = 4
/** More lines than any table has: a map or a chart. */
const mostRulings = 6000

const multiply = (m: Matrix, n: Matrix): number[] => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

const apply = (m: Matrix, x: number, y: number): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]

/** Coordinates behind each of the codes 0 to 4 of a path: move, line, curve, quadratic curve, close. */
const coordinates = [2, 2, 6, 4, 0]

/** The corners of each part of a path, the closing one repeated. */
const readSubpaths = (data: ArrayLike<number>, matrix: Matrix): Point[][] => {
  const paths: Point[][] = []
  for (let i = 0; i < data.length; ) {
    const code = data[i]
    const count = coordinates[code]
    if (count === undefined) break
    const path = paths.at(-1)
    if (code === 4) path?.push(path[0])
    else {
      const point = apply(matrix, data[i + count - 1], data[i + count])
      if (code === 0 || !path) paths.push([point])
      else path.push(point)
    }
    i += count + 1
  }
  return paths
}

const boundsOf = (points: readonly Point[]): Ruling => {
  const xs = points.map((p) => p[0])
  const ys = points.map((p) => p[1])
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

/** The middle line of a thin box; null for any other. */
const thinBox = ({ x0, y0, x1, y1 }: Ruling): Ruling | null => {
  const width = x1 - x0
  const height = y1 - y0
  if (height <= thickest && width >= shortest) return { x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 }
  return width <= thickest && height >= shortest ? { x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 } : null
}

const strokes = (points: readonly Point[]): Ruling[] =>
  points.slice(1).flatMap((point, i) => {
    const box = boundsOf([points[i], point])
    const line = Math.min(box.x1 - box.x0, box.y1 - box.y0) <= 1 ? thinBox(box) : null
    return line ? [line] : []
  })

const isStroke = (name: string): boolean => /stroke/iu.test(name)
const isFill = (name: string): boolean => /fill/iu.test(name)

const nothing: Matrix = [1, 0, 0, 1, 0, 0]

/** Horizontal and vertical lines that a page draws, in its own coordinates. Empty for drawings. */
export const readRulings = (
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  ops: Operators,
): Ruling[] => {
  const names = new Map(Object.entries(ops).map(([name, code]) => [code as number, name]))
  const rulings: Ruling[] = []
  const saved: Matrix[] = []
  let matrix = nothing
  list.fnArray.forEach((code, i) => {
    const args = list.argsArray[i] as unknown[]
    if (code === ops.save || code === ops.paintFormXObjectBegin) saved.push(matrix)
    if (code === ops.restore || code === ops.paintFormXObjectEnd) matrix = saved.pop() ?? nothing
    else if (code === ops.transform) matrix = multiply(matrix, args as number[])
    else if (code === ops.paintFormXObjectBegin && args[0]) matrix = multiply(matrix, args[0] as number[])
    if (code !== ops.constructPath || rulings.length > mostRulings) return
    const how = names.get(args[0] as number) ?? ''
    const data = (args[1] as (ArrayLike<number> | null)[] | null)?.[0]
    if (!data || !(isStroke(how) || isFill(how))) return
    for (const path of readSubpaths(data, matrix)) {
      const thin = thinBox(boundsOf(path))
      if (thin) rulings.push(thin)
      else if (isStroke(how)) rulings.push(...strokes(path))
    }
  })
  return rulings.length > mostRulings ? [] : rulings
}
