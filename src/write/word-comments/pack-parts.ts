import { zipSync } from 'fflate'
import type { WordPart } from './comment-docx.ts'

/** The first day that a zip can tell. Local time, as fflate reads it: the same in every time zone. */
const firstDay = new Date(1980, 0, 1)

/** Parts as a Word file, in their order. */
export const packParts = (parts: readonly WordPart[]): Uint8Array =>
  zipSync(Object.fromEntries(parts.map(({ name, content }) => [name, content])), { mtime: firstDay, level: 6 })
