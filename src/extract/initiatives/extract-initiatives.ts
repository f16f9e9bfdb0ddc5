import { itemNumber } from '../../lexicon/headings.ts'
import type { Context, Initiative } from '../../model/analysis.ts'
import { type DocNode, type Document, sectionPath } from '../../model/document.ts'
import type { Domain } from '../../model/domain.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { readResponsibility } from '../../model/responsibility.ts'
import { splitView } from '../../model/sentences.ts'
import { sliceView, sourceSpan, type TextView, withoutSpace } from '../../model/text.ts'
import { titleView } from '../../model/title-view.ts'
import type { Period } from '../indicators/times.ts'
import { readDeadline } from './deadline.ts'
import { findDimension } from './dimension.ts'
import {
  boundByActions,
  type Level,
  type ObligationOf,
  readObligation,
  readSubject,
  type UnitWords,
} from './obligation.ts'
import { type Act, splitActs } from './split-acts.ts'

/** Goals state results and are read as targets; what a plan sets out to do stands in its tasks and safeguards. */
const committing: ReadonlySet<Context> = new Set(['tasks', 'safeguards'])

/** What is read of a unit: its paragraphs, or its title where that is a sentence and all there is. */
interface Paragraph {
  readonly node: DocNode
  readonly body: TextView
  readonly lead: readonly string[]
}

/**
 * Titled tasks and box items of a plan as initiatives, each with the commitments inside it as actions, in the order of the
 * text. `reference` is the level and region of the plan where it is the reference plan, whose units bind others; null for the
 * other plans. `inReference` is null: it depends on the plans around it. `period` is the plan's own, for its deadlines.
 */
export const extractInitiatives = (
  document: Document,
  domain: Domain | null,
  reference: Level | null,
  period: Period | null = null,
): Initiative[] =>
  document.nodes
    .filter((n) => n.title !== undefined && committing.has(n.context))
    .map((n) => ({ unit: n, paragraphs: paragraphsOf(document, n) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .flatMap(({ unit, paragraphs }, i) =>
      readUnit({ document, domain, reference, period }, unit, paragraphs, `${document.plan}-u${i + 1}`),
    )

const paragraphsOf = (document: Document, unit: DocNode): Paragraph[] => {
  const children = document.nodes.filter((n) => n.parent === unit.index)
  if (children.length === 0) return soleSentence(document, unit)
  return children
    .filter((n) => n.kind === 'paragraph' && n.view !== null)
    .map((node) => ({ node, ...readResponsibility(withoutNumber(node.view as TextView)) }))
}

/** 5.完善经济困难的高龄、失能老年人补贴制度，加强政策衔接。: a numbered sentence is read as a title, and nothing stands under it. */
const soleSentence = (document: Document, unit: DocNode): Paragraph[] => {
  const view = unit.kind === 'section' || unit.kind === 'item' ? titleView(document, unit.index) : null
  return view && splitActs(view).length > 0 ? [{ node: unit, body: view, lead: [] }] : []
}

/** What an item of a list says. Its number, which the next draft changes, would hide the verb behind it. */
const withoutNumber = (view: TextView): TextView => {
  const number = itemNumber.exec(view.text)
  return number ? sliceView(view, number[0].length) : view
}

/**
 * Who answers for a paragraph: the units named at its end or at the end of the next one that names some; where the part begins
 * with its 责任单位, those. What stands behind the last 责任单位 is nobody's.
 */
const leadOf = (paragraphs: readonly Paragraph[], at: number): readonly string[] => {
  const [first] = paragraphs
  if (first.body.text.trim() === '' && paragraphs.slice(1).every((p) => p.lead.length === 0)) return first.lead
  return paragraphs.slice(at).find((p) => p.lead.length > 0)?.lead ?? []
}

interface Setting {
  readonly document: Document
  readonly domain: Domain | null
  readonly reference: Level | null
  readonly period: Period | null
}

const readUnit = (setting: Setting, unit: DocNode, paragraphs: readonly Paragraph[], id: string): Initiative[] => {
  const { document, domain } = setting
  const path = sectionPath(document, unit.index)
  const title = unit.title ?? ''
  const common = { plan: document.plan, lead: [...new Set(paragraphs.flatMap((p) => p.lead))], inReference: null }
  const sentences = paragraphs.flatMap((p, i) =>
    splitView(p.body).map((view) => ({ view, node: p.node.index, lead: [...new Set(leadOf(paragraphs, i))] })),
  )
  const isSole = paragraphs[0].node === unit
  const end = isSole ? unit.titleSpan?.end : paragraphs[paragraphs.length - 1].node.end
  const span = { start: unit.titleSpan?.start ?? unit.start, end: end ?? unit.end }
  const own = bind(setting, {
    core: title,
    whole: `${title}。${sentences[0]?.view.text ?? ''}`,
    titles: path.slice(0, -1),
    lead: sentences[0]?.lead,
  })
  const initiative: Initiative = {
    ...common,
    ...own,
    id,
    kind: 'initiative',
    strength: null,
    title,
    text: isSole ? title : withoutSpace(title + paragraphs.map((p) => bodyText(document, p)).join('')),
    dimension: findDimension(domain, {
      kind: 'initiative',
      title: path.join('，'),
      text: paragraphs.map((p) => p.body.text).join(''),
      around: [],
    }),
    evidence: quoteEvidence(document, unit.index, span),
  }
  const acts = sentences.flatMap(({ view, node, lead }) =>
    splitActs(view).map((act) => ({ act, node, sentence: view, lead })),
  )
  const actions = acts.map(
    ({ act, node, sentence, lead }, i): Initiative => ({
      ...common,
      lead,
      ...bind(setting, {
        core: act.core.text,
        whole: act.view.text,
        titles: path,
        subject: readSubject(segmentOf(sentence, act)),
        lead,
      }),
      ...readAction(setting, node, act, sentence),
      id: `${id}-a${i + 1}`,
      parent: id,
      dimension: findDimension(domain, {
        kind: 'action',
        title,
        text: act.view.text,
        around: path.slice(0, -1),
        within: initiative.dimension,
      }),
    }),
  )
  return [{ ...initiative, ...boundByActions(own, actions) }, ...actions]
}

/** The part of a sentence, between ；, in which an act stands. */
const segmentOf = ({ text, offsets }: TextView, { view }: Act): string => {
  const at = offsets.indexOf(view.offsets[0])
  return text.slice(text.lastIndexOf('；', at) + 1)
}

const bind = ({ reference }: Setting, words: UnitWords): ObligationOf =>
  reference ? readObligation(words, reference) : { obligation: null, places: [] }

const bodyText = (document: Document, { body }: Paragraph): string => {
  const { start, end } = sourceSpan(body)
  return document.text.slice(start, end)
}

const readAction = (
  { document, period }: Setting,
  node: number,
  act: Act,
  sentence: TextView,
): Pick<Initiative, 'kind' | 'title' | 'text' | 'strength' | 'deadline' | 'evidence'> => {
  const evidence = quoteEvidence(document, node, sourceSpan(act.view))
  const deadline = readDeadline(act.view, sentence, period)
  const { strength } = act
  const due = deadline ? { deadline } : {}
  return { kind: 'action', title: act.core.text, text: evidence.quote, strength, ...due, evidence }
}
