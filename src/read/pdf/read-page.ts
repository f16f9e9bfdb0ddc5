import { closeJustified, foldText } from './fold-text.ts'
import type { Operators, PdfPage } from './open-pdf.ts'
import type { Page, Ruling, Run } from './page.ts'
import { readRulings } from './rulings.ts'

interface RawRun extends Run {
  /** Quarter turns of the direction of the text; null where it runs aslant. */
  readonly turn: number | null
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

const readTurn = (transform: readonly number[]): number | null => {
  const turns = Math.atan2(transform[1], transform[0]) / (Math.PI / 2)
  const turn = Math.round(turns)
  return Math.abs(turns - turn) > 0.06 ? null : (turn + 4) % 4
}

const readRun = ({ str, transform, width, fontName }: TextItem): RawRun => {
  const size = Math.hypot(transform[2], transform[3])
  return {
    text: closeJustified(foldText(str), width / size),
    x: transform[4],
    y: transform[5],
    width,
    size,
    font: fontName,
    turn: readTurn(transform),
  }
}

/** Direction in which most characters run: wide tables lie on their side. */
const mainTurn = (runs: readonly RawRun[]): number => {
  const counts = [0, 0, 0, 0]
  for (const run of runs) if (run.turn !== null) counts[run.turn] += run.text.length
  return counts.indexOf(Math.max(...counts))
}

type Turn = (x: number, y: number) => [number, number]

const turnBy = (turn: number, [left, bottom, right, top]: readonly number[]): Turn => {
  if (turn === 1) return (x, y) => [y - bottom, x - left]
  if (turn === 2) return (x, y) => [right - x, y - bottom]
  if (turn === 3) return (x, y) => [top - y, right - x]
  return (x, y) => [x - left, top - y]
}

const turnRuling = (ruling: Ruling, turn: Turn): Ruling => {
  const [ax, ay] = turn(ruling.x0, ruling.y0)
  const [bx, by] = turn(ruling.x1, ruling.y1)
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) }
}

/** Heavy type is sometimes the same letters printed twice, a hair apart. */
const dropDoubles = (runs: readonly Run[]): Run[] => {
  const seen = new Map<string, Run[]>()
  return runs.filter((run) => {
    const same = seen.get(run.text) ?? []
    const near = run.size * 0.2
    if (same.some((other) => Math.abs(other.x - run.x) < near && Math.abs(other.y - run.y) < near)) return false
    seen.set(run.text, [...same.slice(-20), run])
    return true
  })
}

/** Letters that stand closer than this, in letters, were set in one go. */
const touching = 0.1

const touches = (before: Run, after: Run): boolean =>
  Math.abs(after.y - before.y) < 0.1 &&
  Math.abs(after.size - before.size) < 0.1 &&
  Math.abs(after.x - before.x - before.width) < before.size * touching

/**
 * A page printed by a browser has a font for every few letters, so that each letter is a run of its own: those that
 * touch are one again, lest a word over two columns of a table falls apart. The font is that of the first.
 */
const joinTouching = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    if (before && touches(before, run))
      joined[joined.length - 1] = { ...before, text: before.text + run.text, width: run.x + run.width - before.x }
    else joined.push(run)
  }
  return joined
}

/** Text and lines of a page. Lines are looked for only where there is text. */
export const readPage = async (page: PdfPage, index: number, operators: Operators): Promise<Page> => {
  const { items } = await page.getTextContent({ includeMarkedContent: false })
  const all = (items as unknown as TextItem[])
    .map(readRun)
    .filter((run) => run.text.trim() !== '' && run.size > 1 && Number.isFinite(run.x + run.y + run.width))
  const main = mainTurn(all)
  const turn = turnBy(main, page.view)
  const straight = all.filter((run) => run.turn === main)
  const rulings = straight.length === 0 ? [] : readRulings(await page.getOperatorList(), operators)
  const [left, bottom, right, top] = page.view
  const [width, height] = main % 2 === 0 ? [right - left, top - bottom] : [top - bottom, right - left]
  const runs = straight.map(({ turn: _, ...run }): Run => {
    const [x, y] = turn(run.x, run.y)
    return { ...run, x, y }
  })
  page.cleanup()
  const count = (some: readonly Run[]): number => some.reduce((sum, run) => sum + run.text.length, 0)
  return {
    index,
    width,
    height,
    runs: joinTouching(dropDoubles(runs)),
    rulings: rulings.map((ruling) => turnRuling(ruling, turn)),
    slanted: count(all) - count(straight),
  }
}
