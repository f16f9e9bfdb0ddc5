import { chineseNumber } from '../../lexicon/five-year-plans.ts'
import type { Plan } from '../../model/analysis.ts'
import { type Head, isDateLine } from './head.ts'

/** Endings of the names of bodies that issue plans, with the name that a second seal adds: …局（区知识产权局）. */
const body =
  /^[\p{Script=Han}（()）]{2,40}?(?:人民政府|办公厅|办公室|委员会|领导小组|管委会|国务院|总局|局|厅|部|委|署|院|会|会议|中心)(?:[（(]\p{Script=Han}{2,20}局[）)])?$/u
const issuedBy =
  /^(?<issuer>.{2,60}?)关于(?:对|就)?(?:《|印发|发布|转发|下发|公布|公开|征求|加强|进一步|推进|促进|深化|加快|全面|支持|实施)/u
/** 攀府发〔2022〕32号. Alone on its line it is the plan's own; in brackets after a title it is another's. */
const number =
  /^(?:\[?(?:发文字号|文号)\]?[：:]?)?(?<number>\p{Script=Han}{1,12}[〔[［（(](?:19|20)\d\d[〕\]］）)]第?\d{1,4}号)$/u
const labelledDate = /(?:成文日期|印发日期|发布日期|发文日期)\]?[：:]?(?<date>\d{4}[-年]\d{1,2}[-月]\d{1,2}日?)/u
const draftWords = /征求意见稿|草案|审议稿|送审稿|讨论稿|公开征求|征求意见的(?:通知|公告|函)/u

/** 12 and 十二 alike, on two digits. */
const twoDigits = (numeral: string): string => String(chineseNumber(numeral) ?? numeral).padStart(2, '0')

/** Reads 2022年12月29日, 二〇二二年十二月二十九日 and 2022-12-29 as an ISO date. */
const isoDate = (text: string): string | null => {
  const [year, month, day] = text.split(/[-年月日]/u)
  if (!year || !month || !day) return null
  const digits = [...year].map((digit) => (/[〇○零]/u.test(digit) ? 0 : (chineseNumber(digit) ?? digit)))
  return `${digits.join('')}-${twoDigits(month)}-${twoDigits(day)}`
}

/** Lines of a letterhead without a notice; pages of portals list a dozen facts before the title. */
const LETTERHEAD = 24

/** Lines that belong to the notice or letterhead and not to the plan. */
const letter = ({ lines, afterNotice }: Head): readonly string[] => lines.slice(0, afterNotice || LETTERHEAD)

/** A letterhead may break the number over lines: 京政发 / 〔2025〕 / 18号. */
export const readDocumentNumber = (head: Head): string | null => {
  const lines = letter(head)
  for (const height of [1, 2, 3]) {
    for (let i = 0; i < lines.length; i++) {
      const found = lines
        .slice(i, i + height)
        .join('')
        .match(number)?.groups?.number
      if (found) return found
    }
  }
  return null
}

/** The day under the notice, or under the last words of a plan that was published without one. */
export const readDate = (head: Head, lastLine: string): string | null => {
  const own = letter(head).findLast(isDateLine) ?? (isDateLine(lastLine) ? lastLine : undefined)
  const labelled = letter(head).join('\n').match(labelledDate)?.groups?.date
  const found = own ?? labelled
  return found ? isoDate(found) : null
}

/** The body whose notice carries the plan: before 关于印发 in the notice's title, else all that sign over the date. */
export const readIssuer = (head: Head): string | null => {
  if (head.afterNotice === 0) return readOwnIssuer(head)
  const issuer = letter(head).slice(0, 6).join('').match(issuedBy)?.groups?.issuer
  if (issuer && body.test(issuer)) return issuer
  const signatures = head.lines.slice(0, Math.max(0, head.lines.findIndex(isDateLine))).map(withoutSeal)
  const first = signatures.findLastIndex((line) => !body.test(line)) + 1
  return first < signatures.length ? signatures.slice(first).join('、') : null
}

const withoutSeal = (line: string): string => line.replace(/[（(]代章[）)]$/u, '')

/** 国务院办公厅关于加强三级公立医院绩效考核工作的意见 has no notice: its title names who issues it. */
const readOwnIssuer = (head: Head): string | null => {
  const issuer = head.lines.slice(0, 4).join('').match(issuedBy)?.groups?.issuer
  if (issuer && body.test(issuer)) return issuer
  const labelled = head.lines.slice(0, LETTERHEAD).join('\n').match(labelledIssuer)?.groups?.issuer
  return labelled ?? readCover(head)
}

const labelledIssuer =
  /(?:发布机构|发文机关|发文机构|制定机关|发布单位)\]?[：:](?<issuer>[\p{Script=Han}（()）]{2,40}?(?:人民政府|办公厅|办公室|委员会|管委会|局|厅|部|委))(?=$|发文|发布|成文|生成|公开|主题|名称|文号|有效|索引|信息)/mu

/** 某市住房和城乡建设局 and 2026年4月 below a title: a cover. */
const readCover = ({ lines }: Head): string | null => {
  const at = lines.slice(0, 8).findIndex((line, i) => i > 0 && body.test(line) && onCover.test(lines[i + 1] ?? ''))
  return at < 0 ? null : lines[at]
}

const onCover = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}日)?$/u

/** Draft where the notice or the lines of the title say so; words in the body (听取意见) say nothing. */
export const readStatus = (head: Head, title: string | null): Plan['status'] => {
  const opening = [title ?? '', ...head.lines.slice(0, head.afterNotice + 6).filter((line) => line.length < 80)]
  return opening.some((line) => draftWords.test(line)) ? 'draft' : 'issued'
}
