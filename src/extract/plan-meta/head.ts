import type { Document } from '../../model/document.ts'
import { withoutSpace } from '../../model/text.ts'

/** What stands before the body of a plan: letterhead, notice, title, preface. Lines without white space, none empty. */
export interface Head {
  readonly lines: readonly string[]
  /** Index of the first line after the notice that carries the plan; 0 where there is none. */
  readonly afterNotice: number
}

/** No letterhead with notice and title takes more; what follows in a text without headings is body. */
const LONGEST_HEAD = 4000

const residue = /\[bookmark:[^\]\n]*\]|^#+\s*|\u200b/gu
const dateLine =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/u
const noticeEnd = /(?:通知|公告|公示|批复|通告|启事)$/u

/** True for a line that holds a date and nothing else: 2022年12月29日, 二〇二二年十二月二十九日. */
export const isDateLine = (line: string): boolean => dateLine.test(line)

/** True for a line of the table of contents; a line that only starts with residue of the conversion stays. */
const isDropped = (document: Document, from: number, to: number): boolean =>
  document.nodes.some(({ kind, start, end }) => kind === 'dropped' && start <= from && to <= end)

const headLines = (document: Document): string[] => {
  const heading = document.nodes.find(({ kind }) => kind === 'chapter' || kind === 'section' || kind === 'item')
  const text = document.text.slice(0, Math.min(heading?.start ?? LONGEST_HEAD, LONGEST_HEAD))
  const lines: string[] = []
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const line = withoutSpace(match[0].replace(residue, ''))
    if (line !== '' && !isDropped(document, match.index, match.index + match[0].length)) lines.push(line)
  }
  return lines
}

/**
 * The first lines of a notice read together as its title (关于印发…的通知), and the notice ends with its last date:
 * 郫都 names a deadline 在2023年2月8日前 in the notice, but only 2023年1月9日 stands on a line of its own.
 */
const findNoticeEnd = (lines: readonly string[]): number => {
  let joined = ''
  const isNotice = lines.slice(0, 12).some((line) => {
    joined += line
    return noticeEnd.test(joined)
  })
  return isNotice ? lines.findIndex((line, i) => i > 0 && isDateLine(line)) + 1 : 0
}

export const readHead = (document: Document): Head => {
  const lines = headLines(document)
  return { lines, afterNotice: findNoticeEnd(lines) }
}
