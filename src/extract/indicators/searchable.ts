import type { TextView } from '../../model/text.ts'

const fullWidth: Readonly<Record<string, string>> = { '％': '%', '．': '.', '　': ' ', '﹪': '%', '，': '，' }

/** Digits and per cent signs in half width, everything else as it is; the length does not change. */
const narrow = (text: string): string =>
  text.replace(/[０-９％．﹪]/gu, (c) => fullWidth[c] ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0))

const hide = (text: string, pattern: RegExp): string => text.replace(pattern, (m) => m.replace(/\d/gu, '#'))

/** No figure of a plan has so many digits; hidden first, for the patterns below look at each run of digits from all its places. */
const endlessDigits = /\d{20,}/gu

/** Figures that count nothing: titles and quoted names, document numbers, 第22届, 10+3, 5G, ISO 24220:2020, 4·26. */
const noFigures: readonly RegExp[] = [
  // Bounded, so that a line of opening marks takes no quadratic time.
  /《[^》]{0,1000}》/gu,
  /“[^”]{0,1000}”/gu,
  /‘[^’]{0,1000}’/gu,
  /"[^"]*"/gu,
  /〔\d+〕(?:第?\d+号)?/gu,
  /\[\d{4}\]\d+号/gu,
  /第\d+/gu,
  /前\d+(?!年)/gu,
  /\d+(?:[+＋]\d+)+/gu,
  /\d+[+＋]/gu,
  /[+＋]\d+/gu,
  /\d+[·×*]\d+/gu,
  /[A-Za-z][-.:]?\d+(?:[:.\d-]*\d)?(?![\d.]*%)/gu,
  /\d+(?:\.\d+)?(?=(?!EB|PB|TB|GB|ZB|Gbps|Mbps|Tbps|EFLOPS|PFLOPS|P(?![A-Za-z])|h?m[²³]|km|[kMG]Wh?(?![A-Za-z]))[A-Za-z])/gu,
  /\d+[:：]\d+/gu,
  /每\d+(?:\.\d+)?/gu,
  /\d+(?:\.\d+)?(?=版|级|强|大(?!于)|型|代|届|号|周年|点半|[。、]?\s*[世])/gu,
  /(?<![年\d])\d{1,2}月\d{1,2}日/gu,
]

/** Brackets that go on with the sentence and may hold targets of their own. */
const openBracket = /^[（(](?:其中|到20|力争|其)/u

const brackets = /[（(][^（()）]*[）)]/gu
const squares = /[[［【][^\]］】]{0,1000}[\]］】]/gu

/** A text of the same length in which only those digits are left that may be part of a date or an amount. */
export const toSearchable = (text: string): string => {
  const narrowed = narrow(text)
  // Most sentences have no figure, and nothing to hide.
  if (!/\d/u.test(narrowed)) return narrowed
  let result = hide(narrowed, endlessDigits)
  for (const pattern of noFigures) result = hide(result, pattern)
  result = result.replace(brackets, (m) => (openBracket.test(m) ? m : m.replace(/\d/gu, '#')))
  return hide(result, squares)
}

/** Hides the digits between two offsets. */
export const hideRange = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/\d/gu, '#') + text.slice(end)

const space = /(?<![A-Za-z]|^\d{1,2}[.．])\s|(?<!^\d{1,2}[.．])\s(?![A-Za-z])/gu

/**
 * A view without white space, save between two Latin words and behind the number of an item (3. 6个月内婴儿…), so that
 * 到 2025 年 and 到2025年 read alike.
 */
export const compactView = (view: TextView): TextView => {
  if (!/\s/u.test(view.text)) return view
  const dropped = new Set([...view.text.matchAll(space)].map((m) => m.index))
  if (dropped.size === 0) return view
  const offsets = view.offsets.filter((_, i) => !dropped.has(i))
  return { text: view.text.replace(space, ''), offsets }
}
