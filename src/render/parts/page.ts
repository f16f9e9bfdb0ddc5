import { analysisKey } from '../decidable.ts'
import { type Html, html, printPage } from '../html.ts'
import { pageHref } from '../names.ts'
import type { Report } from '../report.ts'
import { hasDecisions } from './marks.ts'
import { reportHead } from './report-head.ts'

/** One file of the report. `path` is relative to the output folder, with forward slashes. */
export interface RenderedFile {
  readonly path: string
  readonly content: string
}

export interface PageSpec {
  readonly file: string
  readonly title: string
  /** Label of the entry in the navigation that this page belongs to. */
  readonly nav: string
  readonly body: Html
}

/** Against the plan before of one's own place, what these pages show has another name. */
const followedLabels: Readonly<Record<string, string>> = { 承接情况: '延续情况', 缺口清单: '未延续清单' }

const labelOf = (report: Report, entry: string): string =>
  (report.allFollowed ? followedLabels[entry] : undefined) ?? entry

/** Pages in the order of the navigation. 原文 leads to the first plan, from where the others can be reached. */
const navEntries = (report: Report): readonly (readonly [string, string | null])[] => [
  ['总览', 'index.html'],
  ...(report.analysis.succession ? [['前后两期', 'succession.html'] as const] : []),
  ['指标对照', 'targets.html'],
  ['承接情况', 'coverage.html'],
  ['缺口清单', 'gaps.html'],
  ['任务分解', 'tasks.html'],
  ['共同举措', 'shared.html'],
  ['文本沿用', 'reuse.html'],
  ['表述分析', 'expression.html'],
  ['数据核验', 'checks.html'],
  ['原文', report.plans.find((view) => view.outline)?.page ?? null],
  ['读取情况', 'reading.html'],
  ['人工裁定', 'decisions.html'],
  ['方法说明', 'method.html'],
]

const navigation = (report: Report, page: PageSpec): Html => {
  const entries = navEntries(report).map(([entry, file]) => {
    const label = labelOf(report, entry)
    if (!file) return html`<span>${label}</span>`
    const current = entry === page.nav ? html` aria-current="${file === page.file ? 'page' : 'true'}"` : ''
    return html`<a href="${pageHref(file)}"${current}${file === 'decisions.html' && html` data-decisions`}>${label}</a>`
  })
  return html`<nav class="wrap nav" aria-label="报告各页">${entries}</nav>`
}

const comparisonLine = (report: Report): string => {
  const title = report.reference?.plan.title
  if (!title) return `${report.plans.length}份规划并列对照`
  return report.allFollowed ? `${title}在本期规划中的延续情况` : `${title}与${report.others.length}份规划的衔接情况`
}

/** A whole page around its body: head, navigation, foot. */
export const page = (report: Report, spec: PageSpec): RenderedFile => {
  const { generator } = report.analysis
  const content = html`<!DOCTYPE html>
<html lang="zh-CN">
${reportHead(spec.title, `${generator.name} ${generator.version}`)}
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="mast"><div class="wrap"><b>对照</b><span>${comparisonLine(report)}</span></div>
${navigation(report, spec)}</header>
<main id="main" class="wrap" tabindex="-1" data-analysis="${analysisKey(report)}" data-reference="${report.reference?.id ?? ''}">
${spec.body}</main>
<footer class="foot"><div class="wrap">
<p>判断由程序按规则作出，均附原文；标“※”的靠近判定界限，尚待人工核对${hasDecisions(report) && '；标“裁”的为人工裁定'}。判断的依据和质量见<a href="method.html">方法说明</a>。</p>
<p>${generator.name} ${generator.version}　合计与占比只计单条举措。</p>
</div></footer>
</body>
</html>
`
  return { path: spec.file, content: printPage(content) }
}
