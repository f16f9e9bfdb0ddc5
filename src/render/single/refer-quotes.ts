import { unescapeHtml } from '../html.ts'
import type { Sheet } from './sheet.ts'

const spans = /<(\/?)span\b[^>]*>/gu

/** What an element holds whose start tag ends at `from`: up to the end tag that closes it. */
const insideSpan = (markup: string, from: number): string => {
  let depth = 1
  spans.lastIndex = from
  for (let tag = spans.exec(markup); tag; tag = spans.exec(markup)) {
    depth += tag[1] === '' ? 1 : -1
    if (depth === 0) return markup.slice(from, tag.index)
  }
  return ''
}

/** The words of a stretch of markup, without the numbers of notes and without white space. */
const wordsOf = (markup: string): string =>
  unescapeHtml(markup.replace(/<sup\b.*?<\/sup>|<[^>]*>/gu, '')).replace(/\s+/gu, '')

/** The words at each place of the plans that something refers to, by its address. */
export const collectPlaces = (sheets: readonly Sheet[]): ReadonlyMap<string, string> => {
  const places = new Map<string, string>()
  for (const { path, body } of sheets) {
    for (const start of body.matchAll(/<span id="(e\d+-\d+)"[^>]*>/gu)) {
      places.set(`${path}#${start[1]}`, wordsOf(insideSpan(body, start.index + start[0].length)))
    }
  }
  return places
}

const cutMark = /<span class="off">……（下略）<\/span>$/u

/**
 * How a quote is made again from the words at its place: the length at which it is cut, nothing where it is whole, then start
 * and length of each mark, counted in UTF-16 units. Null where the words there are others, or set in a way of their own.
 */
const recipeOf = (quote: string, place: string): string | null => {
  const isCut = cutMark.test(quote)
  const marked = quote.replace(cutMark, '')
  if (/<(?!\/?mark>)/u.test(marked)) return null
  const words = unescapeHtml(marked.replace(/<[^>]*>/gu, ''))
  if (isCut ? !place.startsWith(words) : place !== words) return null
  const recipe: (number | '')[] = [isCut ? words.length : '']
  let at = 0
  for (const part of marked.split(/(<mark>.*?<\/mark>)/u)) {
    const { length } = unescapeHtml(part.replace(/<[^>]*>/gu, ''))
    if (part.startsWith('<mark>')) recipe.push(at, length)
    at += length
  }
  return recipe.length === 1 && !isCut ? '' : recipe.join('.')
}

const quoted =
  /<div class="(ev|ev rejected|ev ref)"><cite>(?:(<b>[^<]*<\/b>)　)?<a href="([^"]*)"(>[^<]*<\/a>)<\/cite><blockquote>(.*?)<\/blockquote><\/div>/gu

/** How the script knows what the link stands for, and what is written in front of it where the script is not at work. */
const referQuote = (places: ReadonlyMap<string, string>, match: readonly string[]): string => {
  const [whole, look, who, href, words, quote] = match
  const place = places.get(decodeURI(href))
  const recipe = place === undefined ? null : recipeOf(quote, place)
  if (recipe === null) return whole
  const kind = look === 'ev rejected' ? 'r' : look === 'ev ref' ? 'p' : ''
  const note = kind === 'r' && who === '<b>（最接近，未采用）</b>' ? '' : who
  return `${note ?? ''}<a href="${href}" data-q="${kind}${recipe}"${words}`
}

const keyword =
  /<cite>((?:(?!<\/cite>).)*<a href="([^"]*)")(>[^<]*<\/a>)<\/cite><q>(?:<span>([^<]*)<\/span>)<\/q><q><mark>([^<]*)<\/mark>([^<]*)<\/q>/gu

/** The same for a keyword in its context: where it stands in the passage, and how long it is. */
const referKeyword = (places: ReadonlyMap<string, string>, match: readonly string[]): string => {
  const [whole, start, href, end, before, word, behind] = match
  const place = places.get(decodeURI(href))
  const context = unescapeHtml(before.replace(/^…/u, '') + word + behind.replace(/…$/u, ''))
  const at = place?.indexOf(context) ?? -1
  if (at < 0 || place?.indexOf(context, at + 1) !== -1) return whole
  const from = at + unescapeHtml(before.replace(/^…/u, '')).length
  return `<cite>${start} data-k="${from}.${unescapeHtml(word).length}"${end}</cite>`
}

/**
 * Where both sides stand beside each other, and in concordances, only the link to the place stays, since the plans are in
 * the file: the script sets the words beside it, and without it they are one step away. A quote that the place does not
 * say word for word stays.
 */
export const referQuotes = (sheets: readonly Sheet[]): readonly Sheet[] => {
  const places = collectPlaces(sheets)
  const refer =
    (work: typeof referQuote) =>
    (...match: readonly string[]) =>
      work(places, match)
  return sheets.map((sheet) => {
    if (sheet.path === 'shared.html') return { ...sheet, body: sheet.body.replace(keyword, refer(referKeyword)) }
    if (!/^coverage-\d+\.html$/u.test(sheet.path)) return sheet
    return { ...sheet, body: sheet.body.replace(quoted, refer(referQuote)) }
  })
}
