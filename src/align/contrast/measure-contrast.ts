/** How often something stands in one corpus and in another, and the size of both, in words. */
export interface Counts {
  readonly here: number
  readonly there: number
  readonly sizeHere: number
  readonly sizeThere: number
}

const part = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected)

/**
 * Log-likelihood ratio of the two frequencies being one: Dunning (1993), in the form of Rayson and Garside (2000).
 * Distributed as chi-squared with one degree of freedom.
 */
export const logLikelihood = ({ here, there, sizeHere, sizeThere }: Counts): number => {
  const share = (here + there) / (sizeHere + sizeThere)
  return 2 * (part(here, sizeHere * share) + part(there, sizeThere * share))
}

/** Base-2 logarithm of the ratio of the relative frequencies (Hardie 2014), 0.5 standing for no occurrence. */
export const logRatio = ({ here, there, sizeHere, sizeThere }: Counts): number =>
  Math.log2((here || 0.5) / sizeHere / ((there || 0.5) / sizeThere))
