import { cutWords } from './cut-words.ts'
import type { Runs } from './count-runs.ts'

/** What a draft itself and general writing say of which characters stand together. */
export interface Usage {
  readonly runs: Runs
  readonly words: ReadonlyMap<string, number>
  readonly total: number
  /** Pairs that stand in some word. */
  readonly pairs: ReadonlySet<string>
  /** How often a character stands in the draft as a word of its own. */
  readonly alone: ReadonlyMap<string, number>
  /** Chinese characters of the draft. */
  readonly characters: readonly string[]
}

/** A character that is missing before `at`, and the words as they stand elsewhere. */
export interface Lost {
  readonly at: number
  readonly char: string
  readonly elsewhere: string
  readonly score: number
}

const han = /\p{Script=Han}/u
const isHan = (text: string): boolean => [...text].every((char) => han.test(char))

/** Function words come and go between the same words (市场运作, 市场化运作): that they are missing shows nothing. */
const functionWords = new Set('和与及的等了在或对以为并、')

/**
 * Two characters that stand together nowhere else, in the draft or in any word, while the draft writes the same four
 * characters at least twice with one between: 知识|权专 where 知识产权专 is common.
 */
export const findUnseenJoins = (text: string, { runs, words, pairs, characters }: Usage): Lost[] => {
  const found: Lost[] = []
  for (let at = 2; at + 2 <= text.length; at++) {
    const [before, after] = [text.slice(at - 2, at), text.slice(at, at + 2)]
    const join = text.slice(at - 1, at + 1)
    if (!isHan(before + after) || runs(join) > 1 || pairs.has(join)) continue
    const best = characters
      .filter((char) => !functionWords.has(char) && (words.has(char + after[0]) || words.has(before[1] + char)))
      .map((char): Lost => {
        const elsewhere = before + char + after
        return { at, char, elsewhere, score: runs(elsewhere) }
      })
      .reduce<Lost | null>((a, b) => (b.score >= 2 && b.score > (a?.score ?? 0) ? b : a), null)
    if (best) found.push(best)
  }
  return found
}

/** A character is a word of its own in general writing from this count in the dictionary on (的 has 318,825). */
const WORD_OF_ITS_OWN = 30_000
/** A character that stands alone more often in the draft is a word there. */
const MOST_ALONE = 9
const SEEN = 4

const isFragment = (text: string, start: number, end: number, usage: Usage): boolean => {
  const char = text.slice(start, end)
  if (char.length !== 1 || !han.test(char) || usage.runs(char) < SEEN) return false
  if ((usage.words.get(char) ?? 0) >= WORD_OF_ITS_OWN || (usage.alone.get(char) ?? 0) > MOST_ALONE + 1) return false
  return !usage.words.has(text.slice(start - 1, end)) && !usage.words.has(text.slice(start, end + 1))
}

const complete = (text: string, start: number, char: string, ahead: boolean, { runs, words }: Usage): Lost | null => {
  const word = ahead ? char + text[start] : text[start] + char
  if (!words.has(word)) return null
  const [before, after] = [text.slice(start - 2, start), text.slice(start + 1, start + 3)]
  const [left, right] = [runs(before + word), runs(word + after)]
  if (left === 0 || right === 0) return null
  const elsewhere = left >= right ? before + word : word + after
  return { at: ahead ? start : start + 1, char, elsewhere, score: Math.max(left, right) + 3 * Math.min(left, right) }
}

/**
 * A character that stands alone only here, and with one more character makes a word that the draft writes elsewhere
 * behind the same two characters and before the same two: 营商|境|建设 for 营商环境建设.
 */
export const findFragments = (text: string, usage: Usage): Lost[] =>
  cutWords(text, usage.words, usage.total).flatMap(({ start, end }) => {
    const around = text.slice(start - 2, start) + text.slice(end, end + 2)
    if (start < 2 || around.length < 4 || !isHan(around) || !isFragment(text, start, end, usage)) return []
    const best = usage.characters
      .flatMap((char) => [complete(text, start, char, true, usage), complete(text, start, char, false, usage)])
      .reduce<Lost | null>((a, b) => (b && b.score > (a?.score ?? 0) ? b : a), null)
    return best ? [best] : []
  })

export const measureUsage = (
  texts: readonly string[],
  words: ReadonlyMap<string, number>,
  runs: Runs,
): Usage => {
  const total = [...words.values()].reduce((sum, count) => sum + count, 0)
  const alone = new Map<string, number>()
  for (const text of texts)
    for (const { start, end } of cutWords(text, words, total))
      if (end - start === 1) alone.set(text[start], (alone.get(text[start]) ?? 0) + 1)
  const pairs = new Set<string>()
  for (const word of words.keys()) for (let i = 0; i + 2 <= word.length; i++) pairs.add(word.slice(i, i + 2))
  const characters = [...new Set(texts.join(''))].filter((char) => han.test(char))
  return { runs, words, total, pairs, alone, characters }
}
