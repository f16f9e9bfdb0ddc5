/**
 * Weights of the evidence for coverage. `rank` and `loss` put the passages of a plan in order; two logistic regressions over the
 * ranks of the three nearest then tell whether the plan carries a unit at all (`carried`), and whether it carries the
 * whole of it (`whole`). The regressions and thresholds are written by `npm run fit` from the labels under test/gold and
 * not edited by hand. More features in the regressions agreed better with the labels they were fitted on and worse with
 * those of a plan left out, so there are three.
 */
const ranking = {
  rank: { elements: 2, bigrams: 3, concept: 1, head: 0.5, precision: 0.7, run: 0.7 },
  loss: { facets: 0.5, unnamed: 0.5 },
}

/** For plans of a sector with a thesaurus of its own. */
export const coverageModel = {
  ...ranking,
  carried: { bias: -1.902, first: 1.376, second: -0.037, third: 0.901 },
  whole: { bias: -4.049, first: 1.153, second: 0.356, third: 0.483 },
  thresholds: { carried: 0.52, sure: 0.74, whole: 0.46 },
}

/** For plans of other sectors, where ranks are lower for want of concepts. */
export const generalCoverageModel = {
  ...ranking,
  carried: { bias: -1.392, first: 1.244, second: 0.12, third: -0.311 },
  whole: { bias: -3.998, first: 1.19, second: 0.794, third: -0.658 },
  thresholds: { carried: 0.6, sure: 0.6, whole: 0.46 },
}
