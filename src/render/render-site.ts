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
import { openReport, type QualityTable, type Report } from './report.ts'
import { script } from './scripts/script.ts'
import { joinPages } from './single/join-pages.ts'
import { theme } from './theme/theme.ts'

export type { RenderedFile } from './parts/page.ts'
export type { QualityTable } from './report.ts'

export interface RenderOptions {
  /** Measured quality for 方法说明; without it the page says 未测. */
  readonly quality?: QualityTable
  /** Turns the interface of the finished files into another language, before they are joined. */
  readonly translate?: (files: readonly RenderedFile[]) => readonly RenderedFile[]
  /** All pages in one file, `index.html`, that needs no other. */
  readonly singleFile?: boolean
  /** True where Word files and workbooks are written too, so that pages may link to them. */
  readonly office?: boolean
}

/** Every kind of page, in the order of the navigation. A new one is one file and one entry. */
const pages: readonly ((report: Report) => readonly RenderedFile[])[] = [
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

/**
 * Draws the whole report. Paths are relative to its folder. The same analysis gives the same bytes, whatever the time
 * and the place.
 */
export const renderSite = (analysis: Analysis, options: RenderOptions = {}): readonly RenderedFile[] => {
  const report = openReport(analysis, options)
  const drawn = [
    ...pages.flatMap((draw) => draw(report)),
    { path: 'theme.css', content: theme },
    { path: 'report.js', content: script },
  ]
  const files = options.translate?.(drawn) ?? drawn
  return options.singleFile ? [joinPages(files)] : files
}
