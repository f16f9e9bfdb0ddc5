/** A stretch of text: left side, baseline from the top of the page, size, words. */
export type Words = readonly [x: number, y: number, size: number, text: string]
/** A line drawn from one point to another. */
export type Stroke = readonly [x0: number, y0: number, x1: number, y1: number]

export interface MadePage {
  readonly words: readonly Words[]
  readonly strokes?: readonly Stroke[]
  /** Operators as they stand, behind the rest. */
  readonly raw?: string
}

const HEIGHT = 842

/** Widths as in print: a Chinese character is a letter wide, an ASCII one half of it. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0xff ? size : size / 2), 0)

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')

const content = ({ words, strokes = [], raw = '' }: MadePage): string =>
  [
    ...words.map(([x, y, size, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`),
    ...strokes.map(([x0, y0, x1, y1]) => `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`),
    raw,
  ].join('\n')

/** The fonts are named and not embedded, as in PDFs of old Word: their words are read through the maps of pdf.js alone. */
const FONT = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
]

/** A PDF of A4 pages. `font` replaces the font object, `trailer` is added to the trailer. */
export const makePdf = (pages: readonly MadePage[], font: string = FONT[0], trailer = ''): Uint8Array => {
  const first = 6
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    FONT[1],
    FONT[2],
    ...pages.flatMap((page, i) => {
      const stream = content(page)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + i * 2 + 1} 0 R >>`,
        `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
      ]
    }),
  ]
  let body = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + end, 'latin1')
}

export interface Setting {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly size: number
  readonly leading: number
}

/** Sets paragraphs as offices do: first line two letters in, the others over the full width. */
export const setParagraphs = (
  paragraphs: readonly string[],
  { left, right, top, size, leading }: Setting,
): { words: Words[]; y: number } => {
  const words: Words[] = []
  let y = top
  for (const paragraph of paragraphs) {
    let line = ''
    let x = left + size * 2
    for (const c of paragraph) {
      if (x + widthOf(line + c, size) > right + 0.1 && !/[，。；：、！？”’）》〉】]/u.test(c)) {
        words.push([x, y, size, line])
        y += leading
        x = left
        line = ''
      }
      line += c
    }
    words.push([x, y, size, line])
    y += leading
  }
  return { words, y }
}

/** A table: texts of cells row by row, `^` where the cell above goes on, `<` where the one to the left does. */
export const setTable = (
  rows: readonly (readonly string[])[],
  edges: readonly number[],
  top: number,
  { height = 24, size = 12, ruled = true } = {},
): { words: Words[]; strokes: Stroke[]; y: number } => {
  const words: Words[] = []
  const strokes: Stroke[] = []
  const bottom = top + rows.length * height
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const y = top + r * height
      if (cell !== '^') strokes.push([edges[c], y, edges[c + 1], y])
      if (cell !== '<') strokes.push([edges[c], y, edges[c], y + height])
      if (cell === '^' || cell === '<') return
      const lines = cell.split('\n')
      lines.forEach((line, i) => {
        const middle = y + height / 2 + size * 0.35 + (i - (lines.length - 1) / 2) * (size + 1)
        if (line) words.push([edges[c] + 4, middle, size, line])
      })
    })
  })
  strokes.push([edges[0], bottom, edges[edges.length - 1], bottom])
  strokes.push([edges[edges.length - 1], top, edges[edges.length - 1], bottom])
  return { words, strokes: ruled ? strokes : [], y: bottom }
}
