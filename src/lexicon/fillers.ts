import { boilerplate } from './boilerplate.ts'
import { fillerWords } from './filler-words.ts'
import { adverbs, commitmentVerbs } from './verbs.ts'

/** Words that tell little of the measure they stand beside: verbs of commitment, adverbs, and what every plan says. */
export const fillers: ReadonlySet<string> = new Set([
  ...fillerWords,
  ...boilerplate,
  ...adverbs,
  ...commitmentVerbs.map((v) => v.verb),
])
