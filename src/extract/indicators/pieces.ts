/** A range of a text, end-exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

const openers = '（(“‘《[［【〔'
const closers = '）)”’》]］】〕'

/** Splits a range at marks outside brackets and quotes; （其中…） is a part of its own. */
const splitAt = (text: string, range: Range, isMark: (c: string, next: string) => boolean): Range[] => {
  const parts: Range[] = []
  let depth = 0
  let start = range.start
  const cut = (end: number, next: number): void => {
    if (end > start) parts.push({ start, end })
    start = next
  }
  for (let i = range.start; i < range.end; i++) {
    const c = text[i]
    if (/^[（(]其中/u.test(text.slice(i, i + 3))) cut(i, i + 1)
    else if (openers.includes(c)) depth++
    else if (closers.includes(c)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && isMark(c, text[i + 1] ?? '')) cut(i, i + 1)
  }
  cut(range.end, range.end)
  return parts
}

const isDigit = (c: string): boolean => c >= '0' && c <= '9'

/** Sentences of a text: up to 。, ！, ？ or a line break. */
export const splitSentences = (text: string): Range[] =>
  splitAt(text, { start: 0, end: text.length }, (c) => '。！？!?\n'.includes(c))

/** Clauses of a sentence: up to a comma, semicolon or colon that is not inside a number. */
export const splitClauses = (text: string, sentence: Range): Range[] =>
  splitAt(
    text,
    sentence,
    (c, next) =>
      '，；：;'.includes(c) ||
      (c === ':' && !isDigit(next)) ||
      (c === ',' && !isDigit(next)) ||
      (c === '—' && !isDigit(next)),
  )
