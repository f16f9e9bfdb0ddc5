import type { DistinctiveTerm, Finding, Initiative, PlanProfile, StrengthCounts } from '../../model/analysis.ts'
import { findingAnchor } from '../anchors.ts'
import { listAspects } from '../aspects.ts'
import { type Html, html, type Part } from '../html.ts'
import { evidenceBlock, evidenceBlocks } from '../parts/evidence.ts'
import { caveatBox, emptyBox, openAll, pageHead, section } from '../parts/layout.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { type Column, dataTable } from '../parts/table.ts'
import type { PlanView, Report } from '../report.ts'

type Shown = readonly { readonly view: PlanView; readonly profile: PlanProfile }[]

/** Of one term this many places are shown in full. */
const shownPlaces = 4

/** Profiles in the order of all pages. */
const profilesOf = (report: Report): Shown =>
  report.plans.flatMap((view) => {
    const profile = report.analysis.profiles.find((p) => p.plan === view.id)
    return profile ? [{ view, profile }] : []
  })

const scroll = (label: string, table: Html): Html =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">${table}</div>`

const planColumns = (shown: Shown): readonly Column[] =>
  shown.map(({ view }) => ({ head: view.name, label: view.name, look: view.ruled ? 'num sep' : 'num' }))

/** One row for each dimension that any plan touches, the plans side by side. */
const dimensionTable = (shown: Shown): Html => {
  const names = shown[0]?.profile.dimensions.map((d) => d.dimension) ?? []
  const countOf = (profile: PlanProfile, name: string): number =>
    profile.dimensions.find((d) => d.dimension === name)?.actions ?? 0
  const rows = names.map((name) => ({ cells: [name, ...shown.map(({ profile }) => countOf(profile, name))] }))
  const total = { cells: ['合计', ...shown.map(({ profile }) => profile.actions)], look: 'other' }
  return dataTable({ look: 'pairs', columns: [{ head: '方面' }, ...planColumns(shown)], rows: [...rows, total] })
}

const strengths: readonly (readonly [keyof StrengthCounts, string])[] = [
  ['does', '直接部署'],
  ['pushes', '推进加强'],
  ['encourages', '鼓励探索'],
]

const strengthTable = (shown: Shown): Html =>
  dataTable({
    look: 'pairs',
    columns: [
      { head: '规划' },
      ...strengths.map(([, word]) => ({ head: word, label: word, look: 'num' })),
      { head: '合计', label: '合计', look: 'num' },
    ],
    rows: shown.map(({ view, profile }) => ({
      cells: [view.name, ...strengths.map(([key]) => profile.strength[key]), profile.actions],
      look: view.ruled ? 'other' : undefined,
    })),
  })

/** The head of the section says how the sides differ, and the words stand beside each other. */
const pairItem = (report: Report, finding: Finding): Html =>
  html`<li id="${findingAnchor(finding)}" class="pair">${evidenceBlocks(report, finding.evidence)}</li>
`

const pairSection = (report: Report, rule: string, id: string, title: string, small: string): Part => {
  const findings = report.analysis.findings.filter((finding) => finding.rule === rule)
  return (
    findings.length > 0 &&
    section(
      { id, title, small: `${findings.length}条；${small}` },
      html`<ol class="checks">
${findings.map((finding) => pairItem(report, finding))}</ol>`,
    )
  )
}

/** Pairs in which the plan has another part than the reference: listed so that nobody takes them for softer. */
const roleSection = (report: Report): Part => {
  const pairs = report.analysis.coverage.flatMap((cell): readonly (readonly [Initiative, Initiative])[] => {
    const unit = report.initiativeOf.get(cell.unit)
    const isRole = cell.status !== 'none' && cell.strength?.kind === 'role'
    const action = isRole ? report.initiativeOf.get(cell.strength?.action ?? '') : undefined
    return unit && action ? [[unit, action]] : []
  })
  return (
    pairs.length > 0 &&
    section(
      { id: 'h-role', title: '角色不同，不比语气', small: `${pairs.length}条；一方建设，一方使用或配合` },
      html`<ol class="checks">
${pairs.map(
  ([
    unit,
    action,
  ]) => html`<li class="pair">${evidenceBlock(report, unit.evidence)}${evidenceBlock(report, action.evidence)}</li>
`,
)}</ol>`,
    )
  )
}

