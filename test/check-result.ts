import type { Evidence, Plan } from '../src/model/analysis.ts'
import type { Document } from '../src/model/document.ts'
import { quoteEvidence } from '../src/model/evidence.ts'
import type { CheckResult, Remark } from '../src/model/remark.ts'

export const planOf = (id: string, title: string, changes: Partial<Plan> = {}): Plan => ({
  id,
  title,
  region: '四川省眉山市',
  level: 'city',
  genre: '规划',
  status: 'draft',
  period: { start: '2026-01', end: '2030-12' },
  file: `${id}.txt`,
  sha256: '0'.repeat(64),
  characters: 1000,
  cites: [],
  caveats: [],
  ...changes,
})

/** Words of a document as evidence, with the path of the innermost node around them; the n-th occurrence, from 0. */
export const quoteWords = (document: Document, words: string, occurrence = 0): Evidence => {
  let start = -1
  for (let i = 0; i <= occurrence; i++) start = document.text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  const node = document.nodes.findLastIndex((n) => n.start <= start && start < n.end)
  return quoteEvidence(document, node, { start, end: start + words.length })
}

export const remarkOf = (place: Evidence | null, changes: Partial<Remark> = {}): Remark => ({
  rule: 'text/wording',
  severity: 'warning',
  place,
  message: '用语前后不一。',
  suggestion: '请统一用语。',
  basis: [],
  about: place?.quote ?? '全文',
  ...changes,
})

export const resultOf = (draft: Plan, remarks: readonly Remark[], changes: Partial<CheckResult> = {}): CheckResult => ({
  schemaVersion: 1,
  generator: { name: 'duizhao', version: '0.1.0' },
  draft,
  against: [],
  remarks,
  notApplicable: [],
  notChecked: [],
  ...changes,
})
