import type { Analysis, CoverageCell, Indicator, IndicatorFamily, Initiative, Plan } from '../model/analysis.ts'
import { groupBy } from '../model/group-by.ts'
import { nounOf, referenceNoun } from '../model/plan-noun.ts'
import { type CellClass, classOfCell } from './marks.ts'
import { encodeId, namePlans, orderPlans } from './names.ts'
import { lineage, nodeAt, type Outline, outlineOf } from './outline.ts'

/** One row of the measured quality on 方法说明. */
export interface QualityRow {
  readonly group: string
  readonly measure: string
  readonly value: number | string
  readonly target?: number | string
  /** Within which 95 of 100 resamples of the labelled measures lie. */
  readonly interval?: readonly [number, number]
}

export type QualityTable = readonly QualityRow[]

/** A plan as the pages speak of it. */
export interface PlanView {
  readonly id: string
  readonly plan: Plan
  /** 眉山 */
  readonly name: string
  /** 方案, 规划, 草案 */
  readonly noun: string
  /** Behind the double rule: a draft or a lower level. */
  readonly apart: boolean
  /** The first of those, before which the rule is drawn. */
  readonly ruled: boolean
  readonly outline: Outline | undefined
  /** File name of its full text, and of its gaps. */
  readonly page: string
  readonly gapPage: string
}

/** Units of the reference plan under one of its outermost headings, or a part of them where there are many plans. */
export interface Chapter {
  /** From 1. */
  readonly number: number
  readonly heading: string
  readonly page: string
  readonly units: readonly Initiative[]
}

/** The analysis with the look-ups that pages share. Nothing in it that is not derived from the analysis. */
export interface Report {
  readonly analysis: Analysis
  readonly quality: QualityTable | undefined
  /** Word files and workbooks lie under `data/`. */
  readonly office: boolean
  /** All pages become one file: what another page says is linked, and not said again. */
  readonly lean: boolean
  readonly reference: PlanView | null
  /** 省规划: how sentences speak of the reference. */
  readonly referenceNoun: string
  /** 各地规划: how they speak of all that is held against it. */
  readonly othersNoun: string
  /** 省级事权 */
  readonly ownLevel: string
  /** In the fixed order of all pages, the reference first. */
  readonly plans: readonly PlanView[]
  /** All but the reference. */
  readonly others: readonly PlanView[]
  /** Later plans of the reference's own place: what is missing in them does not go on, and is no gap. */
  readonly followed: ReadonlySet<string>
  /** True where all compared plans are such, so that the whole report speaks of what goes on and not of gaps. */
  readonly allFollowed: boolean
  readonly planOf: ReadonlyMap<string, PlanView>
  /** Units of the reference of either kind, by chapter; totals count actions only. */
  readonly chapters: readonly Chapter[]
  readonly actions: readonly Initiative[]
  readonly initiativeOf: ReadonlyMap<string, Initiative>
  readonly indicatorOf: ReadonlyMap<string, Indicator>
  readonly familyOf: ReadonlyMap<string, IndicatorFamily>
  readonly cellOf: (unit: string, plan: string) => CoverageCell | undefined
  readonly classOf: (unit: Initiative, plan: string) => CellClass | null
  readonly chapterOf: ReadonlyMap<string, Chapter>
}

const viewPlans = (analysis: Analysis): readonly PlanView[] => {
  const names = namePlans(analysis.plans)
  const documents = new Map(analysis.documents.map((document) => [document.plan, document]))
  const order = orderPlans(analysis.plans, analysis.reference)
  return order.map(({ plan, apart }, i) => {
    const document = documents.get(plan.id)
    return {
      id: plan.id,
      plan,
      name: names.get(plan.id) ?? plan.id,
      noun: nounOf(plan),
      apart,
      ruled: apart && !order[i - 1]?.apart,
      outline: document && outlineOf(document),
      page: `plan-${encodeId(plan.id)}.html`,
      gapPage: `gaps-${encodeId(plan.id)}.html`,
    }
  })
}

const headingOf = (outline: Outline | undefined, unit: Initiative): string => {
  if (!outline) return unit.evidence.path[0] ?? ''
  const top = lineage(outline, nodeAt(outline, unit.evidence.start)).find((i) => outline.headings[i])
  const heading = top === undefined ? null : outline.headings[top]
  if (!heading) return ''
  return heading.number ? `${heading.number}　${heading.title}` : heading.title
}

/** A page of more cells than this is too heavy for a phone; a chapter then takes several, cut between tasks. */
const mostCells = 3000

