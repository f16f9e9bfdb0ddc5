import { type Html, html, type Part } from '../html.ts'
import type { PlanView, Report } from '../report.ts'

/** A titled part of a page. `tools` stand at the right of its head and need the script. */
export interface SectionSpec {
  readonly id: string
  readonly title: Part
  readonly small?: Part
  readonly tools?: Part
  readonly look?: string
}

export const section = (
  spec: SectionSpec,
  ...body: readonly Part[]
): Html => html`<section aria-labelledby="${spec.id}"${spec.look ? html` class="${spec.look}"` : ''}>
<div class="bar"><h2 id="${spec.id}">${spec.title}${spec.small ? html` <small>${spec.small}</small>` : ''}</h2>${
  spec.tools ?? ''
}</div>
${body}
</section>
`

export const pageHead = (title: Part, lead: Part, above: Part = '', below: Part = ''): Html => html`<div class="head">
${above}<h1>${title}</h1>
${lead === '' ? '' : html`<p class="lead">${lead}</p>`}${below}
</div>
`

/** Opens or closes everything in its section. */
export const openAll: Html = html`<div class="tools js"><button type="button" data-open-all>全部展开</button></div>`

/** Filters the elements that match `selector` by the words typed in. */
export const filterBox = (selector: string, hint: string): Html =>
  html`<div class="tools js"><label>按字词筛选 <input type="search" data-filter="${selector}" placeholder="${hint}"></label><output aria-live="polite"></output></div>`

export const emptyBox = (strong: Part, rest: Part = ''): Html => html`<p class="empty"><b>${strong}</b>${rest}</p>`

/** 须知: what a reader must know of a plan before any number of it. Empty where there is nothing to know. */
export const caveatBox = (views: readonly PlanView[]): Part => {
  const items = views.flatMap((view) => view.plan.caveats.map((text) => ({ view, text })))
  if (items.length === 0) return ''
  return html`<div class="caveat" role="note" aria-label="须知"><ul>${items.map(
    ({ view, text }) => html`<li><b>${view.name}</b>${text}</li>`,
  )}</ul></div>
`
}

/** Says that a page needs a reference plan and there is none. */
export const needsReference = (what: string): Html =>
  emptyBox(
    '没有基准规划。',
    `本次各份规划并列对照，未指定以哪一份为准，${what}无从判断。用 --reference 指定基准后再看。`,
  )

/** Links to the page of each plan, the present one in bold. */
export const planSwitch = (
  label: string,
  views: readonly PlanView[],
  hrefOf: (view: PlanView) => string,
  current?: PlanView,
): Html => html`<nav class="planswitch" aria-label="${label}：各地">${label}：${views.map((view) =>
  view === current
    ? html`<b aria-current="page">${view.name}</b>`
    : html`<a href="${hrefOf(view)}"${view.apart ? html` class="apart"` : ''}>${view.name}</a>`,
)}</nav>
`

/** Links to the sections of a long page: id and title of each. */
export const jumpLinks = (sections: readonly (readonly [id: string, title: string])[]): Html =>
  html`<nav class="planswitch jump" aria-label="本页各节">本页：${sections.map(([id, title]) => html`<a href="#${id}">${title}</a>`)}</nav>
`

/** 德阳、眉山 */
export const nameList = (report: Report, ids: readonly string[]): string =>
  report.plans
    .filter((view) => ids.includes(view.id))
    .map((view) => (view === report.reference ? report.referenceNoun : view.name))
    .join('、')

/** Reasons in one line; each may end in a full stop of its own. */
export const joinReasons = (list: readonly string[]): string =>
  [...new Set(list)]
    .map((reason) => reason.replace(/[。；;\s]+$/u, ''))
    .filter((reason) => reason !== '')
    .join('；')

/** Words cut to a length, so that notes stay short. */
export const shorten = (text: string, length: number): string =>
  [...text].length <= length ? text : `${[...text].slice(0, length - 1).join('')}…`
