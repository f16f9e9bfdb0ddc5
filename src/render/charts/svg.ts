import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom'
import { type Selection, select } from 'd3'
import { type Html, unsafeHtml } from '../html.ts'

const namespace = 'http://www.w3.org/2000/svg'

/** A document of XML loads in a twentieth of the time of a browser's, which no chart needs more of than its elements. */
const drawing = new DOMImplementation().createDocument(namespace, 'svg')
const serializer = new XMLSerializer()

export interface ChartOptions {
  /** Document to draw on, such as that of a browser. */
  readonly document?: Pick<Document, 'createElementNS'>
}

export type Svg = Selection<SVGSVGElement, unknown, null, undefined>

/** An empty drawing of the given size in px. It is never scaled: text of 14 px stays 14 px. */
export const createSvg = (width: number, height: number, options: ChartOptions = {}): Svg => {
  const document = options.document ?? drawing
  const svg = select(document.createElementNS(namespace, 'svg') as SVGSVGElement)
  return svg.attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height)
}

/** The drawing as markup. d3 has set its text as text nodes, so that serializing it has escaped it. */
export const printSvg = (svg: Svg): Html => {
  const root = svg.node()
  // Markup inside a page is in the namespace that its element gives it.
  return unsafeHtml(root ? serializer.serializeToString(root).replace(` xmlns="${namespace}"`, '') : '')
}

/** Width in em of words as the fonts of the pages draw them: Han characters and full-width signs one, the others a good half. */
export const emWidth = (words: string): number =>
  [...words].reduce((sum, character) => sum + (/[\u2e80-\uffee]/u.test(character) ? 1 : 0.6), 0)

/** Words that fit into `room` px at `size` px, cut with … where they must be: what is cut off at the edge is taken for the whole. */
export const fitWords = (words: string, room: number, size = 14): string => {
  if (emWidth(words) * size <= room) return words
  const kept = [...words]
  while (kept.length > 1 && (emWidth(kept.join('')) + 1) * size > room) kept.pop()
  return `${kept.join('')}…`
}

/** Coordinates on tenths of a pixel: enough for the eye, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10
