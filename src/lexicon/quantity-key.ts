import { byCodePoint } from '../model/text.ts'
import type { Quantity } from './quantity.ts'

/**
 * Ways of writing one thing in the names of indicators, each with the one that stands for all: 15岁以上 and 15岁及以上
 * (以上 includes the figure by law), 设置 and 设立, 总里程 and 里程. They tell two names to be one and are never shown.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  // 以乡（镇、街道）为单位 says what is counted, in whatever list.
  [/以乡[^以]{0,8}为单位/gu, '以乡镇为单位'],
  [/及以上/gu, '以上'],
  [/设[置立有]|开设/gu, '设'],
  [/综合性/gu, '综合'],
  [/达到[或及]?[优好]于|[优好]于[或及]?达到/gu, '达到或好于'],
  [/经费(?:投入|支出)/gu, '经费'],
  [/老年人口/gu, '老年人'],
  [/(?<=教育)阶段/gu, ''],
  [/10万/gu, '十万'],
  [/城市(?=建成区)|通车(?=总?里程)/gu, ''],
  [/拥有|总(?![部工承])|控制$/gu, ''],
]

/** 比例, 比率, 占比 and 率 of one thing are one figure, and so are those of 人数 and 人口: 经常参加体育锻炼人数比例. */
const rateEnds: readonly (readonly [RegExp, string])[] = [
  [/(?:比例|比率|占比|比重)$/u, '率'],
  [/(?:人数|人口|人群)率$/u, '率'],
]

const anyOf = (ways: typeof spellings): RegExp => new RegExp(ways.map(([way]) => way.source).join('|'), 'u')
/** Most names hold none of them. */
const anySpelling = anyOf(spellings)
const anyRateEnd = anyOf(rateEnds)

const spell = (text: string, ways: typeof spellings, any: RegExp): string =>
  any.test(text) ? ways.reduce((rest, [way, one]) => rest.replace(way, one), text) : text

/** Characters in order of code point: 商标有效注册 and 有效注册商标 are one core. */
const sorted = (text: string): string => [...text].sort(byCodePoint).join('')

/** 护理型床位占比 names no whole: it is read as 护理型床位比例. */
const unnamed = ['比', '比重']

/** A string that two quantities share exactly where every part of them agrees. */
export const quantityKey = (q: Quantity): string => {
  const isShare = unnamed.includes(q.whole)
  return [
    sorted(spell(spell(isShare ? `${q.core}率` : q.core, spellings, anySpelling), rateEnds, anyRateEnd)),
    sorted(spell(isShare ? '' : q.whole, spellings, anySpelling)),
    q.apart,
    q.per,
    q.level,
    q.scope,
    q.increment ? '新增' : '',
    q.cumulative ? '累计' : '',
    q.yearly ? '每年' : '',
  ].join('|')
}
