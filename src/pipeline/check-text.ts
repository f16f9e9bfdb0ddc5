import { type Answers, askOfText } from '../check/check-draft.ts'
import type { Plan } from '../model/analysis.ts'
import type { CheckSettings } from '../model/check-settings.ts'
import type { Document } from '../model/document.ts'
import type { Domain } from '../model/domain.ts'
import { describeReading } from '../parse/describe-reading.ts'
import { readWords } from '../read/read-words.ts'

/** A draft as far as its words and structure go: plain data, so that another thread can be given it. */
export interface TextToCheck {
  readonly plan: Plan
  readonly document: Document
  /** Words of all sectors. */
  readonly sectorWords: readonly string[]
  readonly settings: CheckSettings
}

/** Puts the questions about words and structure, which nothing else that is found in a draft has a part in. */
export const checkText = async ({ plan, document, sectorWords, settings }: TextToCheck): Promise<Answers> =>
  askOfText({ plan, document, reading: describeReading(document), words: await readDraftWords(sectorWords) }, settings)

/** Count of a word of the sector where general writing has none. */
const SECTOR_COUNT = 50

export const listSectorWords = (domains: readonly Domain[]): string[] => domains.flatMap(({ words }) => words)

/** Words of general writing and of the sectors, with their count in general writing. */
export const readDraftWords = async (sectorWords: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const words = await readWords()
  for (const word of sectorWords) if (!words.has(word)) words.set(word, SECTOR_COUNT)
  return words
}
