/**
 * Weights of the evidence for coverage. `rank` puts the passages of a plan in order; two logistic regressions then tell whether
 * the best of them carries a unit at all (`carried`), and whether it carries the whole of it (`whole`). All but `rank` is
 * written by `npm run fit` from the labels under test/gold and not edited by hand.
 */
export const coverageModel = {
  rank: { elements: 2, bigrams: 2, precision: 0.7, run: 0.7, concept: 1, head: 0.5, missing: 0, unnamed: 0, facets: 0, force: 0 },
  carried: { bias: -0.624, elements: 0.836, bigrams: 0.359, precision: 0.318, run: 0.227, concept: 1.387, head: -0.222, missing: -0.127, unnamed: -0.908, facets: -1.492, force: 0.086, second: 0.823, third: -0.002 },
  whole: { bias: -3.186, elements: 0.786, bigrams: 0.801, precision: 0.303, run: 0.576, concept: 1.009, head: 0.048, missing: -0.341, unnamed: -0.421, facets: -0.969, force: 0.089, second: 0.707, third: 0.438 },
  thresholds: { carried: 0.6, whole: 0.4 },
}
