import type { CoverageCell, Evidence, Initiative, TargetComparison } from '../../model/analysis.ts'
import { cellHref, evidenceHref, unitHref } from '../anchors.ts'
import { type CellClass, saysSomething, verdictMarks } from '../marks.ts'
import { rowOfEvidence } from '../outline.ts'
import { droppedRanges, placeOf } from '../parts/evidence.ts'
import { markOf } from '../parts/marks.ts'
import type { PlanView, Report } from '../report.ts'

/** A cell of a table bears about so many characters of one passage; a longer one ends with a clause, and says so. */
const longestQuote = 120

const clauseEnd = /[，,；;。、：:]/gu

/** Words cut behind the last clause that fits, with the mark of an omission. */
export const cutQuote = (quote: string, most: number = longestQuote): string => {
  if (quote.length <= most) return quote
  const ends = [...quote.slice(0, most).matchAll(clauseEnd)].map(({ index }) => index)
  return `${quote.slice(0, ends.at(-1) || most)}……`
}

/** The words of a plan without page marks; a row of a table is told cell by cell. */
export const wordsOf = (report: Report, evidence: Evidence, most?: number): string => {
  const outline = report.planOf.get(evidence.plan)?.outline
  const row = outline && rowOfEvidence(outline, evidence)
  if (row) return cutQuote(row.cells.join('｜'), most)
  const dropped = outline ? droppedRanges(outline, evidence) : []
  const kept = dropped.reduceRight((words, [start, end]) => words.slice(0, start) + words.slice(end), evidence.quote)
  return cutQuote(kept, most)
}

/** 第四章　二、　第12页 */
export const placeWords = (report: Report, evidence: Evidence): string =>
  placeOf(report, evidence) + (evidence.page === undefined ? '' : `　第${evidence.page}页`)

/** 第四章　二、：“……” */
export const citedWords = (report: Report, evidence: Evidence, most?: number): string =>
  `${placeWords(report, evidence)}：“${wordsOf(report, evidence, most)}”`

/** Places and words of several passages, a line each. */
export const placesOf = (report: Report, list: readonly Evidence[]): string =>
  [...new Set(list.map((one) => placeWords(report, one)))].join('\n')

export const quotesOf = (report: Report, list: readonly Evidence[], most?: number): string =>
  list.map((one) => `“${wordsOf(report, one, most)}”`).join('\n')

/** Who speaks, before a place: 省规划, 眉山规划. */
export const planWords = (report: Report, plan: string): string => {
  const view = report.planOf.get(plan)
  if (!view) return plan
  return view === report.reference ? report.referenceNoun : `${view.name}${view.noun}`
}

/** Links are read from `data/`. */
const fromData = (href: string): string => `../${href}`

const look = '查看'

export const linkTo = (href: string | null) => (href === null ? null : { text: look, href: fromData(href) })

export const evidenceLink = (report: Report, evidence: Evidence | undefined) =>
  linkTo(evidence ? evidenceHref(report, evidence) : null)

/** The cell where opening it shows something, else the row of its unit. */
export const cellLink = (report: Report, unit: Initiative, cell: CoverageCell, view: PlanView) =>
  linkTo(saysSomething(cell) ? cellHref(report, unit, view) : unitHref(report, unit))

const notApplicable = (report: Report): Partial<Readonly<Record<CellClass, string>>> => ({
  encouraged: '鼓励类，不作要求',
  ownLevel: `不适用（${report.ownLevel}）`,
  otherBody: '不适用（其他系统）',
  elsewhere: '不适用（点名他地）',
})

const marked = (words: string, judgement: { readonly review?: boolean; readonly decidedBy: string }): string =>
  `${words}${judgement.review ? '（※待核）' : ''}${judgement.decidedBy === 'human' ? '（人工裁定）' : ''}`

/** How a plan stands to a unit, in the words of the report. */
export const standingWords = (report: Report, unit: Initiative, cell: CoverageCell): string => {
  const name = report.classOf(unit, cell.plan) ?? 'free'
  return marked(notApplicable(report)[name] ?? markOf(report, name, cell.plan).full, cell)
}

export const verdictWords = (comparison: TargetComparison): string =>
  marked(verdictMarks[comparison.verdict].word, comparison)

/** 应承接而未载 and the like stand under what they rest on; this is how each file says that a person must look. */
export const proviso = '本表由程序逐条比对得出，供核对、修改时参考，不代替人工判断；标“※”的靠近判定界限，尚待人工核对。'
