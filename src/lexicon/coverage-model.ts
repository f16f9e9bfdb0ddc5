/**
 * Weights of the evidence for coverage. `rank` and `loss`, with the sections around both and the claims of other units, put the
 * passages of a plan in order; two logistic regressions over the ranks of the three nearest then tell whether the plan carries a
 * unit at all (`carried`), and whether it carries the whole of it (`whole`). The regressions and `sure` are written by
 * `npm run fit` from the labels under test/gold and not edited by hand. More features in the regressions agreed better with the
 * labels they were fitted on and worse with those of a plan left out, so there are three: commitments read into act, object and
 * qualifiers and held against each other (same group of verbs, same head of the object, share of a list of objects that is met,
 * places and addressees that are lacking) told no more than the ranks do.
 */
const ranking = {
  rank: { elements: 2, bigrams: 3, concept: 1, head: 0.5, precision: 0.7, run: 0.7 },
  loss: { facets: 0.5, unnamed: 0.5 },
}

/** For plans of a sector with a thesaurus of its own. */
export const coverageModel = {
  ...ranking,
  carried: { bias: -1.455, first: 1.185, second: -0.041, third: 0.833 },
  whole: { bias: -3.437, first: 0.71, second: 0.619, third: 0.207 },
  sure: 0.66,
}

/** For plans of other sectors, where ranks are lower for want of concepts. */
export const generalCoverageModel = {
  ...ranking,
  carried: { bias: -1.276, first: 0.894, second: 0.626, third: -0.607 },
  whole: { bias: -3.586, first: 0.653, second: 1.188, third: -0.826 },
  sure: 0.58,
}
