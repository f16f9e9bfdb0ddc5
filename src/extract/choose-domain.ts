import type { Analysis } from '../model/analysis.ts'
import type { Document } from '../model/document.ts'
import type { DomainHead } from '../model/domain.ts'

/**
 * A sector's plans name it more often than once in this many characters: 知识产权 once in 40 of its plans, 养老 once in 30. Plans that
 * touch many sectors stay below: one for women and children has 教育 once in 225, papers on consumption 就业 once in 310.
 */
const oncePer = 200

/** How often the words of each domain stand in a text, in the order of the domains, and how long the text is. */
export interface DomainCounts {
  readonly counts: readonly number[]
  readonly length: number
}

export const countDomains = (domains: readonly DomainHead[], text: string): DomainCounts => ({
  counts: domains.map(({ detect }) => detect.reduce((n, word) => n + text.split(word).length - 1, 0)),
  length: text.length,
})

/** Whether a domain stands for no sector: it has no words to be told by. */
const isGeneral = ({ detect }: DomainHead): boolean => detect.length === 0

/** The domain whose words stand most often in the texts that were counted; the general one, or null, where none is at home. */
export const chooseCounted = <D extends DomainHead>(
  domains: readonly D[],
  counted: readonly DomainCounts[],
): D | null => {
  const rated = domains.map((domain, i) => ({ domain, count: counted.reduce((n, { counts }) => n + counts[i], 0) }))
  const best = rated.sort((a, b) => b.count - a.count)[0]
  const length = counted.reduce((n, one) => n + one.length, 0)
  return best && best.count * oncePer >= length ? best.domain : (domains.find(isGeneral) ?? null)
}

/** The domain whose words stand most often in the plans; the general one, or null, where none is at home in them. */
export const chooseDomain = <D extends DomainHead>(domains: readonly D[], documents: readonly Document[]): D | null =>
  chooseCounted(
    domains,
    documents.map(({ text }) => countDomains(domains, text)),
  )

/** What a result says of its sector: nothing where the plans are at home in none. */
export const sectorOf = (domain: DomainHead | null): Pick<Analysis, 'sector'> =>
  domain && !isGeneral(domain) ? { sector: { name: domain.name, measured: domain.measured } } : {}
