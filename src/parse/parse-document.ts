import type { Context } from '../model/analysis.ts'
import type { Diagnostic, DocNode, Document } from '../model/document.ts'
import type { CleanSource, Dropped } from '../model/line.ts'
import { longestSentence } from '../model/sentences.ts'
import { readBlocks } from './blocks.ts'
import { contextOf } from './context.ts'
import { readFrontMatter } from './front-matter.ts'
import { buildTree, type Draft } from './tree.ts'

type MutableNode = { -readonly [K in keyof DocNode]: DocNode[K] }

/** Reads a cleaned plan as a tree. Offsets of all nodes point into `source.text`. */
export const parseDocument = (source: CleanSource, plan: string): Document => {
  const front = readFrontMatter(source)
  const body = readBlocks(source, front.next)
  const { roots, diagnostics } = buildTree([...front.blocks, ...body.blocks], source.frames)
  const nodes: MutableNode[] = []
  const firstHeading = roots.findIndex((r) => r.kind !== 'paragraph')
  roots.forEach((root, i) => {
    const before: Context =
      root.front === 'notice' ? 'notice' : i < firstHeading || firstHeading < 0 ? 'preface' : 'tasks'
    appendNode(nodes, root, -1, root.front ? before : before === 'preface' ? 'preface' : contextOf(root, null))
  })
  return {
    plan,
    text: source.text,
    ...(source.reader ? { reader: source.reader } : {}),
    ...(source.pageStarts ? { pageStarts: source.pageStarts } : {}),
    nodes: placeDropped(nodes, source.dropped),
    diagnostics: [...source.diagnostics, ...body.diagnostics, ...diagnostics, ...tellEndless(nodes)],
  }
}

/** What is not searched for targets is told, so that nobody takes it for searched. */
const tellEndless = (nodes: readonly DocNode[]): Diagnostic[] =>
  nodes
    .filter(({ view }) => view !== null && view.text.length > longestSentence)
    .map(({ start, end, view }) => ({
      severity: 'warning',
      code: 'parse/endless-sentence',
      message: `这一段有 ${view?.text.length} 字，其中超过 ${longestSentence} 字的句子未提取指标`,
      span: { start, end },
    }))

const appendNode = (nodes: MutableNode[], draft: Draft, parent: number, context: Context): number => {
  const index = nodes.length
  const node: MutableNode = {
    index,
    kind: draft.kind,
    parent,
    start: draft.span.start,
    end: draft.span.end,
    context,
    view: draft.view,
  }
  if (draft.title) {
    node.title = draft.title.text
    node.number = draft.number
    node.titleSpan = draft.span
  }
  if (draft.cells) {
    node.cells = draft.cells
    node.headerRows = draft.headerRows
  }
  nodes.push(node)
  for (const child of draft.children) {
    const end = appendNode(nodes, child, index, contextOf(child, context))
    node.end = Math.max(node.end, end)
  }
  return node.end
}

/** Inserts what was dropped as nodes of its own, inside the innermost node around it, so that no character is lost sight of. */
const placeDropped = (nodes: readonly MutableNode[], dropped: readonly Dropped[]): DocNode[] => {
  if (dropped.length === 0) return [...nodes]
  const all = [
    ...nodes.map((node) => ({ node, old: node.index })),
    ...dropped.map((d) => ({ node: dropNode(d), old: -1 })),
  ]
  all.sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end || a.old - b.old)
  const placeOf = new Map(all.map((entry, place) => [entry.old, place]))
  return all.map(({ node, old }, place) => {
    if (old >= 0) return { ...node, index: place, parent: node.parent < 0 ? -1 : (placeOf.get(node.parent) ?? -1) }
    const around = nodes.findLast((n) => n.start <= node.start && n.end >= node.end)
    return {
      ...node,
      index: place,
      parent: around ? (placeOf.get(around.index) ?? -1) : -1,
      context: around?.context ?? 'preface',
    }
  })
}

const dropNode = (d: Dropped): MutableNode => ({
  index: -1,
  kind: 'dropped',
  parent: -1,
  start: d.start,
  end: d.end,
  context: 'preface',
  view: null,
})
