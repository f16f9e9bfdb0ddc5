/** Cuts a text into words. */
export type Cut = (text: string) => readonly string[]

/** Characters of words together. */
export const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)
