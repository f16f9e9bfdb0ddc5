import { type Box, clusterNumbers, type Ruling } from './page.ts'

/** Lines and columns of a ruled area: `xs` and `ys` are the places of its lines. */
export interface Grid extends Box {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
  /** Of a frame: the tables inside it. */
  readonly inner: readonly Grid[]
}

/** A cell over one or more rows and columns of its grid; ends are exclusive. */
export interface GridCell extends Box {
  readonly row: number
  readonly rowEnd: number
  readonly column: number
  readonly columnEnd: number
}

/** Lines that should meet are drawn this far apart by rounding. */
const tolerance = 3
/** A border drawn along this share of a cell's side parts it from its neighbour. */
const mostOfSide = 0.6

const isFlat = (r: Ruling): boolean => r.x1 - r.x0 > r.y1 - r.y0

const touches = (a: Ruling, b: Ruling): boolean =>
  a.x0 <= b.x1 + tolerance && b.x0 <= a.x1 + tolerance && a.y0 <= b.y1 + tolerance && b.y0 <= a.y1 + tolerance

/** Lines that touch one another, directly or through others. */
const groupTouching = (rulings: readonly Ruling[]): Ruling[][] => {
  const groups: { box: Ruling; members: Ruling[] }[] = []
  for (const ruling of [...rulings].sort((a, b) => a.y0 - b.y0)) {
    const met = groups.filter((g) => touches(g.box, ruling) && g.members.some((m) => touches(m, ruling)))
    const members = [...met.flatMap((g) => g.members), ruling]
    for (const g of met) groups.splice(groups.indexOf(g), 1)
    groups.push({ box: surround(members), members })
  }
  return groups.map((g) => g.members)
}

const surround = (boxes: readonly Box[]): Box => {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (const b of boxes) {
    box.x0 = Math.min(box.x0, b.x0)
    box.y0 = Math.min(box.y0, b.y0)
    box.x1 = Math.max(box.x1, b.x1)
    box.y1 = Math.max(box.y1, b.y1)
  }
  return box
}

/** Length of a range that some lines cover. */
const covered = (start: number, end: number, parts: readonly (readonly [number, number])[]): number => {
  let at = start
  let length = 0
  for (const [from, to] of [...parts].sort((a, b) => a[0] - b[0])) {
    const begin = Math.max(at, from)
    const stop = Math.min(end, to)
    if (stop > begin) {
      length += stop - begin
      at = stop
    }
  }
  return length
}

/** Tells whether a line at `place` parts two cells along the side from `start` to `end`. */
type Parts = (place: number, start: number, end: number) => boolean

const partsBy =
  (lines: readonly { readonly place: number; readonly from: number; readonly to: number }[]): Parts =>
  (place, start, end) => {
    const on = lines.filter((l) => Math.abs(l.place - place) <= tolerance)
    const inner = on.map((l) => [l.from - tolerance, l.to + tolerance] as const)
    return covered(start, end, inner) >= (end - start) * mostOfSide
  }

/** Joins neighbouring fields with no line between them. */
const joinFields = (xs: readonly number[], ys: readonly number[], upright: Parts, flat: Parts): GridCell[] => {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const owner = Array.from({ length: rows * columns }, (_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (owner[at] !== at) at = owner[at]
    return at
  }
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const here = r * columns + c
      if (c + 1 < columns && !upright(xs[c + 1], ys[r], ys[r + 1])) owner[find(here + 1)] = find(here)
      if (r + 1 < rows && !flat(ys[r + 1], xs[c], xs[c + 1])) owner[find(here + columns)] = find(here)
    }
  const cells = new Map<number, { row: number; rowEnd: number; column: number; columnEnd: number }>()
  for (let i = 0; i < owner.length; i++) {
    const [r, c] = [Math.floor(i / columns), i % columns]
    const cell = cells.get(find(i)) ?? { row: r, rowEnd: r + 1, column: c, columnEnd: c + 1 }
    cells.set(find(i), {
      row: Math.min(cell.row, r),
      rowEnd: Math.max(cell.rowEnd, r + 1),
      column: Math.min(cell.column, c),
      columnEnd: Math.max(cell.columnEnd, c + 1),
    })
  }
  return [...cells.values()].map((cell) => ({
    ...cell,
    x0: xs[cell.column],
    x1: xs[cell.columnEnd],
    y0: ys[cell.row],
    y1: ys[cell.rowEnd],
  }))
}

