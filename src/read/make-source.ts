import { createHash } from 'node:crypto'
import type { Diagnostic, Layout, SourceText } from '../model/document.ts'

/** What a reader found in a file, with the digest of its bytes. */
export const makeSource = (
  bytes: Uint8Array,
  file: string,
  reader: string,
  text: string,
  diagnostics: readonly Diagnostic[],
  layout?: Layout,
): SourceText => ({
  file,
  text,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  reader,
  ...(layout ? { layout } : {}),
  diagnostics,
})
