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
  readonly suggestion: string
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
    const missing = table.indicators.filter(asked.isMissing)
    if (missing.length === 0) return []
    return [missing.length === table.indicators.length ? tellWhole(draft, table, asked) : tellSome(missing, asked)]
  })
