import type { Footer, Paragraph, Table } from 'docx'
import type { OfficeBlock, OfficeCell, OfficeColumn, OfficeDocument, OfficeTable } from '../../model/office.ts'
import { cellText, printable } from './cell-text.ts'
import { footRun, officialStyles, pageOf, textWidth } from './official-style.ts'
import { packAgain } from './pack-again.ts'

type Docx = typeof import('docx')

/** Breaks of lines inside a text stay breaks. */
const runs = ({ TextRun }: Docx, text: string, bold = false) =>
  printable(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...(i > 0 ? { break: 1 } : {}), ...(bold ? { bold } : {}) }))

/** Widths in twips that add up to the width of the text. */
const shareWidth = (columns: readonly OfficeColumn[], total: number): readonly number[] => {
  const sum = columns.reduce((all, { width }) => all + width, 0)
  const widths = columns.map(({ width }) => Math.floor((width / sum) * total))
  return widths.map((width, i) => (i === 0 ? width + total - widths.reduce((all, one) => all + one, 0) : width))
}

const cellOf = (docx: Docx, text: string, style: string, width: number) =>
  new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    verticalAlign: style === 'OfficialHead' ? 'center' : 'top',
    children: [new docx.Paragraph({ style, children: runs(docx, text) })],
  })

/** Links stay behind: a Word file is sent on without the report that they lead into. */
const bodyCell = (docx: Docx, cell: OfficeCell, width: number) => {
  const value = cellText(cell)
  return cellOf(docx, String(value ?? ''), typeof value === 'number' ? 'OfficialNumber' : 'OfficialCell', width)
}

const tableOf = (docx: Docx, { columns, rows }: OfficeTable, total: number): Table => {
  const widths = shareWidth(columns, total)
  const head = columns.map(({ header }, i) => cellOf(docx, header, 'OfficialHead', widths[i]))
  return new docx.Table({
    width: { size: total, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    rows: [
      new docx.TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        (row) =>
          new docx.TableRow({ cantSplit: true, children: row.map((cell, i) => bodyCell(docx, cell, widths[i])) }),
      ),
    ],
  })
}

const headings = ['Heading1', 'Heading2', 'Heading3'] as const

const blockOf = (docx: Docx, block: OfficeBlock, width: number): readonly (Paragraph | Table)[] => {
  const { Paragraph } = docx
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ style: headings[block.level - 1], children: runs(docx, block.text) })]
    case 'paragraph':
      return [
        new Paragraph({
          style: 'OfficialBody',
          children: [...(block.lead ? runs(docx, block.lead, true) : []), ...runs(docx, block.text)],
        }),
      ]
    case 'note':
      return [new Paragraph({ style: 'OfficialNote', children: runs(docx, block.text) })]
    case 'table':
      // Two tables without a paragraph between them would be one.
      return [tableOf(docx, block.table, width), new Paragraph({ style: 'OfficialGap' })]
  }
}

/** — 1 —, a character from the outer edge: odd pages on the right, even ones on the left. */
const footOf = (docx: Docx, side: 'left' | 'right'): Footer =>
  new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: side,
        indent: side === 'left' ? { left: 280 } : { right: 280 },
        children: [new docx.TextRun({ ...footRun, children: ['— ', docx.PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })

/**
 * A Word file as official documents are set, its tables Word's own with a head on each page. The same blocks give the
 * same bytes.
 */
export const writeDocx = async ({ title, landscape, blocks }: OfficeDocument): Promise<Uint8Array> => {
  const docx = await import('docx')
  const head = new docx.Paragraph({ style: 'Title', children: runs(docx, title) })
  const file = new docx.Document({
    title: printable(title).replaceAll('\n', ''),
    creator: '对照',
    lastModifiedBy: '对照',
    styles: officialStyles(landscape),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: pageOf(landscape) },
        footers: { default: footOf(docx, 'right'), even: footOf(docx, 'left') },
        children: [head, ...blocks.flatMap((block) => blockOf(docx, block, textWidth(landscape)))],
      },
    ],
  })
  return packAgain(await docx.Packer.toBuffer(file))
}
