import type { Reading } from '../model/analysis.ts'
import type { DocNode, Document } from '../model/document.ts'
import { type Span, withoutSpace } from '../model/text.ts'
import { readNumber } from './headings.ts'

type Gap = Reading['numberingGaps'][number]

const han = /\p{Script=Han}/u
/** Nearly all of them stand in one block. */
const isHan = (char: string): boolean => (char >= '\u4e00' && char <= '\u9fff') || han.test(char)

/** What of a node stands in the tree by its own words: heading and cells; its cleaned text is marked character by character. */
const wordsOf = ({ titleSpan, cells }: DocNode): Span[] => [
  ...(titleSpan ? [titleSpan] : []),
  ...(cells ?? []).flat().flatMap(({ span }) => span ?? []),
]

const markSpans = (length: number, spans: readonly Span[]): Uint8Array => {
  const marks = new Uint8Array(length)
  for (const { start, end } of spans) marks.fill(1, start, end)
  return marks
}

/** Share of the Chinese characters outside dropped parts that stand in the tree; 0 where there are none. */
const measureTree = ({ text, nodes, diagnostics }: Document): number => {
  const told = diagnostics.flatMap(({ dropped, start, end }) =>
    dropped === undefined || start === undefined || end === undefined ? [] : { start, end },
  )
  const dropped = markSpans(text.length, [...nodes.filter(({ kind }) => kind === 'dropped'), ...told])
  const placed = markSpans(text.length, nodes.flatMap(wordsOf))
  for (const { view } of nodes) for (const offset of view?.offsets ?? []) placed[offset] = 1
  let all = 0
  let inTree = 0
  let at = 0
  for (const char of text) {
    if (!dropped[at] && isHan(char)) {
      all++
      inTree += placed[at]
    }
    at += char.length
  }
  return all === 0 ? 0 : inTree / all
}

interface Sequence {
  readonly key: string
  readonly ordinal: number
}

/** 专栏3 is counted through the plan, 第二节 and （三） under their parent. */
const boxNumber = /^专栏\s*(.+?)[：:、.．]?$/u

const sequenceOf = (node: DocNode): Sequence | null => {
  const number = withoutSpace(node.number ?? '')
  if (node.kind === 'box') {
    const inner = boxNumber.exec(number)
    const read = inner && readNumber(`第${inner[1]}章`)
    return read && { key: 'box', ordinal: read.ordinal }
  }
  const read = node.kind === 'chapter' || node.kind === 'section' || node.kind === 'item' ? readNumber(number) : null
  return read && { key: `${node.parent} ${read.style}`, ordinal: read.ordinal }
}

const gapOf = (node: DocNode, kind: Gap['kind']): Gap => {
  const { start, end } = node.titleSpan ?? node
  return { title: `${node.number ?? ''}${node.title ?? ''}`, start, end, kind }
}

const isLost = ({ diagnostics }: Document, { titleSpan }: DocNode): boolean =>
  titleSpan !== undefined &&
  diagnostics.some(
    ({ code, start }) =>
      code === 'parse/lost-number' && start !== undefined && start >= titleSpan.start && start < titleSpan.end,
  )

/** Where no heading of a part has a number, as in a page that sets its chapters large, none has lost it. */
const areNumbered = ({ nodes }: Document, { parent }: DocNode): boolean =>
  nodes.some((node) => node.parent === parent && node.kind !== 'box' && (node.number ?? '') !== '')

/**
 * Headings where a sequence skips or repeats a number, and those that lost theirs. A sequence under a new parent begins
 * at 1 or goes on where that style left off (第四章 behind 第三章 of the part before).
 */
const findGaps = (document: Document): Gap[] => {
  const last = new Map<string, number>()
  const lastOfStyle = new Map<string, number>()
  const lost = new Map<number, number>()
  return document.nodes.flatMap((node): Gap[] => {
    if (isLost(document, node)) {
      for (const [key, ordinal] of last) if (key.startsWith(`${node.parent} `)) last.set(key, ordinal + 1)
      lost.set(node.parent, (lost.get(node.parent) ?? 0) + 1)
      return areNumbered(document, node) ? [gapOf(node, 'lost')] : []
    }
    const sequence = sequenceOf(node)
    if (!sequence) return []
    const { key, ordinal } = sequence
    const style = key.slice(key.indexOf(' ') + 1)
    const before = last.get(key)
    const carried = lastOfStyle.get(style)
    last.set(key, ordinal)
    lastOfStyle.set(style, ordinal)
    const first = 1 + (lost.get(node.parent) ?? 0)
    const fits = before === undefined ? [1, first, (carried ?? 0) + first].includes(ordinal) : ordinal === before + 1
    if (fits) return []
    return [gapOf(node, ordinal <= (before ?? carried ?? 0) ? 'repeated' : 'skipped')]
  })
}

const describe = (document: Document): Reading => ({
  reader: document.reader ?? 'txt',
  pages: document.pageStarts?.length ?? null,
  characters: withoutSpace(document.text).length,
  tables: document.nodes.filter(({ kind }) => kind === 'table').length,
  inTree: measureTree(document),
  numberingGaps: findGaps(document),
  dropped: document.diagnostics.flatMap(({ code, dropped }) => (dropped ? [{ why: code, count: dropped }] : [])),
})

/** A check tells of the same plans as a draft, as a text and in an analysis. */
const described = new WeakMap<Document, Reading>()

/** How a plan was read, how much of it stands in its tree, and where its numbering breaks. */
export const describeReading = (document: Document): Reading => {
  const reading = described.get(document) ?? describe(document)
  described.set(document, reading)
  return reading
}
