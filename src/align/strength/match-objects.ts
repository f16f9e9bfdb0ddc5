import { plainEnds } from '../../lexicon/roles.ts'
import type { Domain } from '../../model/domain.ts'
import { bigramsOf, foldContent, foldText } from '../coverage/fold-text.ts'

const brackets = /[（(][^（()）]*[)）]/gu

const likeEnough = 0.5
/** Shares of the unit's object that the other names, and of the other's that the unit names, which need no common end. */
const nearlyAll = 0.75
const nearlyHalf = 0.48
const shortestName = 3

const stripEnds = (text: string): string => {
  const end = plainEnds.find((word) => text.endsWith(word) && text.length > word.length + 1)
  return end ? stripEnds(text.slice(0, -end.length)) : text
}

const shared = (a: readonly string[], b: readonly string[]): number => {
  const known = new Set(b)
  return a.filter((pair) => known.has(pair)).length
}

/**
 * Whether two acts are on one thing, judged by their objects alone: half of the pairs of characters in common and the
 * same word at the end, or nearly all of the first and half of the second.
 */
export const actOnSame = (unit: string, other: string, domain: Domain | null): boolean => {
  const a = bigramsOf(foldContent(unit, domain))
  const b = bigramsOf(foldContent(other, domain))
  if (a.length === 0 || b.length === 0) return false
  const both = shared(a, b)
  if (both >= nearlyAll * a.length && both >= nearlyHalf * b.length) return true
  return (2 * both) / (a.length + b.length) >= likeEnough && sameEnd(unit, other, 2, domain)
}

const endOf = (object: string, domain: Domain | null): string =>
  stripEnds(foldText(object.replace(brackets, ''), domain).text)

const sameEnd = (unit: string, other: string, length: number, domain: Domain | null): boolean =>
  endOf(unit, domain).slice(-length) === endOf(other, domain).slice(-length)

/** Whether the other act ends in the very name that the unit is about: 建立|分中心, 设立…攀枝花|分中心. */
export const bearsName = (unit: string, other: string, domain: Domain | null): boolean => {
  const name = endOf(unit, domain)
  return name.length >= shortestName && endOf(other, domain).endsWith(name)
}
