import type { Diagnostic, SourceText } from '../../model/document.ts'
import { isRecord } from '../check-fields.ts'
import type { Answer } from './child-messages.ts'

const areTexts = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string')

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

const isDiagnostic = (value: unknown): value is Diagnostic =>
  isRecord(value) &&
  ['error', 'warning', 'info'].includes(value.severity as string) &&
  areTexts(value.code, value.message) &&
  (value.dropped === undefined || isCount(value.dropped))

const arePages = (starts: unknown, length: number): boolean =>
  Array.isArray(starts) && starts.every((at, i) => isCount(at) && at <= length && (i === 0 || at >= starts[i - 1]))

const isSource = (value: unknown): value is SourceText =>
  isRecord(value) &&
  typeof value.text === 'string' &&
  areTexts(value.file, value.sha256) &&
  value.reader === 'pdf' &&
  arePages(value.pageStarts, value.text.length) &&
  Array.isArray(value.diagnostics) &&
  value.diagnostics.every(isDiagnostic)

/** Whether a message is an answer: a PDF that means harm may have taken hold of the child. */
export const isAnswer = (value: unknown): value is Answer => {
  if (!isRecord(value)) return false
  if (value.kind === 'read') return isSource(value.source)
  if (value.kind === 'refused') return areTexts(value.code, value.message, value.remedy)
  return value.kind === 'failed' && areTexts(value.message)
}
