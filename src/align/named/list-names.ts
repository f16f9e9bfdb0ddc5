import type { CoverageCell, Initiative } from '../../model/analysis.ts'
import { listThings } from '../../model/coverage-reasons.ts'
import type { Held, Name, NameKind } from './held.ts'
import { wordingOf } from './wording.ts'

export const allKinds: readonly NameKind[] = ['missing', 'near', 'shared']

const readNames = (unit: Initiative, cell: CoverageCell, kind: NameKind): Name[] =>
  listThings(cell, kind)
    .filter((name) => !/\d/u.test(name))
    .flatMap((name) => {
      const wording = wordingOf(unit, name)
      return wording === null ? [] : [{ name, wording }]
    })

/** Several questions ask for the names of a unit: each kind is read once. */
export const openNames = (unit: Initiative, cell: CoverageCell): Held['names'] => {
  const known = new Map<NameKind, readonly Name[]>()
  return (kind) => {
    const names = known.get(kind) ?? readNames(unit, cell, kind)
    known.set(kind, names)
    return names
  }
}

export const listNames = ({ names }: Held, kinds: readonly NameKind[]): Name[] => kinds.flatMap(names)

/** 运用专利、商标、……植物新品种等: one means of many stands in any passage. */
export const isOneOfMany = ({ unit: { title } }: Held, wording: string): boolean =>
  title.includes('等') && [`${wording}、`, `${wording}等`, `、${wording}`].some((words) => title.includes(words))
