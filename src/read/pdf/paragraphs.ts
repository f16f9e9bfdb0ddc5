import type { Item, Region } from './layout.ts'
import { clusterNumbers, median, type TextLine } from './page.ts'

/** The sides of a stretch of lines and the distance of its baselines. */
export interface Sides {
  readonly left: number
  readonly right: number
  readonly leading: number
}

/** A line in the place where it stands: what decides whether it begins a paragraph. */
export interface PlacedLine {
  readonly line: TextLine
  readonly sides: Sides
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]

/** The left side: the leftmost place where a fair share of the lines begin. */
const leftOf = (lines: readonly TextLine[]): { left: number; share: number } => {
  const starts = lines.map((l) => l.x0)
  const near = (x: number) => starts.filter((s) => Math.abs(s - x) <= 3).length
  const enough = Math.max(2, lines.length * 0.12)
  const left = clusterNumbers(starts, 3).find((x) => near(x) >= enough) ?? Math.min(...starts)
  return { left, share: near(left) / lines.length }
}

const leadingOf = (lines: readonly TextLine[]): number => {
  const steps = lines
    .slice(1)
    .flatMap((l, i) => (l.page === lines[i].page && l.y > lines[i].y ? [l.y - lines[i].y] : []))
  return percentile(steps.length > 0 ? steps : [Infinity], 0.5)
}

const measure = (lines: readonly TextLine[]): Sides & { share: number } => ({
  ...leftOf(lines),
  right: percentile(
    lines.map((l) => l.x1),
    0.95,
  ),
  leading: leadingOf(lines),
})

/** Lines enough to trust their sides. */
const enoughLines = 12

/** Sides of the plain pages of the plan, against which a page with few lines is held. */
const usualSides = (pages: readonly (readonly TextLine[])[]): Sides | null => {
  const measured = pages.filter((lines) => lines.length >= enoughLines).map(measure)
  if (measured.length === 0) return null
  return {
    left: median(measured.map((m) => m.left)),
    right: median(measured.map((m) => m.right)),
    leading: median(measured.map((m) => m.leading)),
  }
}

const placeSides = (lines: readonly TextLine[], usual: Sides | null): Sides => {
  const own = measure(lines)
  if (!usual) return own
  const letter = median(lines.map((l) => l.size))
  const few = lines.length < enoughLines
  const left = own.left > usual.left - letter && (few || own.share < 0.4) ? Math.min(own.left, usual.left) : own.left
  const near = Math.abs(left - usual.left) < letter * 3
  return {
    left,
    right: near ? Math.max(own.right, left + usual.right - usual.left - letter * 0.3) : own.right,
    leading: few ? Math.min(own.leading, usual.leading) : own.leading,
  }
}

/** Gives each region its sides. Plain regions of a page are measured together. */
export const placeRegions = (items: readonly Item[]): Map<Region, Sides> => {
  const regions = items.filter((item) => item.kind === 'lines')
  const pages = new Map<number, Region[]>()
  for (const region of regions) if (region.plain) pages.set(region.page, [...(pages.get(region.page) ?? []), region])
  const linesOf = (page: readonly Region[]) => page.flatMap((r) => r.lines)
  const usual = usualSides([...pages.values()].map(linesOf))
  const sides = new Map<Region, Sides>()
  for (const page of pages.values()) {
    const own = placeSides(linesOf(page), usual)
    for (const region of page) sides.set(region, own)
  }
  for (const region of regions) if (!region.plain) sides.set(region, measure(region.lines))
  return sides
}

const headNumber =
  /^(?:第[〇零一二三四五六七八九十百\d]{1,4}[编篇部章节条]|专栏|附件|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/u
const topHead = /^(?:第[〇零一二三四五六七八九十百\d]{1,4}[编篇部章节]|专栏)/u
const ended = /[。！？；：][”’）)】]?$/u
/** An entry of a table of contents ends in its page, behind leaders or wide white space. */
const contentsEntry = /(?:[.．…·•]{3,}|\s)\s*[（(]?\d{1,3}[)）]?$/u

const indent = ({ line, sides }: PlacedLine): number => (line.x0 - sides.left) / line.size
const shortfall = ({ line, sides }: PlacedLine): number => (sides.right - line.x1) / line.size

const isCentred = (placed: PlacedLine): boolean =>
  indent(placed) > 2.4 && shortfall(placed) > 1 && Math.abs(indent(placed) - shortfall(placed)) < 2

/** Width in letters of what cannot be parted at the start of a line: a number, or a character with the marks behind it. */
const firstWord = (text: string): number => {
  const word = /^(?:[“‘（《〈【(]*(?:[A-Za-z0-9.%％-]+|.)[，。；：、！？”’）》〉】)]*)/u.exec(text)?.[0] ?? ''
  return [...word].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0xff ? 1 : 0.55), 0)
}

const isContents = ({ line }: PlacedLine): boolean => contentsEntry.test(line.text) && /[.．…·•]{3}/u.test(line.text)

/** A title too long for one line is set in two, both in the middle. */
const isTitleRest = (before: PlacedLine, after: PlacedLine): boolean =>
  topHead.test(before.line.text) &&
  isCentred(after) &&
  before.line.font === after.line.font &&
  !ended.test(before.line.text) &&
  !headNumber.test(after.line.text) &&
  shortfall(before) < 8 &&
  after.line.y - before.line.y < before.line.size * 2.6

/** Whether a line begins a paragraph, told from how it stands to the line before it. */
export const beginsParagraph = (before: PlacedLine, after: PlacedLine): boolean => {
  const samePage = before.line.page === after.line.page && after.line.y > before.line.y
  const size = Math.max(before.line.size, after.line.size)
  if (samePage && isTitleRest(before, after)) return false
  if (Math.abs(before.line.size - after.line.size) > size * 0.12) return true
  if (isContents(before) || isContents(after)) return true
  if (isCentred(before) || isCentred(after) || indent(after) > 0.7) return true
  if (shortfall(before) > firstWord(after.line.text) + 1.3) return true
  if (headNumber.test(after.line.text) && ended.test(before.line.text)) return true
  return samePage && after.line.y - before.line.y > Math.max(before.sides.leading * 1.55, size * 1.3)
}
