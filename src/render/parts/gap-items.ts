import { tellLacking } from '../../model/coverage-reasons.ts'
import { cellHref } from '../anchors.ts'
import { aboutPlan, aboutUnit } from '../decidable.ts'
import { gravityWords, type Held } from '../gap-lists.ts'
import { type Html, html, type Part } from '../html.ts'
import { type CellClass, obligationWord } from '../marks.ts'
import type { PlanView, Report } from '../report.ts'
import { evidenceBlock, evidenceBlocks } from './evidence.ts'
import { filterBox, joinReasons, openAll, section } from './layout.ts'
import { checkTag, humanTag, markOf } from './marks.ts'

const sayGroup = (report: Report, view: PlanView, kind: 'named' | 'all' | 'open'): string => {
  const own = `${view.name}${view.noun}`
  if (report.followed.has(view.id)) return `${report.referenceNoun}列有，${own}未见；可能已经到期或并入其他文件。`
  if (kind === 'named') return `${report.referenceNoun}点名要求，${own}未载。`
  if (kind === 'all') return `${report.referenceNoun}要求各地办理，${own}未载。`
  return `${report.referenceNoun}没有点名，地方可以办理，${own}未载。`
}

const carriers = (report: Report, view: PlanView, { unit }: Held): Part => {
  const names = report.others.filter((other) => other !== view && report.classOf(unit, other.id) === 'full')
  return names.length > 0 && html`${names.map((other) => other.name).join('、')}已列任务。`
}

const aside = (report: Report, view: PlanView, held: Held, name: CellClass): Html => {
  const { unit, cell } = held
  // All that may be missing await a look: the head of their list says so.
  const isChecked = cell.review && name !== 'unsure'
  const named = unit.obligation === 'named' && html`<b>${obligationWord(unit, report.ownLevel)}</b>`
  const lead = unit.lead.length > 0 && html`责任单位：${unit.lead.join('、')}。`
  const link = html`<a href="${cellHref(report, unit, view)}">双方原文并列</a>`
  return html`<div class="act">${named}${isChecked && html`${checkTag} `}${cell.decidedBy === 'human' && html`${humanTag} `}${carriers(report, view, held)}${lead}<p>${link}</p></div>`
}

const nearest = (report: Report, { cell }: Held): Part => {
  // The link to both sides stands next to it, and leads to the same words.
  if (report.lean && cell.nearest) return ''
  if (!cell.nearest) return html`<p class="note">没有相近段落。</p>`
  const why = cell.because.length > 0 && html`<p class="note">${joinReasons(cell.because)}</p>`
  return html`<details><summary>最接近而未采用的段落</summary>${evidenceBlock(report, cell.nearest, {
    rejected: true,
  })}${why}</details>`
}

const gapItem = (
  report: Report,
  view: PlanView,
  held: Held,
  number: number,
): Html => html`<li id="g${number}"${aboutUnit(report, held.unit, held.unit.evidence.quote)}><span class="no">${number}</span><div>${evidenceBlock(
  report,
  held.unit.evidence,
  { unnamed: true },
)}${nearest(report, held)}</div>${aside(report, view, held, 'gap')}</li>
`

const gapGroups = (report: Report, view: PlanView, gaps: readonly Held[]): readonly Part[] => {
  let number = 0
  return (['named', 'all', 'open'] as const).map((kind) => {
    const members = gaps.filter(({ unit }) => (unit.obligation ?? 'open') === kind)
    if (members.length === 0) return ''
    const items = members.map((held) => {
      number += 1
      return gapItem(report, view, held, number)
    })
    return html`<h3 class="grp">${gravityWords[kind]} <small>${members.length}条</small></h3><p class="say">${sayGroup(report, view, kind)}</p><ol class="gaps"${aboutPlan(view, 'none')}>
${items}</ol>`
  })
}

/** What binds the plan and it neither carries nor has done, gravest first. */
export const gapSection = (report: Report, view: PlanView, gaps: readonly Held[]): Html => {
  const body =
    gaps.length === 0
      ? html`<p>本项核对${report.actions.length}条，未发现${markOf(report, 'gap', view.id).full}的举措。</p>`
      : [filterBox('.gaps > li', '如：平台、试点、人才'), gapGroups(report, view, gaps)]
  const small = `${gaps.length}条；约束明确的在前`
  return section({ id: 'h-gap', title: `○ ${markOf(report, 'gap', view.id).full}`, small, tools: openAll }, body)
}

const lacking = ({ cell }: Held): Part => {
  const told = tellLacking(cell)
  return told !== null && html`<p class="note">${told}</p>`
}

/** Both sides; in one file the plan's own words stand under the link to them, and are not said again. */
const bothSides = (report: Report, held: Held): Html =>
  report.lean
    ? html`<div>${evidenceBlock(report, held.unit.evidence, { unnamed: true })}${lacking(held)}</div>`
    : html`<div class="pair">${evidenceBlock(report, held.unit.evidence)}<div>${evidenceBlocks(report, held.cell.evidence)}${lacking(held)}</div></div>`

/** Both sides beside each other: what is asked, and what the plan says of it. */
const partItem = (
  report: Report,
  view: PlanView,
  held: Held,
  name: 'unsure' | 'partial',
): Html => html`<li${aboutUnit(report, held.unit, held.unit.evidence.quote)}><span class="no">${markOf(report, name, view.id).symbol}</span>${bothSides(report, held)}${aside(report, view, held, name)}</li>
`

/** What binds the plan and of which it has something alike, but not what is named: a person has to look whether it is missing. */
export const unsureSection = (report: Report, view: PlanView, unsure: readonly Held[]): Part =>
  unsure.length > 0 &&
  section(
    {
      id: 'h-unsure',
      title: `？ ${markOf(report, 'unsure', view.id).full}`,
      small: `${unsure.length}条；有相近表述，而点名的内容全文未见（原词、相近说法均已查找），由人核定，不计入缺口条数`,
    },
    html`<ol class="gaps"${aboutPlan(view, 'partial')}>
${unsure.map((held) => partItem(report, view, held, 'unsure'))}</ol>`,
  )

/** What is asked of the plan in so many words and carried in part. */
export const partSection = (report: Report, view: PlanView, partly: readonly Held[]): Part =>
  partly.length > 0 &&
  section(
    { id: 'h-part', title: '◎ 点名或普遍要求，仅部分承接', small: `${partly.length}条` },
    html`<ol class="gaps"${aboutPlan(view, 'partial')}>
${partly.map((held) => partItem(report, view, held, 'partial'))}</ol>`,
  )
