import type { Evidence } from '../../model/analysis.ts'
import type { DocNode, Document } from '../../model/document.ts'
import type { ChangeKind, DraftChange } from '../../model/draft-diff.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { bareText } from '../../model/text.ts'
import type { Draft } from './draft.ts'
import { matchUnits, type Pairs } from './match-units.ts'

/** A titled part of a draft. */
export interface Heading {
  readonly node: DocNode
  readonly title: string
  /** Index of the heading around it, -1 at the top. */
  readonly parent: number
  /** Titles from the outermost in, folded. */
  readonly path: string
  /** Its title and the words below it, folded. */
  readonly text: string
  readonly evidence: Evidence
}

/** So much of a part tells it from another. */
const longestText = 1200
/** Half of the pairs of characters the same: below it two parts have more of their own than in common. */
const alike = 0.5

export const headingsOf = (document: Document): readonly Heading[] => {
  const headings: Heading[] = []
  const numberOf = new Map<number, number>()
  for (const node of document.nodes) {
    if (node.title === undefined) continue
    let at = node.parent
    while (at >= 0 && !numberOf.has(at)) at = document.nodes[at].parent
    const parent = numberOf.get(at) ?? -1
    numberOf.set(node.index, headings.length)
    const folded = bareText(node.title)
    headings.push({
      node,
      title: node.title,
      parent,
      path: parent < 0 ? folded : `${headings[parent].path}\n${folded}`,
      text: bareText(document.text.slice(node.start, Math.min(node.end, node.start + longestText))),
      evidence: quoteEvidence(document, node.index, node.titleSpan ?? { start: node.start, end: node.end }),
    })
  }
  return headings
}

export const matchHeadings = (olds: readonly Heading[], news: readonly Heading[]): Pairs =>
  matchUnits(olds, news, {
    keys: [({ path }) => path, ({ title }) => bareText(title) || null],
    textOf: ({ text }) => text,
    alike,
  })

const placeOf = (headings: readonly Heading[], index: number): string =>
  index < 0 ? '全文' : `“${headings[index].title}”`

/** Whether a heading heads a task: these are told as tasks. */
const isTask = ({ initiatives }: Draft, { node }: Heading): boolean => {
  const start = node.titleSpan?.start ?? node.start
  return initiatives.some(({ kind, evidence }) => kind === 'initiative' && evidence.start === start)
}

const below = (headings: readonly Heading[], index: number, alone: (i: number) => boolean): number =>
  headings.filter((heading, i) => heading.parent === index && alone(i)).length

/** Parts that stand in one draft alone; what stands below another such part is counted with it. */
const tellAlone = (
  draft: Draft,
  headings: readonly Heading[],
  isAlone: (index: number) => boolean,
  kind: 'added' | 'dropped',
): DraftChange[] =>
  headings.flatMap((heading, i): DraftChange[] => {
    if (!isAlone(i) || (heading.parent >= 0 && isAlone(heading.parent))) return []
    const parts = below(headings, i, isAlone)
    const also = parts > 0 ? `，连同其下${parts}个标题` : ''
    return [
      {
        what: isTask(draft, heading) ? 'task' : 'heading',
        kinds: [kind],
        about: heading.title,
        because: [`${kind === 'added' ? '新稿增加' : '新稿不再有'}“${heading.title}”${also}。`],
        old: kind === 'dropped' ? heading.evidence : null,
        new: kind === 'added' ? heading.evidence : null,
      },
    ]
  })

/** Headings that have another name or stand elsewhere. Their numbers are not looked at: they follow from the order. */
const tellPairs = (draft: Draft, olds: readonly Heading[], news: readonly Heading[], pairs: Pairs): DraftChange[] =>
  [...pairs].flatMap(([from, to]): DraftChange[] => {
    const [old, now] = [olds[from], news[to]]
    const isMoved = (old.parent < 0 ? -1 : (pairs.get(old.parent) ?? -2)) !== now.parent
    const kinds: ChangeKind[] = []
    const because: string[] = []
    // A part whose own chapter is gone or new has not been moved by itself where that chapter has only another name.
    if (isMoved) {
      kinds.push('moved')
      because.push(`由${placeOf(olds, old.parent)}之下移到${placeOf(news, now.parent)}之下。`)
    }
    if (bareText(old.title) !== bareText(now.title)) {
      kinds.push('renamed')
      because.push(`标题由“${old.title}”改为“${now.title}”。`)
    }
    if (kinds.length === 0) return []
    const what = isMoved && isTask(draft, now) ? 'task' : 'heading'
    return [{ what, kinds, about: now.title, because, old: old.evidence, new: now.evidence }]
  })

/** What differs in the outline of two drafts. */
export const diffHeadings = (
  drafts: { readonly old: Draft; readonly new: Draft },
  olds: readonly Heading[],
  news: readonly Heading[],
  pairs: Pairs,
): DraftChange[] => {
  const found = new Set(pairs.values())
  return [
    ...tellPairs(drafts.new, olds, news, pairs),
    ...tellAlone(drafts.old, olds, (i) => !pairs.has(i), 'dropped'),
    ...tellAlone(drafts.new, news, (i) => !found.has(i), 'added'),
  ]
}
