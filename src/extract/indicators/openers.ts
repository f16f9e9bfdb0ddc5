import type { DocNode, Document } from '../../model/document.ts'
import { lastYear } from '../../model/last-year.ts'
import { compactView, toSearchable } from './searchable.ts'
import { findTimes, type Period, type Time } from './times.ts'

/** Times that govern what follows them: 到2025年，… at the head of the goals, 到2025年： before a list, titles with a year. */
export interface Openers {
  /** The time that governs a node, where its own text names none. */
  governing(node: DocNode): Time | null
}

/** How far from the start of a paragraph its opener may stand. */
const headLength = 8

const openerOf = (node: DocNode, period: Period | null): Time | null => {
  if (!node.view || node.kind !== 'paragraph') return null
  const list = /[：:]\s*$/u.test(node.view.text)
  if (node.context !== 'goals' && !list) return null
  const { text } = compactView(node.view)
  const times = findTimes(toSearchable(text), period)
  return times.find((t) => t.role === 'deadline' && (t.start <= headLength || list)) ?? null
}

const titleTime = (node: DocNode, period: Period | null): Time | null =>
  node.title ? (findTimes(toSearchable(node.title), period).find((t) => t.role === 'deadline') ?? null) : null

/** Of several openers of one list (到2025年 …, 到2035年 …) the one of the plan's own period. */
const choose = (times: readonly Time[], period: Period | null): Time | null => {
  const end = lastYear(period)
  return times.findLast((t) => t.year === end) ?? times[0] ?? null
}

export const findOpeners = (document: Document, period: Period | null): Openers => {
  const { nodes } = document
  const byParent = new Map<number, { index: number; time: Time }[]>()
  for (const node of nodes) {
    const time = openerOf(node, period)
    if (time) byParent.set(node.parent, [...(byParent.get(node.parent) ?? []), { index: node.index, time }])
  }
  const governing = (node: DocNode): Time | null => {
    const own = openerOf(node, period)
    if (own) return own
    for (let at = node.parent; ; at = nodes[at].parent) {
      const listed = (byParent.get(at) ?? []).filter((o) => o.index < node.index).map((o) => o.time)
      const time = (at < 0 ? null : titleTime(nodes[at], period)) ?? choose(listed, period)
      if (time || at < 0) return time
      if (node.context !== 'goals' || nodes[at].context !== 'goals') return null
    }
  }
  return { governing }
}