const termItem = (report: Report, term: DistinctiveTerm): Html => {
  const shown = term.evidence.slice(0, shownPlaces)
  const elsewhere = term.elsewhere === 0 ? '其他规划未见' : `其他规划合计${term.elsewhere}次`
  return html`<li><details><summary><span class="line"><b class="term">${term.term}</b><span class="tag na">${
    term.count
  }次，${elsewhere}</span><span class="more"></span></span></summary><div class="body"><p class="note">对数似然${term.g2.toFixed(
    1,
  )}，频率之比的对数${term.logRatio.toFixed(1)}。</p>${evidenceBlocks(report, shown, { unnamed: true })}</div></details></li>
`
}

const termSections = (report: Report): readonly Part[] =>
  report.plans.map((view, i) => {
    const terms = report.analysis.distinctive.filter((term) => term.plan === view.id)
    return (
      terms.length > 0 &&
      section(
        { id: `h-d${i + 1}`, title: `${view.name}的特色词`, small: `${terms.length}项`, tools: openAll },
        html`<ul class="terms">
${terms.map((term) => termItem(report, term))}</ul>`,
      )
    )
  })

const strengthNote =
  '按举措的主要动词分三类：“建立、开展、落实”等为直接部署，“推进、加强、完善”等为推进加强，“鼓励、支持、探索”等为鼓励探索。各地文种不同，只列条数，不作排名；每条举措归入哪一类，见数据表 data/initiatives.csv。'
const termNote =
  '某份规划的目标、任务、保障措施中，使用频率明显高于其他各份合计的词语。按对数似然（概率0.01，即6.63）和频率之比（3倍以上）选取，每份最多20项；地名、公文套语和各份规划的共同主题不列。其后列其他规划未见的具名工程、行动、计划、制度，每份最多4项，只一两次的不作统计。'

/** How the plans speak: what they turn to, how firmly, where they differ from the reference, and their own words. */
export const expressionPages = (report: Report): readonly RenderedFile[] => {
  const shown = profilesOf(report)
  const noun = report.referenceNoun || '参照规划'
  const lead =
    '各份规划着力在哪些方面，用语是部署还是鼓励，与上级同一事项的说法是缓是实，又各有哪些特色词。只比较用语，不评价工作。'
  const body = html`${pageHead('表述分析', lead)}${caveatBox(report.others)}${[
    section(
      { id: 'h-dim', title: '举措的侧重', small: '条数' },
      listAspects(report).length > 0
        ? scroll('举措的侧重', dimensionTable(shown))
        : emptyBox('没有分方面统计。', '本次规划所属领域没有配套的词库。'),
    ),
    section(
      { id: 'h-str', title: '用语的强弱', small: '条数' },
      scroll('用语的强弱', strengthTable(shown)),
      html`<p class="note">${strengthNote}</p>`,
    ),
    pairSection(report, 'softened-act', 'h-soft', `较${noun}为缓`, '上级部署或推进，本地写为鼓励、支持或探索'),
    pairSection(report, 'hardened-act', 'h-hard', `较${noun}为实`, '上级鼓励、支持或探索，本地写为部署或推进'),
    pairSection(report, 'changed-nature', 'h-nature', '指标属性不同', '预期性与约束性'),
    roleSection(report),
    section(
      { id: 'h-term', title: '各份规划的特色词' },
      html`<p class="note">${termNote}</p>`,
      report.analysis.distinctive.length === 0 &&
        emptyBox('没有列出。', '各份规划都没有达到以上界限的词语，规划较短时常见。'),
    ),
    termSections(report),
  ]}`
  return [page(report, { file: 'expression.html', title: '表述分析', nav: '表述分析', body })]
}
