import { closeUp } from './fold-text.ts'
import { median, type Run, type TextLine } from './page.ts'

/** A raised figure is smaller than this share of the letters beside it. */
const raisedSize = 0.78
/** White space as wide as this parts cells or columns; narrower belongs to the sentence. In letters. */
const widestSpace = 1.4

const isRaised = (run: Run, size: number, y: number): boolean =>
  run.size < size * raisedSize && run.y <= y + size * 0.15 && run.y > y - size * 0.75

export interface Row {
  y: number
  size: number
  runs: Run[]
}

/** Runs of a page by baseline, from top to bottom, each row from left to right. */
export const groupRows = (runs: readonly Run[]): Row[] => {
  const rows: Row[] = []
  // Larger letters first, so that a raised figure finds its line.
  for (const run of [...runs].sort((a, b) => b.size - a.size || a.y - b.y || a.x - b.x)) {
    const row = rows.find(
      (r) => Math.abs(r.y - run.y) < Math.min(r.size, run.size) * 0.45 || isRaised(run, r.size, r.y),
    )
    if (row) row.runs.push(run)
    else rows.push({ y: run.y, size: run.size, runs: [run] })
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x)
  return rows.sort((a, b) => a.y - b.y)
}

const wordEnd = /[A-Za-z0-9%,.;:)]$/u
const wordStart = /^[A-Za-z0-9(]/u

const spaceBetween = (before: Run, after: Run): string => {
  const gap = (after.x - before.x - before.width) / Math.max(before.size, after.size)
  if (gap > 0.9) return ' '
  return gap > 0.18 && wordEnd.test(before.text) && wordStart.test(after.text) ? ' ' : ''
}

/** Circled figures: what a raised `1` before a note is written as in plain text. */
export const circled = (n: number): string => (n >= 1 && n <= 20 ? String.fromCodePoint(0x245f + n) : `[${n}]`)

const weighed = (runs: readonly Run[]): number =>
  median(runs.flatMap((run) => Array.from({ length: Math.min(run.text.length, 80) }, () => run.size)))

const mainFont = (runs: readonly Run[]): string =>
  runs.reduce((best, run) => (run.text.length > best.text.length ? run : best)).font

/** One line out of runs that stand side by side. `notes` are the numbers of the notes at the foot of the page. */
export const makeLine = (runs: readonly Run[], page: number, notes: ReadonlySet<number> = new Set()): TextLine => {
  const size = weighed(runs)
  const y = median(runs.filter((run) => run.size >= size * raisedSize).map((run) => run.y))
  const words = runs.map((run, i) => {
    const space = i === 0 ? '' : spaceBetween(runs[i - 1], run)
    const number = /^[[(（〔]?(\d{1,2})[\])）〕]?$/u.exec(run.text.trim())
    const raised = number && isRaised(run, size, y) && run.y < y - size * 0.15 && notes.has(Number(number[1]))
    return raised ? circled(Number(number[1])) : space + run.text
  })
  return {
    text: closeUp(words.join('').replace(/ {2,}/gu, ' ').trim()),
    x0: Math.min(...runs.map((run) => run.x)),
    x1: Math.max(...runs.map((run) => run.x + run.width)),
    y0: y - size * 0.88,
    y1: y + size * 0.12,
    y,
    size,
    font: mainFont(runs),
    page,
  }
}

/** Cuts a row where the white space is too wide for a sentence. Letters set wide apart stay together. */
const cutRow = (runs: readonly Run[]): Run[][] => {
  const pieces: Run[][] = []
  for (const run of runs) {
    const piece = pieces.at(-1)
    const before = piece?.at(-1)
    const gap = before ? (run.x - before.x - before.width) / Math.max(run.size, before.size) : 0
    if (piece && gap <= widestSpace) piece.push(run)
    else pieces.push([run])
  }
  return isSetWide(pieces) ? [pieces.flat()] : pieces
}

/** No word is set wider apart than this, in letters. */
const widestSetting = 6

/** `目    录` and `序    言`: single letters at even distances are one word. */
const isSetWide = (pieces: readonly Run[][]): boolean => {
  if (pieces.length < 2 || pieces.length > 8) return false
  if (!pieces.every((p) => /^\p{Script=Han}$/u.test(joinText(p)))) return false
  const gaps = pieces.slice(1).map((p, i) => (p[0].x - pieces[i][0].x) / p[0].size)
  return Math.max(...gaps) <= widestSetting && Math.max(...gaps) < Math.min(...gaps) * 1.3
}

const joinText = (runs: readonly Run[]): string =>
  runs
    .map((run) => run.text)
    .join('')
    .trim()

/** Lines of a page with the white space inside them: `pieces` are what stands between wide gaps, in order. */
export interface PieceRow {
  readonly y: number
  readonly pieces: readonly (readonly Run[])[]
}

export const cutRows = (runs: readonly Run[]): PieceRow[] =>
  groupRows(runs).map((row) => ({ y: row.y, pieces: cutRow(row.runs) }))

/** Lines over the full width, whatever the white space inside. */
export const joinLines = (runs: readonly Run[], page: number, notes?: ReadonlySet<number>): TextLine[] =>
  groupRows(runs).map((row) => makeLine(row.runs, page, notes))
