/**
 * Weights of the evidence for coverage. `rank` puts the passages of a plan in order; two logistic regressions then tell whether
 * the best of them carries a unit at all (`carried`), and whether it carries the whole of it (`whole`). All but `rank` is
 * written by `npm run fit` from the labels under test/gold and not edited by hand.
 */
export const coverageModel = {
  rank: { elements: 2, bigrams: 2, precision: 0.7, run: 0.7, concept: 1, head: 0.5, force: 0 },
  carried: { bias: -2.095, elements: 1.48, bigrams: 0.71, precision: 0.531, run: 0.338, concept: 1.433, head: -0.141, force: 0.339, second: 0.949, third: -0.267 },
  whole: { bias: -4.109, elements: 1.105, bigrams: 1.485, precision: 0.371, run: 0.917, concept: 0.998, head: -0.044, force: 0.023, second: 0.734, third: 0.274 },
  thresholds: { carried: 0.55, whole: 0.4 },
}
