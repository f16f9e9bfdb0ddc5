import type { Span } from '../../model/text.ts'
import { evidenceAnchor } from '../anchors.ts'
import { cleanSlice } from '../clean-text.ts'
import { type Html, html, type Part } from '../html.ts'
import type { Passage } from './passages.ts'

/** A passage clipped to a block. A dropped part of the text, such as a page mark, has no passage. */
interface Layer extends Span {
  readonly passage: Passage | null
}

/** A stretch to print; behind `gapAt` a gap is set that the plan does not have, as between 第三章 and its title. */
export interface Stretch extends Span {
  readonly gapAt?: number
}

/** What is carried along while a document is printed: which passages have their anchor already. */
export interface Printing {
  readonly text: string
  readonly passages: readonly Passage[]
  /** Parts of the text that are no words of the plan: page marks and the like. */
  readonly dropped: readonly Span[]
  readonly anchored: Set<Passage>
}

const looks: Readonly<Record<Passage['kind'], string>> = {
  indicator: 'k ind',
  coverage: 'k cov',
  shared: 'k shr',
  check: 'k chk',
  rejected: 'k rej',
  none: 'a',
}

/** Id of a passage in the text. */
export const passageAnchor = (passage: Passage): string => passage.anchor ?? evidenceAnchor(passage)

const noteMarks = (passage: Passage): readonly Html[] =>
  passage.notes.map(
    ({ number, kind, look }) =>
      html`<sup class="n ${look ?? looks[kind].slice(2)}"><a href="#n${number}">${number}</a></sup>`,
  )

const wrap = (printing: Printing, layer: Layer, inside: readonly Part[]): Part => {
  const { passage } = layer
  if (!passage) return html`<span class="drop">${inside}</span>`
  const isFirst = !printing.anchored.has(passage)
  printing.anchored.add(passage)
  if (!isFirst && passage.kind === 'none') return inside
  const id = isFirst ? html` id="${passageAnchor(passage)}"` : ''
  return html`<span${id} class="${passage.look ?? looks[passage.kind]}">${inside}</span>${isFirst && noteMarks(passage)}`
}

const inOrder = (a: Layer, b: Layer): number => a.start - b.start || b.end - a.end

/** Prints a range with its layers nested. A layer that crosses another is cut in two, so that the tags close in order. */
const printLayers = (printing: Printing, block: Stretch, range: Span, layers: readonly Layer[]): readonly Part[] => {
  const parts: Part[] = []
  const waiting = [...layers].sort(inOrder)
  let at = range.start
  const slice = (start: number, end: number): string => cleanSlice(printing.text, start, end, block.start, block.end)
  const plain = (end: number): void => {
    const { gapAt } = block
    if (gapAt !== undefined && at < gapAt && gapAt <= end) parts.push(slice(at, gapAt), '　', slice(gapAt, end))
    else if (end > at) parts.push(slice(at, end))
    at = Math.max(at, end)
  }
  while (waiting.length > 0) {
    const layer = waiting.shift() as Layer
    plain(layer.start)
    const inner: Layer[] = []
    while (waiting.length > 0 && waiting[0].start < layer.end) {
      const next = waiting.shift() as Layer
      inner.push({ ...next, end: Math.min(next.end, layer.end) })
      if (next.end > layer.end) {
        waiting.push({ ...next, start: layer.end })
        waiting.sort(inOrder)
      }
    }
    parts.push(wrap(printing, layer, printLayers(printing, block, layer, inner)))
    at = layer.end
  }
  plain(range.end)
  return parts
}

const clip = (span: Span, block: Span): Span => ({
  start: Math.max(span.start, block.start),
  end: Math.min(span.end, block.end),
})

const touches = (span: Span, block: Span): boolean => span.start < block.end && span.end > block.start

/** A printed stretch, and the passages that got their anchor in it: their notes stand beside it. */
export interface Inline {
  readonly parts: readonly Part[]
  readonly fresh: readonly Passage[]
}

/** Prints a stretch of the plan with every passage in it as an element of its own. */
export const printInline = (printing: Printing, block: Stretch): Inline => {
  const passages = printing.passages.filter((passage) => touches(passage, block))
  const fresh = passages.filter((passage) => !printing.anchored.has(passage))
  const dropped = printing.dropped.filter((span) => touches(span, block))
  const layers: Layer[] = [
    ...passages.map((passage) => ({ ...clip(passage, block), passage })),
    ...dropped.map((span) => ({ ...clip(span, block), passage: null })),
  ]
  return { parts: printLayers(printing, block, block, layers), fresh }
}

/** Anchors for passages that no printed stretch touches, so that no link to them falls flat. */
export const looseAnchors = (printing: Printing): readonly Part[] => {
  const loose = printing.passages.filter((passage) => !printing.anchored.has(passage))
  for (const passage of loose) printing.anchored.add(passage)
  return loose.map((passage) => html`<span id="${passageAnchor(passage)}" class="a"></span>`)
}
