import type { Indicator } from '../../model/analysis.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import type { Remark } from '../../model/remark.ts'
import { remarkOn } from '../remark-on.ts'
import type { CheckRule, Draft } from '../rule.ts'
import { listNames, readTargetTables, type TargetTable } from './in-tables.ts'

/** What an indicator of a table should state. */
export interface Asked {
  readonly id: string
  readonly severity: CheckRule['severity']
  /** 基期, 单位, … */
  readonly what: string
  readonly isMissing: (indicator: Indicator) => boolean
  /** The indicators of which it can be asked; of all where it is not given. */
  readonly isAsked?: (indicator: Indicator) => boolean
  /** A caveat of each row of a table that has no column for it. */
  readonly noColumn?: string
  readonly suggestion: string
}

/** 序号、任务、目标、牵头单位、完成时限: what is to be done, and no table of indicators. */
const listsTasks = ({ node }: TargetTable): boolean => {
  const header = (node.cells?.[0] ?? []).map(({ text }) => text).join(' ')
  return /任务|事项|举措|措施/u.test(header) && !/指标/u.test(header)
}

const tellWhole = (draft: Draft, { node, indicators }: TargetTable, asked: Asked): Remark => {
  const header = node.cells?.[0].map(({ text }) => text).join('、') ?? ''
  const head = node.cells?.[0].flatMap(({ span }) => span ?? []) ?? []
  const span = head.length > 0 ? { start: head[0].start, end: head[head.length - 1].end } : node
  return remarkOn(asked, {
    place: quoteEvidence(draft.document, node.index, span),
    message: `全表未列${asked.what}（${indicators.length}项指标，表头为${header}）`,
    suggestion: asked.suggestion,
    about: `全表未列${asked.what}`,
  })
}

const tellSome = (missing: readonly Indicator[], asked: Asked): Remark =>
  remarkOn(asked, {
    place: missing[0].evidence,
    message: `${listNames(missing)}未列${asked.what}，而表中其他指标都列了`,
    suggestion: asked.suggestion,
    about: `${missing[0].name}等未列${asked.what}`,
    basis: missing.slice(1).map(({ evidence }) => evidence),
  })

/** One remark a table, never one a row. */
export const askTables = (draft: Draft, asked: Asked): Remark[] =>
  readTargetTables(draft).flatMap((table) => {
    const questioned = table.indicators.filter((indicator) => asked.isAsked?.(indicator) ?? true)
    const missing = questioned.filter(asked.isMissing)
    if (missing.length === 0 || listsTasks(table)) return []
    const hasColumn = missing.some(({ caveats }) => !asked.noColumn || !caveats.includes(asked.noColumn))
    const whole = missing.length === questioned.length || !hasColumn
    return [whole ? tellWhole(draft, table, asked) : tellSome(missing, asked)]
  })
