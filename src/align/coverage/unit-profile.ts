import { keepsAll } from './fold-text.ts'
import type { MeasureName, Profile } from './profile.ts'
import { createPlaceMap, numberPairs, pairCount } from './vocabulary.ts'

/** A unit's profile, with what is looked for in the passages. */
export interface UnitProfile extends Profile {
  readonly names: readonly MeasureName[]
  /** The unit's pairs of characters, and after them those of its elements that are not among these. */
  readonly wanted: Int32Array
  /** First offset in `run` of each pair, by its place in `wanted`, and behind each offset the next of the same pair; -1 for none. */
  readonly first: Int32Array
  readonly next: Int32Array
  /** Places in `wanted` of the pairs of each element's text. */
  readonly elementPairs: readonly Int32Array[]
  /** Whether each element's text stands in a content as it does in the folded text, so that who holds it holds all of its pairs. */
  readonly kept: readonly boolean[]
  /** Place of the last concept or word, the object of the verb; -1 where all are fillers or asides. */
  readonly head: number
}

interface Built {
  readonly around: Profile
  readonly unit: UnitProfile
}

/** By the profile of the title, the last one asked for: the reference's units are held against every plan of a run. */
const built = new WeakMap<Profile, Built>()

/**
 * The profile of a title, with the words of the text around it as asides.
 *
 * @param text null where nothing but the title is compared
 * @param names tells those in the title
 */
export const profileUnit = (title: Profile, text: Profile | null, names: () => readonly MeasureName[]): UnitProfile => {
  const around = text ?? title
  const known = built.get(title)
  if (known?.around === around) return known.unit
  const unit = addWanted({ ...title, elements: [...title.elements, ...asidesOf(title, around)], names: names() })
  built.set(title, { around, unit })
  return unit
}

const asidesOf = (title: Profile, text: Profile): Profile['elements'] => {
  const known = new Set(title.elements.map((e) => e.text))
  return text.elements.filter((e) => !e.filler && !known.has(e.text)).map((e) => ({ ...e, aside: true }))
}

const places = createPlaceMap()

const addWanted = (profile: Profile & Pick<UnitProfile, 'names'>): UnitProfile => {
  const { elements, pairs, run } = profile
  const wanted: number[] = []
  const placeOf = (pair: number): number => {
    const known = places.get(pair)
    if (known >= 0) return known
    places.set(pair, wanted.length)
    return wanted.push(pair) - 1
  }
  // A pair that is met for the first time takes the next number.
  const texts = elements.map((e) => numberPairs(e.text))
  places.clear(pairCount())
  for (let i = 0; i < pairs.length; i++) placeOf(pairs[i])
  const elementPairs = texts.map((text) => text.map(placeOf))
  return {
    ...profile,
    ...chain(run, wanted.length),
    elementPairs,
    wanted: Int32Array.from(wanted),
    kept: elements.map((e) => keepsAll(e.text)),
    head: elements.findLastIndex((e) => !e.filler && !e.aside),
  }
}

const chain = (run: Int32Array, size: number): Pick<UnitProfile, 'first' | 'next'> => {
  const first = new Int32Array(size).fill(-1)
  const next = new Int32Array(run.length)
  for (let i = run.length - 1; i >= 0; i--) {
    const place = places.get(run[i])
    next[i] = first[place]
    first[place] = i
  }
  return { first, next }
}
