import { plainName } from '../../lexicon/quantity.ts'
import { parseUnit } from '../../lexicon/units.ts'
import type { DecisionResult, Indicator, IndicatorFamily, Plan } from '../../model/analysis.ts'
import type { DecisionFile, MergeDecision, SplitDecision } from '../../model/decision.ts'
import type { Domain } from '../../model/domain.ts'
import { type Entry, readEntries } from '../indicators/entries.ts'
import { chooseUnit, normalize } from '../indicators/normalize.ts'
import { callPlan, findIndicators, knownPlans } from './find-indicator.ts'
import { joinFits, signLine, tellApplied, tellFit, tellUnmatched } from './results.ts'

export interface Aligned {
  readonly indicators: readonly Indicator[]
  readonly families: readonly IndicatorFamily[]
}

type FamilyDecision = MergeDecision | SplitDecision

interface Surroundings {
  readonly plans: readonly Plan[]
  readonly entries: ReadonlyMap<string, Entry>
}

/** What the indicators of a decision were found to be; `families` are theirs, in order. */
interface Meant {
  readonly fit: 'exact' | 'near'
  readonly words: readonly string[]
  readonly indicators: readonly Indicator[]
  readonly families: readonly IndicatorFamily[]
}

const findMeant = (decision: FamilyDecision, now: Aligned, plans: readonly Plan[]): Meant | string => {
  const matches = decision.indicators.map((key) => findIndicators(key, now.indicators, plans))
  const missed = matches.find((m) => m.fit === null)
  if (missed?.fit === null) return missed.detail
  const found = matches.flatMap((m) => (m.fit === null ? [] : [m]))
  const indicators = found.flatMap((m) => m.items)
  return {
    fit: joinFits(found.map((m) => m.fit)),
    words: found.flatMap((m) => tellFit(m.fit, [`“${m.words}”`])),
    indicators,
    families: now.families.filter((f) => indicators.some((i) => i.family === f.id)),
  }
}

/** Gives a family its members in the order of the indicators, their common unit, and them their values in it. */
const fill = (now: Aligned, family: IndicatorFamily, { entries }: Surroundings): Aligned => {
  const members = new Set(family.members)
  const group = now.indicators.flatMap((i) => (members.has(i.id) ? (entries.get(i.id) ?? []) : []))
  const unit = chooseUnit(group)
  const filled: IndicatorFamily = { ...family, unit, members: group.map((e) => e.indicator.id) }
  const indicators = now.indicators.map((indicator) => {
    const entry = entries.get(indicator.id)
    if (!members.has(indicator.id) || !entry) return indicator
    const { normalized: _, ...rest } = indicator
    const normalized = normalize(entry, unit)
    return { ...rest, ...(normalized ? { normalized } : {}), family: family.id }
  })
  return { indicators, families: now.families.map((f) => (f.id === family.id ? filled : f)) }
}

const mark = (family: IndicatorFamily, decision: FamilyDecision): IndicatorFamily => ({
  ...family,
  decidedBy: 'human',
  because: [...(family.because ?? []), signLine(decision), ...(decision.note ? [decision.note] : [])],
})

/** What units of different kinds count cannot stand side by side, whoever says so. */
const clashOf = (families: readonly IndicatorFamily[], { entries }: Surroundings): string | null => {
  const counted = families
    .flatMap((f) => f.members)
    .flatMap((id) => entries.get(id) ?? [])
    .filter((e) => e.kind !== null)
    .map(({ indicator, kind }) => ({
      unit: indicator.unit,
      of: kind === 'money' ? parseUnit(indicator.unit).base : kind,
    }))
  const units = [...new Map(counted.map((c) => [c.of, c.unit])).values()]
  return units.length > 1 ? `单位不同类（${units.join('、')}），不能归并` : null
}

const mergeRelated = (family: IndicatorFamily, gone: ReadonlySet<string>, into: string): IndicatorFamily => {
  const moved = family.related.map((r) => (gone.has(r.family) ? { ...r, family: into } : r))
  const related = moved.filter((r, i) => r.family !== family.id && moved.findIndex((o) => o.family === r.family) === i)
  return { ...family, related }
}

const merge = (now: Aligned, decision: MergeDecision, meant: Meant, around: Surroundings): Aligned => {
  const [first, ...others] = meant.families
  const gone = new Set(others.map((f) => f.id))
  const joined = mark(
    {
      ...first,
      name: decision.name ?? first.name,
      members: meant.families.flatMap((f) => f.members),
      related: meant.families.flatMap((f) => f.related),
      because: meant.families.flatMap((f) => f.because ?? []),
    },
    decision,
  )
  const families = now.families
    .filter((f) => !gone.has(f.id))
    .map((f) => mergeRelated(f.id === first.id ? joined : f, gone, first.id))
  const kept = families.find((f) => f.id === first.id) ?? joined
  return fill({ ...now, families }, kept, around)
}

const freshId = (families: readonly IndicatorFamily[]): string => {
  const numbers = families.map((f) => Number(/\d+$/u.exec(f.id)?.[0] ?? 0))
  return `f${Math.max(0, ...numbers) + 1}`
}

const speakerOf = (ids: readonly string[], { entries }: Surroundings): string => {
  const members = ids.flatMap((id) => entries.get(id) ?? [])
  const speaker = members.find((e) => e.kind !== null) ?? members[0]
  return plainName(speaker.indicator.name)
}

