import type { Profile } from './profile.ts'

/** Profiles of texts that many plans hold word for word. */
export interface RecentProfiles {
  readonly get: (text: string) => Profile | undefined
  readonly add: (known: ReadonlyMap<string, Profile>) => void
}

/** Texts of some thirty plans; a profile takes about 4 KB. */
const most = 12_000

/**
 * Profiles that stay, and others as long as they are among the last that were looked up or added: at most twice `most` of them, so
 * that the memory of a run does not grow with its plans.
 */
export const keepProfiles = (staying: ReadonlyMap<string, Profile>, limit: number = most): RecentProfiles => {
  let young = new Map<string, Profile>()
  let old = new Map<string, Profile>()
  const put = (text: string, profile: Profile): void => {
    if (young.size >= limit) {
      old = young
      young = new Map()
    }
    young.set(text, profile)
  }
  return {
    get: (text) => {
      const known = staying.get(text) ?? young.get(text)
      if (known) return known
      const before = old.get(text)
      if (before) put(text, before)
      return before
    },
    add: (known) => {
      for (const [text, profile] of known) put(text, profile)
    },
  }
}
