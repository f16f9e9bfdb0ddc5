import { expect, it } from 'vitest'
import { chooseDomain } from '../../src/extract/choose-domain.ts'
import type { Domain } from '../../src/model/domain.ts'
import { readDomains } from '../../src/read/read-domains.ts'
import { parseText, readSeed } from '../read-seed.ts'
import { placesIn } from './place-names.ts'

export const domains = await readDomains()

/** What is expected of one sector's folder. */
interface Expected {
  readonly id: string
  /** Least numbers of concepts and of words for the segmenter; of the others, none where left out. */
  readonly least: {
    readonly concepts: number
    readonly words: number
    readonly dimensions?: number
    readonly indicatorSynonyms?: number
    readonly facets?: number
  }
  /** Ids of concepts, each with wordings that must lead to it. */
  readonly knows: readonly (readonly [string, ...string[]])[]
  /** Pairs of wordings that must lead to two concepts. */
  readonly tellsApart?: readonly (readonly [string, string])[]
  /** A plan, short, that is at home in the sector. */
  readonly plan: string
  /** Plans of other sectors, or of all of them, and the id of the domain where each belongs. */
  readonly elsewhere?: readonly (readonly [string, string])[]
}

const repeated = (values: readonly string[]): string[] => [...new Set(values.filter((v, i) => values.indexOf(v) !== i))]

/** A label as the comparison sees it: without marks and without the words by which the domain is found, unless it is one of them. */
const seenAs = (domain: Domain, label: string): string => {
  const bare = label.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '')
  return domain.detect.includes(bare) ? bare : domain.detect.reduce((text, word) => text.replaceAll(word, ''), bare)
}

const labelsOf = ({ thesaurus }: Domain): { id: string; label: string }[] =>
  thesaurus.flatMap((c) => [c.preferred, ...c.alternative].map((label) => ({ id: c.id, label })))

const checkConcepts = (domain: Domain, least: number): void => {
  const { thesaurus } = domain
  const labels = labelsOf(domain)
  const byId = new Map(thesaurus.map((c) => [c.id, c]))

  it('holds measures under ids of their own, each in more than one wording', () => {
    expect(thesaurus.length).toBeGreaterThanOrEqual(least)
    expect(byId.size).toBe(thesaurus.length)
    expect(thesaurus.filter((c) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(c.id) || c.alternative.length === 0)).toEqual([])
  })

  it('lets no wording stand for two concepts, as the comparison sees it, nor name a place', () => {
    const owners = new Map<string, Set<string>>()
    for (const { id, label } of labels) {
      const seen = seenAs(domain, label)
      owners.set(seen, (owners.get(seen) ?? new Set()).add(id))
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([label]) => label)).toEqual([])
    expect(repeated(labels.map((l) => l.label))).toEqual([])
    expect(labels.filter((l) => seenAs(domain, l.label).length < 2 || placesIn(l.label).length > 0)).toEqual([])
  })

  it('refers without circles', () => {
    const reaches = (from: string, goal: string): boolean =>
      (byId.get(from)?.broader ?? []).some((b) => b === goal || reaches(b, goal))
    expect(thesaurus.filter((c) => reaches(c.id, c.id)).map((c) => c.id)).toEqual([])
    expect(thesaurus.filter((c) => c.broader.some((b) => c.related.includes(b))).map((c) => c.id)).toEqual([])
  })
}

const checkKnown = (domain: Domain, { knows, tellsApart = [] }: Expected): void => {
  const owner = new Map(labelsOf(domain).map(({ id, label }) => [label, id]))

  it.each(knows)('%s knows %s', (id, ...wordings) => {
    expect(wordings.map((label) => owner.get(label))).toEqual(wordings.map(() => id))
  })

  if (tellsApart.length === 0) return
  it.each(tellsApart)('tells %s from %s', (one, other) => {
    expect(owner.get(one)).toBeDefined()
    expect(owner.get(other)).toBeDefined()
    expect(owner.get(one)).not.toBe(owner.get(other))
  })
}

const checkLists = (domain: Domain, least: Expected['least']): void => {
  it('gives every cue, expression and facet word to one group', () => {
    expect(domain.dimensions.length).toBeGreaterThanOrEqual(least.dimensions ?? 0)
    expect(domain.indicatorSynonyms.length).toBeGreaterThanOrEqual(least.indicatorSynonyms ?? 0)
    expect(domain.facets.length).toBeGreaterThanOrEqual(least.facets ?? 0)
    expect(repeated(domain.dimensions.flatMap((d) => d.cues))).toEqual([])
    expect(repeated(domain.indicatorSynonyms.flat())).toEqual([])
    expect(repeated(domain.facets.flat())).toEqual([])
    expect(domain.facets.flat().filter((w) => domain.detect.some((name) => w.includes(name)))).toEqual([])
  })

  it('lists words for the segmenter once, without places', () => {
    expect(domain.words.length).toBeGreaterThanOrEqual(least.words)
    expect(repeated(domain.words)).toEqual([])
    expect(domain.words.filter((w) => placesIn(w).length > 0 || /\s/u.test(w))).toEqual([])
  })
}

const checkChoice = ({ id, plan, elsewhere = [] }: Expected): void => {
  it('is chosen for a plan of the sector', () => {
    expect(chooseDomain(domains, [parseText(plan)])?.id).toBe(id)
  })

  it('is not chosen for a plan of another', () => {
    expect(chooseDomain(domains, [readSeed('sichuan')])?.id).toBe('intellectual-property')
    expect(elsewhere.map(([text]) => chooseDomain(domains, [parseText(text)])?.id)).toEqual(
      elsewhere.map(([, at]) => at),
    )
  })
}

/** Runs what is expected of every sector's folder; to be called inside a `describe`. Throws where the folder is missing. */
export const checkDomain = (expected: Expected): void => {
  const domain = domains.find(({ id }) => id === expected.id)
  if (!domain) throw new Error(`the domain ${expected.id} is missing`)
  checkConcepts(domain, expected.least.concepts)
  checkKnown(domain, expected)
  checkLists(domain, expected.least)
  checkChoice(expected)
}
