import { boundWords } from '../lexicon/targets.ts'
import { unitPattern } from '../lexicon/units.ts'
import type { Line } from '../model/line.ts'
import { sliceView, sourceSpan } from '../model/text.ts'
import type { Block } from './block.ts'
import { titleAlone } from './headings.ts'

type Heading = Extract<Block, { kind: 'heading' }>

/** 1.1, 2.2.3 before Chinese words. */
const number = /^(\d{1,2}(?:[.．]\d{1,2}){1,3})[.．、]?(?=\p{Script=Han}|[“（])/u
/** 1.5万人, 3.2以上: a measure at the start of a line. */
const measure = new RegExp(`^(?:${unitPattern}|[百千万亿]|[余多]|${Object.keys(boundWords).join('|')})`, 'u')
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

/** The heading that 2.2 stands under: the chapter or item 2; of 2.2.1 the heading 2.2. */
const parentOf = (headings: readonly Heading[], digits: readonly string[]): Heading | undefined => {
  const above = digits.slice(0, -1).join('.')
  if (digits.length > 2) return headings.findLast((h) => h.style === 'decimal' && plain(h.number) === above)
  return headings.findLast((h) => h.style !== 'decimal' && h.ordinal === Number(above))
}

/**
 * A heading numbered 1.1 or 2.2.3, in a plan whose chapters are numbered with single figures or as 第一章. Taken only where it
 * is the first under its parent or the one before it was read, so that no measure at the start of a line passes for one.
 */
export const readDecimalHeading = (blocks: readonly Block[], line: Line): Heading | null => {
  const shape = readShape(line)
  if (!shape) return null
  const digits = shape.digits.split('.')
  const ordinal = Number(digits[digits.length - 1])
  const headings = blocks.filter((b): b is Heading => b.kind === 'heading')
  const before = [...digits.slice(0, -1), String(ordinal - 1)].join('.')
  const sibling = headings.findLast((h) => h.style === 'decimal' && plain(h.number) === before)
  const parent = ordinal === 1 ? parentOf(headings, digits) : undefined
  const level = sibling?.level ?? (parent ? parent.level + step : null)
  if (level === null) return null
  const title = sliceView(line.view, shape.length)
  const words = title.text.endsWith('。') ? sliceView(title, 0, title.text.length - 1) : title
  const span = { start: sourceSpan(line.view).start, end: sourceSpan(words).end }
  return { kind: 'heading', level, style: 'decimal', number: shape.digits, ordinal, title: words, span }
}
