import type { Analysis } from '../model/analysis.ts'

/**
 * Reads a result that an earlier run wrote, to draw its reports again.
 *
 * @throws PlanError where the file cannot be read, is not JSON, or is no result of this program
 */
export const loadAnalysis = async (file: string): Promise<Analysis> => {
  const { readAnalysis } = await import('../read/read-analysis.ts')
  return readAnalysis(file)
}
