import { parseQuantity } from '../../lexicon/quantity.ts'
import { quantityKey } from '../../lexicon/quantity-key.ts'
import type { Finding, Indicator } from '../../model/analysis.ts'
import { isLevel } from '../../model/is-level.ts'
import type { FindingRule } from '../rule.ts'
import { amountInBase, type Facts, lookAlikePairs, type Pair, planName, showTarget } from './view.ts'

const id = 'increment-mismatch'

/** An increment and the stock that it adds to, in one unit. */
interface Sum {
  readonly pair: Pair
  readonly increment: Indicator
  readonly stock: Indicator
  readonly base: number
  readonly goal: number
  readonly added: number
}

const stockKey = (indicator: Indicator): string => quantityKey({ ...parseQuantity(indicator.name), increment: false })

const isIncrement = (indicator: Indicator): boolean => parseQuantity(indicator.name).increment

const amountOf = (indicator: Indicator): number => indicator.normalized?.target ?? indicator.target.value

const toSum = (pair: Pair): Sum | null => {
  const [increment, stock] = isIncrement(pair.a) ? [pair.a, pair.b] : [pair.b, pair.a]
  const base = stock.normalized?.baseline ?? stock.baseline?.value
  if (isIncrement(stock) || !isIncrement(increment) || !isLevel(increment) || !isLevel(stock)) return null
  if (stockKey(increment) !== stockKey(stock) || typeof base !== 'number') return null
  const goal = amountOf(stock)
  // In the unit of the stock, which the increment's family need not share. Where the stock is to be nothing, none is known.
  const perBase = goal === 0 ? 1 : goal / amountInBase(stock)
  return { pair, increment, stock, base, goal, added: Number((amountInBase(increment) * perBase).toPrecision(12)) }
}

/** True where base and increment cannot give the goal: 5 + 10以上 is more than 10. */
const failsToAddUp = ({ increment, stock, base, goal, added }: Sum): boolean => {
  const sum = base + added
  if (Math.abs(sum - goal) < 1e-9) return false
  if (increment.target.op === '>=') return sum > goal && stock.target.op !== '>='
  if (stock.target.op === '>=') return sum < goal
  return increment.target.op === '=' && stock.target.op === '='
}

const tell = ({ pair, increment, stock, base, goal, added }: Sum): Finding => ({
  id: `${id}:${increment.id}:${stock.id}`,
  rule: id,
  severity: 'error',
  plans: [pair.plan.id],
  title: `${planName(pair.plan)}“${stock.name}”前后矛盾：新增${showTarget(increment)}，总数却由${base}到${goal}`,
  detail:
    `基期${base}加上新增${showTarget(increment)}应为${base + added}${increment.target.op === '>=' ? '以上' : ''}，` +
    `而目标为${showTarget(stock)}，两处不能同时成立；若“新增”实为总数，请在原文中改明。`,
  evidence: [increment.evidence, stock.evidence],
})

/** 前后矛盾: 新增10家以上 in one place, from 5 to 10 in another. */
export const incrementMismatch: FindingRule = {
  id,
  find: (facts: Facts): Finding[] =>
    lookAlikePairs(facts)
      .map(toSum)
      .filter((sum) => sum !== null)
      .filter(failsToAddUp)
      .map(tell),
}
