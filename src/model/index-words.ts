/** A list of words, looked up by their first character. */
export interface WordIndex {
  /** Place in the list of the first word, of at most so many characters, that a text has at an offset; -1 for none. */
  readonly firstAt: (text: string, at: number, longest?: number) => number
  /** Tells of every word of the list at every offset of a text, the offsets ascending. */
  readonly each: (text: string, tell: (word: number, at: number) => void) => void
}

/** Makes hundreds of words one search over a text, where each by itself would be one. */
export const indexWords = (words: readonly string[]): WordIndex => {
  // Place in `lists` of the words with a first character (UTF-16 code unit): asked of every character of every plan.
  const slots = new Uint16Array(1 << 16)
  const lists: number[][] = [[]]
  words.forEach((word, i) => {
    const first = word.charCodeAt(0)
    if (slots[first] === 0) slots[first] = lists.push([]) - 1
    lists[slots[first]].push(i)
  })
  return {
    firstAt: (text, at, longest = Infinity) => {
      // None behind the end of the text.
      const slot = slots[text.charCodeAt(at)] ?? 0
      if (slot === 0) return -1
      for (const word of lists[slot]) if (words[word].length <= longest && text.startsWith(words[word], at)) return word
      return -1
    },
    each: (text, tell) => {
      for (let at = 0; at < text.length; at++) {
        const slot = slots[text.charCodeAt(at)]
        if (slot !== 0) for (const word of lists[slot]) if (text.startsWith(words[word], at)) tell(word, at)
      }
    },
  }
}

/** The words of several lists in one index, and the list that each belongs to. */
export interface ListIndex {
  readonly words: readonly string[]
  readonly index: WordIndex
  readonly listOf: readonly number[]
}

export const indexLists = (lists: readonly (readonly string[])[]): ListIndex => {
  const words = lists.flat()
  return { words, index: indexWords(words), listOf: lists.flatMap((list, i) => list.map(() => i)) }
}
