import type { CoverageCell } from './analysis.ts'
import { bareText } from './text.ts'

/** The words that open a reason of a judgement on coverage: what both texts name, what is alike, and what is missing. */
export const reasonWords = { shared: '共有', near: '相近', missing: '缺少' } as const

/** Ends a reason that says no more than that the score is too low to be trusted. */
export const doubtEnd = '，待核'

/** The names and words that a judgement lists under one of these; none for a judgement by a person, who gives reasons freely. */
export const listReasons = (
  { because, decidedBy }: CoverageCell,
  kind: keyof typeof reasonWords,
): readonly string[] => {
  const opening = `${reasonWords[kind]}：`
  const reason = decidedBy === 'auto' ? because.find((one) => one.startsWith(opening)) : undefined
  return reason?.slice(opening.length).split('、') ?? []
}

/** A name of so many characters is that of a thing (人民调解委员会, 沉睡专利); shorter ones (商标, 平台) stand in any passage. */
const shortestName = 4

/** A thing of fewer characters that a passage has (高校院所, 行政执法) may be anybody's: what it carries has a longer name. */
export const tellingName = 5

/** Of these those that are names of things, without their marks. */
export const listThings = (cell: CoverageCell, kind: keyof typeof reasonWords): readonly string[] =>
  listReasons(cell, kind)
    .map(bareText)
    .filter((name) => name.length >= shortestName)

const quoteNames = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('')

/** What of the names of a unit stands nowhere in the plan, and what does, in Chinese; null where nothing is known to be lacking. */
export const tellLacking = ({ lacking, written }: Pick<CoverageCell, 'lacking' | 'written'>): string | null =>
  lacking ? `${written ? `写有${quoteNames(written)}，` : ''}全文未见${quoteNames(lacking)}` : null

/** A reason that lists nothing but what is told to stand nowhere: said once, it is the stronger word. */
const saysNoMore = (reason: string, lacking: readonly string[]): boolean =>
  [reasonWords.near, reasonWords.missing].some(
    (word) =>
      reason.startsWith(`${word}：`) &&
      reason
        .slice(word.length + 1)
        .split('、')
        .every((name) => lacking.includes(name)),
  )

/** All reasons of a judgement, in Chinese, what it turns on first. */
export const reasonsOf = (cell: Pick<CoverageCell, 'because' | 'lacking' | 'written'>): readonly string[] => {
  const told = tellLacking(cell)
  return told === null ? cell.because : [told, ...cell.because.filter((one) => !saysNoMore(one, cell.lacking ?? []))]
}
