import type { PiecedLine } from './columns.ts'
import type { Run } from './page.ts'
import { cellText } from './ruled-table.ts'

const figure = /^(?:[-—–]+|[〔[(（<>≥≤＞＜]?\d[\d.,，]*[%％]?[〕\])）]?(?:以上|以下|左右|以内)?)$/u
/** A year heads a column. */
const year = /^(?:19|20)\d\d$/u
const group = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/u

/** Lines on which a row of figures stands: those of the column that has most of them. */
const findAnchors = (lines: readonly PiecedLine[], columnOf: (run: Run) => number, columns: number): number[] => {
  const byColumn: number[][] = Array.from({ length: columns }, () => [])
  lines.forEach((line, i) => {
    const cells: Run[][] = Array.from({ length: columns }, () => [])
    for (const run of line.pieces.flat()) cells[columnOf(run)].push(run)
    cells.map(cellText).forEach((text, column) => {
      if (figure.test(text) && !year.test(text)) byColumn[column].push(i)
    })
  })
  const most = Math.max(...byColumn.map((found) => found.length))
  // The last of the fullest columns: the first one may be that of the serial numbers, which a sub-row has not.
  return [...new Set(byColumn.findLast((found) => found.length === most) ?? [])]
}

/** The widest step between the lines `from` to `to` is where one row ends and the next begins; -1 where no step is. */
const widestStep = (lines: readonly PiecedLine[], from: number, to: number): number => {
  const steps = Array.from({ length: to - from }, (_, i) => lines[from + i + 1].line.y - lines[from + i].line.y)
  const widest = Math.max(...steps)
  const rivals = steps.filter((s) => s > widest * 0.93)
  return rivals.length > 1 ? -1 : from + steps.indexOf(widest)
}

/** Lines above the first row of figures that are the upper half of its wrapped cells reach up as far as the lower half does down. */
const headLines = (lines: readonly PiecedLine[], first: number, reach: number): number => {
  const { y } = lines[first].line
  let head = first
  while (head > 0 && y - lines[head - 1].line.y <= reach + 2) head--
  return head
}

/** Which row each line of a table belongs to, rows named by ascending numbers; -1 for the lines of the head. */
export const assignRows = (lines: readonly PiecedLine[], columnOf: (run: Run) => number, columns: number): number[] => {
  const anchors = findAnchors(lines, columnOf, columns)
  if (anchors.length === 0) return lines.map((l, i) => (i === 0 ? -1 : l.pieces.length > 2 ? i : i - 1))
  const owners = new Array<number>(lines.length).fill(anchors[anchors.length - 1])
  anchors.slice(1).forEach((anchor, k) => {
    const before = anchors[k]
    const step = widestStep(lines, before, anchor)
    for (let i = before; i < anchor; i++) {
      const nearer = lines[i].line.y - lines[before].line.y <= lines[anchor].line.y - lines[i].line.y
      owners[i] = (step < 0 ? nearer : i <= step) ? before : anchor
    }
  })
  const first = anchors[0]
  const lower = owners.lastIndexOf(first)
  const head = headLines(lines, first, lines[lower].line.y - lines[first].line.y)
  for (let i = 0; i < first; i++) owners[i] = i < head ? -1 : first
  lines.forEach((line, i) => {
    if (line.pieces.length === 1 && group.test(line.line.text) && !anchors.includes(i)) owners[i] = i
  })
  return owners
}
