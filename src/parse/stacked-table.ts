import { boxHead, noteHead } from '../lexicon/headings.ts'
import type { Cell } from '../model/document.ts'
import type { CleanSource, Line } from '../model/line.ts'
import { readHeading } from './headings.ts'
import { type FoundTable, makeCell, mergeCells } from './table-cells.ts'

/** What a column of a table of indicators holds, as far as the lines can be told apart by it. */
type Role = 'number' | 'group' | 'unit' | 'name' | 'nature' | 'value'

const year = '(?:“[^”]{2,4}”)?(?:20\\d\\d年?)(?:末|底)?'
const valueWord =
  '(?:基期|基准|基数|现状|实现|实际|完成|完成情况|目标|规划|规划目标|预计|预期|预期目标|指标)(?:值|数|情况)?'
const headers: readonly (readonly [Role, RegExp])[] = [
  ['number', /^(?:序号|编号)$/u],
  ['group', /^(?:(?:指标)?(?:类别|分类)|类型|领域|维度|方面)$/u],
  ['unit', /^(?:计量)?单位$/u],
  ['nature', /^(?:指标)?(?:属性|性质|类型)$/u],
  ['name', /^(?:(?:主要|核心|发展|具体|规划)*指标(?:名称|内容)?|名称)$/u],
  ['value', new RegExp(`^(?:${year}(?:[（(]?${valueWord}[)）]?)?[①-⑳]?|${valueWord})$`, 'u')],
  ['value', /^(?:年均|累计|五年累计|“?[一二三四五六七八九十]{1,3}五”?(?:时期|期间)?(?:年均|累计))[^。，；]{0,12}$/u],
]

const figure =
  /^(?:[-—–―/]+|[[［〔【(（]?[<>≥≤＞＜]?=?\d[\d.,，]*[%％‰*＊]?(?:左右|以上|以内|以下)?[\]］〕】)）]?(?:[（(]\d{4}年[)）])?)$/u
const nature = /^(?:预期性|约束性|预期|约束)$/u
/** A cell of a table of indicators is no longer; a longer line is a sentence. */
const longestCell = 60
/** Group, parent, name in two parts, unit. */
const mostLabels = 5
/** Two indicators: a head and one row are also the words of a heading. */
const leastRows = 2

const textOf = (line: Line): string => line.view.text.replace(/\s+/gu, '')

/** The head of a column is no longer; most lines of a plan are. */
const longestHead = 24

const roleOf = (line: Line): Role | null => {
  if (line.view.text.length > longestHead) return null
  const text = textOf(line)
  return headers.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** The roles of the columns, one line for each, in the order of the head; null where the lines are no such head. */
const readHead = (lines: readonly Line[], from: number): Role[] | null => {
  const roles: Role[] = []
  for (let at = from; at < lines.length && roles.length < 9; at++) {
    const role = lines[at].raw.includes('\t') ? null : roleOf(lines[at])
    if (!role) break
    roles.push(role)
  }
  const count = (role: Role): number => roles.filter((r) => r === role).length
  const behindValues = roles.slice(roles.lastIndexOf('value') + 1)
  const once = (['number', 'group', 'unit', 'nature'] as const).every((role) => count(role) <= 1)
  return count('name') === 1 && count('value') > 0 && once && behindValues.every((r) => r === 'nature') ? roles : null
}

const endsTable = (line: Line): boolean => {
  const text = line.view.text
  if (line.raw.includes('\t') || text.length > longestCell || /[。；]$/u.test(text)) return true
  if (boxHead.test(text) || noteHead.test(text)) return true
  const heading = readHeading(line)
  return heading !== null && !heading.style.id.startsWith('num')
}

const isNumbered = (line: Line): boolean => /^(?:\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[)）])/u.test(textOf(line))

interface Row {
  readonly labels: readonly Line[]
  readonly values: readonly Line[]
  readonly nature: Line | null
  readonly next: number
}

/** The head's columns as they matter for cutting rows. */
interface Shape {
  readonly roles: readonly Role[]
  readonly values: number
  readonly hasNature: boolean
}

/** Labels and values of one row, when `cells` are all its cells but the nature. */
const cutRow = (cells: readonly Line[], { values }: Shape, nature: Line | null, next: number): Row | null => {
  const labels = cells.slice(0, cells.length - values)
  return labels.length === 0 || labels.length > mostLabels
    ? null
    : { labels, values: cells.slice(-values), nature, next }
}

