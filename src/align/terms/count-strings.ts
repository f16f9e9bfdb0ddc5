/** A string of Chinese characters that stands often in a text, and what stands around it. */
export interface CountedString {
  readonly text: string
  /** Places, in order: index of the line and offset in it. */
  readonly places: readonly (readonly [line: number, at: number])[]
  /** Weakest bond: pointwise mutual information, in bits, at the split where it is lowest. */
  readonly cohesion: number
  /** Entropy, in bits, of the characters before and behind it; every edge of a line is a character of its own. */
  readonly before: number
  readonly behind: number
}

interface Limits {
  /** Fewer places than this say nothing. */
  readonly fewest: number
  readonly longest: number
}

const HAN = /^\p{Script=Han}$/u

type Places = Map<string, [number, number][]>

/**
 * Places of all strings of one length, where the two strings one shorter inside it are frequent: a string is not more
 * frequent than its parts (Agrawal and Srikant, 1994), so that work does not grow with the number of rare strings.
 */
const countLength = (lines: readonly string[], length: number, shorter: Places | null): Places => {
  const places: Places = new Map()
  lines.forEach((line, i) => {
    for (let at = 0; at + length <= line.length; at++) {
      const text = line.slice(at, at + length)
      const may = shorter ? shorter.has(text.slice(1)) && shorter.has(text.slice(0, -1)) : HAN.test(text)
      if (!may) continue
      const list = places.get(text)
      if (list) list.push([i, at])
      else places.set(text, [[i, at]])
    }
  })
  return places
}

const keepFrequent = (places: Places, fewest: number): Places =>
  new Map([...places].filter(([, list]) => list.length >= fewest))

const entropyOf = (counts: readonly number[]): number => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return -counts.reduce((sum, count) => sum + (count / total) * Math.log2(count / total), 0)
}

const neighbourEntropy = (
  lines: readonly string[],
  places: readonly (readonly [number, number])[],
  step: number,
): number => {
  const counts = new Map<string, number>()
  let edges = 0
  for (const [line, at] of places) {
    const char = lines[line][at + step]
    if (char === undefined) edges++
    else counts.set(char, (counts.get(char) ?? 0) + 1)
  }
  return entropyOf([...counts.values(), ...Array.from({ length: edges }, () => 1)])
}

/**
 * Strings of 2 to `longest` Chinese characters that stand at `fewest` places or more. How well one holds together and how
 * freely it stands are measured as for new words in running text (Sproat and Shih, 1990; Luo and Sun, 2003).
 */
export const countStrings = (lines: readonly string[], { fewest, longest }: Limits): CountedString[] => {
  const levels: Places[] = [keepFrequent(countLength(lines, 1, null), fewest)]
  while (levels.length < longest && levels[levels.length - 1].size > 0)
    levels.push(keepFrequent(countLength(lines, levels.length + 1, levels[levels.length - 1]), fewest))
  const total = lines.reduce((sum, line) => sum + line.length, 0)
  const shareOf = (text: string): number => (levels[text.length - 1].get(text)?.length ?? 0) / total
  const cohesionOf = (text: string): number =>
    Math.min(
      ...Array.from({ length: text.length - 1 }, (_, i) =>
        Math.log2(shareOf(text) / (shareOf(text.slice(0, i + 1)) * shareOf(text.slice(i + 1)))),
      ),
    )
  return levels.slice(1).flatMap((level) =>
    [...level].map(([text, places]) => ({
      text,
      places,
      cohesion: cohesionOf(text),
      before: neighbourEntropy(lines, places, -1),
      behind: neighbourEntropy(lines, places, text.length),
    })),
  )
}
