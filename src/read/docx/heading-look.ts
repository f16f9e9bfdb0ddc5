import { childOf, descendantsOf, isOn, isWord, valOf } from './word-xml.ts'

const longestHeading = 30
const shortestBody = 30
/** Where more paragraphs than this share stand out, standing out tells nothing. */
const mostOutstanding = 0.5

const textOf = (paragraph: Element): string => (paragraph.textContent ?? '').trim()

/** All words of a paragraph are bold by formatting of their own. */
const isBold = (paragraph: Element): boolean => {
  const runs = descendantsOf(paragraph).filter((e) => isWord(e, 'r') && (e.textContent ?? '').trim() !== '')
  return runs.length > 0 && runs.every((run) => isOn(childOf(run, 'rPr'), 'b'))
}

const isInTable = (paragraph: Element): boolean => {
  for (let node = paragraph.parentNode; node; node = node.parentNode)
    if ((node as Element).localName === 'tc' || (node as Element).localName === 'txbxContent') return true
  return false
}

/** Signatures and dates stand to the right, titles of a document in the middle of its first page. */
const isSetAside = (paragraph: Element): boolean =>
  ['right', 'end'].includes(valOf(childOf(paragraph, 'pPr'), 'jc') ?? '')

/**
 * Paragraphs that are headings by their look alone, as where all paragraphs are of one style: short, bold from end to end,
 * without a mark at their end, and followed by a paragraph of plain text.
 */
export const findHeadingsByLook = (paragraphs: readonly Element[]): ReadonlySet<Element> => {
  const filled = paragraphs.filter((p) => textOf(p) !== '' && !isInTable(p))
  const bold = new Set(filled.filter(isBold))
  if (bold.size > filled.length * mostOutstanding) return new Set()
  return new Set(
    filled.filter((p, i) => {
      const text = textOf(p)
      const next = filled.slice(i + 1).find((other) => !bold.has(other))
      const isShort = text.length >= 2 && text.length <= longestHeading && !/[。；：，、:;,]$/u.test(text)
      return bold.has(p) && isShort && !isSetAside(p) && textOf(next ?? p).length >= shortestBody
    }),
  )
}
