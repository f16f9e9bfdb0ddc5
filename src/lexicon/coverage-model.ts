/**
 * Weights of the evidence for coverage. `rank` puts the passages of a plan in order; two logistic regressions then tell whether
 * the best of them carries a unit at all (`carried`), and whether it carries the whole of it (`whole`). All but `rank` is
 * written by `npm run fit` from the labels under test/gold and not edited by hand.
 */
export const coverageModel = {
  rank: {
    elements: 2,
    bigrams: 2,
    precision: 0.7,
    run: 0.7,
    concept: 1,
    head: 0.5,
    missing: 0,
    unnamed: 0,
    facets: 0,
    force: 0,
  },
  carried: {
    bias: -0.545,
    elements: 0.943,
    bigrams: 0.333,
    precision: 0.33,
    run: 0.23,
    concept: 1.355,
    head: -0.101,
    missing: -0.227,
    unnamed: -0.884,
    facets: -1.484,
    force: 0.081,
    second: 0.783,
    third: -0.021,
  },
  whole: {
    bias: -3.162,
    elements: 0.815,
    bigrams: 0.792,
    precision: 0.303,
    run: 0.572,
    concept: 0.982,
    head: 0.096,
    missing: -0.369,
    unnamed: -0.416,
    facets: -0.971,
    force: 0.09,
    second: 0.694,
    third: 0.435,
  },
  thresholds: { carried: 0.7, whole: 0.4 },
}
