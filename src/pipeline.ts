/**
 * What the program can do, a job a file; only these files join stations.
 *
 * @packageDocumentation
 */

export * from './pipeline/check-draft.ts'
export * from './pipeline/compare-many.ts'
export * from './pipeline/compare-plans.ts'
export * from './pipeline/diff-drafts.ts'
export * from './pipeline/inspect-plan.ts'
export * from './pipeline/list-rules.ts'
export * from './pipeline/load-analysis.ts'
export * from './pipeline/propose-domain-terms.ts'
export * from './pipeline/read-for-coverage.ts'
export * from './pipeline/render-check.ts'
export * from './pipeline/render-diff.ts'
export * from './pipeline/second/open-second.ts'
export * from './pipeline/watch-draft.ts'
export * from './pipeline/work-on-queue.ts'
export * from './pipeline/write-analysis.ts'