/** Tables without borders at their sides end where their horizontal lines do. */
const withEnds = (places: readonly number[], start: number, end: number): number[] => [
  ...(places.length === 0 || places[0] - start > 5 ? [start] : []),
  ...places,
  ...(places.length === 0 || end - places[places.length - 1] > 5 ? [end] : []),
]

/** More fields than any table has on a page. */
const mostFields = 4000

const readGrid = (rulings: readonly Ruling[]): Grid | null => {
  const flat = rulings.filter(isFlat)
  const upright = rulings.filter((r) => !isFlat(r))
  const box = surround(rulings)
  const ys = withEnds(
    clusterNumbers(
      flat.map((r) => r.y0),
      tolerance,
    ),
    box.y0,
    box.y1,
  )
  const xs = withEnds(
    clusterNumbers(
      upright.map((r) => r.x0),
      tolerance,
    ),
    box.x0,
    box.x1,
  )
  // At the end of a page a table or frame may stand open.
  const open = flat.length < 1 || upright.length < 1 || flat.length + upright.length < 3
  if (open || xs.length < 2 || ys.length < 2) return null
  if ((xs.length - 1) * (ys.length - 1) > mostFields) return null
  const uprights = partsBy(upright.map((r) => ({ place: r.x0, from: r.y0, to: r.y1 })))
  const flats = partsBy(flat.map((r) => ({ place: r.y0, from: r.x0, to: r.x1 })))
  return { ...box, xs, ys, cells: joinFields(xs, ys, uprights, flats), inner: [] }
}

const inside = (a: Box, b: Box): boolean =>
  a.x0 >= b.x0 - tolerance && a.x1 <= b.x1 + tolerance && a.y0 >= b.y0 - tolerance && a.y1 <= b.y1 + tolerance

/** A frame that begins on an earlier page and ends on a later one shows its sides alone. */
const findSides = (groups: readonly (readonly Ruling[])[], pageHeight: number): Grid[] => {
  const sides = groups.flatMap((g) => (g.length === 1 && g[0].y1 - g[0].y0 > pageHeight * 0.4 ? g : []))
  if (sides.length !== 2) return []
  const [left, right] = [...sides].sort((a, b) => a.x0 - b.x0)
  const even = Math.abs(left.y0 - right.y0) < tolerance && Math.abs(left.y1 - right.y1) < tolerance
  if (!even || right.x0 - left.x0 < pageHeight * 0.3) return []
  const box = surround(sides)
  const cell = { ...box, row: 0, rowEnd: 1, column: 0, columnEnd: 1 }
  return [{ ...box, xs: [box.x0, box.x1], ys: [box.y0, box.y1], cells: [cell], inner: [] }]
}

/** A border of one cell as tall as this share of the page is an ornament around it. */
const ornament = 0.85

/** The ruled areas of a page, from top to bottom; of one inside another, the outer. */
export const findGrids = (rulings: readonly Ruling[], pageHeight: number): Grid[] => {
  const groups = groupTouching(rulings)
  const closed = groups.map((group) => (group.length < 3 ? null : readGrid(group))).filter((grid) => grid !== null)
  const grids = [...closed, ...findSides(groups, pageHeight)].filter(
    (grid) => grid.cells.length > 1 || grid.y1 - grid.y0 < pageHeight * ornament,
  )
  const ordered = grids.sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
  return ordered
    .filter((grid, i) => !grids.some((other, k) => k !== i && inside(grid, other) && (k < i || !inside(other, grid))))
    .map((grid) => ({
      ...grid,
      inner: grid.cells.length > 1 ? [] : ordered.filter((g) => g !== grid && g.cells.length > 1 && inside(g, grid)),
    }))
}
