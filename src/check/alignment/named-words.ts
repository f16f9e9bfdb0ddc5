import { fillers } from '../../lexicon/fillers.ts'
import { listReasons } from '../../model/coverage-reasons.ts'
import { bareText } from '../../model/text.ts'
import { readPassages } from '../passages.ts'
import type { Draft } from '../rule.ts'
import { bareOf } from './bare-of.ts'
import type { HeldUnit } from './units.ts'

/** A name of so many characters is that of a thing (人民调解委员会, 沉睡专利); shorter ones (商标, 平台) stand in any passage. */
const SHORTEST = 4

/** Words that a draft writes more often than this (知识产权, 知识产权保护) tell no matter from another. */
const FREQUENT = 20

/**
 * Share of the pairs of characters of a name; where one sentence has as many, the name counts as written there in other
 * words: 行政保护与司法保护的协助机制 has 8 of the 10 of 行政保护与司法保护衔接, 海外维权援助 3 of the 5 of 海外维权联盟.
 */
const LIKE = 2 / 3

/** Longest name of a sector that the reasons of a judgement leave out of a name: 中小学(知识产权)普及教育. */
const LONGEST_LEFT_OUT = 6

interface DraftText {
  readonly bare: string
  /** How many of some pairs of characters the sentence has that has most of them. */
  readonly mostOf: (pairs: readonly string[]) => number
  /** Words asked for before, and whether the draft writes them so often. */
  readonly frequent: Map<string, boolean>
}

/** Every unit of every upper plan is looked for in it. */
const texts = new WeakMap<Draft['document'], DraftText>()

const textOf = ({ document }: Draft): DraftText => {
  const known = texts.get(document)
  if (known) return known
  const sentences = readPassages(document).flatMap(({ view }) => view.text.split(/[。；;！？]/u).map(bareText))
  const text = { bare: bareOf(document), mostOf: indexPairs(sentences), frequent: new Map<string, boolean>() }
  texts.set(document, text)
  return text
}

/** Pairs of neighbouring characters, in their order. */
export const pairsOf = (text: string): string[] => [...text].slice(1).map((char, i) => `${text[i]}${char}`)

/** Sentences by the pairs of characters that they hold: each of hundreds of names is looked for in all of them. */
const indexPairs = (sentences: readonly string[]): DraftText['mostOf'] => {
  const holders = new Map<string, number[]>()
  sentences.forEach((sentence, place) => {
    for (const pair of new Set(pairsOf(sentence))) {
      const known = holders.get(pair)
      if (known) known.push(place)
      else holders.set(pair, [place])
    }
  })
  return (pairs) => {
    const counts = new Uint8Array(sentences.length)
    let most = 0
    for (const pair of pairs) for (const place of holders.get(pair) ?? []) most = Math.max(most, ++counts[place])
    return most
  }
}

/** Whether the draft writes a word so often that it tells no matter from another. */
export const isFrequent = (word: string, draft: Draft): boolean => {
  const { bare, frequent } = textOf(draft)
  const known = frequent.get(word)
  if (known !== undefined) return known
  const found = standsMoreThan(FREQUENT, bareText(word), bare)
  frequent.set(word, found)
  return found
}

const standsMoreThan = (times: number, word: string, text: string): boolean => {
  let at = text.indexOf(word)
  for (let count = 0; count < times && at >= 0; count++) at = text.indexOf(word, at + word.length)
  return at >= 0
}

/** A text, itself without its marks, and where in it each character of that stands. */
interface Unmarked {
  readonly text: string
  readonly bare: string
  readonly at: readonly number[]
}

const unmark = (text: string): Unmarked => {
  const found = [...text.matchAll(/[^\s\p{P}\p{S}]/gu)]
  return {
    text,
    bare: found.map(([char]) => char).join(''),
    at: found.flatMap(({ index, 0: char }) => (char.length > 1 ? [index, index + 1] : [index])),
  }
}

