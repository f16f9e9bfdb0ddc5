import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const dictionary = (file: string): string => fileURLToPath(new URL(`../lexicon/dictionary/${file}`, import.meta.url))

/** A word that the list written by hand holds has no count; it stands for a rare one. */
const HAND_COUNT = 50

/** Lines of a word, a count where there is one, and further fields; cut by offsets, since there are fifty thousand of them. */
const addWords = (words: Map<string, number>, text: string): void => {
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd < 0 ? text.length : lineEnd
    const space = text.indexOf(' ', start)
    const wordEnd = space < 0 || space > end ? end : space
    const word = text.slice(start, wordEnd)
    if (word !== '' && !words.has(word)) words.set(word, Number.parseInt(text.slice(wordEnd, end), 10) || HAND_COUNT)
    start = end + 1
  }
}

/** Words of general writing with their count, as the segmenter's dictionary has them; a map of the caller's own. */
export const readWords = (): Map<string, number> => {
  const words = new Map<string, number>()
  for (const file of ['words.utf8', 'rare-words.utf8', 'user-words.utf8'])
    addWords(words, readFileSync(dictionary(file), 'utf8'))
  return words
}
