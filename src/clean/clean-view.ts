import type { Span, TextView } from '../model/text.ts'

const asciiWord = /[A-Za-z0-9]/
const wide = /[^\p{ASCII}]/u
const invisible = /[\p{Cc}\p{Cf}]/u
const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' }

/**
 * Cleaned words of a source range: no white space but one space between Latin words or figures, half-width commas and
 * colons beside Chinese made full-width (`高质量发展,推动` keeps its place and its length). `skip` lists source ranges
 * to leave out, in order.
 */
export const cleanView = (source: string, range: Span, skip: readonly Span[] = []): TextView => {
  const chars: string[] = []
  const offsets: number[] = []
  let spaced = false
  for (let i = range.start; i < range.end; i++) {
    const hole = skip.find((s) => s.start <= i && i < s.end)
    if (hole) {
      i = hole.end - 1
      continue
    }
    const char = source[i]
    if (/\s/u.test(char) || invisible.test(char)) {
      spaced = true
      continue
    }
    const before = chars.at(-1) ?? ''
    if (spaced && asciiWord.test(before) && asciiWord.test(char)) {
      chars.push(' ')
      offsets.push(i - 1)
    }
    spaced = false
    chars.push(char)
    offsets.push(i)
  }
  return { text: widenMarks(chars).join(''), offsets }
}

const widenMarks = (chars: readonly string[]): string[] =>
  chars.map((char, i) => {
    const mark = fullWidth[char]
    const beside = wide.test(chars[i - 1] ?? '') || wide.test(chars[i + 1] ?? '')
    return mark && beside ? mark : char
  })
