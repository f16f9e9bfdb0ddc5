import type { Initiative } from '../../model/analysis.ts'

/** Longest name of a sector that the reasons of a judgement leave out of a name: 中小学(知识产权)普及教育. */
const LONGEST_LEFT_OUT = 6

/** A text, itself without its marks, and where in it each character of that stands. */
interface Unmarked {
  readonly text: string
  readonly bare: string
  readonly at: readonly number[]
}

const unmark = (text: string): Unmarked => {
  const found = [...text.matchAll(/[^\s\p{P}\p{S}]/gu)]
  return {
    text,
    bare: found.map(([char]) => char).join(''),
    at: found.flatMap(({ index, 0: char }) => (char.length > 1 ? [index, index + 1] : [index])),
  }
}

/** A unit is held against every plan of a run. */
const known = new WeakMap<Initiative, Unmarked>()

const unmarkUnit = (unit: Initiative): Unmarked => {
  const own = known.get(unit) ?? unmark(unit.text.normalize('NFKC'))
  known.set(unit, own)
  return own
}

/** A part of a text with the bracket or quotation mark that it would leave open: 技术与创新支持中心(TISC), “放管服”改革. */
const sliceWhole = (text: string, start: number, end: number): string => {
  const part = text.slice(start, end)
  const lacks = (open: string, close: string): number => part.split(open).length - part.split(close).length
  const isOpen = [...')）”》'].some((close, i) => text[end] === close && lacks('(（“《'[i], close) > 0)
  const isClosed = [...'(（“《'].some((open, i) => text[start - 1] === open && lacks(open, ')）”》'[i]) < 0)
  return text.slice(start - Number(isClosed), end + Number(isOpen))
}

/** Where it may stand with the name of the sector inside. */
const wordingIn = ({ text, bare, at }: Unmarked, name: string): string | null => {
  const whole = bare.indexOf(name)
  if (whole >= 0) return sliceWhole(text, at[whole], at[whole + name.length - 1] + 1)
  for (let cut = 1; cut < name.length; cut++) {
    const [before, behind] = [name.slice(0, cut), name.slice(cut)]
    for (let start = bare.indexOf(before); start >= 0; start = bare.indexOf(before, start + 1)) {
      const end = at[start + cut - 1] + 1
      for (let next = start + cut; at[next] - end <= LONGEST_LEFT_OUT; next++)
        if (bare.startsWith(behind, next)) return sliceWhole(text, at[start], at[next + behind.length - 1] + 1)
    }
  }
  return null
}

/** 《企业知识产权管理规范》国家标准: what stands right behind a title says what it is, and names nothing beside it. */
const isApposition = (text: string, wording: string): boolean => text.includes(`》${wording}`)

/** A name of the reasons as the unit writes it, marks included; null where it does not stand as a name of its own. */
export const wordingOf = (unit: Initiative, name: string): string | null => {
  const own = unmarkUnit(unit)
  const wording = wordingIn(own, name)
  return wording === null || isApposition(own.text, wording) ? null : wording
}
