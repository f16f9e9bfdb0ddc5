import { alikeEnds, caseVerbs, foundedSigns, foundingVerbs, frameOpeners } from '../../lexicon/review-signs.ts'
import { withoutSpace } from '../../model/text.ts'

/** 建成, 设立: in a clause with one of them the frame (依托…) is not all that is told. */
const deed = new RegExp(
  `(?:${foundedSigns.join('|')}|开展|举办|完成|打造|建设|加强|推动|推进|促进|实现|提升)(?=.{2})`,
  'u',
)
/** 围绕…建设, 按照…推进全面创新改革的要求: what follows the opener is a thing or a demand. */
const framed = new RegExp(`^(?:${frameOpeners.join('|')})`, 'u')
const frameEnd = /(?:要求|部署|思路|原则|节点|契机|统领|引领|抓手|指引|动力|中|时|下|后|间)$/u
const frameLength = 3

/** Whether a clause of a review tells by what or when the deed of the next was done, and none of its own: 利用…等时间节点. */
const isFrame = (text: string): boolean =>
  framed.test(text) && (frameEnd.test(text) || !deed.test(text.slice(frameLength)))

/** 创造、运用、保护、管理和服务能力: four things or more, each of a few characters; names in quotes are acts of their own. */
const longList = /(?:[^、，；“”《》]{2,6}、){2,}[^、，；和与及“”《》]{2,6}(?:、|和|与|及|以及)[\p{Script=Han}]{2,6}/u
/** So many characters of a unit in one run are more than the name of one of many. */
const ownWords = 6

/** Whether what a passage has in common with a unit is one thing in a long list of it. */
const listsMany = (text: string, title: string): boolean => {
  const list = longList.exec(text)
  if (!list) return false
  const run = longestRun(text, title)
  return run.length < ownWords && run.start >= list.index && run.start + run.length <= list.index + list[0].length
}

const longestRun = (text: string, title: string): { start: number; length: number } => {
  for (let length = Math.min(ownWords, title.length); length > 1; length--)
    for (let i = 0; i + length <= title.length; i++) {
      const start = text.indexOf(title.slice(i, i + length))
      if (start >= 0) return { start, length }
    }
  return { start: 0, length: 0 }
}

const titles = /《[^《》]*》/gu
/** Fewer characters in a row say nothing. */
const leastShared = 2

/** 陆续出台《眉山市强化知识产权保护行动方案》…: words that stand in titles of papers alone tell of the papers. */
const namesPapers = (text: string, title: string): boolean => {
  const plain = text.replace(titles, '')
  return plain !== text && longestRun(plain, title).length < leastShared
}

/** 非物质文化遗产名录83项, 受理并审结…案件290件: a count, and the thing counted before the number. */
const count = /^(.*?[\p{Script=Han}）)])(?:共|约|近|达|超过|累计)*[\d.]+[万余多]*[件项个家名人次起宗份部场条种只]/u
const caseLoad = new RegExp(caseVerbs.join('|'), 'u')
const founded = new RegExp(foundedSigns.join('|'), 'u')
const counted = (text: string): string | null => {
  const [, thing] = count.exec(text) ?? []
  return thing && (caseLoad.test(thing) || !deed.test(thing)) ? thing : null
}

const founding = new RegExp(`(?:${foundingVerbs.join('|')})(.+)$`, 'u')
const withoutBrackets = (text: string): string => text.replace(/[（(][^（()）]*[)）]/gu, '')
const endOf = (text: string): string => withoutBrackets(text).slice(-2)

/** What a unit sets up has to be there, under its own kind of name: 跨部门案件处理规程 is no 执法协作机制. */
const isFounded = (text: string, thing: string): boolean => {
  const end = endOf(thing)
  const sign = founded.exec(text)
  if (!sign) return false
  const names = alikeEnds.find((ends) => ends.includes(end)) ?? [end]
  return names.some((name) => text.slice(sign.index).includes(name))
}

/**
 * Whether words of a review can tell that a unit is done, however much of its words they share: they are no frame of
 * another deed, do not name it as one of many things or in titles of papers alone, count what it is about, and have set up
 * what it sets up.
 *
 * @param title of the unit: the clause of its main verb
 * @param passage a clause of the review
 */
export const tellsDone = (title: string, passage: string): boolean => {
  const text = withoutSpace(passage).normalize('NFKC')
  if (isFrame(text) || listsMany(text, title) || namesPapers(text, title)) return false
  const thing = counted(text)
  if (thing !== null && !title.includes(withoutBrackets(thing).slice(-1))) return false
  const [, set] = founding.exec(withoutBrackets(title)) ?? []
  return set === undefined || isFounded(text, set)
}