/**
 * The row that starts at a line: it ends with its nature (预期性), else with as many figures as the head has columns for
 * them, else before the next numbered name.
 */
const readRow = (lines: readonly Line[], from: number, shape: Shape): Row | null => {
  const cells: Line[] = []
  for (let at = from; at < lines.length && cells.length <= mostLabels + shape.values; at++) {
    const line = lines[at]
    if (shape.hasNature && nature.test(textOf(line))) return cutRow(cells, shape, line, at + 1)
    const isEnd = endsTable(line)
    const opens = !shape.hasNature && cells.length > shape.values && isNumbered(line)
    if (isEnd || opens) return shape.hasNature ? null : cutRow(cells, shape, null, at)
    cells.push(line)
    const figures = cells.slice(-shape.values).every((c) => figure.test(textOf(c)))
    const following = lines[at + 1] ? textOf(lines[at + 1]) : ''
    const goesOn = figure.test(following) || (shape.hasNature && nature.test(following))
    if (figures && cells.length > shape.values + Number(shape.roles.includes('number')) && !goesOn)
      return cutRow(cells, shape, null, at + 1)
  }
  return null
}

/** A cell that a line end has torn: its bracket is open, or the rest is one bracket (unit). */
const isTorn = (before: string, after: string): boolean =>
  /^[（(](?!\d{1,2}[)）])/u.test(after) ||
  (before.match(/[（(]/gu) ?? []).length > (before.match(/[)）]/gu) ?? []).length

/** Number, unit and name among the labels of a row; words before the name are a group or what the name is a part of. */
const placeLabels = (source: string, { labels }: Row, { roles }: Shape): Partial<Record<Role, Cell>> => {
  const rest = [...labels]
  const cell = (line: Line | undefined): Cell => (line ? makeCell(source, line) : { text: '', span: null })
  const unit = roles.includes('unit') && rest.length > 1 ? cell(rest.pop()) : undefined
  const numberAt = roles.includes('number') ? rest.findIndex((l) => /^\d{1,3}$/u.test(textOf(l))) : -1
  const number = numberAt < 0 ? undefined : cell(rest.splice(numberAt, 1)[0])
  let name = cell(rest.pop())
  for (let line = rest.at(-1); line && isTorn(textOf(line), name.text); line = rest.at(-1))
    name = mergeCells(cell(rest.pop()), name)
  return { unit, number, name, group: cell(rest.at(0)) }
}

const toCells = (source: string, row: Row, shape: Shape): Cell[] => {
  const placed = placeLabels(source, row, shape)
  const values = [...row.values]
  return shape.roles.map((role) => {
    if (role === 'value' || role === 'nature') {
      const line = role === 'value' ? values.shift() : row.nature
      return line ? makeCell(source, line) : { text: '', span: null }
    }
    return placed[role] ?? { text: '', span: null }
  })
}

/** 一、就业 above numbered names: what the rows under it are on. */
const longestGroup = 12
const isGroup = (lines: readonly Line[], at: number): boolean =>
  at + 1 < lines.length &&
  textOf(lines[at]).length <= longestGroup &&
  readHeading(lines[at])?.style.id.startsWith('cn') === true &&
  isNumbered(lines[at + 1])

/** The row that starts at a line or, where that is the name of a group, at the next. */
const readNext = (lines: readonly Line[], from: number, shape: Shape): Row | null =>
  readRow(lines, from, shape) ?? (isGroup(lines, from) ? readRow(lines, from + 1, shape) : null)

/**
 * A table that was pasted cell by cell, each on a line of its own (`指标⏎2020年⏎2025年⏎属性⏎森林覆盖率（%）⏎23.2⏎24.1⏎约束性`).
 * Cells that span rows stand in the first of them only, so that rows are of different length.
 */
export const readStackedTable = ({ text, lines }: CleanSource, from: number): FoundTable | null => {
  const roles = readHead(lines, from)
  if (!roles) return null
  const shape: Shape = {
    roles,
    values: roles.filter((r) => r === 'value').length,
    hasNature: roles.includes('nature'),
  }
  const rows: Cell[][] = [lines.slice(from, from + roles.length).map((line) => makeCell(text, line))]
  let next = from + roles.length
  for (let row = readNext(lines, next, shape); row; row = readNext(lines, next, shape)) {
    rows.push(toCells(text, row, shape))
    next = row.next
  }
  return rows.length <= leastRows ? null : { rows, headerRows: 1, next }
}
