import type { SourceText } from '../model/document.ts'
import { isHtml, isMhtml } from './html/sniff-html.ts'
import type { ReadLimits } from './limits.ts'
import { isDocx, nameOffice } from './office/formats.ts'
import { isPdf } from './pdf/is-pdf.ts'
import { readText } from './read-text.ts'

/** One format of plans. */
export interface Reader {
  readonly id: string
  /** Endings under which a folder is searched for plans of this format. */
  readonly endings: readonly string[]
  /** Knows the format by the bytes; the name only decides between formats that look alike. */
  readonly sniff: (bytes: Uint8Array, name: string) => boolean
  readonly read: (bytes: Uint8Array, file: string, limits: ReadLimits) => Promise<SourceText>
}

/**
 * All formats; the first that knows a file reads it, and text is what no other knows. What only one format needs is
 * loaded when the first file of it comes.
 */
export const readers: readonly Reader[] = [
  {
    id: 'pdf',
    endings: ['.pdf'],
    sniff: isPdf,
    read: async (...file) => (await import('./pdf/ask-child.ts')).readPdfApart(...file),
  },
  {
    id: 'docx',
    endings: ['.docx', '.docm', '.dotx'],
    sniff: isDocx,
    read: async (...file) => (await import('./docx/read-docx.ts')).readDocx(...file),
  },
  {
    id: 'office',
    endings: ['.doc', '.wps', '.rtf', '.odt', '.ofd'],
    sniff: (bytes, name) => nameOffice(bytes, name) !== null,
    read: async (...file) => (await import('./office/read-office.ts')).readOffice(...file),
  },
  {
    id: 'mhtml',
    endings: ['.mhtml', '.mht'],
    sniff: isMhtml,
    read: async (...file) => (await import('./html/read-mhtml.ts')).readMhtml(...file),
  },
  {
    id: 'html',
    endings: ['.html', '.htm', '.shtml', '.xhtml'],
    sniff: isHtml,
    read: async (...file) => (await import('./html/read-html.ts')).readHtml(...file),
  },
  { id: 'txt', endings: ['.txt', '.md', '.markdown'], sniff: () => true, read: readText },
]
