import { extractIndicators } from '../../src/extract/indicators/extract-indicators.ts'
import type { Context, Indicator } from '../../src/model/analysis.ts'
import type { Cell, DocNode, Document } from '../../src/model/document.ts'
import { viewOf } from '../../src/model/text.ts'

export const period = { start: '2021-01', end: '2025-12' }

/** A plan of paragraphs in one context. */
export const documentOf = (paragraphs: readonly string[], context: Context = 'tasks'): Document => {
  const text = paragraphs.join('\n')
  let start = 0
  const nodes = paragraphs.map((p, index): DocNode => {
    const end = start + p.length
    const node: DocNode = { index, kind: 'paragraph', parent: -1, start, end, context, view: viewOf(text, start, end) }
    start = end + 1
    return node
  })
  return { plan: 'plan', text, nodes, diagnostics: [] }
}

/** A plan of one table, cells separated by tabs. */
export const tableOf = (lines: readonly string[], headerRows = 1, context: Context = 'goals'): Document => {
  const text = lines.join('\n')
  let at = 0
  const cells = lines.map((line) => {
    const row = line.split('\t').map((word): Cell => {
      const span = word ? { start: at, end: at + word.length } : null
      at += word.length + 1
      return { text: word, span }
    })
    return row
  })
  const node: DocNode = {
    index: 0,
    kind: 'table',
    parent: -1,
    start: 0,
    end: text.length,
    context,
    view: null,
    cells,
    headerRows,
  }
  return { plan: 'plan', text, nodes: [node], diagnostics: [] }
}

export const read = (sentence: string, context: Context = 'tasks', of: typeof period | null = period): Indicator[] =>
  extractIndicators(documentOf([sentence], context), of)

/** 名称 op value unit, the short form in which the tests state what was read. */
export const brief = ({ name, target, unit }: Indicator): string =>
  `${name} ${target.op} ${target.value}${target.upper === undefined ? '' : `-${target.upper}`}${unit}`

export const briefs = (sentence: string, context: Context = 'tasks'): string[] => read(sentence, context).map(brief)
