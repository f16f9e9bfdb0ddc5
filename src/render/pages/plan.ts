import { levelWord } from '../../model/plan-noun.ts'
import { type Html, html, type Part } from '../html.ts'
import { dateText, pageHref, periodText } from '../names.ts'
import { caveatBox, emptyBox, pageHead, planSwitch } from '../parts/layout.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { collectPassages, type Passage } from '../plan-text/passages.ts'
import { printContents, printDocument } from '../plan-text/print-document.ts'
import type { PlanView, Report } from '../report.ts'
import { collectUses, quietKinds, type UseKind } from '../uses.ts'

/** Switches that show and hide one kind of mark each, by the theme alone. */
const switches: readonly (readonly [UseKind, string, string])[] = [
  ['indicator', 'ind', '指标'],
  ['coverage', 'cov', '承接'],
  ['shared', 'shr', '共同举措'],
  ['check', 'chk', '待核对'],
  ['rejected', 'rej', '曾比对，未采用'],
]

const printSwitches = (passages: readonly Passage[], lean: boolean): Html => {
  const count = (kind: UseKind): number =>
    passages.reduce((sum, passage) => sum + passage.notes.filter((note) => note.kind === kind).length, 0)
  return html`<fieldset class="switch"><legend class="vh">显示哪些标记</legend>${(
    lean ? switches.filter(([kind]) => !quietKinds.has(kind)) : switches
  ).map(
    ([kind, look, word]) =>
      html`<label><input type="checkbox" id="k-${look}"${!quietKinds.has(kind) && html` checked`}><span class="k ${look}">${word}</span> ${count(kind)}</label>`,
  )}</fieldset>`
}

const facts = (view: PlanView): Part => {
  const { plan } = view
  const parts = [
    levelWord(plan.level),
    plan.genre,
    plan.status === 'draft' ? '征求意见稿' : '',
    `期限${periodText(plan.period)}`,
    plan.documentNumber ?? '',
    plan.date ? `日期${dateText(plan.date)}` : '日期文本未载',
    `全文${plan.characters}字`,
  ]
  return html`<p class="note">${parts.filter((part) => part !== '').join('　')}。划线处为报告所引，旁注写明用在何处；点旁注可到对照页。</p>`
}

const textOf = (view: PlanView, passages: readonly Passage[], lean: boolean): Part => {
  if (!view.outline) return emptyBox('没有全文。', `《${view.plan.title}》未能读取，未参加对照。`)
  return html`<div class="plan"><details class="outline" open><summary>目次</summary><nav aria-label="本文目次">${printContents(
    view.outline,
  )}</nav></details>
<article class="doc">${printSwitches(passages, lean)}
${printDocument(view.outline, passages)}</article></div>
`
}

const planPage = (report: Report, view: PlanView, passages: readonly Passage[]): RenderedFile => {
  const chooser = planSwitch('原文', report.plans, (other) => pageHref(other.page), view)
  const body = html`${pageHead(view.plan.title, '', chooser, facts(view))}${caveatBox([view])}${textOf(view, passages, report.lean)}`
  return page(report, { file: view.page, title: `${view.name}原文`, nav: '原文', body })
}

/** One page per plan: its whole text, and at each passage what rests on it. */
export const planPages = (report: Report): readonly RenderedFile[] => {
  const uses = collectUses(report)
  return report.plans.map((view) => planPage(report, view, collectPassages(uses.get(view.id) ?? [])))
}
