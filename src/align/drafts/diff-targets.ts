import { quantityKey } from '../../lexicon/quantity-key.ts'
import { targetSigns } from '../../lexicon/target-signs.ts'
import type { Indicator } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import type { ChangeKind, DraftChange } from '../../model/draft-diff.ts'
import { bareText } from '../../model/text.ts'
import { type Entry, readEntries } from '../indicators/entries.ts'
import { matchUnits, type Pairs } from './match-units.ts'

/** Names of targets are short and of one kind: 发明专利授权量 and 发明专利拥有量 share two thirds of their pairs. */
const alike = 0.7

const showValue = ({ target, unit }: Indicator): string =>
  targetSigns[target.op](`${target.value}${target.upper === undefined ? '' : `—${target.upper}`}${unit}`)

const showYear = ({ target }: Indicator): string =>
  target.year === null ? '未写明' : `${target.year}年${target.month === undefined ? '' : `${target.month}月`}`

const showBase = ({ baseline, unit }: Indicator): string =>
  baseline ? `${baseline.year}年${baseline.value === null ? '' : `${baseline.value}${unit}`}` : '未写明'

/** Two words for each thing that a target states: how it is called, and how it is shown. */
const facets: readonly (readonly [ChangeKind, string, (indicator: Indicator) => string])[] = [
  ['renamed', '名称', ({ name }) => name],
  ['value', '目标值', showValue],
  ['unit', '单位', ({ unit }) => unit || '未写明'],
  ['year', '目标年份', showYear],
  ['nature', '属性', ({ nature }) => nature ?? '未写明'],
  ['baseline', '基期', showBase],
]

const isSame = (kind: ChangeKind, old: string, now: string): boolean =>
  kind === 'renamed' ? bareText(old) === bareText(now) : old === now

const tellPair = (old: Indicator, now: Indicator): DraftChange[] => {
  const changed = facets.filter(([kind, , show]) => !isSame(kind, show(old), show(now)))
  if (changed.length === 0) return []
  return [
    {
      what: 'target',
      kinds: changed.map(([kind]) => kind),
      about: now.name,
      because: changed.map(
        ([, word, show], i) => `${i === 0 ? `“${now.name}”` : ''}${word}由“${show(old)}”改为“${show(now)}”。`,
      ),
      old: old.evidence,
      new: now.evidence,
    },
  ]
}

export const matchTargets = (olds: readonly Indicator[], news: readonly Indicator[], domain: Domain | null): Pairs => {
  const entries = readEntries([...olds, ...news], domain)
  const nameOf = ({ indicator }: Entry): string => bareText(indicator.name)
  const sourced =
    (keyOf: (entry: Entry) => string) =>
    (entry: Entry): string =>
      `${entry.indicator.source}\n${keyOf(entry)}`
  const quantity = (entry: Entry): string => quantityKey(entry.quantity)
  const exact = (entry: Entry): string =>
    `${nameOf(entry)}\n${showValue(entry.indicator)}\n${showYear(entry.indicator)}`
  return matchUnits(entries.slice(0, olds.length), entries.slice(olds.length), {
    keys: [sourced(exact), sourced(nameOf), sourced(quantity), nameOf, quantity],
    textOf: nameOf,
    alike,
  })
}

/** What differs in the targets of two drafts. */
export const diffTargets = (olds: readonly Indicator[], news: readonly Indicator[], pairs: Pairs): DraftChange[] => {
  const found = new Set(pairs.values())
  const alone = (indicator: Indicator, kind: 'added' | 'dropped'): DraftChange => ({
    what: 'target',
    kinds: [kind],
    about: indicator.name,
    because: [
      `${kind === 'added' ? '新稿增设' : '新稿不再设'}“${indicator.name}”：${showYear(indicator)}，${showValue(indicator)}。`,
    ],
    old: kind === 'dropped' ? indicator.evidence : null,
    new: kind === 'added' ? indicator.evidence : null,
  })
  return [
    ...[...pairs].flatMap(([from, to]) => tellPair(olds[from], news[to])),
    ...olds.filter((_, i) => !pairs.has(i)).map((indicator) => alone(indicator, 'dropped')),
    ...news.filter((_, i) => !found.has(i)).map((indicator) => alone(indicator, 'added')),
  ]
}
