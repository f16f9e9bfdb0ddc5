import type { Domain } from '../../model/domain.ts'
import { byCodePoint } from '../../model/text.ts'

/** A word is the topic of the corpus where this share of all names, and at least this many, begin with it. */
const share = 0.2
const least = 5

/**
 * Words that any name of the corpus could begin with (知识产权维权援助工作站 is 维权援助工作站): the name of the domain
 * and the longest common beginning of many names.
 */
export const findTopics = (cores: readonly string[], domain: Domain | null): string[] => {
  const counts = new Map<string, number>()
  for (const core of new Set(cores))
    for (let n = 3; n <= Math.min(6, core.length - 2); n++)
      counts.set(core.slice(0, n), (counts.get(core.slice(0, n)) ?? 0) + 1)
  const enough = Math.max(least, share * new Set(cores).size)
  const common = [...counts].filter(([, count]) => count >= enough)
  const longest = common.sort((a, b) => b[0].length - a[0].length || byCodePoint(a[0], b[0])).at(0)?.[0]
  // The name of a sector that was not measured may tell two things apart: without 教育, 高等教育毛入学率 is near 高中毛入学率.
  const named = domain?.measured && domain.name.length >= 2 ? [domain.name] : []
  return [...new Set([...named, ...(longest ? [longest] : [])])]
}
