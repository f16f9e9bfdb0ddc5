import { type Selection, select } from 'd3'
import { JSDOM } from 'jsdom'
import { type Html, unsafeHtml } from '../html.ts'

const namespace = 'http://www.w3.org/2000/svg'

let shared: Document | undefined

/** The one document that charts are drawn on when a caller brings none: loading it costs more than all the charts. */
const chartDocument = (): Document => {
  shared ??= new JSDOM('<!DOCTYPE html>').window.document
  return shared
}

export interface ChartOptions {
  /** Document to draw on; that of a browser, or one of jsdom. */
  readonly document?: Document
}

export type Svg = Selection<SVGSVGElement, unknown, null, undefined>

/** An empty drawing of the given size in px. It is never scaled: text of 14 px stays 14 px. */
export const createSvg = (width: number, height: number, options: ChartOptions = {}): Svg => {
  const document = options.document ?? chartDocument()
  const svg = select(document.createElementNS(namespace, 'svg') as SVGSVGElement)
  return svg.attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height)
}

/** The drawing as markup. d3 has set its text as text nodes, so that serializing it has escaped it. */
export const printSvg = (svg: Svg): Html => unsafeHtml(svg.node()?.outerHTML ?? '')

/** Coordinates on tenths of a pixel: enough for the eye, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10
