/** A list of words, looked up by their first character. */
export interface WordIndex {
  /** Place in the list of the first word, of at most so many characters, that a text has at an offset; -1 for none. */
  readonly firstAt: (text: string, at: number, longest?: number) => number
  /** Tells of every word of the list at every offset of a text, the offsets ascending. */
  readonly each: (text: string, tell: (word: number, at: number) => void) => void
}

/** Makes hundreds of words one search over a text, where each by itself would be one. */
export const indexWords = (words: readonly string[]): WordIndex => {
  const byFirst = new Map<number, number[]>()
  words.forEach((word, i) => {
    const first = word.charCodeAt(0)
    const others = byFirst.get(first)
    if (others) others.push(i)
    else byFirst.set(first, [i])
  })
  return {
    firstAt: (text, at, longest = Infinity) =>
      byFirst.get(text.charCodeAt(at))?.find((i) => words[i].length <= longest && text.startsWith(words[i], at)) ?? -1,
    each: (text, tell) => {
      for (let at = 0; at < text.length; at++) {
        const some = byFirst.get(text.charCodeAt(at))
        if (some) for (const word of some) if (text.startsWith(words[word], at)) tell(word, at)
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
