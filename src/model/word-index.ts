/** Words of a list by how they begin, so that a text is gone through once and not once for every word. */
export interface WordIndex {
  /** Calls back with the index of every word that stands in a text and where it stands, place by place. */
  readonly each: (text: string, found: (word: number, at: number) => void) => void
}

const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

const push = (lists: Map<number, number[]>, key: number, value: number): void => {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Indexes words by their first two characters. Of a word of one character its only one decides; an empty word is nowhere. */
export const indexWords = (words: readonly string[]): WordIndex => {
  const byPair = new Map<number, number[]>()
  const single = new Map<number, number[]>()
  words.forEach((word, i) => {
    if (word.length > 1) push(byPair, pairAt(word, 0), i)
    else if (word.length === 1) push(single, word.charCodeAt(0), i)
  })
  return {
    each: (text, found) => {
      for (let at = 0; at < text.length; at++) {
        for (const i of byPair.get(pairAt(text, at)) ?? []) if (text.startsWith(words[i], at)) found(i, at)
        if (single.size > 0) for (const i of single.get(text.charCodeAt(at)) ?? []) found(i, at)
      }
    },
  }
}

/**
 * Finds the first entry of a list whose word a text begins with at an offset; as `entries.find(…startsWith)`, but only
 * entries with that first character are looked at. Words must not be empty.
 */
export const findByStart = <T>(
  entries: readonly T[],
  wordOf: (entry: T) => string,
): ((text: string, at?: number, fits?: (entry: T) => boolean) => T | undefined) => {
  const byFirst = new Map<number, T[]>()
  for (const entry of entries) {
    const first = wordOf(entry).charCodeAt(0)
    const list = byFirst.get(first)
    if (list) list.push(entry)
    else byFirst.set(first, [entry])
  }
  return (text, at = 0, fits) => {
    const list = byFirst.get(text.charCodeAt(at))
    if (!list) return undefined
    for (const entry of list) if (text.startsWith(wordOf(entry), at) && (!fits || fits(entry))) return entry
    return undefined
  }
}
