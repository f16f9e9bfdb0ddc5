import { invariant } from '../../model/errors.ts'
import type { OfficeCell } from '../../model/office.ts'

/** Control characters and halves of surrogate pairs may not stand in XML: one of them, and the file does not open. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))

/** The words of a cell, without its link; null where it is empty. */
export const cellText = (cell: OfficeCell): string | number | null => {
  if (cell === null || typeof cell === 'number') return cell
  return printable(typeof cell === 'string' ? cell : cell.text)
}

/** Links are made by us and lead into the report: one with a scheme or a host would come from somewhere else. */
export const relativeHref = (href: string): string => {
  invariant(!/^[a-z][a-z0-9+.-]*:|^[/\\]{2}/iu.test(href), `link out of the report: ${href}`)
  return href
}
