import type { Profile } from './profile.ts'

/** How much each pair of characters and each element tells, from how few passages hold it. */
export interface Weights {
  readonly bigram: (bigram: string) => number
  readonly element: (key: string) => number
  /** The weight of what one passage alone holds. */
  readonly most: number
}

/** Inverse document frequency, smoothed so that a thing never seen weighs as one seen once. */
const inverseFrequency = (counts: ReadonlyMap<string, number>, total: number) => {
  const weightOf = (count: number) => Math.log((total + 1) / (count + 1)) + 0.1
  const weights = new Map([...counts].map(([key, count]) => [key, weightOf(count)]))
  const unseen = weightOf(0)
  return (key: string) => weights.get(key) ?? unseen
}

export const weigh = (profiles: readonly Profile[]): Weights => {
  const bigrams = new Map<string, number>()
  const elements = new Map<string, number>()
  const count = (counts: Map<string, number>, keys: Iterable<string>) => {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const p of profiles) {
    count(bigrams, p.bigrams)
    count(elements, new Set([...p.elements.map(elementKey), ...p.general]))
  }
  return {
    bigram: inverseFrequency(bigrams, profiles.length),
    element: inverseFrequency(elements, profiles.length),
    most: Math.log((profiles.length + 1) / 2) + 0.1,
  }
}

export const elementKey = (element: { readonly text: string; readonly id: string | null }): string =>
  element.id ?? element.text
