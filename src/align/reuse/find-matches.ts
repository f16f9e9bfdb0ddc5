import { groupBy } from '../../model/group-by.ts'

/** A text in which matches are looked for, and to which of the compared plans it belongs. */
export interface Source {
  readonly document: number
  readonly text: string
}

export interface Place {
  /** Index of the source, and UTF-16 offset in its text. */
  readonly source: number
  readonly at: number
}

export interface Match {
  readonly text: string
  /** Every place where the text stands, in the order of the sources. */
  readonly places: readonly Place[]
}

const FACTOR = 0x01000193
const NOBODY = -1
const SEVERAL = -2

/** A character next to a place; the edge of a text is like no other character, not even another edge. */
const charAt = (sources: readonly Source[], { source, at }: Place): string => sources[source].text[at] ?? ''

/** What stands left of places already seen, by plan. Two different characters of a plan answer every question. */
type LeftChars = Map<number, string[]>

const differs = (seen: LeftChars, document: number, left: string): boolean => {
  for (const [other, chars] of seen)
    if (other !== document && chars.some((char) => char !== left || char === '')) return true
  return false
}

const note = (seen: LeftChars, document: number, left: string): void => {
  const chars = seen.get(document)
  if (!chars) seen.set(document, [left])
  else if (chars.length < 2 && !chars.includes(left)) chars.push(left)
}

/**
 * Whether places in different branches stand in different plans behind different characters. Branches are places that
 * go on differently, so that such a pair can be made longer on neither side.
 */
const hasUnextendablePair = (sources: readonly Source[], branches: readonly (readonly Place[])[]): boolean => {
  const seen: LeftChars = new Map()
  for (const branch of branches) {
    const lefts = branch.map(
      ({ source, at }) => [sources[source].document, charAt(sources, { source, at: at - 1 })] as const,
    )
    if (lefts.some(([document, left]) => differs(seen, document, left))) return true
    for (const [document, left] of lefts) note(seen, document, left)
  }
  return false
}

const alone = (places: readonly Place[]): Place[][] => places.map((place) => [place])

/** Places by the character that follows `length` characters on; those at the end of their text go on with nothing. */
const branchesOf = (sources: readonly Source[], places: readonly Place[], length: number): Place[][] =>
  [...groupBy(places, ({ source, at }) => charAt(sources, { source, at: at + length })).values()].flatMap((group) =>
    charAt(sources, { source: group[0].source, at: group[0].at + length }) === '' ? alone(group) : [group],
  )

/** How far all places go on alike: no match can end before that. */
const lengthTogether = (sources: readonly Source[], places: readonly Place[], length: number): number => {
  const [first, ...rest] = places.map(({ source, at }) => ({ text: sources[source].text, at }))
  for (let end = length; ; end++) {
    const next = first.text[first.at + end]
    if (next === undefined || rest.some(({ text, at }) => text[at + end] !== next)) return end
  }
}

/** By the place of each source's `length` characters, one source after the other: a slot that is the same for the same characters. */
const rollSlots = (sources: readonly Source[], length: number, bits: number): Int32Array => {
  const slots = new Int32Array(sources.reduce((sum, { text }) => sum + Math.max(0, text.length - length + 1), 0))
  let drop = 1
  for (let i = 1; i < length; i++) drop = Math.imul(drop, FACTOR)
  let place = 0
  for (const { text } of sources) {
    let hash = 0
    for (let end = 0; end < text.length; end++) {
      if (end >= length) hash = (hash - Math.imul(text.charCodeAt(end - length), drop)) | 0
      hash = (Math.imul(hash, FACTOR) + text.charCodeAt(end)) | 0
      if (end + 1 >= length) slots[place++] = Math.imul(hash, 0x9e3779b1) >>> (32 - bits)
    }
  }
  return slots
}

/** Which document alone has the characters of a slot; nobody, or several. */
const ownSlots = (sources: readonly Source[], length: number, slots: Int32Array, bits: number): Int32Array => {
  const owner = new Int32Array(2 ** bits).fill(NOBODY)
  let place = 0
  for (const { document, text } of sources)
    for (let end = length; end <= text.length; end++) {
      const slot = slots[place++]
      if (owner[slot] !== document) owner[slot] = owner[slot] === NOBODY ? document : SEVERAL
    }
  return owner
}

/**
 * Places by the `length` characters that stand there, where these may stand in two plans or more. The hashes sort out
 * the many that stand in one plan only; where two texts share a hash, both are kept.
 */
const fingerprints = (sources: readonly Source[], length: number): Place[][] => {
  const total = sources.reduce((sum, { text }) => sum + text.length, 0)
  const bits = Math.max(8, Math.ceil(Math.log2(total + 1)) + 3)
  const slots = rollSlots(sources, length, bits)
  const owner = ownSlots(sources, length, slots, bits)
  const buckets = new Map<string, Place[]>()
  let place = 0
  for (let source = 0; source < sources.length; source++) {
    const { text } = sources[source]
    for (let at = 0; at + length <= text.length; at++) {
      if (owner[slots[place++]] !== SEVERAL) continue
      const print = text.slice(at, at + length)
      const bucket = buckets.get(print)
      if (bucket) bucket.push({ source, at })
      else buckets.set(print, [{ source, at }])
    }
  }
  return [...buckets.values()]
}

const isShared = (sources: readonly Source[], places: readonly Place[]): boolean =>
  places.some(({ source }) => sources[source].document !== sources[places[0].source].document)

/**
 * All maximal texts of at least `shortest` characters that two plans share: those for which a place in one plan and a
 * place in another agree on the text and on neither of the characters around it.
 *
 * Fingerprints of `shortest` characters find the candidates; those with the same character on their left everywhere
 * begin further to the left and are passed over; the others are followed to the right, branch by branch, as in a
 * suffix tree. Work grows with the length of the plans and of what is shared, never with pairs of positions.
 */
export const findMatches = (sources: readonly Source[], shortest: number): Match[] => {
  const matches: Match[] = []
  const pending = fingerprints(sources, shortest).map((places) => ({ places, length: shortest }))
  for (let task = pending.pop(); task; task = pending.pop()) {
    const { places } = task
    if (!isShared(sources, places) || !hasUnextendablePair(sources, alone(places))) continue
    const length = lengthTogether(sources, places, task.length)
    const branches = branchesOf(sources, places, length)
    for (const branch of branches) if (branch.length > 1) pending.push({ places: branch, length: length + 1 })
    if (!hasUnextendablePair(sources, branches)) continue
    const [{ source, at }] = places
    matches.push({ text: sources[source].text.slice(at, at + length), places })
  }
  return matches
}
