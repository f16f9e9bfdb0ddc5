/** A word of a text; `start` and `end` are UTF-16 offsets into the text that was cut, end-exclusive. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Cuts text into words. The tokens lie in order, touch one another and make up the whole text. */
export interface Segmenter {
  readonly cut: (text: string) => readonly Token[]
}
