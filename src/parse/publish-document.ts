import type { PlanDocument } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import { describeReading } from './describe-reading.ts'

/** A document as it stands in the result: nodes without the views that only the analysis needs, tables as rows of words. */
export const publishDocument = (document: Document): PlanDocument => ({
  plan: document.plan,
  text: document.text,
  nodes: document.nodes.map(({ kind, parent, start, end, title, number, context, cells }) => ({
    kind,
    parent,
    start,
    end,
    ...(title === undefined ? {} : { title }),
    ...(number ? { number } : {}),
    context,
    ...(cells ? { rows: cells.map((row) => row.map((cell) => cell.text)) } : {}),
  })),
  diagnostics: [...document.diagnostics],
  reading: describeReading(document),
})
