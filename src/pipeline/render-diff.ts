import type { DraftDiff } from '../model/draft-diff.ts'
import { PlanError } from '../model/errors.ts'

/**
 * Draws what differs between two drafts.
 *
 * @param format name of one of `diffFormats`
 * @param out file to write to; null gives the text back
 * @returns the text to print, null where it was written
 * @throws PlanError `usage` where the format is none
 */
export const renderDiff = async (
  diff: DraftDiff,
  format: string,
  out: string | null,
  color: boolean,
): Promise<string | null> => {
  const { diffFormats } = await import('../render/diff/formats.ts')
  const { writeOneFile } = await import('../write/write-file.ts')
  const chosen = diffFormats.find(({ id }) => id === format)
  if (!chosen) {
    const names = diffFormats.map(({ id }) => id).join('、')
    throw new PlanError('usage', `没有 ${format} 这种格式`, `可用的格式：${names}`)
  }
  const content = chosen.render(diff, { color })
  if (out === null) return content
  await writeOneFile(out, content)
  return null
}
