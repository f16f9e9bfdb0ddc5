import { addressedTo, addressing, askingFor, doubtfulHeads, dutyWords, takingPart } from '../../lexicon/roles.ts'
import { adverbs, commitmentVerbs } from '../../lexicon/verbs.ts'
import { longestFirst } from '../../lexicon/word-list.ts'
import { indexWords } from '../../model/index-words.ts'

/** The clause of an act: how firmly it is said, in which part, and on what it acts. */
export interface ReadAct {
  readonly strength: 1 | 2 | 3
  /** takes: uses or joins what others build; asks: seeks what another level grants; acts: all else. */
  readonly part: 'acts' | 'takes' | 'asks'
  /** True where readers would not agree how firm it is. */
  readonly doubtful: boolean
  /** True where somebody else is to act: 支持和鼓励银行…开展. */
  readonly addressed: boolean
  /** Words behind the verb; behind the second one where the first addresses somebody (鼓励…建立|分中心). */
  readonly object: string
}

const verbs = longestFirst(commitmentVerbs.map(({ verb }) => verb))
const softeners = longestFirst(adverbs)
const verbIndex = indexWords(verbs)
const softenerIndex = indexWords(softeners)
const addressedIndex = indexWords(addressedTo)
const shortestObject = 2
/** Characters within which an address ends: 鼓励知识产权强县、重点产业园区、创新孵化园等创新资源聚集区|建设. */
const longestAddress = 32

const startsWithOne = (text: string, words: readonly string[]): boolean => words.some((word) => text.startsWith(word))

/** 积极、进一步… before the verb. */
const stripAdverbs = (text: string): string => {
  for (;;) {
    const adverb: string | undefined = softeners[softenerIndex.firstAt(text, 0, text.length - 2)]
    // The verbs stand the longest first.
    if (!adverb || (verbs[verbIndex.firstAt(text, 0)]?.length ?? 0) > adverb.length) return text
    text = text.slice(adverb.length)
  }
}

const objectBehind = (verb: string, rest: string): string => {
  if (!startsWithOne(verb, addressing)) return rest
  for (let i = 0; i < Math.min(rest.length - shortestObject, longestAddress); i++) {
    const inner: string | undefined = addressedTo[addressedIndex.firstAt(rest, i)]
    if (inner && rest.length - i - inner.length >= shortestObject) return rest.slice(i + inner.length)
  }
  return rest
}

const partOf = (clause: string, bare: string): ReadAct['part'] => {
  if (startsWithOne(clause, askingFor) || startsWithOne(bare, askingFor)) return 'asks'
  return startsWithOne(bare, takingPart) ? 'takes' : 'acts'
}

/**
 * Reads the clause of a main verb.
 *
 * @param strength that of the action, whose verb may stand deeper in the clause
 */
export const readAct = (clause: string, strength: 1 | 2 | 3): ReadAct => {
  const bare = stripAdverbs(clause)
  const verb = verbs[verbIndex.firstAt(bare, 0)] ?? ''
  const rest = bare.slice(verb.length)
  const object = verb ? objectBehind(verb, rest) : rest
  return {
    strength: dutyWords.some((word) => clause.includes(word)) ? 3 : strength,
    part: partOf(clause, bare),
    doubtful: startsWithOne(bare, doubtfulHeads) || startsWithOne(clause, doubtfulHeads),
    addressed: object !== rest,
    object,
  }
}
