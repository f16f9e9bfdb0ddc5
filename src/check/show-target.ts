import { targetSigns } from '../lexicon/target-signs.ts'
import type { Indicator } from '../model/analysis.ts'

/** A target in words, with its year where it has one: 2025年85%以上, 增长60%. */
export const showTarget = ({ target, unit }: Indicator): string => {
  const upper = target.upper === undefined ? '' : `-${target.upper}`
  const year = target.year === null ? '' : `${target.year}年`
  return `${year}${targetSigns[target.op](`${target.value}${upper}${unit}`)}`
}
