/**
 * A measure or object of policy, in the terms of SKOS. Ids in `broader` and `related` are ids of the same thesaurus.
 * `preferred` and `alternative` name the same thing; a broader concept contains it; a related one is a neighbour that
 * must not be taken for it.
 */
export interface Concept {
  readonly id: string
  readonly preferred: string
  readonly alternative: readonly string[]
  readonly broader: readonly string[]
  readonly related: readonly string[]
}

/** A dimension of the domain's taxonomy (创造, 运用, 保护 …) and the words that point to it. */
export interface Dimension {
  readonly name: string
  readonly cues: readonly string[]
}

/** What the program knows of a sector, kept as data in one folder. Every list may be empty. */
export interface Domain {
  readonly id: string
  readonly name: string
  /** Words whose frequency tells that a plan belongs to the domain; they name it, and are skipped where texts are compared. */
  readonly detect: readonly string[]
  /** Further words that tell it, and are not skipped, since they tell one measure from another: 污染 of 新污染物, 消防 of 消防站. */
  readonly signs?: readonly string[]
  /** Words for the segmenter that the general dictionary splits. */
  readonly words: readonly string[]
  readonly thesaurus: readonly Concept[]
  /** Measures and objects of all sectors, which stand behind its own; a thesaurus by itself, with ids of its own. */
  readonly general?: readonly Concept[]
  readonly dimensions: readonly Dimension[]
  /** Expressions of an indicator's name that mean the same, first the preferred one. */
  readonly indicatorSynonyms: readonly (readonly string[])[]
  /** What a measure can be about, each with the words that show it; measures about different ones differ. */
  readonly facets: readonly (readonly string[])[]
}
