import { adverbs, commitmentVerbs } from '../../lexicon/verbs.ts'
import { longestFirst } from '../../lexicon/word-list.ts'
import type { Initiative } from '../../model/analysis.ts'
import type { ChangeKind, DraftChange } from '../../model/draft-diff.ts'
import { bareText } from '../../model/text.ts'
import type { Heading } from './diff-headings.ts'
import { matchUnits, type Pairs } from './match-units.ts'

/** One commitment of a draft, and the heading that it stands under. */
export interface PlacedAction {
  readonly action: Initiative
  readonly folded: string
  /** Index of the innermost heading around it, -1 where there is none. */
  readonly heading: number
}

/** As for headings: below it two sentences have more of their own than in common. */
const alike = 0.5
const strengthWords = { 3: '直接部署', 2: '推进加强', 1: '鼓励探索' } as const

const verbs = longestFirst(commitmentVerbs.map(({ verb }) => verb))
const softeners = longestFirst(adverbs)

/** The verb that a commitment opens with, adverbs set aside: 积极|推动 of 积极推动…; empty where it opens with none. */
const openingVerb = (text: string): string => {
  const verb = verbs.find((one) => text.startsWith(one))
  if (verb) return verb
  const adverb = softeners.find((one) => text.startsWith(one) && text.length > one.length)
  return adverb ? openingVerb(text.slice(adverb.length)) : ''
}

export const placeActions = (initiatives: readonly Initiative[], headings: readonly Heading[]): PlacedAction[] => {
  const byStart = [...headings.keys()].filter((i) => headings[i].node.kind !== 'paragraph')
  return initiatives
    .filter(({ kind }) => kind === 'action')
    .map((action) => {
      const { start } = action.evidence
      const heading = byStart.findLast((i) => headings[i].node.start <= start && start < headings[i].node.end) ?? -1
      return { action, folded: bareText(action.text), heading }
    })
}

/** The same words under the same heading, the same words anywhere, then alike words. */
export const matchActions = (olds: readonly PlacedAction[], news: readonly PlacedAction[], headings: Pairs): Pairs => {
  const words = ({ folded }: PlacedAction): string => folded
  return matchUnits(
    olds,
    news,
    { keys: [({ heading, folded }) => `${headings.get(heading) ?? -1}\n${folded}`, words], textOf: words, alike },
    [({ heading, folded }) => `${heading}\n${folded}`, words],
  )
}

const tellStrength = (old: Initiative, now: Initiative): string | null =>
  old.strength !== null && now.strength !== null && old.strength !== now.strength
    ? `力度由“${strengthWords[old.strength]}”变为“${strengthWords[now.strength]}”。`
    : null

const tellVerb = (old: Initiative, now: Initiative): string | null => {
  const [from, to] = [openingVerb(old.title), openingVerb(now.title)]
  return from !== '' && to !== '' && from !== to ? `动词由“${from}”改为“${to}”。` : null
}

const tellPair = (
  old: PlacedAction,
  now: PlacedAction,
  headings: { readonly old: readonly Heading[]; readonly new: readonly Heading[]; readonly pairs: Pairs },
): DraftChange[] => {
  const kinds: ChangeKind[] = []
  const because: string[] = []
  const place = (list: readonly Heading[], i: number): string => (i < 0 ? '全文' : `“${list[i].title}”`)
  if ((headings.pairs.get(old.heading) ?? -1) !== now.heading) {
    kinds.push('moved')
    because.push(`由${place(headings.old, old.heading)}之下移到${place(headings.new, now.heading)}之下。`)
  }
  if (old.folded !== now.folded) kinds.push('reworded')
  const strength = tellStrength(old.action, now.action)
  if (strength !== null) kinds.push('strength')
  const told = old.folded === now.folded ? [] : [tellVerb(old.action, now.action), strength]
  because.push(...told.filter((one) => one !== null))
  if (kinds.length === 0) return []
  if (because.length === 0) because.push('文字有改动。')
  return [{ what: 'task', kinds, about: now.action.title, because, old: old.action.evidence, new: now.action.evidence }]
}

/** What differs in the commitments of two drafts. Those of a part that stands in one draft alone are told with it. */
export const diffActions = (
  olds: readonly PlacedAction[],
  news: readonly PlacedAction[],
  pairs: Pairs,
  headings: { readonly old: readonly Heading[]; readonly new: readonly Heading[]; readonly pairs: Pairs },
): DraftChange[] => {
  const found = new Set(pairs.values())
  const kept = new Set(headings.pairs.values())
  const isTold = (heading: number, known: (i: number) => boolean): boolean => heading >= 0 && !known(heading)
  const alone = (
    list: readonly PlacedAction[],
    known: (i: number) => boolean,
    part: (i: number) => boolean,
    kind: 'added' | 'dropped',
  ): DraftChange[] =>
    list.flatMap(({ action, heading }, i): DraftChange[] =>
      known(i) || isTold(heading, part)
        ? []
        : [
            {
              what: 'task',
              kinds: [kind],
              about: action.title,
              because: [kind === 'added' ? '新稿增加这一举措。' : '新稿不再有这一举措。'],
              old: kind === 'dropped' ? action.evidence : null,
              new: kind === 'added' ? action.evidence : null,
            },
          ],
    )
  return [
    ...[...pairs].flatMap(([from, to]) => tellPair(olds[from], news[to], headings)),
    ...alone(
      olds,
      (i) => pairs.has(i),
      (i) => headings.pairs.has(i),
      'dropped',
    ),
    ...alone(
      news,
      (i) => found.has(i),
      (i) => kept.has(i),
      'added',
    ),
  ]
}
