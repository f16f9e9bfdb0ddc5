import { magnitudeNames, unitNames } from '../../lexicon/units.ts'
import { indexWords } from '../../model/index-words.ts'

// No regular expression: with all units in each of its parts it takes longer to compile than the figures of a plan to be read.
const units = indexWords(unitNames)
const magnitudes = indexWords(magnitudeNames)
const scaleBelow = /\/(?:10万|十万|百万|万|百|千)?/uy
const share = /\/(?:10|十)万/uy

// Each tells where a word ends that begins at an offset: at the offset itself where none does.
const endOfName = (text: string, at: number): number => at + (unitNames[units.firstAt(text, at)]?.length ?? 0)
const endOfMagnitude = (text: string, at: number): number =>
  at + (magnitudeNames[magnitudes.firstAt(text, at)]?.length ?? 0)

/** @param sticky an expression with the flag y */
export const endOf = (sticky: RegExp, text: string, at: number): number => {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : at
}

/** 万件, 千瓦时. The whole word first: that is one unit, not 千 of 瓦. */
const endOfScaled = (text: string, at: number): number => {
  const whole = endOfName(text, at)
  if (whole > at) return whole
  const magnitude = endOfMagnitude(text, at)
  const name = magnitude > at ? endOfName(text, magnitude) : at
  return name > magnitude ? name : at
}

/** 件/万人, 克/立方米. */
export const endOfRate = (text: string, at: number): number => {
  const above = endOfScaled(text, at)
  if (above === at || text[above] !== '/') return above
  const scale = endOf(scaleBelow, text, above)
  const below = endOfName(text, scale)
  // 百 of 百分点 is no scale, nor is 千 of 千瓦时.
  const plain = endOfName(text, above + 1)
  return Math.max(below > scale ? below : above, plain > above + 1 ? plain : above)
}

/** A unit, /10万, or a magnitude by itself. */
export const endOfUnit = (text: string, at: number): number => {
  for (const end of [endOfRate(text, at), endOf(share, text, at)]) if (end > at) return end
  return endOfMagnitude(text, at)
}
