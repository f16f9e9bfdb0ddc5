import type { DraftDiff } from '../../model/draft-diff.ts'
import { renderHtml } from './html.ts'
import { renderMarkdown } from './markdown.ts'
import { renderPretty } from './pretty.ts'

/** One way to show what differs between two drafts. */
export interface DiffFormat {
  /** As `--format` names it. */
  readonly id: string
  readonly render: (diff: DraftDiff, view: { readonly color: boolean }) => string
}

/** Every format. A new one is one file and one entry. */
export const diffFormats: readonly DiffFormat[] = [
  { id: 'pretty', render: renderPretty },
  { id: 'json', render: (diff) => `${JSON.stringify(diff, null, 2)}\n` },
  { id: 'markdown', render: renderMarkdown },
  { id: 'html', render: renderHtml },
]
