/** Number of characters to change, drop or add to make one text the other (Levenshtein). */
export const countEdits = (a: string, b: string): number => {
  let above = Uint32Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint32Array(b.length + 1)
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(change, above[j] + 1, row[j - 1] + 1)
    }
    above = row
  }
  return above[b.length]
}

/** No fewer edits than this, whatever the order of the characters: quickly counted, it spares most of the real counts. */
export const fewestEdits = (a: string, b: string): number => {
  const counts = new Map<string, number>()
  for (const char of a) counts.set(char, (counts.get(char) ?? 0) + 1)
  let shared = 0
  for (const char of b) {
    const left = counts.get(char) ?? 0
    if (left > 0) shared += char.length
    counts.set(char, left - 1)
  }
  return Math.max(a.length, b.length) - shared
}
