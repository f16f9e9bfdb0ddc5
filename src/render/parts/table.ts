import { type Html, html, type Part } from '../html.ts'

export interface Column {
  readonly head: Part
  /** Shown before the value where a narrow screen turns the row into a card. */
  readonly label?: string
  readonly look?: string
}

export interface Row {
  readonly cells: readonly Part[]
  readonly look?: string
  readonly id?: string
  /** Attributes for the script of the pages. */
  readonly about?: Part
}

export interface TableSpec {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly look?: string
  readonly caption?: Part
  /** Few and narrow columns: it stays a table on a phone. */
  readonly narrow?: boolean
}

const attribute = (name: string, value: string | undefined): Part => (value ? html` ${name}="${value}"` : '')

/** An empty cell needs no label on a card. */
const isEmpty = (cell: Part): boolean => cell === '' || cell === null || cell === undefined || cell === false

const tableRow = (columns: readonly Column[], row: Row): Html => {
  const [first, ...rest] = row.cells
  const head = html`<th scope="row"${attribute('class', columns[0].look)}>${first}</th>`
  const cells = rest.map((cell, i) => {
    const column = columns[i + 1]
    return html`<td${attribute('class', column.look)}${attribute('data-h', isEmpty(cell) ? undefined : column.label)}>${cell}</td>`
  })
  return html`<tr${attribute('id', row.id)}${attribute('class', row.look)}${row.about}>${head}${cells}</tr>\n`
}

/**
 * A table whose rows become cards on a phone; there the script writes its roles out, because `display: block` takes them
 * away in some browsers. The first cell of a row is its head.
 */
export const dataTable = (spec: TableSpec): Html => {
  const heads = spec.columns.map(
    (column) => html`<th scope="col"${attribute('class', column.look)}>${column.head}</th>`,
  )
  return html`<table class="${!spec.narrow && 'stack '}${spec.look ?? ''}">${
    spec.caption ? html`<caption>${spec.caption}</caption>` : ''
  }<thead><tr>${heads}</tr></thead><tbody>
${spec.rows.map((row) => tableRow(spec.columns, row))}</tbody></table>`
}