/** The new family stands behind the one that it was part of, each as a look-alike of the other. */
const split = (now: Aligned, decision: SplitDecision, meant: Meant, around: Surroundings): Aligned => {
  const [whole] = meant.families
  const out = new Set(meant.indicators.map((i) => i.id))
  const rest = whole.members.filter((id) => !out.has(id))
  const because = signLine(decision)
  const id = freshId(now.families)
  const own = mark({ ...whole, id, because: [], members: [...out], related: [{ family: whole.id, because }] }, decision)
  const left = mark({ ...whole, members: rest, related: [{ family: id, because }, ...whole.related] }, decision)
  const firstLeft = out.has(whole.members[0])
  const named = { ...own, name: decision.name ?? speakerOf(own.members, around) }
  const remaining = firstLeft ? { ...left, name: speakerOf(rest, around) } : left
  const families = now.families.flatMap((f) => (f.id === whole.id ? [remaining, named] : [f]))
  return fill(fill({ ...now, families }, remaining, around), named, around)
}

/** A family that is as the decision wants it already is confirmed. */
const confirm = (now: Aligned, decision: FamilyDecision, meant: Meant): Aligned => ({
  ...now,
  families: now.families.map((f) =>
    f.id === meant.families[0].id ? { ...mark(f, decision), name: decision.name ?? f.name } : f,
  ),
})

const change = (
  now: Aligned,
  decision: FamilyDecision,
  meant: Meant,
  around: Surroundings,
): { readonly next: Aligned; readonly told: string } | string => {
  const agreed = '与程序判断一致'
  if (decision.kind === 'merge') {
    if (meant.families.length === 1) return { next: confirm(now, decision, meant), told: agreed }
    return (
      clashOf(meant.families, around) ?? {
        next: merge(now, decision, meant, around),
        told: `程序分为${meant.families.length}项：${meant.families.map((f) => `“${f.name}”`).join('、')}`,
      }
    )
  }
  const [whole, ...others] = meant.families
  if (others.length > 0) return `所列指标分属${others.length + 1}项，不在同一项中`
  if (whole.members.every((id) => meant.indicators.some((i) => i.id === id)))
    return { next: confirm(now, decision, meant), told: agreed }
  return { next: split(now, decision, meant, around), told: `程序归入“${whole.name}”` }
}

const showKeys = (decision: FamilyDecision, plans: readonly Plan[]): string =>
  decision.indicators
    .map((key) => `${callPlan(plans, key.plan)}“${key.name}”（${key.value}${key.unit ?? ''}）`)
    .join('、')

const describe = (decision: FamilyDecision, plans: readonly Plan[]) => ({
  about: `${showKeys(decision, plans)}：${decision.kind === 'merge' ? '归为一项' : '另作一项'}`,
  plans: knownPlans(
    plans,
    decision.indicators.map((key) => key.plan),
  ),
})

interface Decided {
  readonly next: Aligned
  readonly result: DecisionResult
  /** Ids of the indicators that it is about. */
  readonly ids: readonly string[]
}

const decideOne = (now: Aligned, decision: FamilyDecision, around: Surroundings): Decided => {
  const told = describe(decision, around.plans)
  const fail = (detail: string): Decided => ({ next: now, result: tellUnmatched(decision, told, detail), ids: [] })
  const meant = findMeant(decision, now, around.plans)
  if (typeof meant === 'string') return fail(meant)
  const changed = change(now, decision, meant, around)
  if (typeof changed === 'string') return fail(changed)
  const detail = [changed.told, ...meant.words].join('；')
  const result = tellApplied(decision, told, { fit: meant.fit, to: [], detail })
  return { next: changed.next, result, ids: meant.indicators.map((i) => i.id) }
}

/** A later decision may have moved what an earlier one was about, so that its families are looked up at the end. */
const tellFamilies = ({ result, ids }: Decided, families: readonly IndicatorFamily[]): DecisionResult => ({
  ...result,
  to: families.filter((f) => f.members.some((id) => ids.includes(id))).map((f) => ({ what: 'family', id: f.id })),
})

/**
 * Merges and splits families of indicators as people decided, one decision after the other, so that an indicator can be
 * split off and then merged elsewhere. Verdicts are drawn from the families afterwards.
 */
export const decideFamilies = (
  aligned: Aligned,
  file: DecisionFile | null,
  plans: readonly Plan[],
  domain: Domain | null,
): { indicators: Indicator[]; families: IndicatorFamily[]; results: DecisionResult[] } => {
  const chosen = (file?.decisions ?? []).filter((d): d is FamilyDecision => d.kind === 'merge' || d.kind === 'split')
  if (chosen.length === 0) return { indicators: [...aligned.indicators], families: [...aligned.families], results: [] }
  const entries = new Map(readEntries(aligned.indicators, domain).map((e) => [e.indicator.id, e]))
  const decided: Decided[] = []
  for (const decision of chosen) decided.push(decideOne(decided.at(-1)?.next ?? aligned, decision, { plans, entries }))
  const { indicators, families } = decided[decided.length - 1].next
  return {
    indicators: [...indicators],
    families: [...families],
    results: decided.map((one) => tellFamilies(one, families)),
  }
}
