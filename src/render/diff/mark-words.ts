/** A piece of a text, and whether the other text has it in the same place. */
export interface WordPiece {
  readonly text: string
  readonly isCommon: boolean
}

/** Longer texts are shown without marks: the work grows with the product of their lengths. */
const longest = 1500

/** Characters, a figure as one: 5000 that became 6000 is another number, not another digit. */
const cut = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?|[\s\S]/gu) ?? []

/** Lengths of the longest common subsequence of the ends of two texts, row by row. */
const measureEnds = (a: readonly string[], b: readonly string[]): readonly Uint16Array[] => {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      rows[i][j] = a[i] === b[j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1])
  return rows
}

const push = (pieces: WordPiece[], text: string, isCommon: boolean): void => {
  const last = pieces.at(-1)
  if (last?.isCommon === isCommon) pieces[pieces.length - 1] = { text: last.text + text, isCommon }
  else pieces.push({ text, isCommon })
}

/** What two versions of a sentence have in common and what each has alone, character by character, figures as a whole. */
export const markWords = (old: string, now: string): { old: readonly WordPiece[]; new: readonly WordPiece[] } => {
  const [a, b] = [cut(old), cut(now)]
  const whole = (text: string): readonly WordPiece[] => [{ text, isCommon: true }]
  if (a.length > longest || b.length > longest) return { old: whole(old), new: whole(now) }
  const rows = measureEnds(a, b)
  const [from, to]: [WordPiece[], WordPiece[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(from, a[i++], true)
      push(to, b[j++], true)
    } else if (j >= b.length || (i < a.length && rows[i + 1][j] >= rows[i][j + 1])) push(from, a[i++], false)
    else push(to, b[j++], false)
  }
  return { old: from, new: to }
}
