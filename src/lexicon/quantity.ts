import {
  applySynonyms,
  preferTerms,
  readyVocabulary,
  type Vocabulary,
  withoutTail,
  withoutTopics,
} from './quantity-vocabulary.ts'
import {
  countedApart,
  coverageScopes,
  intensiveEnds,
  intensiveHeads,
  quantityAliases,
  quantityLevels,
  stockVerbs,
} from './quantity-words.ts'
import { statisticNouns } from './targets.ts'
import { parseUnit } from './units.ts'

/** What the name of an indicator says, taken apart. Two names measure one quantity only where all of it agrees. */
export interface Quantity {
  /** What is counted, without the words below, without punctuation. Of a share: its numerator. */
  readonly core: string
  /** Of a share, the whole that it is a part of; else empty. */
  readonly whole: string
  /** The one of several overlapping expressions that it uses (countedApart); else empty. */
  readonly apart: string
  /** 每万人, 人均, …; empty for an absolute figure. */
  readonly per: string
  /** 国家级, 国家级+省级, …; empty where the name says none. */
  readonly level: string
  /** 市(州), 县(区), … of a coverage rate; else empty. */
  readonly scope: string
  /** True for 新增, 净增: the change, not the stock. */
  readonly increment: boolean
  /** True for 累计. */
  readonly cumulative: boolean
  /** True for 每年, 年度. */
  readonly yearly: boolean
}

