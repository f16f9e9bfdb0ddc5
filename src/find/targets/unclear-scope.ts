import { parseUnit, type UnitKind } from '../../lexicon/units.ts'
import type { Finding } from '../../model/analysis.ts'
import { isLevel } from '../../model/is-level.ts'
import type { FindingRule } from '../rule.ts'
import { amountInBase, familyPairs, lookAlikePairs, type Pair, planName, sameDue, showTarget } from './view.ts'

const id = 'unclear-scope'

type Told = Pair & { readonly because: string }

const make = ({ plan, a, b }: Pair, severity: Finding['severity'], detail: string): Finding => ({
  id: `${id}:${a.id}:${b.id}`,
  rule: id,
  severity,
  plans: [plan.id],
  title: `${planName(plan)}口径待说明：“${a.name}”${showTarget(a)}与“${b.name}”${showTarget(b)}`,
  detail,
  evidence: [a.evidence, b.evidence],
})

/** Shares and scores do not add up: 98% of the grain and 60% of all crops may be worked by machines. */
const doNotAdd: ReadonlySet<UnitKind | null> = new Set<UnitKind | null>([
  'percent',
  'permille',
  'points',
  'score',
  'times',
])

/** 累计2亿元 and 2亿元 without it; a total over years that is less than one figure. */
const counters = (pair: Told): Finding[] => {
  const { a, b } = pair
  if ((a.cumulative === true) === (b.cumulative === true) || !pair.because.includes('累计')) return []
  if (doNotAdd.has(parseUnit(a.unit).kind)) return []
  const [counter, plain] = a.cumulative === true ? [a, b] : [b, a]
  const [c, p] = [amountInBase(counter), amountInBase(plain)]
  // “十四五”期间新增就业25万人, and 〔25〕 in a table whose brackets are totals over the period: told alike.
  if (c === p && counter.caveats.includes('括号内为规划期累计数')) return []
  if (c > p) return [make(pair, 'info', '一处写累计，一处未写；累计的起点和另一处是年度还是累计，原文均未说明。')]
  const why = c === p ? '数值相同，一处写累计，一处未写' : '累计数反而小于未写累计的数'
  return [make(pair, 'warning', `${why}，口径应当统一或说明。`)]
}

/** Registers that overlap (版权登记, 作品登记) with different figures. */
const registers = (pair: Told): Finding[] => {
  const { a, b } = pair
  if (!pair.because.includes('登记口径') || amountInBase(a) === amountInBase(b)) return []
  return [
    make(
      pair,
      'warning',
      `${pair.because}，数值不同，可能一为规划期内或年度数、一为累计总数，原文未说明，不宜当作同一指标引用。`,
    ),
  ]
}

/** 初中班 is no kind of 中班, since the name is cut through a word; 投资 alone is that of the project told before. */
const isNoPart = (part: string, whole: string): boolean =>
  (part.endsWith(whole) && part.length === whole.length + 1 && whole.length <= 2) ||
  /^(?:总|计划|预计)?投资额?$/u.test(whole)

/** A part that is larger than the whole. */
const parts = (pair: Told): Finding[] => {
  const { a, b } = pair
  const told = /^口径宽窄不同（“([^”]+)”只是“([^”]+)”/u.exec(pair.because)
  if (!told || isNoPart(told[1], told[2]) || !a.normalized || !b.normalized) return []
  const [part, whole] = a.name.length > b.name.length ? [a, b] : [b, a]
  if (part.normalized?.unit !== whole.normalized?.unit || amountInBase(part) <= amountInBase(whole)) return []
  if (doNotAdd.has(parseUnit(part.unit).kind)) return []
  return [make(pair, 'warning', `${pair.because}，部分的目标却大于整体，请核对口径。`)]
}

/** An increment above the stock, where no base tells whether both can hold. */
const increments = (pair: Told): Finding[] => {
  if (!/^存量与增量[^；]*新增量[^；]*$/u.test(pair.because)) return []
  const [increment, stock] = /新增|净增/u.test(pair.a.name) ? [pair.a, pair.b] : [pair.b, pair.a]
  if (typeof stock.baseline?.value === 'number' || amountInBase(increment) <= amountInBase(stock)) return []
  return [make(pair, 'warning', '新增量大于总数目标，而原文没有基期，两处的关系待说明。')]
}

/** 争创20家 beside a total of 20: what is to be won may be new or all. */
const striven = (pair: Pair): Finding[] => {
  const [table, prose] = pair.a.source === 'table' ? [pair.a, pair.b] : [pair.b, pair.a]
  const sought = /争创|新创建|新建|新培育|新认定/u.test(prose.evidence.quote + prose.caveats.join(''))
  if (table.source !== 'table' || prose.source !== 'prose' || !sought) return []
  if (amountInBase(table) !== amountInBase(prose) || amountInBase(table) <= 1) return []
  return [make(pair, 'info', '表中为总数，正文似为规划期内新增（“争创”“新建”），数值相同，总数与新增的口径待说明。')]
}

const checks = [counters, registers, parts, increments]

/** One finding for a pair of families, however often the plan repeats them. */
const oncePerFamilies = (pairs: readonly Told[]): Told[] => {
  const key = ({ a, b }: Told): string => [a.plan, ...[a.family ?? '', b.family ?? ''].sort()].join('|')
  return pairs.filter((pair, at) => pairs.findIndex((other) => key(other) === key(pair)) === at)
}

/** 口径待说明: figures of one plan on look-alikes that may both hold, but only if the plan says how they were counted. */
export const unclearScope: FindingRule = {
  id,
  find: (facts): Finding[] => [
    ...oncePerFamilies(lookAlikePairs(facts).filter(({ a, b }) => isLevel(a) && isLevel(b) && sameDue(a, b))).flatMap(
      (pair) => checks.flatMap((check) => check(pair)).slice(0, 1),
    ),
    ...familyPairs(facts)
      .filter(({ a, b }) => isLevel(a) && isLevel(b))
      .flatMap(striven),
  ],
}
