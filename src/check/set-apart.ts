import type { CheckException } from '../model/check-exception.ts'
import type { RemarkIdentity } from '../model/check-settings.ts'
import type { Remark } from '../model/remark.ts'
import { bareText } from '../model/text.ts'
import { matchRule } from './match-rule.ts'

/** What of a remark stays the same where words before it were added or taken away. */
export const identifyRemark = ({ rule, about, place }: Remark): RemarkIdentity => ({
  rule,
  about,
  words: place?.quote ?? '',
})

const keyOf = ({ rule, about, words }: RemarkIdentity): string => [rule, about, words].join('\n')

/** Parts what an earlier run had told already. One entry of it stands for one remark, so that a fault made twice is new. */
export const setKnownApart = (
  remarks: readonly Remark[],
  baseline: readonly RemarkIdentity[],
): { fresh: Remark[]; known: Remark[] } => {
  const left = new Map<string, number>()
  for (const entry of baseline) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1)
  const fresh: Remark[] = []
  const known: Remark[] = []
  for (const remark of remarks) {
    const key = keyOf(identifyRemark(remark))
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    ;(count > 0 ? known : fresh).push(remark)
  }
  return { fresh, known }
}

/** True up to and with its last day; where nobody says what day it is, it holds. */
export const isInForce = ({ until }: CheckException, today: string | null): boolean => today === null || today <= until

/** Whether an exception is about a remark: its rule, and the words of what it is about or of its place. */
const coversRemark = ({ rule, unit }: CheckException, remark: Remark): boolean => {
  const words = bareText(unit)
  return (
    matchRule(rule, remark.rule) && [remark.about, remark.place?.quote ?? ''].some((w) => bareText(w).includes(words))
  )
}

/** Parts what a person has said need not be told. */
export const setExceptedApart = (
  remarks: readonly Remark[],
  exceptions: readonly CheckException[],
  today: string | null,
): { told: Remark[]; excepted: { remark: Remark; exception: CheckException }[] } => {
  const holding = exceptions.filter((one) => isInForce(one, today))
  const told: Remark[] = []
  const excepted: { remark: Remark; exception: CheckException }[] = []
  for (const remark of remarks) {
    const exception = holding.find((one) => coversRemark(one, remark))
    if (exception) excepted.push({ remark, exception })
    else told.push(remark)
  }
  return { told, excepted }
}
