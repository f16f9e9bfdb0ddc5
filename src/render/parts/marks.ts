import type { CoverageCell, Initiative } from '../../model/analysis.ts'
import { type Html, html, type Part } from '../html.ts'
import { type CellClass, cellMarks, followedMarks, type Mark, type Verdict, verdictMarks } from '../marks.ts'
import type { Report } from '../report.ts'

/** A small framed label: symbol and word. */
export const tag = (look: string, words: Part): Html => html`<span class="tag ${look}">${words}</span>`

const markTag = (mark: Mark, more: Part = ''): Html => tag(mark.look, html`${mark.symbol} ${mark.full}${more}`)

export const verdictTag = (verdict: Verdict): Html => markTag(verdictMarks[verdict])

export const checkTag: Html = tag('check', '※ 待核')

/** What a person decided, with who, when and why in the reasons beside it. */
export const humanTag: Html = tag('human', '裁 人工裁定')

/** True where the pages have something that a person decided, so that its mark must be explained. */
export const hasDecisions = ({ analysis }: Report): boolean => (analysis.decisions?.applied ?? 0) > 0

/** How a class reads for one plan, or without one for all of them: a plan that follows the reference has no gaps. */
export const markOf = (report: Report, name: CellClass, plan?: string): Mark => {
  const follows = plan === undefined ? report.allFollowed : report.followed.has(plan)
  return (follows ? followedMarks : cellMarks)[name]
}

/** 省级事权, 鼓励类 …: the class in full. */
export const classWord = (report: Report, name: CellClass, plan?: string): string =>
  name === 'ownLevel' ? report.ownLevel : markOf(report, name, plan).full

export const cellTag = (report: Report, unit: Initiative, cell: CoverageCell): Html => {
  const name = report.classOf(unit, cell.plan) ?? 'free'
  const mark = markOf(report, name, cell.plan)
  return html`${tag(mark.look, html`${mark.symbol} ${classWord(report, name, cell.plan)}`)}${
    name === 'partial' && cell.done.length > 0 ? tag('done', '√ 已完成') : ''
  }${cell.review ? checkTag : ''}${cell.decidedBy === 'human' && humanTag}`
}

/** What stands in a cell of the matrix: ● 承接, ◎ 部分 √, ○ 未载 ※. */
export const cellWords = (report: Report, name: CellClass, cell: CoverageCell): string => {
  const mark = markOf(report, name, cell.plan)
  const done = name === 'partial' && cell.done.length > 0 ? ' √' : ''
  return `${mark.symbol} ${mark.word}${done}${cell.review ? ' ※' : ''}${cell.decidedBy === 'human' ? ' 裁' : ''}`
}
