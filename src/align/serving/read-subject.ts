import { parseQuantity, plainName } from '../../lexicon/quantity.ts'
import { readyVocabulary, type Vocabulary } from '../../lexicon/quantity-vocabulary.ts'
import { builtThings, countingWords, looseUnits, looseWords, workBehind } from '../../lexicon/target-work.ts'
import type { Indicator } from '../../model/analysis.ts'
import type { Domain } from '../../model/domain.ts'
import { byCodePoint } from '../../model/text.ts'
import type { Segmenter } from '../../model/token.ts'
import { type ConceptIndex, indexConcepts } from '../coverage/concepts.ts'
import { facetsOf } from '../coverage/facets.ts'
import { foldText } from '../coverage/fold-text.ts'
import { isKind } from './point-out.ts'

/** What a task has to be about to serve a target. */
export interface Subject {
  /** The thing counted, without words of counting and without the name of the domain. */
  readonly phrase: string
  /** The phrase with the name of the domain before it, where it is too short to stand alone: 知识产权师; else empty. */
  readonly exact: string
  /** 国家级, 省级, … that the name states; else empty. */
  readonly level: string
  /** Places in the thesaurus of the concepts that its name holds. */
  readonly concepts: readonly number[]
  /** Words of the phrase that tell it from other things; loose ones only where there is no other. */
  readonly words: readonly string[]
  /** True where `words` are loose, so that one of several says nothing, and only a heading says them on purpose. */
  readonly loose: boolean
  /** 中心, 网点, … at the end of the phrase: what a task has to build; else empty. */
  readonly built: string
  /** Of rights and persons counted one by one: indices of the domain's facets that the name touches. */
  readonly facets: readonly number[]
  /** Whether it is itself one of the kinds of things that the domain deals with (地理标志), which stand in lists. */
  readonly kind: boolean
  /** Words of the work behind a statistic that does not name it. */
  readonly work: readonly string[]
}

export interface SubjectTools {
  readonly domain: Domain | null
  readonly vocabulary: Vocabulary
  readonly concepts: ConceptIndex
  readonly segmenter: Segmenter
}

/** The longest first, so that 社会满意度 goes before 满意度. */
const counting = [...countingWords].sort((a, b) => b.length - a.length || byCodePoint(a, b))
const loose = new Set(looseWords)
/** A list of what is meant, in brackets: 地理标志有效量（地理标志商标、…）. */
const brackets = /[（(][^（()）]*[)）]/gu

/** Words of a name that only say that something is counted go from both of its ends. */
const stripCounting = (text: string): string => {
  let rest = text
  for (let found = true; found; ) {
    found = false
    for (const word of counting) {
      if (rest.length <= word.length) continue
      if (rest.endsWith(word)) rest = rest.slice(0, -word.length)
      else if (word.length > 1 && rest.startsWith(word)) rest = rest.slice(word.length)
      else continue
      found = true
      break
    }
  }
  return rest
}

/** From this length on a phrase is known without the name of the domain before it. */
const standsAlone = 4
/** The name of a domain and one character. */
const shortName = 5

const exactName = (name: string, phrase: string, domain: Domain | null): string => {
  const topics = domain?.topics ?? []
  // 服务德阳企业的知识产权师 is about the last word, of which 师 alone would be left.
  const last = topics
    .map((topic) => name.slice(name.lastIndexOf(topic)))
    .find((end) => topics.some((t) => end.startsWith(t)))
  if (last && last.length <= shortName && topics.some((t) => last.startsWith(t) && last.length > t.length)) return last
  if (phrase.length >= standsAlone) return ''
  return topics.map((topic) => topic + phrase).find((text) => name.includes(text)) ?? ''
}

/** Takes the name of an indicator apart into what it is about. */
export const readSubject = ({ name, unit }: Pick<Indicator, 'name' | 'unit'>, tools: SubjectTools): Subject => {
  const { domain, vocabulary, concepts, segmenter } = tools
  const { core, level } = parseQuantity(name.replace(brackets, ''), vocabulary)
  const phrase = stripCounting(foldText(core, domain).text)
  const whole = foldText(plainName(name), domain)
  const found = [...concepts.find(whole), ...concepts.find(foldText(core, domain))]
  const words = segmenter
    .cut(phrase)
    .map((token) => token.text)
    .filter((word) => word.length > 1 && !countingWords.includes(word))
  const telling = words.filter((word) => !loose.has(word))
  return {
    phrase,
    exact: exactName(plainName(name), phrase, domain),
    level,
    concepts: [...new Set(found.map((c) => c.concept))],
    words: [...new Set(telling.length > 0 ? telling : words)],
    loose: telling.length === 0,
    built: builtThings.find((word) => phrase.endsWith(word) && phrase.length > word.length) ?? '',
    facets: looseUnits.includes(unit) ? facetsOf(phrase, domain) : [],
    kind: isKind(phrase, domain),
    work: workBehind.flatMap(({ signs, work }) => (signs.some((sign) => whole.text.includes(sign)) ? work : [])),
  }
}

/** What targets are about, by `subjectKey`: plain data, so that another thread can be given it. */
export type Subjects = ReadonlyMap<string, Subject>

export const subjectKey = ({ name, unit }: Pick<Indicator, 'name' | 'unit'>): string => `${name}\n${unit}`

/** @param known what was read of other targets of the same domain, which is not read again */
export const readSubjects = (
  indicators: readonly Indicator[],
  domain: Domain | null,
  segmenter: Segmenter,
  known: Subjects = new Map(),
): Subjects => {
  const vocabulary = readyVocabulary(domain?.indicatorSynonyms ?? [], domain?.topics ?? [])
  const tools: SubjectTools = { domain, vocabulary, concepts: indexConcepts(domain), segmenter }
  const targets = new Map(indicators.map((indicator) => [subjectKey(indicator), indicator]))
  return new Map([...targets].map(([key, target]) => [key, known.get(key) ?? readSubject(target, tools)]))
}
