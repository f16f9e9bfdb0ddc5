import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const dictionary = (file: string): string => fileURLToPath(new URL(`../lexicon/dictionary/${file}`, import.meta.url))

/** A word that the list written by hand holds has no count; it stands for a rare one. */
const HAND_COUNT = 50

/** Words of general writing with their count, as the segmenter's dictionary has them. */
export const readWords = async (): Promise<ReadonlyMap<string, number>> => {
  const words = new Map<string, number>()
  for (const file of ['words.utf8', 'user-words.utf8'])
    for (const line of (await readFile(dictionary(file), 'utf8')).split('\n')) {
      const [word, count] = line.split(' ')
      if (word && !words.has(word)) words.set(word, Number(count) || HAND_COUNT)
    }
  return words
}
