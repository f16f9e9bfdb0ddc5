import { isRule, plainActs } from '../../lexicon/measure-names.ts'
import { groupBy } from '../../model/group-by.ts'
import { byCodePoint } from '../../model/text.ts'
import type { Cut } from './cut.ts'
import type { NamedMeasure } from './named-measures.ts'

/** All names of one measure: the one that most plans use, the others, and every place. */
export interface MeasureGroup {
  readonly term: string
  readonly stem: string
  readonly forms: readonly string[]
  readonly measures: readonly NamedMeasure[]
}

/** Where the name stands within: the whole country's or the towns' measure, which the others name without. */
const LEVELS = new Set(['国家', '全国', '全省', '全市', '地方', '城市', '城乡', '社区'])
/** 老年助餐（服务）提升行动; not among the words that say how, as 旅游服务 is something. */
const SERVICE = '服务'
/** An abbreviated word keeps its first character, and so much of the rest of the name is the same: 非遗传承发展. */
const LEAST_TAIL = 3
const LEAST_SHORT = 2

const isWithin = (short: string, long: string): boolean => {
  let at = 0
  for (const char of long) if (char === short[at]) at++
  return at === short.length
}

/** 非遗传承发展 and 非物质文化遗产传承发展: one word is short for the other, and the rest is the same. */
const isAbbreviated = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let tail = 0
  while (tail < short.length && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail++
  const [head, full] = [short.slice(0, short.length - tail), long.slice(0, long.length - tail)]
  const isShort = head[0] === full[0] && !full.startsWith(head) && isWithin(head, full)
  return tail >= LEAST_TAIL && head.length >= LEAST_SHORT && isShort
}

const without = (words: readonly string[], others: readonly string[]): readonly string[] => {
  const rest = [...others]
  return words.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

const sorted = (text: string): string => [...text].sort().join('')

/** One name is the other moved about, or has a word more that says how and not what: 公共文化服务（效能）提升. */
const hasSameWords = (a: readonly string[], b: readonly string[], topics: ReadonlySet<string>): boolean => {
  const [more, fewer] = a.join('').length >= b.join('').length ? [a, b] : [b, a]
  const [long, short] = [more.join(''), fewer.join('')]
  if (sorted(long) === sorted(short)) return true
  const scope = long.slice(0, -short.length)
  if (long.endsWith(short) && (LEVELS.has(scope) || topics.has(scope))) return true
  if (without(fewer, more).length > 0) return false
  const extra = without(more, fewer)
  const isScope = (word: string): boolean => word === more[0] && (LEVELS.has(word) || topics.has(word))
  return extra.every((word) => plainActs.has(word) || word === SERVICE || isScope(word))
}

const plansOf = (measures: readonly NamedMeasure[], documentOf: (m: NamedMeasure) => number): Set<number> =>
  new Set(measures.map(documentOf))

interface Named {
  readonly stem: string
  readonly words: readonly string[]
  /** A bit for each of its characters, many for one: what one name has and the other lacks parts most pairs at once. */
  readonly mask: number
  readonly isRule: boolean
  readonly measures: readonly NamedMeasure[]
}

const maskOf = (text: string): number => {
  let mask = 0
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) % 31)
  return mask
}

const isSame = (a: Named, b: Named, topics: ReadonlySet<string>): boolean => {
  const both = a.mask & b.mask
  if (a.isRule !== b.isRule || (both !== a.mask && both !== b.mask)) return false
  return hasSameWords(a.words, b.words, topics) || isAbbreviated(a.stem, b.stem)
}

/** By the plans that use each, then the longest: the name that says most. */
const nameGroup = (members: readonly Named[], documentOf: (m: NamedMeasure) => number): MeasureGroup => {
  const measures = members.flatMap((one) => one.measures)
  const names = [...groupBy(measures, ({ name }) => name)].sort(
    ([a, x], [b, y]) =>
      plansOf(y, documentOf).size - plansOf(x, documentOf).size || b.length - a.length || byCodePoint(a, b),
  )
  const [[term, [{ stem }]]] = names
  return { term, stem, forms: names.slice(1).map(([name]) => name), measures }
}

/**
 * Named measures by what they name. 工程 and 行动 behind the same words are one, and so are names that differ by a word
 * that says how or is what all plans are about, by the order of words or by an abbreviation; never two that one plan uses side by side.
 */
export const groupMeasures = (
  found: readonly NamedMeasure[],
  cut: Cut,
  topics: ReadonlySet<string>,
  documentOf: (measure: NamedMeasure) => number,
): MeasureGroup[] => {
  const named: Named[] = [...groupBy(found, ({ stem, name }) => `${stem}|${isRule(name)}`)].map(([, measures]) => ({
    stem: measures[0].stem,
    words: cut(measures[0].stem),
    mask: maskOf(measures[0].stem),
    isRule: isRule(measures[0].name),
    measures,
  }))
  const groups: Named[][] = []
  for (const one of named) {
    const own = plansOf(one.measures, documentOf)
    const home = groups.find(
      (group) =>
        group.some((other) => isSame(one, other, topics)) &&
        !group.some((other) => [...plansOf(other.measures, documentOf)].some((plan) => own.has(plan))),
    )
    if (home) home.push(one)
    else groups.push([one])
  }
  return groups.map((group) => nameGroup(group, documentOf))
}
