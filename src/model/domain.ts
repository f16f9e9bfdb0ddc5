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

/** What the program knows of a sector, kept as data in one folder, but for its measures and words. Every list may be empty. */
export interface DomainHead {
  readonly id: string
  readonly name: string
  /** Words whose frequency tells that a plan belongs to the domain. */
  readonly detect: readonly string[]
  /**
   * Whether the weights of coverage were fitted on labels of this sector. Where they were not, coverage is judged as without a folder:
   * its thesaurus stands with that of all sectors, its words are kept from the segmenter, and it has neither `topics` nor `facets`.
   */
  readonly measured: boolean
  /** The words of `detect` where they are skipped when texts are compared, since every line of the sector's plans has one. */
  readonly topics: readonly string[]
  readonly dimensions: readonly Dimension[]
  /** Expressions of an indicator's name that mean the same, first the preferred one. */
  readonly indicatorSynonyms: readonly (readonly string[])[]
  /** What a measure can be about, each with the words that show it; measures about different ones differ. */
  readonly facets: readonly (readonly string[])[]
}

/** All that the program knows of a sector. */
export interface Domain extends DomainHead {
  /** Words that the general dictionary splits: for the segmenter, and known to the questions about writing. */
  readonly words: readonly string[]
  readonly thesaurus: readonly Concept[]
  /** Measures and objects of all sectors, which stand behind its own; a thesaurus by itself, whose ids begin with `general/`. */
  readonly general?: readonly Concept[]
}
