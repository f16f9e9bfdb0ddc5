import type { DraftText } from '../model/draft-text.ts'
import { PlanError } from '../model/errors.ts'
import type { Language } from '../model/language.ts'
import type { CheckResult, Severity } from '../model/remark.ts'
import type { WordComment } from '../model/word-comment.ts'
import type { ReadOptions } from '../read/limits.ts'
import type { CheckFormat, CheckOutput } from '../render/check/formats.ts'

/** How a result is to be shown. */
export interface ShowOptions {
  /** The least severity that is shown. */
  readonly severity: Severity
  readonly color: boolean
  /** Of what stands around the remarks, in the formats for people; Chinese where it is left out. */
  readonly lang?: Language
  /** The draft as `onText` of the check told it; formats that show its text or copy its file need it. */
  readonly text?: DraftText
  /** ISO time for comments in a Word file; left out, they bear none. */
  readonly date?: string
  readonly limits?: ReadOptions
}

const AUTHOR = '对照'

/** The names of the formats, as `--format` takes them. */
export const listCheckFormats = async (): Promise<string[]> => {
  const { checkFormats } = await import('../render/check/formats.ts')
  return checkFormats.map(({ id }) => id)
}

/**
 * The format of that name, asked for before a check is run for it.
 *
 * @throws PlanError `usage` where it is none, or is a file and no `out` was given
 */
export const chooseCheckFormat = async (format: string, out: string | null): Promise<CheckFormat> => {
  const { checkFormats } = await import('../render/check/formats.ts')
  const chosen = checkFormats.find(({ id }) => id === format)
  if (!chosen) {
    const names = checkFormats.map(({ id }) => id).join('、')
    throw new PlanError('usage', `没有 ${format} 这种格式`, `可用的格式：${names}`)
  }
  if (chosen.isFile && out === null)
    throw new PlanError('usage', `--format ${format}`, '这种格式是文件，请用 --out 指定写到哪里')
  return chosen
}

const commentDraft = async (
  comments: readonly WordComment[],
  { text, date, limits }: ShowOptions,
): Promise<Uint8Array> => {
  if (text?.reader !== 'docx' || text.path === '-') {
    const remedy = '用 Word 或 WPS 另存为 .docx 后重试，或改用 --format html、--format table-docx'
    throw new PlanError('not-word', '草案不是 Word 文档（.docx）文件，不能加批注', remedy, text?.path)
  }
  const { openParts } = await import('../read/docx/open-parts.ts')
  const { commentParts } = await import('../write/word-comments/comment-docx.ts')
  const { packParts } = await import('../write/word-comments/pack-parts.ts')
  const parts = await openParts(text.path, limits)
  return packParts(commentParts(parts, comments, { author: AUTHOR, ...(date === undefined ? {} : { date }) }))
}

const pack = async (output: CheckOutput, options: ShowOptions): Promise<string | Uint8Array> => {
  if (typeof output === 'string') return output
  if ('comments' in output) return commentDraft(output.comments, options)
  if ('sheets' in output) return (await import('../write/office/write-xlsx.ts')).writeXlsx(output.sheets)
  return (await import('../write/office/write-docx.ts')).writeDocx(output.document)
}

/**
 * Draws the result of a check.
 *
 * @param format name of one of `checkFormats`
 * @param out file to write to; null gives the text back, which a format that is a file cannot
 * @returns the text to print, null where it was written
 * @throws PlanError `usage` where the format is none, or is a file and no `out` was given; `not-word` where comments are
 * to be put into a draft that is no Word file
 */
export const renderCheck = async (
  result: CheckResult,
  format: string,
  out: string | null,
  options: ShowOptions,
): Promise<string | null> => {
  const chosen = await chooseCheckFormat(format, out)
  const { writeOneFile } = await import('../write/write-file.ts')
  const { allRules } = await import('../check/all-rules.ts')
  const view = { ...options, rules: allRules, text: options.text ?? null }
  const content = await pack(chosen.render(result, view), options)
  if (out !== null) await writeOneFile(out, content)
  return out === null && typeof content === 'string' ? content : null
}
