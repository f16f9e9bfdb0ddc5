/** What a cell of a table may hold; null and undefined are empty cells. */
export type CsvValue = string | number | boolean | null | undefined

/** A byte order mark, or spreadsheets take Chinese for another encoding. */
const byteOrderMark = '\uFEFF'

/** Signs that make a spreadsheet take a text for a formula. */
const formulaStart = /^[=+\-@\t\r]/u

/** A text that a spreadsheet would run gets an apostrophe in front, white space before the sign notwithstanding. */
export const guardFormula = (text: string): string =>
  formulaStart.test(text) || formulaStart.test(text.trimStart()) ? `'${text}` : text

/**
 * One cell. Texts come from plans, which anybody may have written: one that a spreadsheet would run as a formula gets an
 * apostrophe in front. Numbers are ours and stay numbers.
 */
export const csvCell = (value: CsvValue): string => {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const guarded = guardFormula(value)
  return /["\n\r,]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** A table with its head, lines ended as RFC 4180 wants them. */
export const printCsv = (head: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  byteOrderMark + [head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
