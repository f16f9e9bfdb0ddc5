import type { Cell } from '../model/document.ts'
import type { CleanSource, Line } from '../model/line.ts'
import { readHeading } from './headings.ts'
import { type FoundTable, makeCell, mergeCells } from './table-cells.ts'

/** Words that head a column of an indicator table. Years head a column together with the words behind them. */
const headerWords =
  /序号|指标(?:属性|类型|性质)|(?:主要|核心)?指标(?:名称|内容)?|名称|单位|类别|类型|属性|性质|(?:责任|牵头)(?:单位|部门)|备注|(?:“[^”]+”末)?[（(]?\d{4}年?[)）]?(?:基期值?|基准值|基数|现状值?|实现值|实际值|完成值|目标值?|规划值|预计值?)?/gu
/** Cells in the last columns of such a table. */
const nature = /^(?:预期性|约束性|预期|约束)$/u
const figure = /^(?:[-—–]+|[[［〔【]?[<>≥≤＞＜]?\d[\d.,，]*[%％]?(?:左右|以上|以内)?[\]］〕】]?)$/u
/** 县教育局: who answers for the row, in its last column. */
const office = /^\p{Script=Han}{1,12}(?:[局委厅办部院府]|单位|中心)$/u
const longestHeader = 12
/** The head and two indicators. */
const leastRows = 3

/**
 * A table that was laid out with white space only (`… 件 2. 94 5. 67 预期性`). Its head tells the number of columns; a row is read
 * from the right, so that white space inside a name does no harm; a name that stands on lines of its own is put before
 * the row that lacks one.
 */
export const readSpacedTable = ({ text, lines }: CleanSource, from: number): FoundTable | null => {
  const firstRow = findFirstRow(text, lines, from)
  if (firstRow < 0) return null
  const header = readHeader(text, lines.slice(from, firstRow), splitTokens(text, lines[firstRow]).length)
  if (header.length < 3) return null
  const rows: Cell[][] = [header]
  let name: Cell = { text: '', span: null }
  let at = firstRow
  let end = firstRow
  for (; at < lines.length && at - end <= 3; at++) {
    const tokens = splitTokens(text, lines[at])
    if (!endsInFigures(tokens) && !isNumberedRow(tokens, header)) {
      if (isHeaderLine(lines[at]) || /[。；]|^[①-⑳]|^注/u.test(lines[at].view.text)) break
      name = mergeCells(name, makeCell(text, lines[at]))
      continue
    }
    rows.push(alignRow(tokens, header.length, name))
    name = { text: '', span: null }
    end = at + 1
  }
  return rows.length < leastRows ? null : { rows, headerRows: 1, next: end }
}

const findFirstRow = (text: string, lines: readonly Line[], from: number): number => {
  if (!isHeaderLine(lines[from])) return -1
  for (let i = from + 1; i < lines.length && i - from < longestHeader; i++) {
    if (lines[i].raw.includes('\t')) return -1
    if (endsInFigures(splitTokens(text, lines[i]))) return i
    if (/[。，；：]/u.test(lines[i].view.text)) return -1
  }
  return -1
}

/** A line of a table's head consists of words that head columns, not of a sentence that holds one. */
const isHeaderLine = (line: Line): boolean => {
  const words = line.view.text.match(headerWords) ?? []
  // 三、主要指标 is the heading above a table, not its head.
  return !line.raw.includes('\t') && readHeading(line) === null && words.join('').length >= line.view.text.length * 0.6
}

/** One cell for each word that heads a column; where white space parts the head like the rows, what it parts. */
const readHeader = (source: string, lines: readonly Line[], columns: number): Cell[] => {
  const parted = lines.flatMap((line) => splitTokens(source, line))
  if (parted.length === columns && lines.length === 1) return parted
  const text = lines.map((l) => l.view.text).join('')
  const offsets = lines.flatMap((l) => l.view.offsets)
  return [...text.matchAll(headerWords)].map((m) => {
    const span = { start: offsets[m.index], end: offsets[m.index + m[0].length - 1] + 1 }
    return { text: m[0], span: { start: span.start, end: Math.min(span.end, source.length) } }
  })
}

/** White space parts tokens, but not `2. 94`. */
const splitTokens = (source: string, line: Line): Cell[] => {
  const tokens: Cell[] = []
  for (const match of line.raw.matchAll(/(?:\d[.．]\s+(?=\d)|\S)+/gu))
    tokens.push(makeCell(source, { start: line.start + match.index, end: line.start + match.index + match[0].length }))
  return tokens
}

const endsInFigures = (tokens: readonly Cell[]): boolean => {
  const last = tokens.length - 1
  const closing = tokens[last]?.text ?? ''
  const end = nature.test(closing) || office.test(closing) ? last - 1 : last
  return end >= 1 && figure.test(tokens[end].text) && tokens.length >= 3
}

/** 9 生态质量指数（EQI） 70.5 稳中向好 预期性: a numbered row whose target is put in words. */
const isNumberedRow = (tokens: readonly Cell[], header: readonly Cell[]): boolean =>
  header[0].text === '序号' && tokens.length === header.length && /^\d{1,2}$/u.test(tokens[0].text)

const alignRow = (tokens: readonly Cell[], columns: number, name: Cell): Cell[] => {
  const tail = tokens.slice(Math.max(0, tokens.length - columns + 1))
  const head = tokens.slice(0, tokens.length - tail.length).reduce(mergeCells, name)
  return [head, ...tail]
}