const cutChapter = (units: readonly Initiative[], most: number): readonly (readonly Initiative[])[] => {
  const pages: Initiative[][] = [[]]
  for (const unit of units) {
    const isFull = pages[pages.length - 1].length >= most
    if (isFull && unit.kind === 'initiative') pages.push([])
    pages[pages.length - 1].push(unit)
  }
  return pages
}

const groupChapters = (
  units: readonly Initiative[],
  reference: PlanView | undefined,
  plans: number,
): readonly Chapter[] => {
  const groups = groupBy(units, (unit) => headingOf(reference?.outline, unit) || '其他')
  const most = Math.max(1, Math.floor(mostCells / Math.max(1, plans)))
  const pages = [...groups].flatMap(([heading, members]) => {
    const cut = cutChapter(members, most)
    return cut.map((part, i) => ({
      heading: cut.length > 1 ? `${heading}（${i + 1}/${cut.length}）` : heading,
      units: part,
    }))
  })
  return pages.map((chapter, i) => ({ ...chapter, number: i + 1, page: `coverage-${i + 1}.html` }))
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]))

/** By plan and unit, as every page asks for them many times. */
const indexCells = (cells: readonly CoverageCell[]): Report['cellOf'] => {
  const byPlan = new Map<string, Map<string, CoverageCell>>()
  for (const cell of cells) {
    const ofPlan = byPlan.get(cell.plan)
    if (ofPlan) ofPlan.set(cell.unit, cell)
    else byPlan.set(cell.plan, new Map([[cell.unit, cell]]))
  }
  return (unit, plan) => byPlan.get(plan)?.get(unit)
}

const ownLevelWords: Readonly<Record<Plan['level'], string>> = {
  national: '国家事权',
  province: '省级事权',
  city: '市级事权',
  county: '县级事权',
}

/** 省规划; 上期规划 where only later plans of its own place are held against it, which would else have the same name. */
const nounOfReference = (plan: Plan, allFollowed: boolean): string => {
  const noun = referenceNoun(plan)
  return allFollowed ? `上期${noun.slice(-2)}` : noun
}

/** Plain data: what pages are told besides the analysis. */
export interface ReportOptions {
  /** Measured quality for 方法说明; without it the page says 未测. */
  readonly quality?: QualityTable
  /** True where Word files and workbooks are written too, so that pages may link to them. */
  readonly office?: boolean
  /** All pages in one file, `index.html`, that needs no other. */
  readonly singleFile?: boolean
}

/** Reads an analysis once for all pages. */
export const openReport = (
  analysis: Analysis,
  { quality, office = false, singleFile = false }: ReportOptions = {},
): Report => {
  const plans = viewPlans(analysis)
  const reference = plans.find((view) => view.id === analysis.reference) ?? null
  const units = analysis.initiatives.filter((unit) => unit.plan === reference?.id)
  const chapters = groupChapters(units, reference ?? undefined, plans.length - 1)
  const followed = new Set(
    (analysis.succession ?? []).filter(({ actions }) => actions !== null).map(({ later }) => later),
  )
  const others = plans.filter((view) => view !== reference)
  const allFollowed = others.length > 0 && others.every((view) => followed.has(view.id))
  const cellOf = indexCells(analysis.coverage)
  return {
    analysis,
    quality,
    office,
    lean: singleFile,
    reference,
    referenceNoun: reference ? nounOfReference(reference.plan, allFollowed) : '',
    othersNoun: allFollowed ? '本期规划' : '各地规划',
    ownLevel: reference ? ownLevelWords[reference.plan.level] : '本级事权',
    plans,
    others,
    followed,
    allFollowed,
    planOf: new Map(plans.map((view) => [view.id, view])),
    chapters,
    actions: units.filter((unit) => unit.kind === 'action'),
    initiativeOf: byId(analysis.initiatives),
    indicatorOf: byId(analysis.indicators),
    familyOf: byId(analysis.families),
    cellOf,
    classOf: (unit, plan) => {
      const cell = cellOf(unit.id, plan)
      return cell ? classOfCell(cell, unit) : null
    },
    chapterOf: new Map(chapters.flatMap((chapter) => chapter.units.map((unit) => [unit.id, chapter] as const))),
  }
}

/** With more plans than this a cell is a symbol of 36 px, tables scroll in a box of their own, and sentences count. */
const roomyColumns = 6

export const isDense = (report: Report): boolean => report.others.length > roomyColumns
