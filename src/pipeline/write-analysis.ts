import { measuredQuality } from '../lexicon/measured-quality.ts'
import type { Analysis } from '../model/analysis.ts'

/** Draws all pages, tables and data files of an analysis into a folder, which is swapped in as a whole. */
export const writeAnalysis = async (analysis: Analysis, outDir: string): Promise<{ files: number }> => {
  const { renderSite } = await import('../render/render-site.ts')
  const { writeReport } = await import('../write/write-report.ts')
  const { dataFiles } = await import('../write/data-files.ts')
  const files = [...renderSite(analysis, { quality: measuredQuality }), ...dataFiles(analysis)]
  await writeReport(outDir, files)
  return { files: files.length }
}
