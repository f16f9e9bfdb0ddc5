import { PlanError } from '../model/errors.ts'
import type { CheckResult, Severity } from '../model/remark.ts'

/** How a result is to be shown. */
export interface ShowOptions {
  /** The least severity that is shown. */
  readonly severity: Severity
  readonly color: boolean
}

/**
 * Draws the result of a check.
 *
 * @param format name of one of `checkFormats`
 * @param out file to write to; null gives the text back, which a format that is a file cannot
 * @returns the text to print, null where it was written
 * @throws PlanError `usage` where the format is none, or is a file and no `out` was given
 */
export const renderCheck = async (
  result: CheckResult,
  format: string,
  out: string | null,
  options: ShowOptions,
): Promise<string | null> => {
  const { checkFormats } = await import('../render/check/formats.ts')
  const { writeOneFile } = await import('../write/write-file.ts')
  const chosen = checkFormats.find(({ id }) => id === format)
  if (!chosen) {
    const names = checkFormats.map(({ id }) => id).join('、')
    throw new PlanError('usage', `--format ${format}`, `可用的格式：${names}`)
  }
  if (chosen.isFile && out === null)
    throw new PlanError('usage', `--format ${format}`, '这种格式是文件，请用 --out 指定写到哪里')
  const content = await chosen.render(result, options)
  if (out !== null) await writeOneFile(out, content)
  return out === null && typeof content === 'string' ? content : null
}
