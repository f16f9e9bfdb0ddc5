import { createHash } from 'node:crypto'
import type { Diagnostic, SourceText } from '../model/document.ts'

/** What a reader found in a file, with the digest of its bytes. */
export const makeSource = (
  bytes: Uint8Array,
  file: string,
  reader: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): SourceText => ({ file, text, sha256: createHash('sha256').update(bytes).digest('hex'), reader, diagnostics })
