import type { Analysis } from '../model/analysis.ts'
import { checkPages } from './pages/checks.ts'
import { coveragePages } from './pages/coverage.ts'
import { decisionPages } from './pages/decisions.ts'
import { expressionPages } from './pages/expression.ts'
import { gapPages } from './pages/gaps.ts'
import { methodPages } from './pages/method.ts'
import { overviewPages } from './pages/overview.ts'
import { planPages } from './pages/plan.ts'
import { readingPages } from './pages/reading.ts'
import { reusePages } from './pages/reuse.ts'
import { sharedPages } from './pages/shared.ts'
import { successionPages } from './pages/succession.ts'
import { targetPages } from './pages/targets.ts'
import { taskPages } from './pages/tasks.ts'
import type { RenderedFile } from './parts/page.ts'
import { openReport, type Report, type ReportOptions } from './report.ts'
import { script } from './scripts/script.ts'
import { joinPages } from './single/join-pages.ts'
import { theme } from './theme/theme.ts'

export type { RenderedFile } from './parts/page.ts'

export interface RenderOptions extends ReportOptions {
  readonly translate?: Translate
}

/** Turns the interface of the finished files into another language, before they are joined. */
type Translate = (files: readonly RenderedFile[]) => readonly RenderedFile[]

type DrawPages = (report: Report) => readonly RenderedFile[]

/** Every kind of page, in the order of the navigation. A new one is one file and one entry. */
const pages: readonly DrawPages[] = [
  overviewPages,
  successionPages,
  targetPages,
  coveragePages,
  gapPages,
  taskPages,
  sharedPages,
  reusePages,
  expressionPages,
  checkPages,
  planPages,
  readingPages,
  decisionPages,
  methodPages,
]

/** Those that take longest to draw, the longest first. */
const slow: readonly DrawPages[] = [coveragePages, planPages, gapPages, targetPages, taskPages, sharedPages]

/** The order in which threads take them, places in `pages`: a long one at the end would be waited for. */
const byLength = [...slow, ...pages.filter((draw) => !slow.includes(draw))].map((draw) => pages.indexOf(draw))

/** The pages of a report, which can be drawn kind by kind, in any order, each without the others. */
export interface Site {
  /** How many kinds of page there are. */
  readonly kinds: number
  /** All pages of a kind; kinds that take long come first. */
  readonly draw: (kind: number) => readonly RenderedFile[]
  /** Makes the whole report of what was drawn, kind by kind. */
  readonly finish: (drawn: readonly (readonly RenderedFile[])[], translate?: Translate) => readonly RenderedFile[]
}

export const openSite = (analysis: Analysis, options: ReportOptions): Site => {
  const report = openReport(analysis, options)
  return {
    kinds: pages.length,
    draw: (kind) => pages[byLength[kind]](report),
    finish: (drawn, translate) => {
      const inOrder = pages.flatMap((_, page) => drawn[byLength.indexOf(page)])
      return finishSite(inOrder, options.singleFile ?? false, translate)
    },
  }
}

const finishSite = (
  drawn: readonly RenderedFile[],
  singleFile: boolean,
  translate: Translate = (files) => files,
): readonly RenderedFile[] => {
  const files = translate([...drawn, { path: 'theme.css', content: theme }, { path: 'report.js', content: script }])
  return singleFile ? [joinPages(files)] : files
}

/**
 * Draws the whole report. Paths are relative to its folder. The same analysis gives the same bytes, whatever the time
 * and the place.
 */
export const renderSite = (analysis: Analysis, options: RenderOptions = {}): readonly RenderedFile[] => {
  const site = openSite(analysis, options)
  return site.finish(
    Array.from({ length: site.kinds }, (_, kind) => site.draw(kind)),
    options.translate,
  )
}