/** A part of a text with the bracket or quotation mark that it would leave open: 技术与创新支持中心(TISC), “放管服”改革. */
const sliceWhole = (text: string, start: number, end: number): string => {
  const part = text.slice(start, end)
  const lacks = (open: string, close: string): number => part.split(open).length - part.split(close).length
  const isOpen = [...')）”》'].some((close, i) => text[end] === close && lacks('(（“《'[i], close) > 0)
  const isClosed = [...'(（“《'].some((open, i) => text[start - 1] === open && lacks(open, ')）”》'[i]) < 0)
  return text.slice(start - Number(isClosed), end + Number(isOpen))
}

/**
 * A name of the reasons as the unit writes it, marks included, and where it may stand with the name of the sector inside;
 * null where it does not stand.
 */
const wordingIn = ({ text, bare, at }: Unmarked, name: string): string | null => {
  const whole = bare.indexOf(name)
  if (whole >= 0) return sliceWhole(text, at[whole], at[whole + name.length - 1] + 1)
  for (let cut = 1; cut < name.length; cut++) {
    const [before, behind] = [name.slice(0, cut), name.slice(cut)]
    for (let start = bare.indexOf(before); start >= 0; start = bare.indexOf(before, start + 1)) {
      const end = at[start + cut - 1] + 1
      for (let next = start + cut; at[next] - end <= LONGEST_LEFT_OUT; next++)
        if (bare.startsWith(behind, next)) return sliceWhole(text, at[start], at[next + behind.length - 1] + 1)
    }
  }
  return null
}

/** Every rule asks for the names of every unit. */
const known = new WeakMap<HeldUnit['unit'], Unmarked>()

const unmarkUnit = (unit: HeldUnit['unit']): Unmarked => {
  const own = known.get(unit) ?? unmark(unit.text.normalize('NFKC'))
  known.set(unit, own)
  return own
}

const standsIn = (text: string, name: string, wording: string): boolean =>
  text.includes(name) || text.includes(bareText(wording))

const isWrittenOtherwise = (text: DraftText, name: string, share: number): boolean => {
  const pairs = pairsOf(name)
  return text.mostOf(pairs) >= share * pairs.length
}

interface Name {
  readonly name: string
  readonly wording: string
}

export type NameKind = Parameters<typeof listReasons>[1]

/** 《企业知识产权管理规范》国家标准: what stands right behind a title says what it is, and names nothing beside it. */
const isApposition = (text: string, wording: string): boolean => text.includes(`》${wording}`)

const listNames = ({ unit, cell }: HeldUnit, kinds: readonly NameKind[]): Name[] => {
  const own = unmarkUnit(unit)
  return kinds
    .flatMap((kind) => listReasons(cell, kind))
    .map(bareText)
    .filter((name) => name.length >= SHORTEST && !/\d/u.test(name))
    .flatMap((name) => {
      const wording = wordingIn(own, name)
      return wording === null || isApposition(own.text, wording) ? [] : [{ name, wording }]
    })
}

/** A thing of four characters that the passage has in part (高校院所, 行政执法) may be anybody's: what is carried has a longer name. */
const LONG = 5

/**
 * Whether a name is what the first of several acts is about: 支持企业开展海外布局、获取境外知识产权、参与国际标准制定. In a list of
 * bodies or means (高校院所、国有企业等, 行政执法、纠纷调解等) one of them tells nothing.
 */
const endsAct = ({ unit: { title } }: HeldUnit, wording: string, names: readonly Name[]): boolean => {
  const [first, ...others] = title.split('、')
  const isAct = (part: string): boolean => names.some((one) => part.startsWith(one.wording))
  return first.endsWith(wording) && others.length > 0 && others.every(isAct) && !title.includes('等')
}

