import { askOfText, listTextRules } from '../check/check-draft.ts'
import type { Words, WrittenDraft } from '../check/rule.ts'
import type { CheckSettings } from '../model/check-settings.ts'
import type { RuleResult } from '../model/remark.ts'
import { describeReading } from '../parse/describe-reading.ts'
import { readWords } from '../read/read-words.ts'

/** A draft as far as its words and structure go: plain data, so that another thread can be given it. */
export interface TextToCheck extends Pick<WrittenDraft, 'plan' | 'document'> {
  /** Words of all sectors. */
  readonly sectorWords: readonly string[]
  readonly settings: CheckSettings
}

/** The answer to one question. */
export interface TextAnswer {
  readonly rule: string
  readonly result: RuleResult
}

/**
 * The questions about words and structure, which nothing else that is found in a draft has a part in, to be put one by one.
 * Those that ask for the dictionary stand first.
 *
 * @param read gives the words of general writing, which become the caller's own
 */
export const openText = ({ plan, document, sectorWords, settings }: TextToCheck, read = readWords) => {
  const words = openWords(sectorWords, read)
  const draft: WrittenDraft = { plan, document, reading: describeReading(document), words }
  const rules = listTextRules(settings).reverse()
  const ask = (place: number): TextAnswer => {
    const rule = rules[place]
    return { rule: rule.id, result: askOfText(rule, draft, settings) }
  }
  return { count: rules.length, ask }
}

/** Count of a word of the sector where general writing has none. */
const SECTOR_COUNT = 50

/** Words of general writing and of the sectors, with their count in general writing; read when they are first asked for. */
export const openWords = (sectorWords: readonly string[], read = readWords): (() => Words) => {
  let known: Words | undefined
  return () => {
    known ??= addSectorWords(read(), sectorWords)
    return known
  }
}

const addSectorWords = (words: Map<string, number>, sectorWords: readonly string[]): Words => {
  for (const word of sectorWords) if (!words.has(word)) words.set(word, SECTOR_COUNT)
  return words
}
