/**
 * Weights of the evidence for coverage. `rank` and `loss` put the passages of a plan in order; two logistic regressions over the
 * ranks of the three nearest then tell whether the plan carries a unit at all (`carried`), and whether it carries the
 * whole of it (`whole`). The regressions and thresholds are written by `npm run fit` from the labels under test/gold and
 * not edited by hand. More features in the regressions agreed better with the labels they were fitted on and worse with
 * those of a plan left out, so there are three.
 */
export const coverageModel = {
  rank: { elements: 2, bigrams: 3, concept: 1, head: 0.5, precision: 0.7, run: 0.7 },
  loss: { facets: 0.5, unnamed: 0.5 },
  carried: { bias: -1.6, first: 1.338, second: -0.03, third: 0.644 },
  whole: { bias: -3.873, first: 1.129, second: 0.419, third: 0.322 },
  thresholds: { carried: 0.76, whole: 0.48 },
}