/** 运用专利、商标、……植物新品种等: one means of many stands in any passage. */
const isOneOfMany = ({ unit: { title } }: HeldUnit, wording: string): boolean =>
  title.includes('等') && [`${wording}、`, `${wording}等`, `、${wording}`].some((words) => title.includes(words))

/** Names of a unit that stand word by word in the passage that carries it, or comes nearest to it. */
export const wordsWritten = (held: HeldUnit, draft: Draft): readonly string[] => {
  const { cell } = held
  const place = bareText((cell.evidence[0] ?? cell.nearest)?.quote ?? '')
  const names = listNames(held, ['missing', 'near', 'shared'])
  const isTelling = ({ name, wording }: Name): boolean =>
    name.length < LONG || wording.includes('、')
      ? cell.status === 'partial' && !cell.gap && endsAct(held, wording, names)
      : !isOneOfMany(held, wording)
  return listNames(held, ['shared'])
    .filter((one) => isTelling(one) && standsIn(place, one.name, one.wording) && !isFrequent(one.name, draft))
    .map(({ wording }) => wording)
}

/**
 * Names of a unit that stand nowhere in the draft, neither word by word nor, sentence by sentence, in words much like them.
 *
 * @param kinds of the reasons: what the judgement found nothing of in the passage; with `near` what it found something alike
 * of (丰富金融产品 by 投融资产品), with `shared` what it took for the same in other words
 */
export const wordsNowhere = (held: HeldUnit, draft: Draft, kinds: readonly NameKind[]): readonly string[] => {
  const text = textOf(draft)
  return listNames(held, kinds)
    .filter(({ name, wording }) => !standsIn(text.bare, name, wording) && !isWrittenOtherwise(text, name, LIKE))
    .map(({ wording }) => wording)
}

/** Of these those that are not one of many things, for which a draft may write another. */
export const partsNowhere = (held: HeldUnit, draft: Draft, kinds: readonly NameKind[]): readonly string[] =>
  wordsNowhere(held, draft, kinds).filter((wording) => !isOneOfMany(held, wording))

/** A name of so many characters holds several words (职务科技成果权属混合所有制), of which a draft on the matter writes some. */
const MANY_WORDS = 8
const HARDLY = 1 / 3

/** Names of several words of which no sentence of the draft has even a third. */
export const wordsUnknown = (held: HeldUnit, draft: Draft): readonly string[] => {
  const text = textOf(draft)
  return listNames(held, ['missing', 'near'])
    .filter(({ name, wording }) => name.length >= MANY_WORDS && !standsIn(text.bare, name, wording))
    .filter(({ name }) => !isWrittenOtherwise(text, name, HARDLY))
    .map(({ wording }) => wording)
}

/** 夜购、夜游、夜娱、夜学、夜健身: of so many things a draft may choose others. */
const LONGEST_LIST = 2

/**
 * Of a unit whose names nobody has listed for its sector: the words that the passage lacks, where half of them or more stand
 * nowhere in the draft (发展长租房市场, and no word of 租房), and no fewer than the passage has.
 */
export const plainWordsNowhere = (held: HeldUnit, draft: Draft): readonly string[] => {
  if (listNames(held, ['missing', 'near', 'shared']).length > 0) return []
  if (held.unit.title.split('、').length > LONGEST_LIST) return []
  const isPlain = (word: string): boolean => !/\d/u.test(word) && held.unit.title.includes(word)
  const missing = listReasons(held.cell, 'missing').filter(isPlain)
  const nowhere = missing.filter((word) => !fillers.has(word) && !textOf(draft).bare.includes(word))
  const isMore = nowhere.length >= listReasons(held.cell, 'shared').length
  return isMore && 2 * nowhere.length >= missing.length ? nowhere : []
}

/** Whether a unit names a thing, and the passage that carries it has no such name word by word. */
export const isNamedElsewhere = (held: HeldUnit, draft: Draft): boolean =>
  listNames(held, ['missing', 'near', 'shared']).length > 0 && wordsWritten(held, draft).length === 0
