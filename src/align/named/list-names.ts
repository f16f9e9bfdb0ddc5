import { listReasons } from '../../model/coverage-reasons.ts'
import { bareText } from '../../model/text.ts'
import type { Held } from './held.ts'
import { wordingOf } from './wording.ts'

/** A name of so many characters is that of a thing (人民调解委员会, 沉睡专利); shorter ones (商标, 平台) stand in any passage. */
const SHORTEST = 4

/** A thing that a unit names. */
export interface Name {
  /** As the reasons of the judgement have it, without marks. */
  readonly name: string
  /** As the unit writes it. */
  readonly wording: string
}

/**
 * `missing`: what the judgement found nothing of in the passage; `near`: what it found something alike of (丰富金融产品 by
 * 投融资产品); `shared`: what it took for the same in other words.
 */
export type NameKind = Parameters<typeof listReasons>[1]

export const allKinds: readonly NameKind[] = ['missing', 'near', 'shared']

export const listNames = ({ unit, cell }: Held, kinds: readonly NameKind[]): Name[] =>
  kinds
    .flatMap((kind) => listReasons(cell, kind))
    .map(bareText)
    .filter((name) => name.length >= SHORTEST && !/\d/u.test(name))
    .flatMap((name) => {
      const wording = wordingOf(unit, name)
      return wording === null ? [] : [{ name, wording }]
    })

/** 运用专利、商标、……植物新品种等: one means of many stands in any passage. */
export const isOneOfMany = ({ unit: { title } }: Held, wording: string): boolean =>
  title.includes('等') && [`${wording}、`, `${wording}等`, `、${wording}`].some((words) => title.includes(words))
