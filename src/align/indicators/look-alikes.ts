import { plainName, type Quantity } from '../../lexicon/quantity.ts'
import { countedApart, stageWords, valueTails } from '../../lexicon/quantity-words.ts'
import { servingVerbs } from '../../lexicon/targets.ts'
import type { Entry } from './entries.ts'

/** From this share of common pairs of characters on, two names that end alike are look-alikes. */
const alike = 0.5
/** A core of fewer characters inside another says nothing. */
const shortest = 3

const pairs = (text: string): Set<string> => {
  const characters = [...text]
  return new Set(characters.slice(1).map((c, i) => characters[i] + c))
}

const dice = (a: string, b: string): number => {
  const [x, y] = [pairs(a), pairs(b)]
  const common = [...x].filter((p) => y.has(p)).length
  return x.size + y.size === 0 ? 0 : (2 * common) / (x.size + y.size)
}

/** The object of a sum of money or a share: 专利密集型产业 of 专利密集型产业增加值. */
const objectOf = (core: string): string => {
  const tail = valueTails.find((word) => core.endsWith(word) && core.length - word.length >= 2)
  return tail ? core.slice(0, -tail.length).replace(/(?<=.{2})(?:产业|行业)$/u, '') : core
}

const sortedText = (text: string): string => [...text].sort().join('')

/** 危旧桥梁改造500座 and 危旧桥梁60座: the work may stand in the name or before it. */
const tails = [...stageWords, '改造', '建设', '整治', '治理', '修复', '提升', '更新', '培育', '创建']

/** True where the longer name is a list whose members all begin with the shorter: 地理标志商标和地理标志保护产品. */
const listsIt = (short: string, long: string): boolean =>
  short.length >= 4 && long.includes('和') && long.split('和').every((part) => part.startsWith(short))

const withoutStages = (core: string): string => stageWords.reduce((text, word) => text.replaceAll(word, ''), core)

/** What is compared of a family, worked out once. */
interface Features {
  readonly entry: Entry
  readonly core: string
  readonly sorted: string
  /** The core without words like 申请, 授权, 试点, 示范. */
  readonly plain: string
  readonly plainSorted: string
  readonly object: string
  /** The name without what stands in brackets: 农村生活污水治理（管控）率. */
  readonly unbracketed: string
  readonly latin: readonly string[]
}

const featuresOf = (entry: Entry): Features => {
  const { core } = entry.quantity
  const plain = withoutStages(core)
  const unbracketed = plainName(entry.indicator.name).replace(/\([^()]*\)/gu, '')
  return {
    entry,
    core,
    sorted: sortedText(core),
    plain,
    plainSorted: sortedText(plain),
    object: objectOf(core),
    unbracketed,
    latin: latinNames(entry.indicator.name),
  }
}

/** 国家级…示范园区 and 国家级试点园区: awards of one level to things of one kind. */
const sameAward = (a: Features, b: Features): boolean => {
  const { level } = a.entry.quantity
  const [short, long] = a.plain.length <= b.plain.length ? [a, b] : [b, a]
  if (level === '' || level !== b.entry.quantity.level || short.plain.length < 2) return false
  return short.plain !== short.core && long.plain.endsWith(short.plain)
}

/** 数据中心电能利用效率（PUE） and 大型数据中心PUE值: one Latin name, which is no unit of a rate (GDP) and no generation (5G). */
const latinNames = (text: string): string[] =>
  [...text.matchAll(/[A-Z][A-Za-z0-9.]{2,}/gu)].map((m) => m[0]).filter((word) => !common.includes(word))
const common = ['GDP', 'R&D']

const sameLatinName = (a: Features, b: Features): boolean =>
  a.latin.length > 0 && b.latin.some((name) => a.latin.includes(name))

const sameRegister = (a: Quantity, b: Quantity): boolean =>
  a.apart !== '' && countedApart.some((group) => group.includes(a.apart) && group.includes(b.apart))

/** 0 where two quantities of different families have nothing in common, up to 1 where only marks like 累计 part them. */
const likeness = (a: Features, b: Features): number => {
  const [p, q] = [a.entry.quantity, b.entry.quantity]
  if (a.sorted === b.sorted) return 1
  if (sameRegister(p, q)) return 0.9
  if (sameLatinName(a, b)) return 0.75
  // 发明专利申请 and 发明专利授权: one object at two stages.
  if (a.plain.length >= shortest && a.plainSorted === b.plainSorted && p.whole === q.whole) return 0.85
  const both = p.whole !== '' && q.whole !== ''
  const [x, y] = both ? [a.object, b.object] : [a.core, b.core]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (both && x === y) return 0.9
  if (long.endsWith(short) && short.length >= shortest) return 0.8
  if (listsIt(short, long) || (long.startsWith(short) && tails.includes(long.slice(short.length)))) return 0.7
  if (sameAward(a, b)) return 0.6
  if (a.unbracketed === b.unbracketed) return 0.7
  const score = x.slice(-2) === y.slice(-2) ? dice(x, y) : 0
  return score >= alike ? 0.6 * score : 0
}

