import type { Context, ReuseGroup, ReuseShare } from '../../model/analysis.ts'
import type { Span } from '../../model/text.ts'
import { evidenceHref } from '../anchors.ts'
import { type BarcodeRow, drawBarcode } from '../charts/barcode.ts'
import { type Html, html, type Part } from '../html.ts'
import type { PlanView, Report } from '../report.ts'
import { emptyBox } from './layout.ts'
import { dataTable } from './table.ts'

/** A matrix of more plans than this is no longer read; each plan then names those it shares most with. */
const widestMatrix = 12
/** More strips than this make a page that nobody looks through; the table has them all. */
const mostStrips = 40
const mostPartners = 3
/** Longest table of plans; all are in the data. */
const mostRows = 400

const counted: ReadonlySet<Context> = new Set<Context>(['goals', 'tasks', 'safeguards'])

/** Always with one decimal, so that the figures of a column stand under each other. */
const shareOf = (shared: number, { characters }: ReuseShare): string =>
  characters === 0 ? '—' : `${((shared / characters) * 100).toFixed(1)}%`

const totalWords = (share: ReuseShare): string => `${shareOf(share.shared, share)}　${share.shared}字`

/** Outermost parts of a plan that are counted. */
const countedSpans = (view: PlanView): readonly Span[] => {
  const nodes = view.outline?.document.nodes ?? []
  return nodes.filter(
    (node) => counted.has(node.context) && (node.parent < 0 || !counted.has(nodes[node.parent].context)),
  )
}

const barcodeRow = (report: Report, groups: readonly ReuseGroup[], view: PlanView, share: ReuseShare): BarcodeRow => ({
  name: view.name,
  label: totalWords(share),
  length: view.outline?.document.text.length ?? 0,
  bars: groups.flatMap((group) =>
    group.occurrences
      .filter((one) => one.plan === view.id)
      .map((one) => ({ start: one.start, end: one.end, href: evidenceHref(report, one) })),
  ),
  counted: countedSpans(view),
  isReference: view === report.reference,
  apart: view.ruled,
})

const barcode = (report: Report, groups: readonly ReuseGroup[], shares: ReadonlyMap<string, ReuseShare>): Html => {
  const rows = report.plans.slice(0, mostStrips).flatMap((view) => {
    const share = shares.get(view.id)
    return share ? [barcodeRow(report, groups, view, share)] : []
  })
  const rest = report.plans.length - rows.length
  const words = rows.map((row) => `${row.name}${row.label.replace('　', '，')}`).join('；')
  const svg = drawBarcode({
    id: 'd-reuse',
    title: '各规划中与他处相同的文字所在位置',
    description: `从左到右为全文首尾。目标、任务、保障部分中相同文字的占比和字数：${words}。各处文字见下表。`,
    rows,
  })
  return html`<figure>${svg}<figcaption>每条自左至右为一份规划的首尾，竖条是与他处相同的文字，点击可到原文；下方粗线是目标、任务、保障部分，右上为这些部分中相同文字的占比和字数（去标点和空白，不含固定表述）。${
    rest > 0 && `另${rest}份见表。`
  }</figcaption></figure>`
}

const sharedWith = (share: ReuseShare, plan: string): number =>
  share.pairs.find((pair) => pair.plan === plan)?.shared ?? 0

const pairCell = (share: ReuseShare, other: PlanView): Part => {
  if (share.plan === other.id) return '—'
  const shared = sharedWith(share, other.id)
  return shared === 0
    ? html`<span class="nb">${shareOf(0, share)}</span> <small class="nb">0字</small>`
    : html`<span class="nb">${shareOf(shared, share)}</span> <small class="nb">${shared}字</small>`
}

const rowLook = (report: Report, view: PlanView): string | undefined =>
  view === report.reference ? 'ref' : view.ruled ? 'other' : undefined

const matrix = (report: Report, shares: ReadonlyMap<string, ReuseShare>): Html =>
  dataTable({
    look: 'pairs',
    columns: [
      { head: '规划' },
      ...report.plans.map((view) => ({
        head: view.name,
        label: `与${view.name}`,
        look: view.ruled ? 'num sep' : 'num',
      })),
    ],
    rows: report.plans.map((view) => {
      const share = shares.get(view.id)
      return {
        cells: [view.name, ...report.plans.map((other) => share && pairCell(share, other))],
        look: rowLook(report, view),
      }
    }),
  })

/** 攀枝花8.4%、德阳2.1% */
const partners = (report: Report, share: ReuseShare): string =>
  [...share.pairs]
    .sort((a, b) => b.shared - a.shared)
    .slice(0, mostPartners)
    .map(({ plan, shared }) => `${report.planOf.get(plan)?.name ?? plan}${shareOf(shared, share)}（${shared}字）`)
    .join('、')

const partnerTable = (report: Report, shares: ReadonlyMap<string, ReuseShare>): Html =>
  dataTable({
    look: 'pairs',
    columns: [
      { head: '规划' },
      { head: '相同文字', label: '相同文字', look: 'num' },
      { head: '相同最多的规划', label: '相同最多的规划' },
    ],
    rows: report.plans.slice(0, mostRows).map((view) => {
      const share = shares.get(view.id)
      return {
        cells: [view.name, share && totalWords(share), share && partners(report, share)],
        look: rowLook(report, view),
      }
    }),
  })

/** Where each plan's shared text stands, how much of the plan it is, and with whom it is shared. */
export const reuseShares = (report: Report, groups: readonly ReuseGroup[]): Html => {
  const shares = new Map((report.analysis.reuseShares ?? []).map((share) => [share.plan, share]))
  if (shares.size === 0) return emptyBox('没有计算占比。', '这份结果由较早的版本写出，重新比对后即有。')
  const isWide = report.plans.length > widestMatrix
  const note = isWide
    ? `每份规划只列相同文字最多的${mostPartners}份。`
    : '各行为本规划目标、任务、保障部分中与该列规划相同的文字，占本规划这些部分的比例和字数；同一处可与几份规划相同，各列不可相加。'
  const table = isWide ? partnerTable(report, shares) : matrix(report, shares)
  return html`<div class="fam">${barcode(report, groups, shares)}<div><div class="scroll" role="region" tabindex="0" aria-label="两两相同的文字">${table}</div><p class="note">${note}只列文字相同这一事实，不据此认定由谁取自谁。</p></div></div>`
}
