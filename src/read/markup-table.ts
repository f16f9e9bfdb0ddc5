import { type LaidCell, makeLines } from './canonical/part.ts'

/** Bounded, so that a line of opening marks takes no quadratic time. */
const row = /<tr\b[^<>]{0,2000}>/giu
const cell = /<t[dh]\b([^<>]{0,2000})>((?:(?!<\/?t[dhr]\b)[\s\S])*)/giu
const tags = /<[^<>]{0,2000}>/gu
const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  ge: '≥',
  le: '≤',
  mdash: '—',
  permil: '‰',
}

const decodeNumber = (code: number, written: string): string =>
  code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : written

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/giu, (all, code?: string, name?: string) =>
    code ? decodeNumber(Number(code), all) : (entities[(name ?? '').toLowerCase()] ?? all),
  )

const spanOf = (attributes: string, name: 'rowspan' | 'colspan'): number =>
  Math.max(1, Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'iu').exec(attributes)?.[1] ?? 1))

/** True for a line that opens a table written in HTML, as Markdown lets one do where cells span rows. */
export const opensMarkupTable = (line: string): boolean => /^\s*<table\b/iu.test(line)

/** Cells of `<table>…</table>`, row by row, with their spans; no row where it holds none. */
export const readMarkupTable = (html: string): LaidCell[][] =>
  html
    .split(row)
    .slice(1)
    .map((part) =>
      [...part.matchAll(cell)].map(([, attributes, content]) => ({
        parts: makeLines(
          decode(content.replace(/<br\s*\/?>/giu, ' ').replace(tags, ''))
            .replace(/\s+/gu, ' ')
            .trim(),
        ),
        colSpan: spanOf(attributes, 'colspan'),
        rowSpan: spanOf(attributes, 'rowspan'),
      })),
    )
    .filter((cells) => cells.length > 0)
