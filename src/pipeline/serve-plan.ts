import { type KnownServing, type ServingInput, serveTargets } from '../align/serving/serve-targets.ts'

export type Served = ReturnType<typeof serveTargets>

/** With what was found for the targets of one plan. */
export interface ServedPlan {
  readonly served: Served
  readonly known: KnownServing
}

export const servePlan = (input: ServingInput & { readonly known: KnownServing }): ServedPlan => ({
  served: serveTargets(input),
  known: input.known,
})
