import { findHeadingsByLook } from './heading-look.ts'
import { type Lists, levelOfStyle, makeCounter } from './read-numbering.ts'
import { type ParagraphStyle, readNumbered, readOutline } from './read-styles.ts'
import { childOf, descendantsOf, isWord, makeWord, valOf } from './word-xml.ts'

/** Names of bookmarks that tell the next step what the styles said of a paragraph. */
export const HEADING_MARK = 'duizhao-heading'
export const CONTENTS_MARK = 'duizhao-contents'
/** In front of the number of a paragraph. */
export const PARAGRAPH_MARK = 'duizhao-paragraph-'

const hasText = (paragraph: Element): boolean => (paragraph.textContent ?? '').trim() !== ''

/**
 * Writes automatic numbers into the paragraphs they belong to, as if they had been typed, and marks paragraphs that are
 * headings by their style or look, or entries of the contents by their style. Returns how many numbers were written.
 */
export const writeNumbers = (root: Element, lists: Lists, styles: ReadonlyMap<string, ParagraphStyle>): number => {
  const count = makeCounter(lists)
  let written = 0
  const paragraphs = descendantsOf(root).filter((element) => isWord(element, 'p'))
  const outstanding = findHeadingsByLook(paragraphs)
  for (const paragraph of paragraphs) {
    const properties = childOf(paragraph, 'pPr')
    const styleId = valOf(properties, 'pStyle') ?? ''
    const style = styles.get(styleId) ?? styles.get('')
    const own = readNumbered(properties)
    const numId = own.numId ?? style?.numId ?? null
    // An outline level that is written out takes back that of the style.
    const isStated = childOf(properties, 'outlineLvl') !== null
    const outline = isStated ? readOutline(properties) : (style?.outline ?? null)
    const before = properties ? properties.nextSibling : paragraph.firstChild
    if ((outline !== null || outstanding.has(paragraph)) && hasText(paragraph))
      insertMark(paragraph, before, HEADING_MARK)
    if (style?.isContents) insertMark(paragraph, before, CONTENTS_MARK)
    if (numId === null || numId === '0') continue
    const level = own.level ?? levelOfStyle(lists, numId, styleId) ?? style?.level ?? 0
    const number = count(numId, level)
    if (number === '' || !hasText(paragraph)) continue
    const run = makeWord(paragraph, 'r')
    const text = makeWord(paragraph, 't')
    text.appendChild((paragraph.ownerDocument as Document).createTextNode(number))
    run.appendChild(text)
    paragraph.insertBefore(run, before)
    written++
  }
  return written
}

/**
 * Marks every paragraph with its number in the file, so that a place of the text can be found in the file again. To be
 * done before anything is taken out of it.
 */
export const markParagraphs = (root: Element): void => {
  const paragraphs = descendantsOf(root).filter((element) => isWord(element, 'p'))
  paragraphs.forEach((paragraph, i) => {
    const properties = childOf(paragraph, 'pPr')
    insertMark(paragraph, properties ? properties.nextSibling : paragraph.firstChild, `${PARAGRAPH_MARK}${i}`)
  })
}

const insertMark = (paragraph: Element, before: Node | null, name: string): void => {
  paragraph.insertBefore(makeWord(paragraph, 'bookmarkStart', { id: '0', name }), before)
}
