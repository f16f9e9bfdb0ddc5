import type { Draft } from '../check/rule.ts'
import { describePlan } from '../extract/describe-plan.ts'
import { describeReading } from '../parse/describe-reading.ts'
import type { Sectors } from '../read/read-domains.ts'
import { openWords } from './check-text.ts'
import { analyse, noTexts } from './compare-plans.ts'
import type { ReadPlan } from './read-plans.ts'
import { openSubject } from './subject.ts'
import { reportedBy } from './take-apart.ts'

/** Its place, level and period, as the plans beside it make them plain. */
export const nameDraft = (own: ReadPlan, others: readonly ReadPlan[]): Draft['plan'] => {
  const metas = [own, ...others].map(({ meta }) => meta)
  return describePlan(own.meta, own.document, own.source.source.sha256, { reference: null, metas })
}

/** What can be told of a draft by itself: its targets held against each other, its review, its words. */
export const describeDraft = async (own: ReadPlan, others: readonly ReadPlan[], sectors: Sectors): Promise<Draft> => {
  const { indicators, initiatives, findings } = await analyse(
    await openSubject([own], null, sectors.heads, 'alone'),
    null,
    noTexts,
  )
  return {
    plan: nameDraft(own, others),
    document: own.document,
    indicators,
    initiatives,
    reading: describeReading(own.document),
    findings,
    reported: reportedBy(own),
    words: openWords(sectors.words),
  }
}