const footnotes = /[\u2460-\u2473*＊]/gu
const quotes = /[“”"‘’'《》「」]/gu
const definition = /(?<=.{3,})[（(][^（()）]*、[^（()）]{4,}[)）]$/u
const unitBracket = /[（(]([^（()）]{1,8})[)）]$/u
const perHead =
  /每((?:[百千万亿十\d]+)?)(?:名|个|位)?(常住人口|户籍人口|常住居民|居民|人口|人|户|平方公里|公里|亩|家企业|百户)(?:拥有|的)?/u
/** 千人口注册护士数: 每 is left out at the head of a name; 万人计划 is a programme, 百人以上 a size. */
const perHeadBare = /^(?=[百千万十]+(?:名|个)?(?:常住|户籍)?(?:人口|人(?![次才大会助以计])))/u
const perOne = /(人均|户均|亩均|车均|地均)/u
const shareMark = /^(.+?)(?:所)?占(.+?)(?:的)?(?:比重|比例|比率|份额|比)?$/u
/** 护理型床位占比, 设立老年医学科的比例: the whole goes without saying. */
const openShare = /^([^占]{2,}?)(?<!覆盖)的?(?:占比|比例|比重|比率)$/u
const incrementMark = /^(?:期内)?(?:净增加?|新增加?|增设)|(?:净增加?|新增加?)(?:数量|数|量)?$/u
const yearlyMark = /每年|年度|(?<!近)年均(?!增)|当年/u

/** NFKC without white space, footnote marks and quotes, and without a unit in brackets at its end: …比重（%）. */
export const plainName = (name: string): string => {
  const text = name.replace(footnotes, '').normalize('NFKC').replace(quotes, '').replace(/\s+/gu, '')
  const bracket = unitBracket.exec(text)
  return bracket && (parseUnit(bracket[1]).kind !== null || bracket[1].includes('/'))
    ? text.slice(0, bracket.index)
    : text
}

const general = readyVocabulary([])

const withoutStockVerb = (text: string): string => {
  const verb = stockVerbs.find((word) => text.startsWith(word))
  // 建成区 is a place.
  return verb && text.length - verb.length >= 3 && !text.startsWith('建成区') ? text.slice(verb.length) : text
}

/** The member of a group of overlapping expressions that a name holds, the longest. */
const apartOf = (text: string): string =>
  countedApart.flat().reduce((best, word) => (text.includes(word) && word.length > best.length ? word : best), '')

const bare = (text: string): string => text.replace(/的/gu, '').replace(/[\s\p{P}\p{S}]+/gu, '')

const takeFirst = (text: string, list: readonly (readonly [string, string])[], where: 'head' | 'anywhere') => {
  for (const [word, meaning] of list) {
    const at = where === 'head' ? (text.startsWith(word) ? 0 : -1) : text.indexOf(word)
    if (at >= 0) return { rest: text.slice(0, at) + text.slice(at + word.length), meaning }
  }
  return { rest: text, meaning: '' }
}

const take = (text: string, mark: RegExp): { rest: string; found: string } => {
  const match = mark.exec(text)
  return match ? { rest: text.replace(mark, ''), found: match[0] } : { rest: text, found: '' }
}

const normalizePer = (found: string): string =>
  found
    .replace(/(?:名|个|位)(?=人|居民|常住|户籍)/u, '')
    .replace(/(?<!户籍)(?:人口|居民)/u, '人')
    .replace('常住', '')
    .replace(/拥有|的/gu, '')

/** 全国网上零售额 of a plan for the nation is that of its own place; 全国文明城市 is an award. */
const withoutNation = (text: string): string => (/^全国.+(?:额|率|规模|比重|值)$/u.test(text) ? text.slice(2) : text)

const partMark = /^(.+?)[（(]其中[：:](.+)[）)]$/u
const statistic = new RegExp(
  `(?:${statisticNouns.filter((noun) => noun.length > 1 && !/率$|比/u.test(noun)).join('|')})$`,
  'u',
)

/** 铁路营业里程（其中：高速铁路） is what others call 高速铁路里程; the part of a rate or share says too little alone. */
const partName = (name: string): string => {
  const [, whole, part] = partMark.exec(name) ?? []
  const end = whole && statistic.exec(whole)?.[0]
  if (!end) return name
  return part.endsWith(end) ? part : part + end
}

/** Takes the name of an indicator apart, with general synonyms alone where no vocabulary is given. */
export const parseQuantity = (name: string, vocabulary: Vocabulary = general): Quantity => {
  // 地理标志有效量(地理标志商标、农产品地理标志…): the list only says what is meant.
  const plain = plainName(partName(name)).replace(definition, '')
  let text = preferTerms(plain, quantityAliases)
  const increment = take(text, incrementMark)
  text = increment.rest
  const cumulative = text.includes('累计')
  text = text.replaceAll('累计', '')
  const yearly = take(text, yearlyMark)
  text = yearly.rest
  const head = take(text.replace(perHeadBare, '每'), perHead)
  const one = take(head.rest, perOne)
  text = one.rest
  const level = takeFirst(withoutNation(text), quantityLevels, 'head')
  text = level.rest
  text = applySynonyms(withoutStockVerb(text), vocabulary)
  const scope = /覆盖率|覆盖面|覆盖比例|比例|比率|占比/u.test(text) ? takeFirst(text, coverageScopes, 'anywhere') : null
  text = scope?.rest ?? text
  const open = openShare.exec(text)
  const share = open ? [open[0], open[1], ''] : shareMark.exec(text)
  return {
    core: withoutTopics(bare(withoutTail(bare(share ? share[1] : text))), vocabulary.topics),
    whole: share ? bare(share[2]) || '比重' : '',
    apart: apartOf(plain),
    per: normalizePer(head.found) + one.found,
    level: level.meaning,
    scope: scope?.meaning ?? '',
    increment: increment.found !== '',
    cumulative,
    yearly: yearly.found !== '',
  }
}

/** True for a name that ends as a rate or a mean does. Its 新增 tells whose: 新增劳动力平均受教育年限, 新增公交车中新能源车占比. */
export const endsAsRate = (name: string): boolean => intensiveEnds.some((end) => plainName(name).endsWith(end))

/** True for rates, shares, figures per head and scores, which do not grow with the size of a place. */
export const isIntensive = (name: string, unit: string): boolean => {
  const { kind } = parseUnit(unit)
  if (kind === 'percent' || kind === 'permille' || kind === 'score' || unit.includes('/')) return true
  const plain = plainName(name)
  if (endsAsRate(plain) || perHeadBare.test(plain)) return true
  return intensiveHeads.some((word) => plain.includes(word))
}
