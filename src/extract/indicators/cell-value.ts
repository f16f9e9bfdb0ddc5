import { boundPattern, boundWords } from '../../lexicon/targets.ts'
import type { TargetOp } from '../../model/analysis.ts'
import { findAmounts } from './amounts.ts'
import { readLead } from './lead.ts'
import { readOp } from './reading.ts'

/** The figure of a table cell. */
export interface CellValue {
  readonly value: number
  readonly upper?: number
  readonly op: TargetOp
  /** Unit written in the cell itself (5%), else empty. */
  readonly unit: string
  /** True for [13.5]: brackets mark totals over the whole period. */
  readonly bracketed: boolean
  readonly approximate: boolean
}

const signs: Readonly<Record<string, '>=' | '<='>> = {
  '≥': '>=',
  '>': '>=',
  '>=': '>=',
  '≤': '<=',
  '<': '<=',
  '<=': '<=',
}
const number = /-?\d+(?:,\d{3})*(?:\.\d+)?/u
const bracket = /^[[［〔【(（](.+)[\]］〕】)）]$/u

const changeOnly = /^(?:再|继续|累计|共)*(?:提高|提升|上升|增加|延长|降低|减少|下降|缩短)约?\d/u

/** Reads a cell; null for —, words without a figure (完成省下达任务) and empty cells. */
export const readCellValue = (cell: string): CellValue | null => {
  const plain = cell
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/(?<=\d),(?=\d{3})/gu, '')
  const inner = bracket.exec(plain)
  const text = inner ? inner[1] : plain
  const simple = new RegExp(`^(≥|≤|>=|<=|>|<)?(${number.source})([%‰]?)(${boundPattern})?$`, 'u').exec(text)
  if (simple) {
    const bound = simple[4] ? boundWords[simple[4]] : undefined
    const op = signs[simple[1] ?? ''] ?? bound?.op ?? '='
    const approximate = bound?.approximate === true
    const value = Number(simple[2])
    // A row of hundreds of digits is no figure.
    return Number.isFinite(value) ? { value, op, unit: simple[3], bracketed: inner !== null, approximate } : null
  }
  const amount = findAmounts(text).at(0)
  // 15秒接通率≥95%，满意率≥95%: the first figure is part of a name.
  if (!amount || /(?:19|20)\d\d年/u.test(text) || /^\p{Script=Han}.*\d/u.test(text.slice(amount.end))) return null
  const lead = readLead(text, 0, amount, [])
  // 提高1岁: by how much, and not to what.
  if (changeOnly.test(text) && amount.kind !== 'percent' && amount.kind !== 'permille' && amount.kind !== 'points')
    return null
  const read = readOp(amount, lead, text.slice(0, lead.end))
  if (!read) return null
  const upper = amount.upper === undefined ? {} : { upper: amount.upper }
  return { ...read, ...upper, unit: amount.unit, bracketed: inner !== null, approximate: amount.approximate }
}
