import type { Span } from '../model/text.ts'

const contentsHead = /^\s*目\s*[录次]\s*$/u
/** An entry ends in its page number, behind a tab, dot leaders or white space. */
const contentsEntry = /(?:\t|[.．…·]{2,}|\s{2,}|[^\d\s.．])\s*\d{1,3}\s*$/u

/** The range of the table of contents, head included; null where there is none. */
export const findContents = (lines: readonly (Span & { readonly raw: string })[]): Span | null => {
  const head = lines.findIndex((l) => contentsHead.test(l.raw))
  if (head < 0) return null
  let last = head
  for (let i = head + 1; i < lines.length; i++) {
    if (lines[i].raw.trim() === '') continue
    if (!contentsEntry.test(lines[i].raw) || lines[i].raw.length > 60) break
    last = i
  }
  return last === head ? null : { start: lines[head].start, end: lines[last].end }
}
