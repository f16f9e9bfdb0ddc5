import type { Context, Evidence, Indicator, Initiative } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { readResponsibility } from '../../model/responsibility.ts'
import { splitClauses, splitView } from '../../model/sentences.ts'
import { sourceSpan } from '../../model/text.ts'
import { titleView } from '../../model/title-view.ts'

/** Words of a plan that may carry a unit of the reference plan, or show that it is done already. */
export interface Passage {
  readonly plan: string
  readonly kind: 'action' | 'title' | 'goal' | 'target' | 'review'
  readonly text: string
  readonly evidence: Evidence
  /** 3 does it, 2 pushes it, 1 encourages or explores it. */
  readonly strength: 1 | 2 | 3
}

const goalContexts: ReadonlySet<Context> = new Set(['goals'])
const pastContexts: ReadonlySet<Context> = new Set(['review'])
const taskContexts: ReadonlySet<Context> = new Set(['tasks', 'safeguards'])
const shortestClause = 6

/** All passages of a plan, in the order of the text within each kind. */
export const collectPassages = (
  document: Document,
  initiatives: readonly Initiative[],
  indicators: readonly Indicator[],
): Passage[] => [
  ...initiatives
    .filter((i) => i.plan === document.plan && i.kind === 'action')
    .map(
      (i): Passage => ({
        plan: i.plan,
        kind: 'action',
        text: i.evidence.quote,
        evidence: i.evidence,
        strength: i.strength ?? 2,
      }),
    ),
  ...restPassages(document, initiatives),
  ...passagesOf(document).committed,
  ...indicators
    .filter((i) => i.plan === document.plan && i.source === 'table')
    .map((i): Passage => ({ plan: i.plan, kind: 'target', text: i.name, evidence: i.evidence, strength: 3 })),
  ...passagesOf(document).past,
]

/**
 * Sentences among the tasks in which no verb of commitment was recognised: 每个街道至少有一家…综合体, 对一线护理员给予…奖励. They are no
 * units of their own plan, but may carry one of the reference.
 */
const restPassages = (document: Document, initiatives: readonly Initiative[]): Passage[] => {
  const acts = initiatives.filter((i) => i.plan === document.plan && i.kind === 'action').map((i) => i.evidence)
  const starts = new Int32Array(acts.map(({ start }) => start)).sort()
  let at = 0
  return passagesOf(document)
    .sentences.filter(({ evidence: { start, end } }) => {
      while (starts[at] < start) at++
      return at === starts.length || starts[at] >= end
    })
    .map(({ text, evidence }) => ({ plan: document.plan, kind: 'action', text, evidence, strength: 2 }))
}

interface DocumentPassages {
  readonly committed: readonly Passage[]
  readonly past: readonly Passage[]
  /** All sentences among the tasks. */
  readonly sentences: readonly Pick<Passage, 'text' | 'evidence'>[]
}

const known = new WeakMap<Document, DocumentPassages>()

/** What the document alone tells: the reference is collected anew beside every plan of a large run. */
const passagesOf = (document: Document): DocumentPassages => {
  const before = known.get(document)
  if (before) return before
  const passages = {
    committed: [...titlePassages(document), ...clausePassages(document, goalContexts, 'goal')],
    past: clausePassages(document, pastContexts, 'review'),
    sentences: readSentences(document),
  }
  known.set(document, passages)
  return passages
}

const readSentences = (document: Document): DocumentPassages['sentences'] =>
  document.nodes
    .filter((n) => n.kind === 'paragraph' && n.view && taskContexts.has(n.context))
    .flatMap((n) => (n.view ? splitView(readResponsibility(n.view).body) : []).map((view) => ({ node: n.index, view })))
    .filter(({ view }) => view.text.length >= shortestClause)
    .map(({ node, view }) => ({ text: view.text, evidence: quoteEvidence(document, node, sourceSpan(view)) }))

const titlePassages = (document: Document): Passage[] =>
  document.nodes
    .filter((n) => taskContexts.has(n.context))
    .flatMap((n) => {
      const view = titleView(document, n.index)
      return view
        ? [
            {
              plan: document.plan,
              kind: 'title' as const,
              text: view.text,
              evidence: quoteEvidence(document, n.index, sourceSpan(view)),
              strength: 2 as const,
            },
          ]
        : []
    })

const clausePassages = (document: Document, contexts: ReadonlySet<Context>, kind: Passage['kind']): Passage[] =>
  document.nodes
    .filter((n) => n.kind === 'paragraph' && n.view && contexts.has(n.context))
    .flatMap((n) =>
      (n.view ? splitView(readResponsibility(n.view).body) : [])
        .flatMap(splitClauses)
        .map((view) => ({ node: n.index, view })),
    )
    .filter(({ view }) => view.text.length >= shortestClause)
    .map(({ node, view }) => ({
      plan: document.plan,
      kind,
      text: view.text,
      evidence: quoteEvidence(document, node, sourceSpan(view)),
      strength: 2,
    }))
