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

/** Institutions are called after places: 成都大学. */
const institution = /大学|学院|学校|海关|法院|银行|医院|公司|集团/u
/** Characters of what a place in such a list is named for: 宝鸡|钛及钛合金. */
const longestItem = 14

/** 宝鸡钛及钛合金、榆林能源化工、汉中航空等产业集群: the places at the heads of two or more items from an offset on. */
const readItems = (text: string, start: number): { places: string[]; end: number } => {
  const places: string[] = []
  let end = start
  for (let at = start; ; ) {
    const name = readName(text, at)
    if (!name) return { places, end }
    const next = text.indexOf('、', name.end)
    const item = text.slice(name.end, next < 0 ? name.end + longestItem : next)
    if (institution.test(item) || (next >= 0 && next === name.end)) return { places, end }
    places.push(text.slice(at, name.end))
    end = name.end
    if (next < 0 || item.length > longestItem || /[，；：。]/u.test(item)) return { places, end }
    at = next + 1
  }
}

/**
 * 推进南昌、上饶、宜春长期护理保险制度试点: two or more places in a row, as they are written. No regular expression, for one of all
 * prefectures takes longer to compile than a plan to be read.
 */
export const listedPlaces = (text: string): string[] => {
  const lists: string[] = []
  for (let at = 0; at < text.length; at++) {
    const end = endOfList(text, at)
    if (end < 0) {
      const items = readItems(text, at)
      if (items.places.length < 2 || worksWith.test(text.slice(0, at))) continue
      lists.push(...items.places)
      at = items.end - 1
      continue
    }
    if (worksWith.test(text.slice(0, at))) continue
    lists.push(text.slice(at, end))
    at = end - 1
  }
  return lists
}
