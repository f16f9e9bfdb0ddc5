import type { CoverageCell } from './analysis.ts'

/** The words that open a reason of a judgement on coverage: what both texts name, what is alike, and what is missing. */
export const reasonWords = { shared: '共有', near: '相近', missing: '缺少' } as const

/** The names and words that a judgement lists under one of these; none for a judgement by a person, who gives reasons freely. */
export const listReasons = (
  { because, decidedBy }: CoverageCell,
  kind: keyof typeof reasonWords,
): readonly string[] => {
  const opening = `${reasonWords[kind]}：`
  const reason = decidedBy === 'auto' ? because.find((one) => one.startsWith(opening)) : undefined
  return reason?.slice(opening.length).split('、') ?? []
}
