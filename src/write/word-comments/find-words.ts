import type { WordComment } from '../../model/word-comment.ts'
import type { ScannedParagraph, TextPiece } from './scan-paragraphs.ts'

/** A place in the XML: between two children of a paragraph, or inside a piece of text whose run is to be cut there. */
export interface Place {
  readonly at: number
  readonly cut: TextPiece | null
}

export interface Range {
  readonly start: Place
  readonly end: Place
}

interface Character {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly piece: TextPiece
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decode = (raw: string): string => {
  if (!raw.startsWith('&') || raw.length < 3) return raw
  const name = raw.slice(1, -1)
  if (!name.startsWith('#')) return named[name] ?? raw
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : raw
}

/** One entry a UTF-16 unit of the text without white space, as quotes are kept. */
const charactersOf = (xml: string, { pieces }: ScannedParagraph): readonly Character[] =>
  pieces.flatMap((piece) =>
    [...xml.slice(piece.start, piece.end).matchAll(/&[^;&\s]+;|[\s\S]/gu)].flatMap((found) => {
      const start = piece.start + found.index
      const text = decode(found[0])
      if (/^\s*$/u.test(text)) return []
      return Array.from({ length: text.length }, (_, i) => ({
        text: text[i],
        start,
        end: start + found[0].length,
        piece,
      }))
    }),
  )

/** The occurrence that stands nearest to where it should; -1 where there is none. */
const nearest = (text: string, words: string, wanted: number): number => {
  let best = -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at
  return best
}

/** A run is cut only between two characters that are no white space, which programs drop at the ends of a piece. */
const mayCut = (xml: string, piece: TextPiece, at: number): boolean =>
  piece.properties !== null && piece.start < at && at < piece.end && /^\S\S$/u.test(xml.slice(at - 1, at + 1))

/** The words of a comment in its paragraph, cut out of their runs where these are plain; else the runs that hold them; else the whole paragraph. */
export const findWords = (xml: string, paragraph: ScannedParagraph, { words, before }: WordComment): Range => {
  const whole: Range = { start: { at: paragraph.bodyStart, cut: null }, end: { at: paragraph.bodyEnd, cut: null } }
  const characters = charactersOf(xml, paragraph)
  const at = words === '' ? -1 : nearest(characters.map(({ text }) => text).join(''), words, before)
  if (at < 0) return whole
  const [first, last] = [characters[at], characters[at + words.length - 1]]
  return {
    start: mayCut(xml, first.piece, first.start)
      ? { at: first.start, cut: first.piece }
      : { at: first.piece.holder.start, cut: null },
    end: mayCut(xml, last.piece, last.end)
      ? { at: last.end, cut: last.piece }
      : { at: last.piece.holder.end, cut: null },
  }
}
