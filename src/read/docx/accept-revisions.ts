import { childOf, descendantsOf, elementsIn, isOn, isWord, removeElement, unwrapElement } from './word-xml.ts'

const DELETED = ['del', 'moveFrom']
const INSERTED = ['ins', 'moveTo']
/** Frames around text that mean nothing for its words. */
const FRAMES = ['hyperlink', 'fldSimple', 'smartTag', 'customXml', 'dir', 'bdo', 'rubyBase', 'ruby']

export interface Accepted {
  readonly revisions: number
  readonly hidden: number
}

const isAny = (element: Element, names: readonly string[]): boolean => names.some((name) => isWord(element, name))

/** A paragraph whose end was deleted goes on in the next one. */
const joinDeletedEnd = (paragraph: Element): boolean => {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr')
  if (!mark || !elementsIn(mark).some((element) => isAny(element, DELETED))) return false
  let next = paragraph.nextSibling as Element | null
  while (next && next.nodeType !== paragraph.nodeType) next = next.nextSibling as Element | null
  if (!next || !isWord(next, 'p')) return false
  const properties = childOf(next, 'pPr')
  const before = properties ? properties.nextSibling : next.firstChild
  for (const element of elementsIn(paragraph)) if (!isWord(element, 'pPr')) next.insertBefore(element, before)
  removeElement(paragraph)
  return true
}

const isDeletedRow = (element: Element): boolean =>
  isWord(element, 'tr') && elementsIn(childOf(element, 'trPr') ?? element).some((one) => isWord(one, 'del'))

/**
 * Makes a Word document its accepted final text: what was deleted or moved away is gone, what was inserted stays. Hidden
 * text, which nobody sees, goes as well, and so do frames that hold text for fields and languages.
 */
export const acceptRevisions = (root: Element): Accepted => {
  let revisions = 0
  let hidden = 0
  for (const element of descendantsOf(root)) {
    if (isDeletedRow(element)) {
      revisions++
      removeElement(element)
    } else if (
      isAny(element, DELETED) &&
      element.parentNode &&
      !isAny(element.parentNode as Element, ['rPr', 'trPr'])
    ) {
      revisions++
      removeElement(element)
    } else if (isAny(element, INSERTED)) {
      revisions++
      if (element.firstChild) unwrapElement(element)
    } else if (isWord(element, 'r') && isOn(childOf(element, 'rPr'), 'vanish')) {
      hidden++
      removeElement(element)
    } else if (isWord(element, 'rt')) removeElement(element)
    else if (isAny(element, FRAMES)) unwrapElement(element)
  }
  for (const paragraph of descendantsOf(root)) if (isWord(paragraph, 'p') && joinDeletedEnd(paragraph)) revisions++
  return { revisions, hidden }
}
