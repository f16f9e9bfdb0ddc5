import type { SourceText } from '../../model/document.ts'
import { PlanError } from '../../model/errors.ts'
import type { ReadLimits } from '../limits.ts'
import { nameOffice, type OfficeFormat } from './formats.ts'

const SAVE = '用 Word 或 WPS 打开，“另存为”选“Word 文档 (*.docx)”'
const INSTALL = `${SAVE}；或安装 LibreOffice，程序会自动转换`

/** What each format is and what to do about it; those that LibreOffice converts have an ending for it. */
const FORMATS: Readonly<
  Record<OfficeFormat, { readonly what: string; readonly remedy: string; readonly ending?: string }>
> = {
  doc: { what: '旧版 Word 文档（.doc）', remedy: INSTALL, ending: 'doc' },
  rtf: { what: 'RTF 文档', remedy: INSTALL, ending: 'rtf' },
  odt: { what: 'OpenDocument 文档（.odt）', remedy: INSTALL, ending: 'odt' },
  'word-xml': { what: 'Word XML 文档', remedy: INSTALL, ending: 'xml' },
  wps: { what: 'WPS 文档（.wps）', remedy: '用 WPS 打开，“另存为”选“Word 文档 (*.docx)”' },
  ofd: { what: '版式文档（.ofd）', remedy: '用 WPS 或数科阅读器打开，导出为 PDF 或 Word 文档 (*.docx)' },
  sheet: { what: '电子表格', remedy: '给出规划的正文文件；只有表格时复制到 Word 文档里' },
  slides: { what: '演示文稿', remedy: '给出规划的正文文件' },
  locked: { what: '加了密码的 Office 文档', remedy: '去掉密码后重新保存' },
  ole: { what: '不认识的 Office 文档', remedy: SAVE },
}

/**
 * Reads a plan in an old or rare office format by way of LibreOffice, where that is installed.
 *
 * @throws PlanError `needs-conversion` that says how to convert it where it cannot be; `encrypted`; `conversion` where
 * LibreOffice failed or took too long; and as `readDocx`
 */
export const readOffice = async (bytes: Uint8Array, file: string, limits: ReadLimits): Promise<SourceText> => {
  const format = nameOffice(bytes, file) ?? 'ole'
  const { what, remedy, ending } = FORMATS[format]
  if (format === 'locked') throw new PlanError('encrypted', `是${what}`, remedy, file)
  const { convertToDocx, findLibreOffice } = await import('./convert-to-docx.ts')
  const program = ending === undefined ? null : await findLibreOffice()
  if (ending === undefined || program === null) {
    throw new PlanError('needs-conversion', `是${what}，不能直接读取`, remedy, file)
  }
  const docx = await convertToDocx(program, bytes, ending, file)
  const { readDocx } = await import('../docx/read-docx.ts')
  const { makeSource } = await import('../make-source.ts')
  const { text, diagnostics, layout } = await readDocx(docx, file, limits)
  const message = `${what}，由 LibreOffice 转换后读入，请核对编号和表格`
  return makeSource(
    bytes,
    file,
    format,
    text,
    [{ severity: 'info', code: 'read/converted', message }, ...diagnostics],
    layout,
  )
}
