import { parseUnit } from '../../lexicon/units.ts'
import type { Indicator } from '../../model/analysis.ts'
import type { Cell, DocNode, Document } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { lastYear } from '../../model/last-year.ts'
import { viewOf, withoutSpace } from '../../model/text.ts'
import { type CellValue, readCellValue } from './cell-value.ts'
import { type Column, readColumns } from './columns.ts'
import { findNote } from './notes.ts'
import type { Openers } from './openers.ts'
import { type Found, noYear, readParagraph } from './prose.ts'
import type { Period } from './times.ts'

const footnotes = /[\u2460-\u2473]|[*＊]+$|(?<=\p{Script=Han})\[\d{1,2}\]$/gu
const unitBracket = /[（(]([^（()）]{1,8})[)）]$/u

/** A row of a table with what its columns are. */
interface Row {
  readonly document: Document
  readonly node: DocNode
  readonly columns: readonly Column[]
  readonly cells: readonly Cell[]
  readonly period: Period | null
  readonly openers: Openers
}

const cellOf = (row: Row, role: Column['role']): string => {
  const column = row.columns.find((c) => c.role === role)
  return column ? withoutSpace(row.cells[column.index]?.text ?? '') : ''
}

const unitInName = (name: string): string => {
  const match = unitBracket.exec(name)
  if (!match) return ''
  const isUnit = parseUnit(match[1]).kind !== null || /\/|^[万亿]+$|^万?人[年日]$/u.test(match[1])
  return isUnit ? match[1].normalize('NFKC') : ''
}

