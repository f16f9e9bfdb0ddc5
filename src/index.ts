/**
 * Compares Chinese government plans: `comparePlans` reads and analyses, `writeAnalysis` draws the reports. The result is
 * plain data in the shape of {@link Analysis}, with the words of the plans as evidence for every claim.
 *
 * @packageDocumentation
 */
export type * from './model/analysis.ts'
export type { DocNode, Document } from './model/document.ts'
export { PlanError } from './model/errors.ts'
export type { PlanMeta } from './model/plan-meta.ts'
export type { CheckResult, Remark } from './model/remark.ts'
export { checkDraft, comparePlans, inspectPlan, loadAnalysis, proposeDomainTerms, writeAnalysis } from './pipeline.ts'
