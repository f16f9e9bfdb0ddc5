import { expect, it } from 'vitest'
import { foldText } from '../../src/align/coverage/fold-text.ts'
import { chooseDomain } from '../../src/extract/choose-domain.ts'
import { standardName } from '../../src/lexicon/indicator-names.ts'
import { parseQuantity } from '../../src/lexicon/quantity.ts'
import { readyVocabulary } from '../../src/lexicon/quantity-vocabulary.ts'
import type { Domain } from '../../src/model/domain.ts'
import { parseText } from '../read-seed.ts'
import { domains, findDomain } from './domains.ts'
import { placesIn } from './place-names.ts'
import { repeated } from './repeated.ts'

/** What is expected of the folder of one sector, whose coverage was not measured. */
interface Expected {
  readonly id: string
  /** Least numbers of what its folder holds. */
  readonly least: {
    readonly concepts: number
    readonly words: number
    readonly dimensions: number
    readonly indicatorSynonyms: number
  }
  /** Ids of concepts, each with wordings that must lead to it. */
  readonly knows: readonly (readonly [string, ...string[]])[]
  /** Pairs of wordings that must lead to two concepts. */
  readonly tellsApart: readonly (readonly [string, string])[]
  /** A plan, short, that is at home in the sector. */
  readonly plan: string
  /** Pairs of names of indicators that count different things. */
  readonly countsApart: readonly (readonly [string, string])[]
  /** Other plans that touch the sector, each behind the id of the domain where it is at home. */
  readonly others?: readonly (readonly [id: string, plan: string])[]
}

const labelsOf = (domain: Domain): { id: string; label: string }[] =>
  domain.thesaurus.flatMap((c) => [c.preferred, ...c.alternative].map((label) => ({ id: c.id, label })))

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
      const seen = foldText(label, domain).text
      owners.set(seen, (owners.get(seen) ?? new Set()).add(id))
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([label]) => label)).toEqual([])
    expect(repeated(labels.map(({ label }) => label))).toEqual([])
    expect(labels.filter(({ label }) => label.length < 2 || placesIn(label).length > 0)).toEqual([])
  })

  it('refers without circles', () => {
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      (byId.get(from)?.broader ?? []).some((b) => b === goal || (!seen.has(b) && reaches(b, goal, seen.add(b))))
    expect(thesaurus.filter((c) => reaches(c.id, c.id)).map((c) => c.id)).toEqual([])
    expect(thesaurus.filter((c) => c.broader.some((b) => c.related.includes(b))).map((c) => c.id)).toEqual([])
  })
}

const checkKnown = (domain: Domain, { knows, tellsApart }: Expected): void => {
  const owner = new Map(labelsOf(domain).map(({ id, label }) => [label, id]))

  it.each(knows)('%s knows %s', (id, ...wordings) => {
    expect(wordings.map((label) => owner.get(label))).toEqual(wordings.map(() => id))
  })

  it.each(tellsApart)('tells %s from %s', (one, other) => {
    expect(owner.get(one)).toBeDefined()
    expect(owner.get(other)).toBeDefined()
    expect(owner.get(one)).not.toBe(owner.get(other))
  })
}

const checkLists = (domain: Domain, least: Expected['least']): void => {
  it('lists words that the general dictionary splits once, without places', () => {
    expect(domain.words.length).toBeGreaterThanOrEqual(least.words)
    expect(repeated(domain.words)).toEqual([])
    expect(domain.words.filter((w) => placesIn(w).length > 0 || /\s/u.test(w))).toEqual([])
  })

  it('is compared as a sector without a folder is, with neither topics nor facets', () => {
    expect([domain.measured, domain.topics, domain.facets]).toEqual([false, [], []])
  })

  it('gives every cue and every name of an indicator to one group', () => {
    expect(domain.dimensions.length).toBeGreaterThanOrEqual(least.dimensions)
    expect(domain.indicatorSynonyms.length).toBeGreaterThanOrEqual(least.indicatorSynonyms)
    expect(repeated(domain.dimensions.flatMap((d) => d.cues))).toEqual([])
    expect(repeated(domain.indicatorSynonyms.flat())).toEqual([])
  })
}

const checkQuantities = ({ indicatorSynonyms: groups }: Domain, apart: Expected['countsApart']): void => {
  const vocabulary = readyVocabulary(groups)
  const read = (name: string): string => JSON.stringify(parseQuantity(standardName(name), vocabulary))

  it('reads the names of one group as one quantity, and those of two as two', () => {
    expect(groups.filter((group) => new Set(group.map(read)).size > 1)).toEqual([])
    expect(new Set(groups.map(([first]) => read(first))).size).toBe(groups.length)
  })

  it.each(apart)('counts %s apart from %s', (one, other) => {
    expect(read(one)).not.toBe(read(other))
  })
}

const checkChoice = ({ id, plan, others = [] }: Expected): void => {
  const chosen = (text: string): string | undefined => chooseDomain(domains, [parseText(text)])?.id

  it('is chosen for a plan of the sector', () => {
    expect(chosen(plan)).toBe(id)
  })

  if (others.length === 0) return
  it.each(others)('a plan that touches the sector is at home in %s', (home, text) => {
    expect(chosen(text)).toBe(home)
  })
}

/** Runs what is expected of every such folder; to be called inside a `describe`. Throws where the folder is missing. */
export const checkDomain = (expected: Expected): void => {
  const domain = findDomain(expected.id)
  checkConcepts(domain, expected.least.concepts)
  checkKnown(domain, expected)
  checkLists(domain, expected.least)
  checkQuantities(domain, expected.countsApart)
  checkChoice(expected)
}
