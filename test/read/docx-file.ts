import { writeZip, type ZipFile } from '../../src/read/zip/write-zip.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const escapeXml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

/** A paragraph; `properties` is what stands in its pPr. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text.startsWith('<w:') ? text : run(text)}</w:p>`

export const numbered = (text: string, level: number, list = 1): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A cell of a table: `merge` restart begins a merged column of cells, continue is part of it. */
export const cell = (text: string, { span = 1, merge = '' } = {}): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge === '' ? '' : `<w:vMerge w:val="${merge}"/>`}</w:tcPr>${
    text.startsWith('<w:') ? text : paragraph(text)
  }</w:tc>`

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((one) => (one.startsWith('<w:tc') ? one : cell(one))).join('')}</w:tr>`).join('')}</w:tbl>`

export interface Level {
  readonly text: string
  readonly format: string
  readonly start?: number
  readonly style?: string
}

const level = ({ text, format, start = 1, style }: Level, at: number): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${
    style ? `<w:pStyle w:val="${style}"/>` : ''
  }<w:lvlText w:val="${text}"/></w:lvl>`

/** A list definition and `lists` lists of it; each list behind the first starts its first level anew. */
export const numbering = (levels: readonly Level[], lists = 1): string =>
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${levels.map(level).join('')}</w:abstractNum>${Array.from(
    { length: lists },
    (_, i) =>
      `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="7"/>${
        i === 0 ? '' : '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
      }</w:num>`,
  ).join('')}</w:numbering>`

export const CHINESE_LEVELS: readonly Level[] = [
  { text: '第%1章', format: 'chineseCounting' },
  { text: '%2、', format: 'chineseCounting' },
  { text: '（%3）', format: 'chineseCountingThousand' },
  { text: '%4.', format: 'decimal' },
]

export interface DocxParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly header?: string
}

/** A Word file of these parts. `styles` and `footnotes` are what stands inside their roots. */
export const makeDocx = ({ body, numbering: lists, styles, footnotes, header }: DocxParts): Buffer => {
  const parts: Record<string, string | undefined> = {
    styles: styles && `<w:styles ${W}>${styles}</w:styles>`,
    numbering: lists,
    footnotes: footnotes && `<w:footnotes ${W}>${footnotes}</w:footnotes>`,
    header: header && `<w:hdr ${W}>${paragraph(header)}</w:hdr>`,
  }
  const present = Object.entries(parts).filter(([, content]) => content !== undefined)
  const relations = present.map(([name], i) => `<Relationship Id="r${i}" Type="${R}/${name}" Target="${name}.xml"/>`)
  const wrap = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
  const file = (name: string, content: string): ZipFile => ({ name, content: Buffer.from(content) })
  return writeZip([
    file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    file('_rels/.rels', wrap(`<Relationship Id="r" Type="${R}/officeDocument" Target="word/document.xml"/>`)),
    file('word/_rels/document.xml.rels', wrap(relations.join(''))),
    file('word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...present.map(([name, content]) => file(`word/${name}.xml`, content ?? '')),
  ])
}