const missing = (value: string, none: string): string => value || none

const listed = (a: string, b: string): string => `（${a}与${b}）`

const flowOf = (q: Quantity): string =>
  [q.increment ? '新增量' : '', q.cumulative ? '累计量' : '', q.yearly ? '年度量' : ''].filter(Boolean).join('、')

const stagesOf = (core: string): string[] => stageWords.filter((word) => core.includes(word))

const stageReason = (a: Quantity, b: Quantity): string => {
  const [x, y] = [stagesOf(a.core), stagesOf(b.core)]
  const [onlyX, onlyY] = [x.filter((w) => !y.includes(w)), y.filter((w) => !x.includes(w))]
  if (onlyX.length === 0 && onlyY.length === 0) return ''
  return `环节或类别不同${listed(missing(onlyX.join('、'), '未限定'), missing(onlyY.join('、'), '未限定'))}`
}

const objectReason = (a: Quantity, b: Quantity): string => {
  const [short, long] = a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core]
  const added = long.endsWith(short) ? long.slice(0, -short.length) : ''
  if (added !== '' && !servingVerbs.includes(added)) return `口径宽窄不同（“${long}”只是“${short}”的一部分）`
  return `统计对象不同（“${a.core}”与“${b.core}”）`
}

const wholeReason = (a: Quantity, b: Quantity): string => {
  if (a.whole === b.whole) return ''
  if (!a.whole || !b.whole) return '一为比重，一为绝对量'
  return `比重的分母不同${listed(a.whole, b.whole)}`
}

const isRate = (entry: Entry): boolean => entry.kind === 'percent' || entry.kind === 'permille'

const kindReason = (a: Entry, b: Entry): string => {
  if (a.change !== b.change) return a.change && b.change ? '一为增长，一为下降' : '一为变化幅度，一为绝对水平'
  if (a.kind === null || b.kind === null || a.kind === b.kind) return ''
  return isRate(a) !== isRate(b) ? '一为比率，一为数量或金额' : '计量单位不同，不能换算'
}

/** Why two families must not be merged, in Chinese. */
const explain = (a: Entry, b: Entry): string => {
  const [p, q] = [a.quantity, b.quantity]
  const flows = [flowOf(p), flowOf(q)]
  const reasons = [
    p.per === q.per
      ? ''
      : `一为${missing(p.per && `${p.per}的平均量`, '总量')}，一为${missing(q.per && `${q.per}的平均量`, '总量')}`,
    wholeReason(p, q),
    p.scope === q.scope ? '' : `统计范围不同${listed(missing(p.scope, '未写'), missing(q.scope, '未写'))}`,
    p.whole === q.whole ? kindReason(a, b) : '',
    p.level === q.level ? '' : `级别不同${listed(missing(p.level, '未写级别'), missing(q.level, '未写级别'))}`,
    flows[0] === flows[1]
      ? ''
      : `存量与增量、累计口径不同${listed(missing(flows[0], '未写'), missing(flows[1], '未写'))}`,
    p.apart === q.apart ? '' : `登记口径不同${listed(missing(p.apart, '未写'), missing(q.apart, '未写'))}`,
  ].filter(Boolean)
  if (p.apart === q.apart && sortedText(p.core) !== sortedText(q.core))
    reasons.push(stageReason(p, q) || objectReason(p, q))
  return reasons.slice(0, 3).join('；')
}

/** A pair of families, by their index, that look alike. */
interface LookAlike {
  readonly a: number
  readonly b: number
  readonly likeness: number
  readonly because: string
}

/** Pairs of families that look alike and measure something else; `entries` holds one entry for each family. */
export const findLookAlikes = (entries: readonly Entry[]): LookAlike[] => {
  const features = entries.map(featuresOf)
  return features.flatMap((first, a) =>
    features.slice(a + 1).flatMap((second, i) => {
      const score = likeness(first, second)
      return score > 0 ? [{ a, b: a + 1 + i, likeness: score, because: explain(first.entry, second.entry) }] : []
    }),
  )
}
