import { genres } from '../lexicon/headings.ts'
import type { CleanSource, Line } from '../model/line.ts'
import { joinViews } from '../model/text.ts'
import type { Block } from './block.ts'
import { readHeading } from './headings.ts'

const dateLine = /^\d{4}年\d{1,2}月\d{1,2}日$/u
const noticeTitle = /(?:通知|批复|公告|公示)$/u
const titleEnd = new RegExp(`(?:${genres.join('|')})(?:[（(].{2,20}[)）])?$`, 'u')
const draftMark = /^[（(].{2,20}[)）]$/u
/** A notice is a page; a plan that states a date on its third page is dated by another line. */
const longestNotice = 40

/** The notice that carries the plan and the lines of its title, and the index of the first line of the plan itself. */
export const readFrontMatter = (source: CleanSource): { blocks: Block[]; next: number } => {
  const notice = endOfNotice(source.lines)
  const blocks: Block[] = source.lines.slice(0, notice).map((l) => ({ kind: 'front', view: l.view, part: 'notice' }))
  const title = endOfTitle(source, notice)
  if (title > notice)
    blocks.push({ kind: 'front', view: joinViews(source.lines.slice(notice, title).map((l) => l.view)), part: 'title' })
  return { blocks, next: title }
}

const endOfNotice = (lines: readonly Line[]): number => {
  let head = ''
  const start = lines.slice(0, 8).findIndex((l) => {
    head += l.view.text
    return noticeTitle.test(head)
  })
  if (start < 0) return 0
  const date = lines.slice(0, longestNotice).findIndex((l, i) => i > start && dateLine.test(l.view.text))
  return date < 0 ? 0 : date + 1
}

/** Short lines up to the first heading or paragraph, where together they read as a title. */
const endOfTitle = (source: CleanSource, from: number): number => {
  const full = source.wrap?.loose ?? 80
  let joined = ''
  let end = from
  for (let i = from; i < source.lines.length && i < from + 8; i++) {
    const line = source.lines[i]
    if (readHeading(line) || line.width > full * 0.85 || /[。；，]/u.test(line.view.text)) break
    if (titleEnd.test(joined) && !draftMark.test(line.view.text) && !dateLine.test(line.view.text)) break
    joined += line.view.text
    if (titleEnd.test(joined)) end = i + 1
  }
  return end
}
