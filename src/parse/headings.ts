import { type HeadingStyle, headingStyles } from '../lexicon/headings.ts'
import { statedTarget } from '../lexicon/targets.ts'
import { unitPattern } from '../lexicon/units.ts'
import type { Line } from '../model/line.ts'
import { sliceView, type TextView } from '../model/text.ts'

/** A numbered heading at the start of a line. `title` excludes the number; `body` is what runs on behind the title. */
export interface Heading {
  readonly style: HeadingStyle
  readonly number: string
  /** Null for bullets. */
  readonly ordinal: number | null
  readonly title: TextView
  readonly body: TextView
}

const longestTitle = 45
const longestRunIn = 32
const closing = /^[”’）)】》]*/u

/** Length of the title at the start of a text whose first sentence is short, its full stop left out; 0 where it is none. */
export const runInTitle = (text: string): number => {
  const stop = text.search(/[。：]/u)
  if (stop < 4 || stop > longestRunIn || /[，；：？！\d％%]/u.test(text.slice(0, stop))) return 0
  if (text[stop] === '：') return 0
  return stop
}

/** The level of a style of numbers; 0 for a heading without one. */
export const levelOf = (style: string): number => headingStyles.find(({ id }) => id === style)?.level ?? 0

/** A title without the full stop behind it. */
export const trimStop = (view: TextView): TextView =>
  view.text.endsWith('。') ? sliceView(view, 0, view.text.length - 1) : view

/** The heading that a line starts with, or null for a line of text. */
export const readHeading = (line: Line): Heading | null => {
  const { view } = line
  for (const style of headingStyles) {
    const match = style.pattern.exec(view.text)
    if (!match) continue
    const rest = sliceView(view, match[0].length)
    const title = isNumberedSentence(rest.text, style.level) ? 0 : titleLength(rest.text, style.id === 'dash')
    if (title === 0) return null
    const stop = rest.text[title] === '。' ? 1 : 0
    const tail = title + stop + (closing.exec(rest.text.slice(title + stop))?.[0].length ?? 0)
    return {
      style,
      number: match[0],
      ordinal: match[1] ? readOrdinal(match[1]) : null,
      title: sliceView(rest, 0, title),
      body: sliceView(rest, tail),
    }
  }
  return null
}

/** Style and ordinal of a number as a heading writes it; null for bullets and for what no style knows. */
export const readNumber = (number: string): { style: string; ordinal: number } | null => {
  for (const { id, pattern } of headingStyles) {
    const match = pattern.exec(number)
    if (match?.[1]) return { style: id, ordinal: readOrdinal(match[1]) }
  }
  return null
}

const counted = new RegExp(`\\d(?:${unitPattern})`, 'u')
/** From this level on, numbers also count the members of a list (1. …, (1) …). */
const listLevel = 6

/**
 * (7)生活垃圾回收利用率达42%: a member of a list of targets, which ends without a full stop, is a sentence and no title. So
 * is 3. 妇女常见病定期筛查率达到90%以上。确诊病例治疗率达到…, whose first sentence is no title of the others.
 */
const isNumberedSentence = (text: string, level: number): boolean =>
  /[。：:](?=.)/u.test(text)
    ? level >= listLevel && statedTarget.test(text.split(/[。：:]/u, 1)[0])
    : statedTarget.test(text) || (level >= listLevel && /[，,]/u.test(text) && counted.test(text))

/** True where the words of a line behind a number are a title and nothing else. */
export const titleAlone = (text: string): boolean =>
  !/[，；,;]/u.test(text) && !statedTarget.test(text) && titleLength(text, false) >= text.replace(/。$/u, '').length

const titleLength = (text: string, bullet: boolean): number => {
  const stop = text.indexOf('。')
  const standsAlone = stop < 0 || stop === text.length - 1
  if (standsAlone && !bullet) {
    const length = stop < 0 ? text.length : stop
    return length >= 2 && length <= longestTitle && !/[；，：;,:]$/u.test(text.slice(0, length)) ? length : 0
  }
  if (stop < 2 || stop > longestRunIn) return 0
  return stop
}

const digits = '零一二三四五六七八九'

/** 十二 → 12, 12 → 12. */
const readOrdinal = (text: string): number => {
  if (/^\d+$/u.test(text)) return Number(text)
  let total = 0
  let digit = 0
  for (const char of text.replace(/〇/gu, '零')) {
    if (char === '十' || char === '百') {
      total += (digit || 1) * (char === '十' ? 10 : 100)
      digit = 0
    } else digit = digits.indexOf(char)
  }
  return total + digit
}
