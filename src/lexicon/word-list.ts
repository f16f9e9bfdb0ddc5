/** Words written one after the other with white space between them, as a list. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/u)

/** The longest first, so that 社会满意度 is found before 满意度. */
export const longestFirst = (words: Iterable<string>): string[] => [...words].sort((a, b) => b.length - a.length)

/** Source of a regular expression for any of some words, the longest that fits. */
export const either = (words: Iterable<string>): string => longestFirst(words).join('|')
