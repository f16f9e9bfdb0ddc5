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

/** Places where one of these characters stands in the source, which is cleaned of some, and is a slip. */
const findMarks = (
  document: Document,
  marks: readonly string[],
  isSlip: (passage: Passage, found: string, at: number) => boolean,
): Slip[] => {
  // Asked of every character: by its code.
  const isMark = new Uint8Array(2 ** 16)
  for (const mark of marks) isMark[mark.charCodeAt(0)] = 1
  const slips: Slip[] = []
  for (const passage of readPassages(document)) {
    const { offsets } = passage.view
    for (let i = 0; i < offsets.length; i++) {
      if (isMark[document.text.charCodeAt(offsets[i])] === 0) continue
      const found = document.text[offsets[i]]
      if (isSlip(passage, found, i)) slips.push({ passage, start: i, end: i + 1, found })
    }
  }
  return slips
}

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
  const slips = findMarks(document, [...Object.keys(oddMarks), ...Object.keys(halfWidthMarks)], isHalfWidth)
  return { slips, converted: slips.length >= BULK }
}

/** Half-width brackets and straight quotes beside Chinese words. */
export const findPlainBrackets = (document: Document): Slip[] =>
  findMarks(document, ['(', ')', '"'], ({ view: { text } }, _, i) => isHan(text[i - 1]) || isHan(text[i + 1]))

/** `服 务`: two characters of one word with blanks between them, on one line. `《成都海关 重庆海关…》` are two names. */
export const findInnerSpaces = (document: Document, isWord: (pair: string) => boolean): Slips => {
  const slips = readPassages(document)
    .filter(({ kind, view }) => kind === 'text' && view.text.length > 12)
    .flatMap((passage) => {
      const { text, offsets } = passage.view
      const found: Slip[] = []
      for (let i = 1; i < offsets.length; i++) {
        if (offsets[i] === offsets[i - 1] + 1) continue
        if (/[^ \t\u00A0\u3000]/u.test(document.text.slice(offsets[i - 1] + 1, offsets[i]))) continue
        if (!isHan(text[i - 1]) || !isHan(text[i]) || insideTitle(text, i)) continue
        const pair = text.slice(i - 1, i + 1)
        if (isWord(pair)) found.push({ passage, start: i - 1, end: i + 1, found: pair })
      }
      return found
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
