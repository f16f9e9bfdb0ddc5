import { fiveYearPlanEnd } from '../../lexicon/five-year-plans.ts'
import { bareText } from '../../model/text.ts'

/** Numbers of a title, which tell one document from the next of its kind: 十三五 and 十四五, 2021 and 2026. */
const numbersOf = (title: string): string => (title.match(/[\d〇零○一二三四五六七八九十]+/gu) ?? []).join(' ')

/** 眉山市 and 乐山市 issue documents of one name. */
const placeOf = (title: string): string => title.match(/^\p{Script=Han}{1,7}?(?:省|市|州|县|区)/u)?.[0] ?? ''

/** Smallest number of characters to put in, take out or change, given up above `most`. */
const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let k = 1; k <= b.length; k++)
      next.push(Math.min(row[k] + 1, next[k - 1] + 1, row[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]
}

/** A name of eight characters with two of them changed is another name. */
const SHORTEST = 8
const MOST_EDITS = 2

/**
 * Whether a cited name is an official one with a few characters wrong: 《知识产权强国建设纲要（2021-2035）》 lacks its 年.
 * Marks and dashes are set aside; the name of another period or place, and a short form (the name without its place or
 * years), are none.
 */
export const isMiswritten = (cited: string, official: string): boolean => {
  const [a, b] = [bareText(cited), bareText(official)]
  if (a === b || a.length < SHORTEST || b.length < SHORTEST) return false
  if (b.replaceAll('年', '') === a.replaceAll('年', '')) return true
  if (a.includes(b) || b.includes(a)) return false
  if (numbersOf(a) !== numbersOf(b) || placeOf(a) !== placeOf(b)) return false
  return editDistance(a, b, MOST_EDITS) <= MOST_EDITS
}

/** Characters of a name without the place, the period and the words that most names of plans have. */
const matterOf = (title: string): string =>
  bareText(title)
    .replace(placeOf(bareText(title)), '')
    .replace(/[\d〇零○一二三四五六七八九十年]+|规划|纲要|方案|计划|发展|建设/gu, '')

const SHARED = 0.4

/**
 * Whether a cited name may mean an official one that it does not give: the same place and period, and much of what they are about
 * (《江西省“十四五”教育现代化发展规划》 for 《江西省“十四五”教育事业发展规划》). It may be another document as well.
 */
export const mayMean = (cited: string, official: string): boolean => {
  const [a, b] = [bareText(cited), bareText(official)]
  if (placeOf(a) === '' || placeOf(a) !== placeOf(b) || numbersOf(a) !== numbersOf(b)) return false
  const [x, y] = [matterOf(cited), matterOf(official)]
  const longest = Math.max(x.length, y.length)
  return longest - editDistance(x, y, longest) >= SHARED * longest
}

/** Whether a name is a plan's, in full or in a short form of it. */
export const namesDocument = (cited: string, official: string): boolean => {
  const [a, b] = [bareText(cited), bareText(official)]
  return a.length >= SHORTEST && (a.includes(b) || b.includes(a))
}

const ordinal = /[“"]([一二三四五六七八九十]{1,3})五[”"]|第([一二三四五六七八九十]{1,3})个五年/gu
const year = /(?<!\d)(20\d\d)(?!\d)/gu

/**
 * The last year of the period that a title names; null where it names none, or takes an outlook beyond it
 * (第十四个五年规划和二〇三五年远景目标纲要).
 */
export const endOfTitle = (title: string): number | null => {
  if (title.includes('远景目标')) return null
  const years = [...title.matchAll(year)].map((match) => Number(match[1]))
  const ends = [...title.matchAll(ordinal)].flatMap((match) => fiveYearPlanEnd(match[1] ?? match[2]) ?? [])
  return years.length + ends.length === 0 ? null : Math.max(...years, ...ends)
}
