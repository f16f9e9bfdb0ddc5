import { fiveYearPlanEnd } from '../../lexicon/five-year-plans.ts'
import type { Cell } from '../../model/document.ts'
import type { Period } from './times.ts'

/** What a column of a table of indicators holds. */
export interface Column {
  readonly index: number
  readonly role: 'number' | 'name' | 'unit' | 'base' | 'target' | 'growth' | 'nature' | 'other'
  readonly year: number | null
  readonly header: string
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

const baseWords = /基期|现状|实现|实际|完成|基数|基准|现值|期初|末值|初值|达到情况|上年/u
const targetWords = /目标|规划值|预期值|预期目标|计划|预测|期末|指标值|值$/u
const growthWords = /年均|累计|增速|增长|增幅|\[|〔/u

/** Header words of a column, its header cells joined from top to bottom, a merged cell counted once. */
const headerOf = (header: readonly (readonly Cell[])[], index: number): string =>
  plain([...new Set(header.map((row) => row[index]?.text ?? ''))].join(''))

const yearOf = (header: string): number | null => {
  const years = [...header.matchAll(/(?:19|20)\d\d/gu)].map((m) => Number(m[0]))
  if (years.length > 0) return years[years.length - 1]
  const named = /([一二三四五六七八九十]{1,3})五["”]?(?:时期|期|规划期)?(?:末|期末|目标)/u.exec(header)
  return named ? fiveYearPlanEnd(named[1]) : null
}

type Draft = { index: number; role: Column['role'] | 'year'; year: number | null; header: string }

const readHeader = (header: string, index: number): Draft => {
  const year = yearOf(header)
  const as = (role: Draft['role']): Draft => ({ index, role, year, header })
  if (/^(?:序号|编号|No\.?)$/iu.test(header)) return as('number')
  if (/^(?:计量)?单位(?:名称)?$/u.test(header)) return as('unit')
  if (/属性|性质|指标类型|约束性|预期性/u.test(header)) return as('nature')
  if (/责任|部门|来源|备注|说明|牵头|口径/u.test(header)) return as('other')
  if (growthWords.test(header) && (year === null || /年均|累计/u.test(header))) return as('growth')
  if (baseWords.test(header) && !/目标/u.test(header)) return as('base')
  if (/目标|规划|预期/u.test(header) && (year !== null || targetWords.test(header))) return as('target')
  if (year !== null) return as('year')
  if (/指标|名称|项目|内容/u.test(header) && !/类别|分类|类型|领域/u.test(header)) return as('name')
  return as('other')
}

/** A bare year is the base where it is the first of several, or lies before the plan. */
const settleYears = (drafts: readonly Draft[], period: Period | null): Column[] => {
  const years = drafts.filter((d) => d.role === 'year').map((d) => d.year ?? 0)
  const start = period ? Number(period.start.slice(0, 4)) : null
  const hasBase = drafts.some((d) => d.role === 'base')
  const hasTarget = drafts.some((d) => d.role === 'target')
  const first = Math.min(...years)
  const isBase = (year: number): boolean => {
    if (start !== null && year < start) return true
    if (hasBase) return false
    return year === first && (years.length > 1 || hasTarget) && (start === null || year <= start)
  }
  // 目标值 over 2025年（预计） and 2030年, in a plan from 2026 on: what lies before the plan is what it starts from.
  const before = ({ role, year }: Draft): boolean =>
    role === 'target' && !hasBase && start !== null && year !== null && year < start
  const later = drafts.some(
    (d) => (d.role === 'target' || d.role === 'year') && !before(d) && (d.year ?? 0) >= (start ?? 0),
  )
  const roleOf = (d: Draft): Column['role'] => {
    if (d.role === 'year') return isBase(d.year ?? 0) ? 'base' : 'target'
    return before(d) && later ? 'base' : d.role
  }
  return drafts.map((d) => ({ ...d, role: roleOf(d) }))
}

/** A name column without a header word for it: the first one of words. */
const withName = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Column[] => {
  const found = columns.filter((c) => c.role === 'name')
  if (found.length === 1) return [...columns]
  const candidates = found.length > 1 ? found : columns.filter((c) => c.role === 'other')
  const variety = (c: Column): number => new Set(rows.map((r) => r[c.index]?.text ?? '').filter(Boolean)).size
  const best = candidates.reduce<Column | null>((a, b) => (a && variety(a) >= variety(b) ? a : b), null)
  const roleOf = (c: Column): Column['role'] => (c === best ? 'name' : c.role === 'name' ? 'other' : c.role)
  return columns.map((c) => ({ ...c, role: roleOf(c) }))
}

/** Columns of a table of indicators; null where it has no targets. */
export const readColumns = (
  header: readonly (readonly Cell[])[],
  rows: readonly (readonly Cell[])[],
  period: Period | null,
): Column[] | null => {
  const width = Math.max(0, ...header.map((r) => r.length))
  const drafts = Array.from({ length: width }, (_, i) => readHeader(headerOf(header, i), i))
  const columns = withName(settleYears(drafts, period), rows)
  const hasTarget = columns.some((c) => c.role === 'target' || (c.role === 'growth' && /年均|累计/u.test(c.header)))
  return hasTarget && columns.some((c) => c.role === 'name') ? columns : null
}
