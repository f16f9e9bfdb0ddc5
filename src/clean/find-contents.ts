import type { Span } from '../model/text.ts'

const contentsHead = /^\s*目\s*[录次]\s*$/u
/** An entry ends in its page number, behind a tab, dot leaders or white space. */
const contentsEntry = /(?:\t|[.．…·]{2,}|\s{2,}|[^\d\s.．])\s*\d{1,3}\s*$/u
const longestEntry = 60
/** Of entries without page numbers one that the text words otherwise further down does not end the table; two in a row do. */
const mostStrangers = 1
/** No table of contents has more lines without page numbers; each is looked for in the whole text. */
const mostUnnumbered = 500

/** The range of the table of contents, head included; null where there is none. */
export const findContents = (lines: readonly (Span & { readonly raw: string })[]): Span | null => {
  const head = lines.findIndex((l) => contentsHead.test(l.raw))
  if (head < 0) return null
  const texts = lines.map(({ raw }) => raw.replace(/\s+/gu, ''))
  // Page numbers are lost where a web page is copied: an entry stands once more, above its part.
  const recurs = (i: number): boolean =>
    i - head <= mostUnnumbered && texts.some((text, at) => at > i && text.startsWith(texts[i]))
  let last = head
  let strangers = 0
  for (let i = head + 1; i < lines.length && strangers <= mostStrangers; i++) {
    if (texts[i] === '') continue
    if (lines[i].raw.length > longestEntry) break
    const numbered = strangers === 0 && contentsEntry.test(lines[i].raw)
    if (numbered || (texts[i].length > 1 && recurs(i))) {
      last = i
      strangers = 0
    } else if (contentsEntry.test(lines[last].raw)) break
    else strangers++
  }
  return last === head ? null : { start: lines[head].start, end: lines[last].end }
}
