import { Readability } from '@mozilla/readability'
import { lengthOf } from './read-page.ts'

const MARK = 'data-place'
const MAX_ELEMENTS = 200_000
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
  places.forEach((element, place) => {
    element.setAttribute(MARK, String(place))
  })
  const copy = document.cloneNode(true) as Document
  try {
    const options = { serializer: (node: Node) => node as Element, maxElemsToParse: MAX_ELEMENTS }
    return new Readability<Element>(copy, options).parse()?.content ?? null
  } catch {
    return null
  }
}

/** Characters of the article that stand in each element of the page, at any depth. */
const weighPlaces = (article: Element, places: readonly Element[]): Map<Element, number> => {
  const weights = new Map<Element, number>()
  const visit = (node: Node, place: Element | null): void => {
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === 3) {
        const length = lengthOf(child.nodeValue)
        for (let at = place; at && length > 0; at = at.parentElement) weights.set(at, (weights.get(at) ?? 0) + length)
      } else if (child.nodeType === 1) {
        const mark = (child as Element).getAttribute(MARK)
        visit(child, mark === null ? place : (places[Number(mark)] ?? place))
      }
    }
  }
  visit(article, null)
  return weights
}

/** The innermost element that holds all of the article but a line or two. */
const enclose = (body: Element, weights: ReadonlyMap<Element, number>): Element => {
  const total = weights.get(body) ?? 0
  let root = body
  for (;;) {
    const inner = Array.from(root.children).find((child) => (weights.get(child) ?? 0) >= total - MAX_LEFT)
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
  const inner = Array.from(table.children).find((child) => (weights.get(child) ?? 0) >= total - MAX_LEFT)
  if (!inner) return null
  return ['td', 'th'].includes(inner.localName) ? inner : innerCell(inner, weights, total)
}

const linkedLength = (body: Element): number =>
  Array.from(body.getElementsByTagName('a')).reduce((sum, link) => sum + lengthOf(link.textContent), 0)

/**
 * Finds the element of a page that holds its article. Readability tells which words are the article's; they are then read
 * from the page itself, because Readability leaves out short headings and tables that it takes for layout.
 */
export const findArticle = (document: Document): Article => {
  const { body } = document
  const title = readTitle(document)
  if (body.getElementsByTagName('a').length < FEWEST_LINKS) return { root: body, title, isSure: true }
  const places = Array.from(body.getElementsByTagName('*'))
  const article = askReadability(document, places)
  if (!article) return { root: body, title, isSure: false }
  const weights = weighPlaces(article, places)
  const own = lengthOf(body.textContent) - linkedLength(body)
  if ((weights.get(body) ?? 0) < own * MIN_SHARE) return { root: body, title, isSure: false }
  return { root: enclose(body, weights), title, isSure: true }
}
