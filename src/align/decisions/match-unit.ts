import { itemNumber } from '../../lexicon/headings.ts'
import { fillingAdverbs } from '../../lexicon/verbs.ts'
import { either } from '../../lexicon/word-list.ts'
import { bareText } from '../../model/text.ts'
import { type Candidate, choose, isNear, type Match, matchWords } from './match-words.ts'

const adverbsAhead = new RegExp(`^(?:${either(fillingAdverbs)})+`, 'u')

/** 深入开展…, 3．持续开展… and 开展… are one measure: how it is done and numbered is often all that a new draft changes. */
const plainWords = (words: string): string => bareText(words.replace(itemNumber, '')).replace(adverbsAhead, '')

/** So much of a unit are the words that it still is what they meant, and so long are they that they mean nothing else. */
const mostOf = 0.5
const longEnough = 10
/** What is added to a measure and may change what was decided of it: how much of it, or that it is not to be. */
const adding = /\d|[一二三四五六七八九十百千万]+[个项家所座件人]|新增|累计|不|未|无|非/u

/** 开展…整治 in 按照国家部署，开展…整治，提升…水平: what has grown a clause in front or behind says all that it said. */
const grows = (words: string, form: string): boolean => {
  const at = words.length < longEnough || words.length < mostOf * form.length ? -1 : form.indexOf(words)
  return at >= 0 && !adding.test(form.slice(0, at)) && !adding.test(form.slice(at + words.length))
}

/**
 * Finds the unit that words mean, as `matchWords` does; where nothing fits, the one that says the same but for adverbs and
 * the number at its head, else the one in which they stand whole. Of two such that stand in each other the smaller: a
 * titled part holds the words of its measures.
 */
export const matchUnit = <T>(words: string, candidates: readonly Candidate<T>[], where: string): Match<T> => {
  const match = matchWords(words, candidates, where)
  if (match.fit !== null || match.found > 0) return match
  const plain = plainWords(words)
  const alike = pick(candidates, (form) => isNear(plain, plainWords(form)))
  if (alike.length > 0) return choose('near', alike)
  const grown = pick(candidates, (form) => grows(plain, plainWords(form)))
  const least = Math.min(...grown.map(({ form }) => form.length))
  const smallest = grown.filter(({ form }) => form.length === least)
  const nested = grown.every(({ form }) => bareText(form).includes(bareText(smallest[0].form)))
  return grown.length > 0 ? choose('near', nested ? smallest : grown) : match
}

const pick = <T>(
  candidates: readonly Candidate<T>[],
  fits: (form: string) => boolean,
): { readonly candidate: Candidate<T>; readonly form: string }[] =>
  candidates.flatMap((candidate) => {
    const form = candidate.forms.find(fits)
    return form === undefined ? [] : [{ candidate, form }]
  })
