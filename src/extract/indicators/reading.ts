import type { TargetOp } from '../../model/analysis.ts'
import type { Amount } from './amounts.ts'
import type { Lead } from './lead.ts'
import type { Period, Time } from './times.ts'

/** A figure of a sentence with everything that was read about it; offsets into the paragraph's compact text. */
export interface Reading {
  readonly name: string
  readonly value: number
  readonly upper?: number
  readonly unit: string
  readonly op: TargetOp
  /** The time that governs it, where its own sentence names one. */
  readonly time: Time | null
  readonly base?: { readonly value: number | null; readonly year: number; readonly month?: number }
  readonly cumulative: boolean | null
  readonly start: number
  readonly end: number
  readonly caveats: readonly string[]
}

/** What a reader of sentences must know of their surroundings. */
export interface Surroundings {
  readonly period: Period | null
  /** True in the chapter of goals, where a bare figure is a target. */
  readonly goals: boolean
  /** True for a review: what was reached is read, and nothing is refused for being past. */
  readonly past: boolean
}

const yearlyGrowth = /年均(?:增速|增长率|增幅|增长|复合增长率|递增)(?:率)?$/u

/** 翻一番 counts the whole, 增长一倍 the increase over it. */
const factorOf = (amount: Amount, lead: Lead): number =>
  lead.growth && amount.unit === '倍' ? 1 + amount.value : amount.value

/** How a figure is to be read, and its value in that reading. */
export const readOp = (amount: Amount, lead: Lead, name: string): { op: TargetOp; value: number } | null => {
  const { value } = amount
  if (amount.kind === 'times') return lead.growth === -1 ? null : { op: 'multiply', value: factorOf(amount, lead) }
  if (amount.kind === 'points') return lead.growth ? { op: 'increase_points', value: lead.growth * value } : null
  const rate = amount.kind === 'percent' || amount.kind === 'permille'
  if (rate && lead.growth && lead.annual) return { op: 'annual_pct', value: lead.growth * value }
  if (rate && lead.growth) return { op: lead.growth > 0 ? 'increase_pct' : 'decrease_pct', value }
  if (rate && (yearlyGrowth.test(name) || (lead.annual && !lead.level))) return { op: 'annual_pct', value }
  if (amount.upper !== undefined) return { op: 'range', value }
  if (amount.approximate && !amount.bound) return { op: '=', value }
  return { op: amount.bound ?? lead.level?.op ?? '=', value }
}

const aboutNames = (name: string): string[] => (/^(?:新增|净增)/u.test(name) ? ['新增量（期内），非存量'] : [])

/** What a careful reader must know of a figure, in Chinese. */
export const describe = (amount: Amount, lead: Lead, text: string, name: string): string[] => {
  const words = text.slice(lead.end, amount.end)
  const caveats: string[] = aboutNames(name)
  if (amount.approximate || lead.level?.approximate) caveats.push('约数（左右、约或余）')
  if (/(?<!不)(?:超过|突破|高于|大于|多于|逾)/u.test(words)) caveats.push(`“${lead.level?.word ?? '超过'}”为严格大于`)
  if (/力争|争取|力求/u.test(text.slice(Math.max(0, lead.end - 4), amount.start))) caveats.push('“力争”，非承诺性表述')
  if (amount.bound && (lead.growth || yearlyGrowth.test(name))) caveats.push('变化幅度为下限')
  return caveats
}
