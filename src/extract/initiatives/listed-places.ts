import { prefectures } from '../../lexicon/prefectures.ts'
import { indexWords } from '../../model/index-words.ts'

const index = indexWords(prefectures)
const kinds = ['市', '州', '盟', '地区']
const joint = /[、和及]/u
/** 与深圳、杭州合作: places that one works with. */
const worksWith = /(?:[与同至和、]|对接|学习|借鉴|连接)$/u
/** 成都、重庆至…: the ends of a line. */
const goesOn = /[至—-]/u

/** Where the name of a prefecture ends that begins at an offset, without and with 市, 州 and the like; null where none does. */
const readName = (text: string, at: number): { bare: number; end: number } | null => {
  const name: string | undefined = prefectures[index.firstAt(text, at)]
  if (name === undefined) return null
  const bare = at + name.length
  return { bare, end: bare + (kinds.find((kind) => text.startsWith(kind, bare))?.length ?? 0) }
}

/** Where a list of two or more ends that begins at an offset; -1 where none does. */
const endOfList = (text: string, start: number): number => {
  const ends: number[] = []
  let name = readName(text, start)
  for (let count = 1; name; count++) {
    if (count > 1) ends.push(name.bare, name.end)
    name = joint.test(text.charAt(name.end)) ? readName(text, name.end + 1) : null
  }
  return ends.findLast((end) => !goesOn.test(text.charAt(end))) ?? -1
}

/**
 * 推进南昌、上饶、宜春长期护理保险制度试点: two or more places in a row, as they are written. No regular expression, for one of all
 * prefectures takes longer to compile than a plan to be read.
 */
export const listedPlaces = (text: string): string[] => {
  const lists: string[] = []
  for (let at = 0; at < text.length; at++) {
    const end = endOfList(text, at)
    if (end < 0 || worksWith.test(text.slice(0, at))) continue
    lists.push(text.slice(at, end))
    at = end - 1
  }
  return lists
}
