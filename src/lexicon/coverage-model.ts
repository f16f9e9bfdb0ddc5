/**
 * Weights of the evidence for coverage. `rank` and `loss`, with the sections around both and the claims of other units, put the
 * passages of a plan in order; two logistic regressions over the ranks of the three nearest then tell whether the plan carries a unit at all (`carried`), and whether it carries the
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
  carried: { bias: -1.355, first: 1.025, second: 0.05, third: 1.046 },
  whole: { bias: -3.191, first: 0.62, second: 0.469, third: 0.442 },
  thresholds: { carried: 0.46, sure: 0.66, whole: 0.46 },
}

/** For plans of other sectors, where ranks are lower for want of concepts. */
export const generalCoverageModel = {
  ...ranking,
  carried: { bias: -1.225, first: 1.015, second: 0.318, third: -0.453 },
  whole: { bias: -3.473, first: 0.649, second: 1.062, third: -0.726 },
  thresholds: { carried: 0.56, sure: 0.56, whole: 0.4 },
}
