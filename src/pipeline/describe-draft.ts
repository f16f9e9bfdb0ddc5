import type { Draft } from '../check/rule.ts'
import { describePlan } from '../extract/describe-plan.ts'
import { readReportedLevels } from '../extract/indicators/review-bases.ts'
import type { Domain } from '../model/domain.ts'
import { describeReading } from '../parse/describe-reading.ts'
import { readWords } from '../read/read-words.ts'
import { analyse } from './compare-plans.ts'
import type { ReadPlan } from './read-plans.ts'

/** Count of a word of the sector where general writing has none. */
const SECTOR_COUNT = 50

/** What can be told of a draft by itself: its targets held against each other, its review, its words. */
export const describeDraft = async (
  own: ReadPlan,
  others: readonly ReadPlan[],
  domains: readonly Domain[],
): Promise<Draft> => {
  const { indicators, initiatives, findings } = analyse([own], null, domains, null, 'alone')
  const metas = [own, ...others].map(({ meta }) => meta)
  const words = await readWords()
  for (const word of domains.flatMap((domain) => domain.words)) if (!words.has(word)) words.set(word, SECTOR_COUNT)
  return {
    plan: describePlan(own.meta, own.document, own.source.source.sha256, { reference: null, metas }),
    document: own.document,
    indicators,
    initiatives,
    reading: describeReading(own.document),
    findings,
    reported: readReportedLevels(own.document, own.meta.period),
    words,
  }
}
