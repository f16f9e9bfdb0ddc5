import { genres } from '../../lexicon/headings.ts'
import { type Head, isDateLine } from './head.ts'

/** A title of more characters is a sentence: “为深入贯彻落实…，制定本规划”. */
const LONGEST_TITLE = 70

const bracketed = /[（(][^（()）]{2,24}[）)]$/u
const sentence = /[。；，：;]|^(?:[（(]|各|附件|为|根据|依据|按照|现将)/u
const noticeWord = /^的?(?:通知|公告|公示|批复|通告)/u
/** What a notice says it passes on: 关于印发攀枝花市…规划的通知, 关于对《…》公开征求意见的通知, 现将《…》印发给你们. */
const passedOn = [
  /关于(?:印发|发布|转发|下发|公布)《?(?<title>[^《》]{4,70}?)》?的(?:通知|公告)/u,
  /(?:关于对?|现将|印发|转发|发布|就)《(?<title>[^》]{4,70})》/u,
]
const selfName = /制定本(?<genre>\p{Script=Han}{2,4})/u

/** The title without the brackets at its end: （修订征求意见稿）, （2021—2025年）. */
const bareTitle = (title: string): string => {
  let bare = title
  while (bracketed.test(bare)) bare = bare.replace(bracketed, '')
  return bare
}

/** The kind of document that a title names with its last words, the longest that fits; null where it names none. */
export const genreOf = (title: string): string | null => {
  const bare = bareTitle(title)
  const fitting = genres.filter((genre) => bare.endsWith(genre))
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null
}

/** Lines from `from` on that together read as a title; a title may be broken over lines, its draft mark too. */
const joinTitle = (lines: readonly string[], from: number): string | null => {
  let joined = ''
  let title: string | null = null
  for (const line of lines.slice(from, from + 6)) {
    // A title that is complete goes on with its brackets at most.
    if (title !== null && !/^[（(]/u.test(line)) return noticeWord.test(line) ? null : title
    joined += line
    if (joined.length > LONGEST_TITLE || sentence.test(joined) || isDateLine(line)) return title
    if (genreOf(joined) !== null && bareTitle(joined).length > 4) title = joined
  }
  return title
}

const ownTitle = (lines: readonly string[]): string | null => {
  for (let i = 0; i < lines.length; i++) {
    const title = joinTitle(lines, i)
    if (title) return title
  }
  return null
}

const titleInNotice = ({ lines, afterNotice }: Head): string | null => {
  const notice = lines.slice(0, afterNotice || 8).join('')
  for (const pattern of passedOn) {
    const title = notice.match(pattern)?.groups?.title
    if (title && genreOf(title) !== null) return title
  }
  return null
}

/** The plan's own title as it heads the text, else the one under which a notice passes it on, else null. */
export const readTitle = (head: Head): string | null =>
  ownTitle(head.lines.slice(head.afterNotice)) ?? titleInNotice(head)

/** What a plan without a title calls itself in its preface: 制定本规划. */
export const readSelfName = (head: Head): string | null => {
  const name = head.lines.join('').match(selfName)?.groups?.genre
  return name ? genreOf(name) : null
}
