import type { Span } from '../../model/text.ts'

/** Transitional and strict Word files name their elements alike in two namespaces. */
const wordNames = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]

/** A piece of text, `<w:t>`; its range is that of what stands between its tags. */
export interface TextPiece extends Span {
  /** Start tag as it is written. */
  readonly tag: string
  /** The child of the paragraph that holds it. */
  readonly holder: Span
  /** Properties of its run where the run is a child of the paragraph and holds nothing else; null where it must not be cut. */
  readonly properties: string | null
}

/** A paragraph of a Word file. Offsets are those of its XML. */
export interface ScannedParagraph {
  /** Behind its start tag and its properties. */
  readonly bodyStart: number
  /** At its end tag; as `bodyStart` where it has none, being empty. */
  readonly bodyEnd: number
  readonly isEmpty: boolean
  /** The paragraph around the text box that it stands in, else itself: Word takes no comments in text boxes. */
  readonly outermost: number
  readonly pieces: readonly TextPiece[]
}

interface Element extends Span {
  readonly name: string
  readonly tagEnd: number
  /** End of the start tag of what it holds, as far as read, and of each the range. */
  readonly children: (Span & { readonly name: string })[]
  readonly paragraph: number | null
}

/** Comments, CDATA and instructions first, since tags inside them are none. */
const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/gu

const declaration = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

/** The prefix of Word's elements, with its colon: `w:` in most files. */
export const wordPrefix = (xml: string): string => {
  for (const [, prefix, double, single] of xml.matchAll(declaration))
    if (wordNames.includes(double ?? single)) return prefix ? `${prefix}:` : ''
  return 'w:'
}

export const isStrict = (xml: string): boolean => xml.includes(wordNames[1])

interface Draft {
  bodyStart: number
  bodyEnd: number
  isEmpty: boolean
  outermost: number
  pieces: (Span & { readonly tag: string; readonly ancestors: readonly Element[] })[]
}

const runParts = new Set(['rPr', 't'])

/** The run of a piece, where it may be cut in two: a child of the paragraph that holds this piece and its properties alone. */
const propertiesOf = (xml: string, ancestors: readonly Element[]): string | null => {
  const [, run] = ancestors
  if (ancestors.length !== 2 || run.name !== 'r') return null
  const isPlain = run.children.every(({ name }) => runParts.has(name))
  if (!isPlain || run.children.filter(({ name }) => name === 't').length !== 1) return null
  const properties = run.children.find(({ name }) => name === 'rPr')
  return properties ? xml.slice(properties.start, properties.end) : ''
}

const finish = (xml: string, draft: Draft): ScannedParagraph => ({
  ...draft,
  pieces: draft.pieces.map(({ start, end, tag, ancestors }) => {
    const holder = ancestors[0].children.find((child) => child.start <= start && end <= child.end)
    return { start, end, tag, holder: holder ?? { start, end }, properties: propertiesOf(xml, ancestors) }
  }),
})

/** All paragraphs of the main part of a Word file, in the order in which they open. */
export const scanParagraphs = (xml: string): ScannedParagraph[] => {
  const prefix = wordPrefix(xml)
  const drafts: Draft[] = []
  const open: Element[] = []
  const nameOf = (name: string): string => (name.startsWith(prefix) ? name.slice(prefix.length) : `${name} `)
  const close = (element: Element, start: number, end: number): void => {
    const parent = open.at(-1)
    parent?.children.push({ name: element.name, start: element.start, end })
    if (element.name === 'p') drafts[element.paragraph as number].bodyEnd = start
    else if (element.name === 'pPr' && parent?.name === 'p') drafts[parent.paragraph as number].bodyStart = end
    else if (element.name === 't') notePiece(element, start)
  }
  const notePiece = (element: Element, end: number): void => {
    const at = open.findLastIndex(({ name }) => name === 'p')
    if (at < 0) return
    const tag = xml.slice(element.start, element.tagEnd)
    drafts[open[at].paragraph as number].pieces.push({ start: element.tagEnd, end, tag, ancestors: open.slice(at) })
  }
  const addParagraph = (end: number, isEmpty: boolean): number => {
    const around = open.find(({ name }) => name === 'p')?.paragraph
    drafts.push({ bodyStart: end, bodyEnd: end, isEmpty, outermost: around ?? drafts.length, pieces: [] })
    return drafts.length - 1
  }
  for (const found of xml.matchAll(markup)) {
    const [tag, slash, written, , selfClosing] = found
    if (written === undefined) continue
    const end = found.index + tag.length
    if (slash) {
      const element = open.pop()
      if (element) close(element, found.index, end)
      continue
    }
    const name = nameOf(written)
    const paragraph = name === 'p' ? addParagraph(end, selfClosing === '/') : null
    const element: Element = { name, start: found.index, end, tagEnd: end, children: [], paragraph }
    if (selfClosing) {
      open.at(-1)?.children.push({ name, start: element.start, end })
      if (name === 'pPr' && open.at(-1)?.name === 'p') drafts[open.at(-1)?.paragraph as number].bodyStart = end
    } else open.push(element)
  }
  return drafts.map((draft) => finish(xml, draft))
}
