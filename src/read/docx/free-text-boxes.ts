import { descendantsOf, isWord, makeWord, removeElement } from './word-xml.ts'

const HOLDERS = ['AlternateContent', 'drawing', 'pict', 'object']

const isHolder = (element: Element): boolean => HOLDERS.includes(element.localName)

/** The text boxes of a drawing, once: a drawing is often written twice, for new programs (Choice) and old (Fallback). */
const boxesOf = (holder: Element): Element[] => {
  const choice = descendantsOf(holder).find(({ localName }) => localName === 'Choice')
  const fallback = descendantsOf(holder).find(({ localName }) => localName === 'Fallback')
  const within = (part: Element): Element[] =>
    descendantsOf(part, (element) => isWord(element, 'txbxContent')).filter((one) => isWord(one, 'txbxContent'))
  const chosen = choice ? within(choice) : []
  return chosen.length > 0 ? chosen : within(fallback ?? holder)
}

/** Puts what a text box holds into a table of one cell, which is how boxes are set otherwise. */
const frameContent = (box: Element): void => {
  const cell = makeWord(box, 'tc')
  while (box.firstChild) cell.appendChild(box.firstChild)
  const row = makeWord(box, 'tr')
  const table = makeWord(box, 'tbl')
  row.appendChild(cell)
  table.appendChild(row)
  box.appendChild(table)
}

/** Takes text boxes out of their drawings, so that they are read whichever way they were drawn. Returns how many. */
export const freeTextBoxes = (root: Element): number => {
  let count = 0
  const holders = descendantsOf(root, isHolder).filter(isHolder)
  for (const holder of holders) {
    const boxes = boxesOf(holder)
    if (boxes.length === 0) {
      // A picture: its file is not looked at. Its place on the page, `<wp:posOffset>3012440</wp:posOffset>`, is no text.
      if (!descendantsOf(holder).some((element) => isWord(element, 't'))) removeElement(holder)
      continue
    }
    const run = makeWord(boxes[0], 'pict')
    for (const box of boxes) run.appendChild(box)
    holder.parentNode?.insertBefore(run, holder)
    removeElement(holder)
    count += boxes.length + boxes.reduce((sum, box) => sum + freeTextBoxes(box), 0)
    boxes.forEach(frameContent)
  }
  return count
}
