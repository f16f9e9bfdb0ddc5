import { cleanSource } from '../clean/clean-source.ts'
import { chooseReference } from '../extract/order-plans.ts'
import { inferPlanMeta } from '../extract/plan-meta.ts'
import type { Document } from '../model/document.ts'
import { PlanError } from '../model/errors.ts'
import type { PlanMeta, PlanSource } from '../model/plan-meta.ts'
import { parseDocument } from '../parse/parse-document.ts'

/** A plan as it was read, parsed and described by itself. */
export interface ReadPlan {
  readonly source: PlanSource
  readonly document: Document
  readonly meta: PlanMeta
}

/** One error for all that went wrong, each with its remedy. */
export const failAll = (failures: readonly PlanError[], otherwise: PlanError): Error =>
  failures.length > 0 ? new AggregateError(failures) : otherwise

/** Names the files that could not be read along with a reference that is not there: it may be one of them. */
export const chooseReferencePlan = (
  plans: readonly ReadPlan[],
  wanted: string | null,
  failures: readonly PlanError[],
): string | null => {
  try {
    return chooseReference(
      plans.map((p) => p.meta),
      wanted,
    )
  } catch (error) {
    throw error instanceof PlanError && failures.length > 0 ? new AggregateError([...failures, error]) : error
  }
}

/** Parses what was read. A file without any heading is no plan, and is told among the failures. */
export const readPlans = (
  sources: readonly PlanSource[],
  unread: readonly PlanError[],
): { plans: ReadPlan[]; failures: PlanError[] } => {
  const plans: ReadPlan[] = []
  const failures = [...unread]
  for (const source of sources) {
    const document = parseDocument(cleanSource(source.source), source.id)
    if (document.nodes.some((n) => n.title !== undefined))
      plans.push({
        source,
        document,
        meta: { ...inferPlanMeta(document, source.id, source.source.file), ...source.manifest },
      })
    else
      failures.push(
        new PlanError(
          'not-a-plan',
          '没有找到任何标题，不像规划文本',
          '请确认文件内容；若标题在转换中丢失，请恢复编号后重试',
          source.source.file,
        ),
      )
  }
  return { plans, failures }
}
