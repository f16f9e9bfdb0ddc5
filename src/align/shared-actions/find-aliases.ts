import { plainWords } from '../../lexicon/term-words.ts'
import { adverbs } from '../../lexicon/verbs.ts'
import type { Domain } from '../../model/domain.ts'
import { byCodePoint } from '../../model/text.ts'
import type { Candidate } from './candidate.ts'
import type { Place } from './find-places.ts'
import { foldText, type Line } from './fold-lines.ts'

/** What a plan may put between two words of a name without making it another: 刑事司法（有效）衔接, 审判（机制）改革. */
const between = new Set([...plainWords, ...adverbs].filter((word) => word.length === 2))
/** A name of fewer characters, or a part of one, says too little to be told with a word in between. */
const leastName = 4
const leastPart = 2
/** Share of their characters that two labels of one concept have in common to be one name, and of the longer one that the shorter has. */
const alike = 0.6
const leastShare = 0.6

const parts = ({ words }: Candidate): string[] => (words.length > 1 ? [...words] : [])

/** Places where one word stands between two of a name; only whole words of two characters count. */
const findSplit = (lines: readonly Line[], candidate: Candidate): Place[] => {
  const words = parts(candidate)
  const splits = words
    .map((_, i) => [words.slice(0, i).join(''), words.slice(i).join('')] as const)
    .filter(([head, tail]) => head.length >= leastPart && tail.length >= leastPart)
  if (candidate.term.length < leastName) return []
  return splits.flatMap(([head, tail]) =>
    lines.flatMap(({ text }, line) => {
      const places: Place[] = []
      for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
        const gap = at + head.length
        const end = gap + leastPart + tail.length
        if (text.startsWith(tail, gap + leastPart) && between.has(text.slice(gap, gap + leastPart)))
          places.push({ line, start: at, end })
      }
      return places
    }),
  )
}

const shareOf = (a: string, b: string): number => {
  const [one, other] = [new Set(a), new Set(b)]
  const both = [...one].filter((char) => other.has(char)).length
  return both / (one.size + other.size - both)
}

const isWithin = (short: string, long: string): boolean => {
  let at = 0
  for (const char of long) if (char === short[at]) at++
  return at === short.length
}

/** 三合一 and 三审合一, 地理标志产品保护示范区 and 地理标志示范区: the same beginning and end, and most of what is between. */
const isAlike = (a: string, b: string): boolean => {
  if (a === b || a[0] !== b[0] || a.slice(-1) !== b.slice(-1)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < leastShare * long.length || long.includes(short)) return false
  return isWithin(short, long) || shareOf(a, b) >= alike
}

/** The folded labels of each concept, by each of them. */
const built = new WeakMap<Domain, ReadonlyMap<string, readonly string[]>>()

const labelsOf = (domain: Domain): ReadonlyMap<string, readonly string[]> => {
  const known = built.get(domain)
  if (known) return known
  const labels = new Map<string, string[]>()
  for (const { preferred, alternative } of domain.thesaurus) {
    const folded = [preferred, ...alternative].map(foldText)
    for (const label of new Set(folded)) labels.set(label, [...(labels.get(label) ?? []), ...folded])
  }
  built.set(domain, labels)
  return labels
}

/**
 * Other ways in which the domain tells a name: labels of the same concept that are alike.
 *
 * @returns folded, by code point
 */
export const findAliases = (term: string, domain: Domain | null): string[] => {
  const labels = (domain && labelsOf(domain).get(term)) ?? []
  return [...new Set(labels.filter((label) => isAlike(term, label)))].sort(byCodePoint)
}

/**
 * A name with the places where documents that do not commit to it as it stands tell it in another way: with a word in
 * between, or by a like label of its concept.
 *
 * @param find the places of a folded form
 * @param others names that are told apart from this one
 */
export const withAliases = (
  candidate: Candidate,
  lines: readonly Line[],
  find: (form: string) => Place[],
  domain: Domain | null,
  others: ReadonlySet<string>,
  commitsAt: (place: Place) => boolean,
): Candidate => {
  const has = new Set(candidate.places.filter(commitsAt).map(({ line }) => lines[line].document))
  const isNew = ({ line }: Place): boolean => !has.has(lines[line].document)
  const aliases = findAliases(candidate.term, domain)
    .filter((form) => !others.has(form))
    .map((form) => ({ form, places: find(form).filter(isNew) }))
    .filter(({ places }) => places.length > 0)
  const split = findSplit(lines, candidate).filter(isNew)
  const told = [...aliases.flatMap(({ places }) => places), ...split]
  const forms = [
    ...aliases.map(({ form }) => form),
    ...split.map(({ line, start, end }) => lines[line].text.slice(start, end)),
  ]
  const places = told.filter(
    (place, i) => told.findIndex((one) => one.line === place.line && one.start === place.start) === i,
  )
  return places.length === 0
    ? candidate
    : { ...candidate, forms: [...new Set([...candidate.forms, ...forms])], places: [...candidate.places, ...places] }
}
