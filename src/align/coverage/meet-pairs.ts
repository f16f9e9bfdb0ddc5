import type { Profile } from './profile.ts'
import type { UnitProfile } from './unit-profile.ts'
import { createPlaceMap, pairCount } from './vocabulary.ts'

/** What a unit and a passage share of pairs of characters. */
export interface Meeting {
  /** 1 at the places of those pairs that the unit wants and the passage holds; until the next passage is met. */
  readonly held: Uint8Array
  /** Length of the longest run of characters that the contents of both share. */
  readonly run: number
}

const places = createPlaceMap()

/**
 * Makes ready to hold many passages against one unit. One unit at a time: the places of its pairs are kept until the next call.
 * The passage's pairs are then gone through once, and runs are followed from where both have the same pair.
 */
export const meetPairs = ({ content, run: own, wanted, first, next }: UnitProfile): ((passage: Profile) => Meeting) => {
  places.clear(pairCount())
  for (let i = 0; i < wanted.length; i++) places.set(wanted[i], i)
  const held = new Uint8Array(wanted.length)
  return (passage) => {
    const { run: other } = passage
    held.fill(0)
    let longest = 0
    for (let j = 0; j < other.length; j++) {
      const place = places.get(other[j])
      if (place < 0) continue
      held[place] = 1
      for (let i = first[place]; i >= 0; i = next[i]) {
        // Not where the run begins: it was followed from there.
        if (i > 0 && j > 0 && own[i - 1] === other[j - 1]) continue
        longest = Math.max(longest, follow(own, i, other, j))
      }
    }
    // So many pairs in a row are one character more; without a pair it is one character at most.
    const run = longest > 0 ? longest + 1 : sharesCharacter(content, passage.content) ? 1 : 0
    return { held, run }
  }
}

/** How many numbers are the same from two offsets on. */
const follow = (a: Int32Array, i: number, b: Int32Array, j: number): number => {
  const most = Math.min(a.length - i, b.length - j)
  let length = 1
  while (length < most && a[i + length] === b[j + length]) length++
  return length
}

const sharesCharacter = (a: string, b: string): boolean => {
  for (let i = 0; i < a.length; i++) if (b.includes(a[i])) return true
  return false
}
