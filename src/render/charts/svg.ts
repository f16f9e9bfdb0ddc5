import { type Selection, select } from 'd3'
import { type Html, unsafeHtml } from '../html.ts'
import { svgDocument } from './svg-element.ts'

const namespace = 'http://www.w3.org/2000/svg'

export interface ChartOptions {
  /** Document to draw on, such as that of a browser. */
  readonly document?: Pick<Document, 'createElementNS'>
}

export type Svg = Selection<SVGSVGElement, unknown, null, undefined>

/** An empty drawing of the given size in px. It is never scaled: text of 14 px stays 14 px. */
export const createSvg = (width: number, height: number, options: ChartOptions = {}): Svg => {
  const document = options.document ?? svgDocument
  const svg = select(document.createElementNS(namespace, 'svg') as unknown as SVGSVGElement)
  return svg.attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height)
}

/** The drawing as markup. d3 has set its text as text nodes, so that serializing it has escaped it. */
export const printSvg = (svg: Svg): Html => unsafeHtml(svg.node()?.outerHTML ?? '')

/** Coordinates on tenths of a pixel: enough for the eye, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10
