import { makeLine, type PieceRow } from './lines.ts'
import { median, type Run, type TextLine } from './page.ts'

/** Narrower columns than this many letters are cells of a table. */
const narrowest = 8
const fewestLines = 5

interface Piece {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  readonly runs: readonly Run[]
}

const pieceOf = (runs: readonly Run[], y: number): Piece => ({
  x0: Math.min(...runs.map((r) => r.x)),
  x1: Math.max(...runs.map((r) => r.x + r.width)),
  y,
  size: median(runs.map((r) => r.size)),
  runs,
})

/** Lines of a column of text are nearly as wide as the column; cells of a table are of all widths. */
const isProse = (pieces: readonly Piece[]): boolean => {
  if (pieces.length < fewestLines) return false
  const width = Math.max(...pieces.map((p) => p.x1)) - Math.min(...pieces.map((p) => p.x0))
  const wide = pieces.filter((p) => p.x1 - p.x0 > width * 0.7).length
  return width >= median(pieces.map((p) => p.size)) * narrowest && wide >= pieces.length * 0.6
}

/** Where the pieces right of a gutter begin, tried from the most frequent on. */
const gutters = (pieces: readonly Piece[]): number[] => {
  const starts = pieces.map((p) => Math.round(p.x0))
  const counts = new Map<number, number>()
  for (const x of starts) counts.set(x, (counts.get(x) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n >= 3)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([x]) => x)
}

type Bands = { readonly left: Piece[]; readonly right: Piece[]; readonly across: Piece | null }[]

/** Cuts pieces at what runs across a gutter, such as a headline over both columns. */
const cutBands = (pieces: readonly Piece[], x: number): Bands => {
  const bands: { left: Piece[]; right: Piece[]; across: Piece | null }[] = [{ left: [], right: [], across: null }]
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const band = bands[bands.length - 1]
    if (piece.x0 >= x - 2) band.right.push(piece)
    else if (piece.x1 <= x) band.left.push(piece)
    else bands.push({ left: [], right: [], across: piece })
  }
  return bands
}

const overlap = (a: readonly Piece[], b: readonly Piece[]): boolean => {
  const top = Math.max(a[0].y, b[0].y)
  const end = Math.min(a[a.length - 1].y, b[b.length - 1].y)
  const shorter = Math.min(a[a.length - 1].y - a[0].y, b[b.length - 1].y - b[0].y)
  return end - top >= shorter * 0.5
}

/** Right of a gutter there may be more columns than one: the first of them tells. */
const firstColumn = (pieces: readonly Piece[], x: number): Piece[] => pieces.filter((p) => p.x0 < x + p.size * 3)

const isTwoColumns = ({ left, right }: Bands[number], x: number): boolean =>
  isProse(left) && isProse(firstColumn(right, x)) && overlap(left, right)

/** Columns of a page in reading order, each with its pieces from top to bottom. One where the page has one. */
const orderColumns = (pieces: readonly Piece[], depth = 0): Piece[][] => {
  if (depth > 6 || pieces.length < fewestLines * 2) return [[...pieces]]
  for (const x of gutters(pieces)) {
    const bands = cutBands(pieces, x)
    if (!bands.some((band) => isTwoColumns(band, x))) continue
    const ordered: Piece[][] = []
    let plain: Piece[] = []
    for (const band of bands) {
      if (band.across) plain.push(band.across)
      if (!isTwoColumns(band, x)) {
        plain.push(...[...band.left, ...band.right].sort((a, b) => a.y - b.y || a.x0 - b.x0))
        continue
      }
      if (plain.length > 0) ordered.push(plain)
      plain = []
      ordered.push(...orderColumns(band.left, depth + 1), ...orderColumns(band.right, depth + 1))
    }
    return plain.length > 0 ? [...ordered, plain] : ordered
  }
  return [[...pieces]]
}

/** A line and what stands between the wide gaps inside it. */
export interface PiecedLine {
  readonly line: TextLine
  readonly pieces: readonly (readonly Run[])[]
}

/** Lines of a column, pieces on one baseline joined. */
const joinPieces = (pieces: readonly Piece[], page: number, notes: ReadonlySet<number>): PiecedLine[] => {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const row = rows.at(-1)
    if (row && Math.abs(row[0].y - piece.y) < 0.01) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => ({
    line: makeLine(
      row.flatMap((p) => p.runs),
      page,
      notes,
    ),
    pieces: row.map((p) => p.runs),
  }))
}

/** Reads rows of pieces as columns of lines, in reading order. */
export const readColumns = (rows: readonly PieceRow[], page: number, notes: ReadonlySet<number>): PiecedLine[][] =>
  orderColumns(rows.flatMap((row) => row.pieces.map((runs) => pieceOf(runs, row.y)))).map((column) =>
    joinPieces(column, page, notes),
  )
