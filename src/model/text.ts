/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A stretch of cleaned text that remembers where each of its characters stands in the source.
 * `offsets[i]` is the UTF-16 offset in the source of `text[i]`; it is strictly increasing and has the length of `text`.
 */
export interface TextView {
  readonly text: string
  readonly offsets: readonly number[]
}

/** The part of a view between two of its own offsets. */
export const sliceView = (view: TextView, start: number, end: number = view.text.length): TextView => ({
  text: view.text.slice(start, end),
  offsets: view.offsets.slice(start, end),
})

/** Source range that the characters `start` to `end` of a view came from. Empty ranges are a fault of ours. */
export const sourceSpan = (view: TextView, start = 0, end: number = view.text.length): Span => ({
  start: view.offsets[start],
  end: view.offsets[end - 1] + 1,
})

/** Joins views in source order. */
export const joinViews = (views: readonly TextView[]): TextView => {
  if (views.length === 1) return views[0]
  const offsets: number[] = []
  for (const view of views) for (const offset of view.offsets) offsets.push(offset)
  return { text: views.map((v) => v.text).join(''), offsets }
}

/** A view without white space at its ends. */
export const trimView = (view: TextView): TextView => {
  if (view.text.trim().length === view.text.length) return view
  const start = view.text.length - view.text.trimStart().length
  return sliceView(view, start, Math.max(start, view.text.trimEnd().length))
}

/** A view of a whole source range, character for character. */
export const viewOf = (source: string, start = 0, end: number = source.length): TextView => ({
  text: source.slice(start, end),
  offsets: Array.from({ length: end - start }, (_, i) => start + i),
})

/** Text without any white space, the form in which quotes are kept and compared. */
export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')

const foldAny = (text: string): string => text.normalize('NFKC').replace(/(?:(?![%+])[\s\p{P}\p{S}])+/gu, '')

/** What has to be looked at together with its neighbours: all but the characters of every plan, which stand for themselves. */
const together = 1
const dropped = 2
/** By code unit: 0 for one not met so far, `together`, `dropped`, or the code unit that it folds to. */
const folded = new Uint16Array(1 << 16)

/** ASCII, Chinese characters, their punctuation, and full-width letters and digits: none of them joins another. */
const standsAlone = /[\x20-\x7e\u2010-\u2026\u3000-\u3020\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]/u

const meet = (code: number): number => {
  const char = String.fromCharCode(code)
  const plain = foldAny(char)
  const known = !standsAlone.test(char) || plain.length > 1 ? together : plain === '' ? dropped : plain.charCodeAt(0)
  folded[code] = known
  return known
}

/** Half-width letters and digits, no white space and no punctuation; `%` and `+` carry meaning and stay. */
export const bareText = (text: string): string => {
  let bare = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const one = folded[code] || meet(code)
    if (one === code) continue
    if (one === together) return foldAny(text)
    bare += text.slice(from, i)
    if (one !== dropped) bare += String.fromCharCode(one)
    from = i + 1
  }
  return from === 0 ? text : bare + text.slice(from)
}

/** A share of 0 to 1 in per cent, rounded down, so that 100% is said of the whole alone. */
export const percentText = (share: number): string => `${Math.floor(share * 1000) / 10}%`

/** Orders strings by UTF-16 code unit, so that no locale changes the output. */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
