import { Readability } from '@mozilla/readability'
import { childElements, lengthOf } from './read-page.ts'

const MARK = 'data-place'
/** Readability's time grows with the square of the elements: two seconds for these. */
const MAX_ELEMENTS = 3000
/** A page with fewer links is a saved article or a fragment, without menus to look behind. */
const FEWEST_LINKS = 5
/** What the article may leave outside its element: a date, a source. A notice is longer. */
const MAX_LEFT = 60
/** An article that is less of the words of the page than this is not trusted. */
const MIN_SHARE = 0.4

export interface Article {
  readonly root: Element
  readonly title: string | null
  /** False where the whole page had to be taken. */
  readonly isSure: boolean
}

/** The title that the page states for what it shows, without the names of the site. */
const readTitle = (document: Document): string | null => {
  const stated = document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content')
  const title = stated ?? document.title.split(/[_|｜]|\s[-–—]+\s/u)[0]
  return title?.trim() || null
}

/** Readability rewrites what it finds, so it is asked on a copy, with each element marked by its place in the page. */
const askReadability = (document: Document, places: readonly Element[]): Element | null => {
  if (places.length > MAX_ELEMENTS) return null
  places.forEach((element, place) => {
    element.setAttribute(MARK, String(place))
  })
  const copy = document.cloneNode(true) as Document
  try {
    const options = { serializer: (node: Node) => node as Element }
    return new Readability<Element>(copy, options).parse()?.content ?? null
  } catch {
    return null
  }
}

type Weights = Map<Element, number>

const addWeight = (weights: Weights, place: Element | null, length: number): void => {
  for (let at = place; at && length > 0; at = at.parentElement) weights.set(at, (weights.get(at) ?? 0) + length)
}

/** Characters of the article that stand in each element of the page, at any depth. */
const weighArticle = (article: Element, places: readonly Element[]): Weights => {
  const weights: Weights = new Map()
  const visit = (node: Node, place: Element | null): void => {
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === 3) addWeight(weights, place, lengthOf(child.nodeValue))
      else if (child.nodeType === 1) {
        const mark = (child as Element).getAttribute(MARK)
        visit(child, mark === null ? place : (places[Number(mark)] ?? place))
      }
    }
  }
  visit(article, null)
  return weights
}

const sentence = /[，。；]/u

/** The same for a page that is too large for Readability, or in which it finds nothing: what is written in sentences. */
const weighSentences = (places: readonly Element[]): Weights => {
  const weights: Weights = new Map()
  for (const place of places) {
    if (place.localName === 'a') continue
    for (const child of Array.from(place.childNodes))
      if (child.nodeType === 3 && sentence.test(child.nodeValue ?? ''))
        addWeight(weights, place, lengthOf(child.nodeValue))
  }
  return weights
}

/** The innermost element that holds all of the article but a line or two. */
const enclose = (body: Element, weights: ReadonlyMap<Element, number>): Element => {
  const total = weights.get(body) ?? 0
  let root = body
  for (;;) {
    const inner = childElements(root).find((child) => (weights.get(child) ?? 0) >= total - MAX_LEFT)
    if (!inner || ['table', 'tbody', 'tr', 'p', 'span'].includes(inner.localName)) {
      const cell = inner && innerCell(inner, weights, total)
      if (!cell) return root
      root = cell
    } else root = inner
  }
}

/** A page that is laid out in tables: on to the cell that holds the article; none where the table is part of it. */
const innerCell = (table: Element, weights: ReadonlyMap<Element, number>, total: number): Element | null => {
  if (!['table', 'tbody', 'tr'].includes(table.localName)) return null
  const inner = childElements(table).find((child) => (weights.get(child) ?? 0) >= total - MAX_LEFT)
  if (!inner) return null
  return ['td', 'th'].includes(inner.localName) ? inner : innerCell(inner, weights, total)
}

const linkedLength = (body: Element): number =>
  Array.from(body.querySelectorAll('a')).reduce((sum, link) => sum + lengthOf(link.textContent), 0)

/**
 * Finds the element of a page that holds its article. Readability tells which words are the article's; they are then read
 * from the page itself, because Readability leaves out short headings and tables that it takes for layout.
 */
export const findArticle = (document: Document): Article => {
  const { body } = document
  const title = readTitle(document)
  if (body.querySelectorAll('a').length < FEWEST_LINKS) return { root: body, title, isSure: true }
  const places = Array.from(body.querySelectorAll('*'))
  const article = askReadability(document, places)
  const weights = article ? weighArticle(article, places) : weighSentences([body, ...places])
  const own = lengthOf(body.textContent) - linkedLength(body)
  if ((weights.get(body) ?? 0) < own * MIN_SHARE) return { root: body, title, isSure: false }
  return { root: enclose(body, weights), title, isSure: true }
}
