const space = /\s/u
const latin = /[\p{Script=Latin}\d]/u
const letter = /\p{Script=Latin}/u

/** A blank stays only between Latin words: 2. 94 and 规⏎划 lose theirs, GB/T 29490 and Word plans keep it. */
const keepsBlank = (before: string, after: string): boolean =>
  latin.test(before) && latin.test(after) && (letter.test(before) || letter.test(after))

/**
 * Source text as a page shows it: wrapped lines joined, blanks dropped unless they part Latin words. `low` and `high`
 * bound the block around it, so that a piece cut out of a sentence shows what the whole sentence would.
 */
export const cleanSlice = (text: string, start: number, end: number, low = start, high = end): string => {
  let out = ''
  for (let i = start; i < end; i++) {
    if (!space.test(text[i])) {
      out += text[i]
      continue
    }
    if (i > low && space.test(text[i - 1])) continue
    let next = i
    while (next < high && space.test(text[next])) next++
    if (i > low && next < high && keepsBlank(text[i - 1], text[next])) out += ' '
  }
  return out
}

export const isBlank = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === ''
