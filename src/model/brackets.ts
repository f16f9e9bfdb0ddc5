const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '「': '」',
  '『': '』',
  '【': '】',
  '〔': '〕',
  '［': '］',
  '[': ']',
}
const CLOSERS = new Set(Object.values(PAIRS))

/** Most clauses hold none of them. */
const marks = /[“”‘’《》〈〉（）()「」『』【】〔〕［］[\]]/u

/** Words in quotes or brackets longer than this are taken for a mark that somebody forgot to close. */
const LONGEST = 200

/**
 * How deep each character of a text stands in quotes, brackets and 《》; the marks themselves count as inside.
 * A mark without its partner counts for nothing, so that one slip does not swallow the rest of a paragraph.
 */
export const bracketDepth = (text: string): Uint8Array => {
  const depth = new Uint8Array(text.length)
  if (!marks.test(text)) return depth
  const change = new Int16Array(text.length + 1)
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (text[i] in PAIRS) open.push(i)
    else if (CLOSERS.has(text[i])) {
      const partner = open.findLastIndex((at) => PAIRS[text[at]] === text[i])
      if (partner < 0 || i - open[partner] > LONGEST) continue
      change[open[partner]]++
      change[i + 1]--
      open.length = partner
    }
  }
  for (let i = 0, now = 0; i < text.length; i++) depth[i] = now += change[i]
  return depth
}
