import type { SourceText } from '../../model/document.ts'
import { PlanError } from '../../model/errors.ts'
import type { ReadLimits } from '../limits.ts'

/** @throws PlanError `binary`: PDF is not read yet */
export const readPdf = async (_bytes: Uint8Array, file: string, _limits: ReadLimits): Promise<SourceText> => {
  const remedy = '转成文本后再来：pdftotext -layout 文件.pdf 文件.txt；扫描件须先做文字识别'
  throw new PlanError('binary', '是 PDF，不是文本', remedy, file)
}
