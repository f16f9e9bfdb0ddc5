import type { OfficeFile } from '../../model/office.ts'
import type { OutputFile } from '../output-file.ts'
import { writeDocx } from './write-docx.ts'
import { writeXlsx } from './write-xlsx.ts'

/** Word files and workbooks, each as bytes. */
export const packOffice = async (files: readonly OfficeFile[]): Promise<readonly OutputFile[]> => {
  const packed: OutputFile[] = []
  for (const file of files) {
    const content = 'document' in file ? await writeDocx(file.document) : await writeXlsx(file.sheets)
    packed.push({ path: file.path, content })
  }
  return packed
}
