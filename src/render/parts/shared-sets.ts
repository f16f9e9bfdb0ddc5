import type { SharedAction } from '../../model/analysis.ts'
import { termAnchor } from '../anchors.ts'
import { type Combination, drawUpset } from '../charts/upset.ts'
import { type Html, html, joinParts, type Part } from '../html.ts'
import type { Report } from '../report.ts'
import { section } from './layout.ts'
import { dataTable } from './table.ts'

/** With more plans only those that share most are drawn, and the largest sets. */
const mostPlans = 8
const mostRows = 15
const mostRowsOfMany = 10

interface Set extends Combination {
  readonly terms: readonly SharedAction[]
}

/** Terms by the plans that commit to them, and no others; the largest set first, then in the order of plans. */
const groupBySet = (report: Report): readonly Set[] => {
  const sets = new Map<string, { members: number[]; terms: SharedAction[] }>()
  for (const action of report.analysis.sharedActions) {
    const members = report.plans.flatMap((view, i) => (action.plans.some(({ plan }) => plan === view.id) ? [i] : []))
    const key = members.join(' ')
    const set = sets.get(key)
    if (set) set.terms.push(action)
    else sets.set(key, { members, terms: [action] })
  }
  return [...sets.values()]
    .map((set) => ({ ...set, count: set.terms.length }))
    .sort((a, b) => b.count - a.count || b.members.length - a.members.length)
}

/** The plans of the rows alone, where there are too many to draw all. */
const narrow = (rows: readonly Set[], names: readonly string[]) => {
  const used = names.map((_, i) => i).filter((i) => rows.some((row) => row.members.includes(i)))
  const kept = rows.map((row) => ({ count: row.count, members: row.members.map((i) => used.indexOf(i)) }))
  return { names: used.map((i) => names[i]), rows: kept }
}

const nameSet = (names: readonly string[], { members }: Combination): string => members.map((i) => names[i]).join('、')

const setTable = (names: readonly string[], sets: readonly Set[]): Html =>
  dataTable({
    look: 'sets',
    columns: [{ head: '规划' }, { head: '项数', label: '项数', look: 'num' }, { head: '提法', label: '提法' }],
    rows: sets.map((set) => ({
      cells: [
        nameSet(names, set),
        set.count,
        joinParts(
          set.terms.map(({ term }) => html`<a href="#${termAnchor(term)}">${term}</a>`),
          '、',
        ),
      ],
    })),
  })

/** Which sets of plans share how many terms: chart on the left, the same in words behind it. */
export const sharedSets = (report: Report): Part => {
  const sets = groupBySet(report)
  if (sets.length === 0 || report.plans.length < 3) return ''
  const names = report.plans.map((view) => view.name)
  const isMany = names.length > mostPlans
  const rows = sets
    .filter((set) => !isMany || set.members.length <= mostPlans)
    .slice(0, isMany ? mostRowsOfMany : mostRows)
  const drawn = isMany ? narrow(rows, names) : { names, rows }
  const description = rows.map((row) => `${nameSet(names, row)}：${row.count}项`).join('；')
  const chart =
    drawn.names.length <= 20 && drawUpset({ id: 'upset', title: '各组规划共有的提法数', description, ...drawn })
  const left = sets.length - rows.length
  const caption = `每行一组规划，实心为该组所含；数为恰由这几份规划共有的提法项数。${left > 0 ? `另有${left}组项数较少，见表。` : ''}`
  return section(
    { id: 'h-sets', title: '哪些规划共有', small: `${report.analysis.sharedActions.length}项提法，${sets.length}组` },
    html`<div class="fam${!chart && ' wide'}">${chart && html`<figure>${chart}<figcaption>${caption}</figcaption></figure>`}<div>${setTable(names, sets)}</div></div>`,
  )
}
