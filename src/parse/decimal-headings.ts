import { boundPattern } from '../lexicon/targets.ts'
import { unitPattern } from '../lexicon/units.ts'
import type { Line } from '../model/line.ts'
import { sliceView, sourceSpan } from '../model/text.ts'
import type { HeadingBlock } from './block.ts'
import { titleAlone, trimStop } from './headings.ts'

/** 1.1, 2.2.3 before Chinese words. */
const number = /^(\d{1,2}(?:[.．]\d{1,2}){1,3})[.．、]?(?=\p{Script=Han}|[“（])/u
/** 1.5万人, 3.2以上: a measure at the start of a line. */
const measure = new RegExp(`^(?:${unitPattern}|[百千万亿]|[余多]|${boundPattern})`, 'u')
/** How far below its parent such a heading stands: 1.1 under 第一章, 1.1.1 under 1.1, and both above （一）. */
const step = 0.3

const plain = (digits: string): string => digits.replace(/．/gu, '.')

/** Number and title of a line that looks like 2.2 发展目标; null for any other line. */
const readShape = ({ view }: Line): { digits: string; length: number } | null => {
  const match = number.exec(view.text)
  if (!match) return null
  const rest = view.text.slice(match[0].length)
  return measure.test(rest) || !titleAlone(rest) ? null : { digits: plain(match[1]), length: match[0].length }
}

export const looksDecimal = (line: Line): boolean => readShape(line) !== null

/** The headings of a plan as far as it was read, kept by number: a text of many such lines is not searched from its head for each. */
export interface KnownHeadings {
  /** The last of each number of this kind. */
  readonly decimal: Map<string, HeadingBlock>
  /** The last of each ordinal of every other kind. */
  readonly other: Map<number, HeadingBlock>
}

export const noteHeading = ({ decimal, other }: KnownHeadings, heading: HeadingBlock): void => {
  if (heading.style === 'decimal') decimal.set(heading.number, heading)
  else if (heading.ordinal !== null) other.set(heading.ordinal, heading)
}

/** The heading that 2.2 stands under: the chapter or item 2; of 2.2.1 the heading 2.2. */
const parentOf = ({ decimal, other }: KnownHeadings, digits: readonly string[]): HeadingBlock | undefined =>
  digits.length > 2 ? decimal.get(digits.slice(0, -1).join('.')) : other.get(Number(digits[0]))

/**
 * A heading numbered 1.1 or 2.2.3, in a plan whose chapters are numbered with single figures or as 第一章. Taken only where it
 * is the first under its parent or the one before it was read, so that no measure at the start of a line passes for one.
 */
export const readDecimalHeading = (known: KnownHeadings, line: Line): HeadingBlock | null => {
  const shape = readShape(line)
  if (!shape) return null
  const digits = shape.digits.split('.')
  const ordinal = Number(digits[digits.length - 1])
  const sibling = known.decimal.get([...digits.slice(0, -1), String(ordinal - 1)].join('.'))
  const parent = ordinal === 1 ? parentOf(known, digits) : undefined
  const level = sibling?.level ?? (parent ? parent.level + step : null)
  if (level === null) return null
  const title = trimStop(sliceView(line.view, shape.length))
  const span = { start: sourceSpan(line.view).start, end: sourceSpan(title).end }
  return { kind: 'heading', level, style: 'decimal', number: shape.digits, ordinal, title, span }
}
