import type { Domain } from '../../model/domain.ts'
import { groupBy } from '../../model/group-by.ts'

/** 专利、商标、版权、地理标志等: names one after the other. */
const list = /[^、，；。：“”《》]+(?:、[^、，；。：“”《》]+){2,}/gu
/** Behind the last name stands what the list belongs to: 地理标志等行业协会建设. */
const lastName = /[等和与及]/u
/** So many kinds in one list are all kinds that there are, and none in particular. */
const leastKinds = 3
/** A name of a kind may have so many characters more than the word for it: 涉农商标. */
const mostMore = 2

/** A word for a kind of things, with the place of the kind among the facets of a domain. */
interface KindWord {
  readonly word: string
  readonly kind: number
}

const byLastCharacter = new WeakMap<Domain, ReadonlyMap<string, readonly KindWord[]>>()

/** Words for kinds by their last character, in the order of the facets: every item of every list is asked for its kind. */
const kindWords = (domain: Domain): ReadonlyMap<string, readonly KindWord[]> => {
  const known = byLastCharacter.get(domain)
  if (known) return known
  const words = domain.facets.flatMap((facet, kind) => facet.map((word): KindWord => ({ word, kind })))
  const found = groupBy(words, ({ word }) => word.slice(-1))
  byLastCharacter.set(domain, found)
  return found
}

/** The word for a kind of things that a name ends with, by its place among the facets of a domain; -1 for none. */
const kindOf = (name: string, domain: Domain): number =>
  kindWords(domain)
    .get(name.slice(-1))
    ?.find(({ word }) => name.endsWith(word))?.kind ?? -1

/** Whether what is counted is itself a kind of things (地理标志), and no house or trade named after one. */
export const isKind = (phrase: string, domain: Domain | null): boolean => domain !== null && kindOf(phrase, domain) >= 0

/**
 * A text without its lists of kinds, which name what the text is not about in particular:
 * 加强专利、商标、版权、地理标志等行业协会建设.
 */
export const withoutKinds = (text: string, domain: Domain | null): string =>
  domain === null || domain.facets.length === 0 ? text : text.replace(list, (names) => dropKinds(names, domain))

/** Runs of kinds within a list go, and what the last of them belongs to stays. */
const dropKinds = (names: string, domain: Domain): string => {
  const items = names.split('、')
  if (items.filter((item) => kindOf(nameOf(item), domain) >= 0).length < leastKinds) return names
  const kept: string[] = []
  for (let at = 0; at < items.length; ) {
    const end = endOfRun(items, at, domain)
    const run = items.slice(at, end).map(nameOf)
    if (new Set(run.map((name) => kindOf(name, domain))).size < leastKinds) {
      kept.push(items[at++])
      continue
    }
    const last = items[end - 1]
    kept.push(`${withoutKind(items[at], domain)}，${last.slice(nameOf(last).length)}`)
    at = end
  }
  return kept.join('、')
}

/** The name in an item that may end a list: 植物新品种 of 植物新品种等领域. */
const nameOf = (item: string): string => item.split(lastName)[0]

/** Place behind the last kind of those that stand one after the other from an item on; its own where it is none. */
const endOfRun = (items: readonly string[], start: number, domain: Domain): number => {
  if (kindOf(nameOf(items[start]), domain) < 0) return start
  let end = start + 1
  while (end < items.length && items[end - 1] === nameOf(items[end - 1]) && isBareKind(nameOf(items[end]), domain))
    end++
  return end
}

const isBareKind = (name: string, domain: Domain): boolean =>
  domain.facets.some((words) => words.some((word) => name.endsWith(word) && name.length <= word.length + mostMore))

const withoutKind = (name: string, domain: Domain): string => {
  const words = domain.facets[kindOf(name, domain)] ?? []
  const word = words.find((one) => name.endsWith(one))
  return word === undefined ? name : name.slice(0, -word.length)
}
