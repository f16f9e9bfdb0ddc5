import type { Diagnostic, SourceText } from '../model/document.ts'
import type { CleanSource, Dropped, Line } from '../model/line.ts'
import type { Span } from '../model/text.ts'
import { cleanView } from './clean-view.ts'
import { findContents } from './find-contents.ts'
import { measureWrap } from './measure-wrap.ts'

/** `—11—` or `- 12 -` alone on a line. */
const pageMark = /^\s*[—–－-]+\s*\d{1,4}\s*[—–－-]+\s*$/u
/** What a Word converter leaves of a bookmark: `[bookmark: _Toc91253720]`. */
const bookmark = /\[bookmark:[^\]\n]*\]/gu

interface RawLine extends Span {
  readonly raw: string
}

/** Frees a text of page marks, tables of contents and conversion residue, and lists what was dropped. */
export const cleanSource = (source: SourceText): CleanSource => {
  const rawLines = splitLines(source.text)
  const contents = findContents(rawLines)
  const dropped: Dropped[] = contents ? [{ ...contents, why: 'contents' }] : []
  const heads = new Set(source.layout?.headingStarts)
  const lines: Line[] = []
  let gap: Line['gap'] = 'none'
  for (const line of rawLines) {
    if (contents && line.start >= contents.start && line.end <= contents.end) continue
    if (pageMark.test(line.raw)) {
      dropped.push({ start: line.start, end: line.end, why: 'page-mark' })
      gap = 'page'
      continue
    }
    const residue = findBookmarks(line)
    const view = cleanView(source.text, line, residue)
    dropped.push(...residue.map((span): Dropped => ({ ...span, why: 'bookmark' })))
    if (view.text === '') {
      if (gap === 'none') gap = 'blank'
      continue
    }
    lines.push({
      ...line,
      view,
      gap,
      bookmarked: heads.has(line.start) || residue.some((s) => /_Toc/.test(source.text.slice(s.start, s.end))),
      width: columns(line.raw),
    })
    gap = 'none'
  }
  dropped.sort((a, b) => a.start - b.start)
  return {
    text: source.text,
    ...(source.reader ? { reader: source.reader } : {}),
    ...(source.pageStarts ? { pageStarts: source.pageStarts } : {}),
    lines,
    dropped,
    diagnostics: [...source.diagnostics, ...tell(dropped)],
    ...(source.layout ? { frames: source.layout.frames } : {}),
    wrap: measureWrap(lines),
  }
}

const splitLines = (text: string): RawLine[] => {
  const lines: RawLine[] = []
  for (const match of text.matchAll(/[^\r\n\f\v\u2028\u2029]+/gu))
    lines.push({ raw: match[0], start: match.index, end: match.index + match[0].length })
  return withBlankLines(text, lines)
}

/** Two line ends in a row are a blank line, which tells a paragraph from a wrapped line. */
const withBlankLines = (text: string, lines: readonly RawLine[]): RawLine[] =>
  lines.flatMap((line, i) => {
    const previous = i === 0 ? 0 : lines[i - 1].end
    const between = text.slice(previous, line.start).replace(/\r\n/gu, '\n')
    return between.length > 1 ? [{ raw: '', start: previous, end: previous }, line] : [line]
  })

const findBookmarks = (line: RawLine): Span[] =>
  line.raw.includes('[bookmark:')
    ? [...line.raw.matchAll(bookmark)].map((m) => ({
        start: line.start + m.index,
        end: line.start + m.index + m[0].length,
      }))
    : []

const columns = (raw: string): number => {
  let n = 0
  for (const char of raw.trim()) n += char.charCodeAt(0) > 0xff ? 2 : 1
  return n
}

const tell = (dropped: readonly Dropped[]): Diagnostic[] => {
  const kinds: [Dropped['why'], string][] = [
    ['contents', '目录未列入正文'],
    ['page-mark', '页码标记未列入正文'],
    ['bookmark', '转换残留的书签标记未列入正文'],
  ]
  return kinds.flatMap(([why, message]) => {
    const found = dropped.filter((d) => d.why === why)
    return found.length === 0
      ? []
      : [
          {
            severity: 'info' as const,
            code: `clean/${why}`,
            message: `${message}（${found.length}处）`,
            start: found[0].start,
            end: found[0].end,
            dropped: found.length,
          },
        ]
  })
}
