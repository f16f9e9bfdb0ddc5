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
  /** Turns the interface of the finished files into another language, before they are joined. */
  readonly translate?: (files: readonly RenderedFile[]) => readonly RenderedFile[]
}

type DrawPages = (report: Report) => readonly RenderedFile[]

/** Every kind of page, in the order of the navigation, in two parts that take about as long to draw. A new one is one file and one entry. */
const pages: Readonly<Record<SitePart, readonly DrawPages[]>> = {
  first: [overviewPages, successionPages, targetPages, coveragePages],
  later: [
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
  ],
}

/** A part of the pages, as it can be drawn without the other. */
export type SitePart = 'first' | 'later'

const drawPart = (report: Report, part: SitePart): readonly RenderedFile[] =>
  pages[part].flatMap((draw) => draw(report))

export const drawSitePart = (analysis: Analysis, part: SitePart, options: ReportOptions): readonly RenderedFile[] =>
  drawPart(openReport(analysis, options), part)

/** Makes the whole report of its pages. */
export const finishSite = (drawn: readonly RenderedFile[], options: RenderOptions): readonly RenderedFile[] => {
  const all = [...drawn, { path: 'theme.css', content: theme }, { path: 'report.js', content: script }]
  const files = options.translate?.(all) ?? all
  return options.singleFile ? [joinPages(files)] : files
}

/**
 * Draws the whole report. Paths are relative to its folder. The same analysis gives the same bytes, whatever the time
 * and the place.
 */
export const renderSite = (analysis: Analysis, options: RenderOptions = {}): readonly RenderedFile[] => {
  const report = openReport(analysis, options)
  return finishSite([...drawPart(report, 'first'), ...drawPart(report, 'later')], options)
}
