import type { Span, TextView } from '../model/text.ts'

const asciiWord = /[A-Za-z0-9]/
const wide = /[^\p{ASCII}]/u
const invisible = /[\p{Cc}\p{Cf}]/u
const itemHead = /^\d{1,2}[.．]$/u
const counts = /^\d{1,4}(?:个|岁|周岁|月龄|年|天|万|亿|家|项|户|以上)/u

/** Whether two words would be one without the space between them: PCT INTERNATIONAL. */
const wouldJoin = (before: string | undefined, after: string): boolean =>
  asciiWord.test(before ?? '') && asciiWord.test(after)

/** Whether the number of an item and what it counts would be one figure: 3. 6个月内婴儿…, and no 3.6个月. */
const wouldCount = (text: string, source: string, at: number): boolean =>
  itemHead.test(text) && counts.test(source.slice(at, at + 6))

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' }

/** Most characters of a plan are none of those that are looked for. */
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/**
 * Cleaned words of a source range: no white space but one space between Latin words or figures and between the number of an
 * item and a figure, half-width commas and colons beside Chinese made full-width (`高质量发展,推动` keeps its place and its
 * length). `skip` lists source ranges to leave out, in order.
 */
export const cleanView = (source: string, range: Span, skip: readonly Span[] = []): TextView => {
  const offsets: number[] = []
  const marks: number[] = []
  let text = ''
  // Where the words begin that are kept and not yet in `text`: most lines are taken over in one piece.
  let from = range.start
  let spaced = false
  for (let i = range.start; i < range.end; i++) {
    const hole = skip.length === 0 ? undefined : skip.find((s) => s.start <= i && i < s.end)
    if (hole) {
      text += source.slice(from, i)
      from = hole.end
      i = hole.end - 1
      continue
    }
    if (!isHan(source.charCodeAt(i))) {
      const char = source[i]
      if (/\s/u.test(char) || invisible.test(char)) {
        text += source.slice(from, i)
        from = i + 1
        spaced = true
        continue
      }
      if (spaced && (wouldJoin(source[offsets[offsets.length - 1]], char) || wouldCount(text, source, i))) {
        text += ' '
        offsets.push(i - 1)
      }
      if (char in fullWidth) marks.push(offsets.length)
    }
    spaced = false
    offsets.push(i)
  }
  return { text: widenMarks(text + source.slice(from, Math.max(from, range.end)), marks), offsets }
}

/** @param marks places of half-width marks, which are made full-width in place where they stand beside Chinese */
const widenMarks = (text: string, marks: readonly number[]): string => {
  if (marks.length === 0) return text
  const isWide = (i: number): boolean => wide.test(text[i] ?? '')
  const chars = text.split('')
  // Two marks in a row are looked at as they were written.
  for (const i of marks) if (isWide(i - 1) || isWide(i + 1)) chars[i] = fullWidth[chars[i]]
  return chars.join('')
}
