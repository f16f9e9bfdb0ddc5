import { boilerplate } from '../../lexicon/boilerplate.ts'
import { fillers } from '../../lexicon/fillers.ts'
import { measureHeads, officeEnds, plainWords } from '../../lexicon/term-words.ts'
import { canName, trimEnd, trimVerbs } from '../shared-actions/trim-phrase.ts'
import type { Weigh } from '../shared-actions/word-weights.ts'
import type { CountedPhrase } from './collect-phrases.ts'

/** Decides what may be shown as a term of one plan. */
export interface TermJudge {
  readonly isTerm: (phrase: CountedPhrase) => boolean
  /** The same for a name that stands in quotes. */
  readonly isName: (name: string) => boolean
}

const empty = new Set(boilerplate)
const ADMINISTRATIVE = /[省市县区州]$/u
/** A word alone must be a rare one to say anything. */
const RARE = 0.8
/** 两地知识产权: what ends in the subject of all plans names nothing. */
const TOPIC = 0.2

/** 成都市郫都区 as the names by which its plan may call it: 成都市, 成都, 郫都区, 郫都, 郫. */
const namesOf = (region: string): string[] =>
  region
    .split(/(?<=[省市州区县])/u)
    .flatMap((name) => [name, name.replace(ADMINISTRATIVE, '')])
    .filter((name) => name.length > 1)

/** 专利密集型, 网络化: something is said of a thing, and the thing is missing. */
const HEADLESS = /[式型性化级类]$/u

const isEmpty = (word: string): boolean => fillers.has(word) || officeEnds.some((end) => word.endsWith(end))

const hasPlainEnd = (words: readonly string[]): boolean => {
  const last = words[words.length - 1]
  return words.length <= 2 && plainWords.has(last) && !measureHeads.has(last)
}

/**
 * @param regions names of the places whose plans are compared: each plan says its own most often, and that tells nothing
 * @param known words of the domain, whose two characters mean something of their own (调解, 非遗); others are mostly
 *   halves of longer names (能源 in 氢能源) or names of places
 */
export const createTermJudge = (
  weigh: Weigh,
  openers: ReadonlySet<string>,
  regions: readonly string[],
  known: ReadonlySet<string>,
): TermJudge => {
  const places = [...new Set(regions.flatMap(namesOf))]
  const saysAnything = ({ words, text }: CountedPhrase): boolean =>
    words.length === 1
      ? weigh(text) >= RARE && !isEmpty(text) && (text.length > 2 || known.has(text))
      : canName(words, weigh) && !hasPlainEnd(words) && weigh(words[words.length - 1]) > TOPIC
  return {
    isTerm: (phrase) =>
      phrase.before > 1 &&
      phrase.behind > 1 &&
      !HEADLESS.test(phrase.text) &&
      saysAnything(phrase) &&
      !openers.has(phrase.words[0]) &&
      !empty.has(phrase.text) &&
      !places.some((place) => phrase.text.includes(place)) &&
      trimEnd(trimVerbs(phrase.words)).length === phrase.words.length,
    isName: (name) => name.length > 1 && !empty.has(name) && !places.includes(name),
  }
}
