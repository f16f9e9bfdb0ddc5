import type { Draft } from '../check/rule.ts'
import { readReportedLevels } from '../extract/indicators/review-bases.ts'
import type { Domain } from '../model/domain.ts'
import { describeReading } from '../parse/describe-reading.ts'
import { readWords } from '../read/read-words.ts'
import { analyse } from './compare-plans.ts'
import type { ReadPlan } from './read-plans.ts'

/** Count of a word of the sector where general writing has none. */
const SECTOR_COUNT = 50

/** What can be told of a draft by itself, beyond its tree: its targets held against each other, its review, its words. */
export const draftFacts = async (own: ReadPlan, domains: readonly Domain[]): Promise<Draft> => {
  const analysis = analyse([own], null, domains, null, () => {})
  const words = new Map(await readWords())
  for (const word of domains.flatMap((domain) => domain.words))
    if (!words.has(word)) words.set(word, SECTOR_COUNT)
  return {
    plan: analysis.plans[0],
    document: own.document,
    indicators: analysis.indicators,
    initiatives: analysis.initiatives,
    reading: describeReading(own.document),
    findings: analysis.findings,
    reported: readReportedLevels(own.document, own.meta.period),
    words,
  }
}
