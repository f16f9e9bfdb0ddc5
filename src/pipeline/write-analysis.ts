import { measuredQuality } from '../lexicon/measured-quality.ts'
import type { Analysis } from '../model/analysis.ts'

export interface WriteOptions {
  /** One HTML file that needs no other, in place of the pages, tables and data files. */
  readonly singleFile?: boolean
}

/** Draws all pages, tables and data files of an analysis into a folder, which is swapped in as a whole. */
export const writeAnalysis = async (
  analysis: Analysis,
  outDir: string,
  { singleFile = false }: WriteOptions = {},
): Promise<{ files: number }> => {
  const { renderSite } = await import('../render/render-site.ts')
  const { writeReport } = await import('../write/write-report.ts')
  const { dataFiles } = await import('../write/data-files.ts')
  const pages = renderSite(analysis, { quality: measuredQuality, singleFile })
  const files = singleFile ? pages : [...pages, ...dataFiles(analysis)]
  await writeReport(outDir, files)
  return { files: files.length }
}
