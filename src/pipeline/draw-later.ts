import type { Analysis } from '../model/analysis.ts'
import type { RenderedFile } from '../render/render-site.ts'
import type { ReportOptions } from '../render/report.ts'

/** All that is asked for: plain data, so that another thread can be given it. */
export interface DrawInput {
  readonly analysis: Analysis
  readonly options: ReportOptions
}

/** The later part of the pages. */
export const drawLater = async ({ analysis, options }: DrawInput): Promise<readonly RenderedFile[]> => {
  const { drawSitePart } = await import('../render/render-site.ts')
  return drawSitePart(analysis, 'later', options)
}
