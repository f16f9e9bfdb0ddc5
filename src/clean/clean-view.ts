import type { Span, TextView } from '../model/text.ts'

const asciiWord = /[A-Za-z0-9]/
const wide = /[^\p{ASCII}]/u
const invisible = /[\p{Cc}\p{Cf}]/u
const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' }

/** Most characters of a plan are none of those that are looked for. */
const isHan = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff'

/**
 * Cleaned words of a source range: no white space but one space between Latin words or figures, half-width commas and
 * colons beside Chinese made full-width (`高质量发展,推动` keeps its place and its length). `skip` lists source ranges
 * to leave out, in order.
 */
export const cleanView = (source: string, range: Span, skip: readonly Span[] = []): TextView => {
  const chars: string[] = []
  const offsets: number[] = []
  const marks: number[] = []
  let spaced = false
  for (let i = range.start; i < range.end; i++) {
    const hole = skip.length === 0 ? undefined : skip.find((s) => s.start <= i && i < s.end)
    if (hole) {
      i = hole.end - 1
      continue
    }
    const char = source[i]
    const other = !isHan(char)
    if (other && (/\s/u.test(char) || invisible.test(char))) {
      spaced = true
      continue
    }
    if (spaced && asciiWord.test(chars.at(-1) ?? '') && asciiWord.test(char)) {
      chars.push(' ')
      offsets.push(i - 1)
    }
    spaced = false
    if (other && char in fullWidth) marks.push(chars.length)
    chars.push(char)
    offsets.push(i)
  }
  return { text: widenMarks(chars, marks).join(''), offsets }
}

/** @param marks places of half-width marks, which are made full-width in place where they stand beside Chinese */
const widenMarks = (chars: string[], marks: readonly number[]): string[] => {
  const isWide = (i: number): boolean => wide.test(chars[i] ?? '')
  // Two marks in a row are looked at as they were written.
  const widened = marks.filter((i) => isWide(i - 1) || isWide(i + 1))
  for (const i of widened) chars[i] = fullWidth[chars[i]]
  return chars
}
