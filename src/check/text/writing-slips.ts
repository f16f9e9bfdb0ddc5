import { halfWidthMarks, oddMarks } from '../../lexicon/writing-marks.ts'
import type { Document } from '../../model/document.ts'
import { type Passage, readPassages } from '../passages.ts'

/** A place of a passage, in offsets of its view. */
export interface Slip {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly found: string
}

/** From so many on, slips of one kind come from a conversion, of the whole text or of some pages, and not from the drafter. */
const BULK = 10

/** What of one kind stands in a draft, and whether a conversion made it. */
export interface Slips {
  readonly slips: readonly Slip[]
  readonly converted: boolean
}

const isHan = (char: string | undefined): boolean => char !== undefined && /\p{Script=Han}/u.test(char)
const isWide = (char: string | undefined): boolean => char === undefined || /[^\p{ASCII}]/u.test(char)

const marks = new Set([...Object.keys(oddMarks), ...Object.keys(halfWidthMarks)])

const insideTitle = (text: string, at: number): boolean =>
  text.lastIndexOf('《', at) > text.lastIndexOf('》', at - 1) && text.indexOf('》', at) >= 0

const isHalfWidth = ({ view: { text } }: Passage, source: string, i: number): boolean => {
  if (source in oddMarks) return isWide(text[i - 1]) && isWide(text[i + 1])
  if (!(source in halfWidthMarks) || i === 0) return false
  if (source === '<') return insideTitle(text, i)
  if (source === '.') return isHan(text[i - 1]) && isHan(text[i + 1])
  return isWide(text[i - 1]) && isWide(text[i + 1])
}

/** Half-width commas, colons … between Chinese words. `1,000` and `ISO 24220:2020` are none. */
export const findHalfWidth = (document: Document): Slips => {
  const slips = readPassages(document).flatMap((passage) =>
    passage.view.offsets.flatMap((offset, i): Slip[] => {
      const found = document.text[offset]
      return marks.has(found) && isHalfWidth(passage, found, i) ? [{ passage, start: i, end: i + 1, found }] : []
    }),
  )
  return { slips, converted: slips.length >= BULK }
}

/** Half-width brackets and straight quotes beside Chinese words. */
export const findPlainBrackets = (document: Document): Slip[] =>
  readPassages(document).flatMap((passage) =>
    passage.view.offsets.flatMap((offset, i): Slip[] => {
      const found = document.text[offset]
      const { text } = passage.view
      return '()"'.includes(found) && (isHan(text[i - 1]) || isHan(text[i + 1]))
        ? [{ passage, start: i, end: i + 1, found }]
        : []
    }),
  )

/** `服 务`: two characters of one word with blanks between them, on one line. `《成都海关 重庆海关…》` are two names. */
export const findInnerSpaces = (document: Document, isWord: (pair: string) => boolean): Slips => {
  const slips = readPassages(document)
    .filter(({ kind, view }) => kind === 'text' && view.text.length > 12)
    .flatMap((passage) => {
      const { text, offsets } = passage.view
      return offsets.flatMap((offset, i): Slip[] => {
        const between = i === 0 ? '' : document.text.slice(offsets[i - 1] + 1, offset)
        if (between === '' || /[^ \t\u00A0\u3000]/u.test(between)) return []
        if (!isHan(text[i - 1]) || !isHan(text[i]) || insideTitle(text, i)) return []
        return isWord(text.slice(i - 1, i + 1))
          ? [{ passage, start: i - 1, end: i + 1, found: text.slice(i - 1, i + 1) }]
          : []
      })
    })
  return { slips, converted: slips.length >= BULK }
}

/** `２０２５年`. */
export const findWideDigits = (document: Document): Slips => {
  const slips = readPassages(document).flatMap((passage) =>
    [...passage.view.text.matchAll(/[０-９]+(?:[．.，][０-９]+)?[％]?/gu)].map(
      ({ index, 0: found }): Slip => ({ passage, start: index, end: index + found.length, found }),
    ),
  )
  return { slips, converted: slips.length >= BULK }
}
