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
/** By the code of a character: 1 for a mark that opens, 2 for one that closes. */
const KINDS = new Uint8Array(0x10000)
for (const [opener, closer] of Object.entries(PAIRS)) {
  KINDS[opener.charCodeAt(0)] = 1
  KINDS[closer.charCodeAt(0)] = 2
}

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
    const kind = KINDS[text.charCodeAt(i)]
    if (kind === 1) open.push(i)
    else if (kind === 2) {
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