const spanOf = (row: Row): { start: number; end: number } => {
  const spans = row.cells.flatMap((c) => (c.span ? [c.span] : []))
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

const natureOf = (text: string): Indicator['nature'] =>
  text.includes('约束') ? '约束性' : text.includes('预期') ? '预期性' : null

const cumulativeOf = (name: string, header: string, value: CellValue): boolean | null => {
  if (name.includes('累计') || /累计/u.test(header) || value.bracketed) return true
  return /新增|净增|每年|年均(?!浓度|值)|年度/u.test(name) || /年均/u.test(header) ? false : null
}

const baselineOf = (row: Row): Found['baseline'] => {
  const column = row.columns.findLast((c) => c.role === 'base')
  const cell = column ? withoutSpace(row.cells[column.index]?.text ?? '') : ''
  // 15.9（2019年）: the year of this figure is not that of its column.
  const own = /[（(]((?:19|20)\d\d)年[)）]$/u.exec(cell)
  const value = readCellValue(own ? cell.slice(0, own.index) : cell)
  if (!column || !value) return undefined
  const start = row.period ? Number(row.period.start.slice(0, 4)) - 1 : null
  const year = own ? Number(own[1]) : (column.year ?? start)
  return year === null ? undefined : { value: value.value, year }
}

const caveatsOf = (row: Row, value: CellValue, cell: string, cumulative: boolean | null): string[] => {
  const caveats: string[] = []
  const mark = /[\u2460-\u2473]/u.exec(cellOf(row, 'name'))?.[0]
  const note = mark ? findNote(row.document, row.node, mark) : null
  if (mark && note) caveats.push(`表下注${mark}：${note}`)
  if (value.unit) caveats.push(`目标单元格写作“${withoutSpace(cell)}”`)
  if (value.approximate) caveats.push('约数（左右）')
  if (value.bracketed) caveats.push('括号内为规划期累计数')
  if (!row.columns.some((c) => c.role === 'base')) caveats.push('表中无基期')
  if (cumulative === true && !value.bracketed) caveats.push('累计起点未写明')
  return caveats
}

const opOf = (value: CellValue, column: Column): CellValue['op'] =>
  column.role === 'growth' && column.header.includes('年均') && !value.bracketed && value.op === '='
    ? 'annual_pct'
    : value.op

const readTarget = (row: Row, name: string, column: Column): Found | null => {
  const cell = row.cells[column.index]?.text ?? ''
  const value = readCellValue(cell)
  if (!value) return null
  // 3000（累计） in the cell itself.
  const own = /[（(]累计[)）]/u.test(cell) ? '累计' : ''
  const cumulative = cumulativeOf(name, own || (column.role === 'growth' ? column.header : ''), value)
  const year = column.year ?? lastYear(row.period)
  const baseline = baselineOf(row)
  const op = opOf(value, column)
  // 事故起数（起） 下降20%: what falls by a fifth is told in per cent.
  const rate = /_pct$/u.test(op) ? '%' : ''
  const unit = rate || cellOf(row, 'unit').replace(/^[—\-–－/]+$/u, '') || unitInName(name) || value.unit
  return {
    plan: row.document.plan,
    source: 'table',
    name,
    unit,
    ...(baseline ? { baseline } : {}),
    target: {
      value: value.value,
      ...(value.upper === undefined ? {} : { upper: value.upper }),
      op,
      year,
      yearFrom: year === null ? null : 'table',
    },
    nature: natureOf(cellOf(row, 'nature')),
    cumulative,
    family: null,
    evidence: quoteEvidence(row.document, row.node.index, spanOf(row)),
    servedBy: [],
    caveats: caveatsOf(row, value, cell, cumulative),
  }
}

/** 其中：农村 names nothing alone; its unit is that of the row it is a part of. */
const completeRow = (name: string, parent: string): string => {
  const part = /^(?:——?|－)?其中[：:]?(.+)$/u.exec(name)
  if (!part || !parent) return name
  const unit = unitInName(part[1]) ? '' : (unitBracket.exec(parent)?.[0] ?? '')
  return unit ? `${parent.replace(unitBracket, '')}（其中：${part[1]}）${unit}` : `${parent}（其中：${part[1]}）`
}

const nameOf = (row: Row): string =>
  cellOf(row, 'name')
    .replace(footnotes, '')
    .replace(/^(?:\d{1,2}[.．、]|[（(]\d{1,2}[)）]|[#＃])/u, '')

/** 工程名称 | 主要内容 | 2030年目标: the rows of a table of tasks say in sentences what is to be reached. */
const isOfTasks = (columns: readonly Column[]): boolean =>
  !columns.some((c) => c.role === 'unit' || c.role === 'nature' || (c.role === 'name' && c.header.includes('指标')))

/** Told in two steps, for one expression would take a time that grows with the square of a cell without figures. */
const namesBeforeFigure = (text: string): boolean => {
  const at = text.search(/\p{Script=Han}{4}/u)
  return at >= 0 && /\d/u.test(text.slice(at))
}

/** Targets of 建成概念验证中心30家，孵化面积600万平方米, a cell that names what it counts. */
const readSentences = ({ document, node, cells, period, openers }: Row, column: Column): Found[] => {
  const cell = cells[column.index]
  if (!cell?.span || !namesBeforeFigure(cell.text)) return []
  const view = viewOf(document.text, cell.span.start, cell.span.end)
  return readParagraph(document, { ...node, view }, openers, period).map((found) => {
    const year = column.year ?? lastYear(period)
    if (found.target.year !== null || year === null) return found
    const caveats = found.caveats.filter((caveat) => caveat !== noYear)
    return { ...found, target: { ...found.target, year, yearFrom: 'table' }, caveats }
  })
}

const readRow = (row: Row, parent: string): Found[] => {
  if (isOfTasks(row.columns)) {
    const told = row.columns.filter((c) => c.role === 'target').flatMap((c) => readSentences(row, c))
    if (told.length > 0) return told
  }
  const name = completeRow(nameOf(row), parent)
  if (!/\p{L}{2}/u.test(name)) return []
  const targets = row.columns.filter((c) => c.role === 'target').map((c) => readTarget(row, name, c))
  const found = targets.filter((t) => t !== null)
  if (found.length > 0) return found
  const growth = row.columns.find((c) => c.role === 'growth' && /年均|累计/u.test(c.header))
  const target = growth ? readTarget(row, name, growth) : null
  const total = growth && readCellValue(row.cells[growth.index]?.text ?? '')?.bracketed
  return target && !(total && isStock(name, target)) ? [target] : []
}

/** 人均预期寿命 77.3 — 〔1〕: by how much a level is to rise, which is no level. */
const isStock = (name: string, { baseline }: Found): boolean =>
  /寿命|年限|覆盖率/u.test(name) ||
  (baseline?.value != null && !/新增|[增降减提升]|脱贫|改造|治理|造林|投资|投入|培训/u.test(name))

const isHeader = (row: readonly Cell[]): boolean => {
  const text = row.map((c) => c.text).join('')
  return /指标|目标|单位|属性|性质/u.test(text) && !row.some((c) => /^[\d.]+%?$/u.test(withoutSpace(c.text)))
}

/** Indicators of a table, one for each target column of each row; none where it is no table of indicators. */
export const readTable = (document: Document, node: DocNode, openers: Openers, period: Period | null): Found[] => {
  const all = node.cells ?? []
  const given = node.headerRows ?? 0
  const header =
    given > 0
      ? all.slice(0, given)
      : all.slice(
          0,
          all.findIndex((r) => !isHeader(r)),
        )
  const rows = all.slice(header.length)
  const columns = readColumns(header, rows, period)
  if (!columns) return []
  let parent = ''
  return rows.flatMap((cells) => {
    const row: Row = { document, node, columns, cells, period, openers }
    const written = nameOf(row)
    const found = readRow(row, parent)
    if (written && !written.includes('其中')) parent = written
    return found
  })
}
