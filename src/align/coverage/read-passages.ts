import type { Document } from '../../model/document.ts'
import type { Passage } from './passage.ts'
import type { Profile, Profiler } from './profile.ts'
import { type CountedPairs, countPairs, sectionKey } from './sections.ts'

/** What the passages of a plan say, before any of it is weighed. */
export interface ReadPassages {
  readonly passages: readonly Passage[]
  /** Of each passage, in their order, as all lists here. */
  readonly profiles: readonly Profile[]
  /** Facets of the title above each passage. */
  readonly around: readonly (readonly number[])[]
  /** Key of the section that each stands in. */
  readonly keys: readonly string[]
  /** What stands in each section, by its key. */
  readonly sections: ReadonlyMap<string, CountedPairs>
}

/** By the profiles that were at hand and by plan: the reference is read anew beside every plan of a large run. */
const readBefore = new WeakMap<object, WeakMap<Document, ReadPassages>>()

/** @param before the profiles that the profiler takes from an earlier call; without them nothing is kept */
export const readPassages = (
  document: Document,
  passages: readonly Passage[],
  profiler: Profiler,
  before: object | undefined,
): ReadPassages => {
  if (!before) return read(passages, profiler)
  const kept = readBefore.get(before) ?? new WeakMap<Document, ReadPassages>()
  const known = kept.get(document)
  if (known && sayTheSame(known.passages, passages)) return known
  const fresh = read(passages, profiler)
  readBefore.set(before, kept.set(document, fresh))
  return fresh
}

const sayTheSame = (some: readonly Passage[], others: readonly Passage[]): boolean =>
  some.length === others.length &&
  some.every(
    ({ kind, text, evidence, strength }, i) =>
      others[i].evidence === evidence &&
      others[i].kind === kind &&
      others[i].text === text &&
      others[i].strength === strength,
  )

const read = (passages: readonly Passage[], profiler: Profiler): ReadPassages => {
  const profiles = passages.map(({ text }) => profiler.profile(text))
  const around = passages.map(({ evidence }) => profiler.profile(evidence.path.at(-1) ?? '').facets)
  const keys = passages.map(({ evidence }) => sectionKey(evidence))
  const under = new Map<string, Profile[]>()
  keys.forEach((key, i) => {
    const others = under.get(key)
    if (others) others.push(profiles[i])
    else under.set(key, [profiles[i]])
  })
  const sections = new Map([...under].map(([key, those]) => [key, countPairs(those)]))
  return { passages, profiles, around, keys, sections }
}
