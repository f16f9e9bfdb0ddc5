/** Words written one after the other with white space between them, as a list. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/u)
