import type { Domain } from '../../model/domain.ts'
import type { DraftChange, DraftDiff } from '../../model/draft-diff.ts'
import { diffActions, matchActions, placeActions } from './diff-actions.ts'
import { diffHeadings, type Heading, headingsOf, matchHeadings } from './diff-headings.ts'
import { diffTargets, matchTargets } from './diff-targets.ts'
import type { Draft } from './draft.ts'
import type { Pairs } from './match-units.ts'

const whatOrder: readonly DraftChange['what'][] = ['heading', 'task', 'target']

/** Where something that the new draft has no more would stand in it: behind the nearest part before it that is still there. */
const makePlaceFinder = (olds: readonly Heading[], news: readonly Heading[], pairs: Pairs) => {
  const kept = olds
    .flatMap((old, i) => {
      const now = pairs.get(i)
      return now === undefined ? [] : [{ from: old.node.start, to: news[now].node.start }]
    })
    .sort((a, b) => a.from - b.from)
  return (start: number): number => kept.findLast(({ from }) => from <= start)?.to ?? 0
}

const inOrder = (changes: readonly DraftChange[], placeOf: (start: number) => number): DraftChange[] =>
  changes
    .map((change) => ({
      change,
      at: change.new?.start ?? placeOf(change.old?.start ?? 0),
      own: change.old?.start ?? 0,
    }))
    .sort(
      (a, b) =>
        a.at - b.at ||
        Number(a.change.new === null) - Number(b.change.new === null) ||
        whatOrder.indexOf(a.change.what) - whatOrder.indexOf(b.change.what) ||
        a.own - b.own,
    )
    .map(({ change }) => change)

const countSame = (changes: readonly DraftChange[], what: DraftChange['what'], pairs: number): number =>
  pairs - changes.filter((change) => change.what === what && change.old && change.new).length

/** Holds two drafts of one plan against each other: their outline, what they set out to do, their targets. */
export const diffDrafts = (old: Draft, now: Draft, domain: Domain | null): Pick<DraftDiff, 'changes' | 'same'> => {
  const [olds, news] = [headingsOf(old.document), headingsOf(now.document)]
  const headings = matchHeadings(olds, news)
  const outline = diffHeadings({ old, new: now }, olds, news, headings)
  const acts = [placeActions(old.initiatives, olds), placeActions(now.initiatives, news)] as const
  const actions = matchActions(acts[0], acts[1], headings)
  const tasks = diffActions(acts[0], acts[1], actions, { old: olds, new: news, pairs: headings })
  const targets = matchTargets(old.indicators, now.indicators, domain)
  const goals = diffTargets(old.indicators, now.indicators, targets)
  return {
    changes: inOrder([...outline, ...tasks, ...goals], makePlaceFinder(olds, news, headings)),
    same: {
      headings: headings.size - outline.filter((one) => one.old && one.new).length,
      tasks: countSame(tasks, 'task', actions.size),
      targets: countSame(goals, 'target', targets.size),
    },
  }
}
