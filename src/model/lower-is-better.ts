import type { Indicator } from './analysis.ts'
import { namesFall } from './is-level.ts'

/** What every plan wants less of, whatever figures it states: deaths, unemployment, smoke, fine dust, waste. */
const unwanted =
  /(?:死亡|失业|吸烟|发病|患病|近视|辍学|漏损|超标|事故发生)(?:人数|率|比例|比率)$|(?:颗粒物|PM2\.5|PM10).*浓度$|重污染天数|劣(?:Ⅴ|V)类/u

/**
 * True where less is better, as the plan's own figures say: a ceiling (控制在0.5%以内), or a target under its base
 * (PM2.5平均浓度由33降至30); or as its name says, where it is no row of falls (…浓度下降).
 */
export const isLowerBetter = (indicator: Indicator): boolean => {
  const { target, baseline, name } = indicator
  if (target.op === '<=') return true
  if (target.op !== '=' || namesFall(indicator)) return false
  return (typeof baseline?.value === 'number' && target.value < baseline.value) || unwanted.test(bare(name))
}

const bare = (name: string): string => name.replace(/[（(][^（()）]*[)）]$/u, '').replace(/\s+/gu, '')
