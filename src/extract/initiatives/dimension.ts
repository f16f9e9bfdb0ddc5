import type { Domain } from '../../model/domain.ts'

/** Titles of this many characters at the head of a unit weigh more than the rest of its words. */
const titleWeight = 3

/**
 * The dimension of the domain's taxonomy whose cues stand most often in a unit, counting its titles three times; 综合 where none
 * stands there, or without a domain. Ties go to the dimension that the domain names first.
 */
export const findDimension = (domain: Domain | null, titles: string, text: string): string => {
  let best = '综合'
  let most = 0
  for (const dimension of domain?.dimensions ?? []) {
    const score = dimension.cues.reduce((n, cue) => n + titleWeight * count(titles, cue) + count(text, cue), 0)
    if (score > most) {
      best = dimension.name
      most = score
    }
  }
  return best
}

const count = (text: string, cue: string): number => {
  let n = 0
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + cue.length)) n++
  return n
}
