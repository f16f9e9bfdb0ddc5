import type { CleanSource, Line } from '../model/line.ts'

const terminal = /[。！？；：”’）)\]］】》]$/u

const median = (values: readonly number[]): number =>
  values.length === 0 ? 0 : [...values].sort((a, b) => a - b)[values.length >> 1]

/**
 * Page width of a text whose every line is broken at it, for lines with a blank line before them (`loose`) and without
 * (`tight`, as in boxes set in smaller type). Half of all lines ending in the middle of a sentence is no chance: in a text
 * with a paragraph a line these are headings and cells, of all lengths.
 */
export const measureWrap = (lines: readonly Line[]): CleanSource['wrap'] => {
  const open = lines.filter((l) => !terminal.test(l.view.text) && !l.raw.includes('\t'))
  const typical = median(open.map((l) => l.width))
  const alike = open.filter((l) => Math.abs(l.width - typical) <= 6)
  if (lines.length < 40 || alike.length < lines.length * 0.4 || typical < 30) return null
  const loose = median(alike.filter((l) => l.gap !== 'none').map((l) => l.width))
  const tight = median(open.filter((l) => l.gap === 'none' && l.width > loose).map((l) => l.width))
  return { loose, tight: tight || loose }
}
