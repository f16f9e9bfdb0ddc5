import type { DraftText } from '../../model/draft-text.ts'
import { invariant } from '../../model/errors.ts'
import type { Language } from '../../model/language.ts'
import type { OfficeDocument, OfficeTable } from '../../model/office.ts'
import type { CheckResult, Severity } from '../../model/remark.ts'
import type { WordComment } from '../../model/word-comment.ts'
import type { CheckView, RuleText } from './check-view.ts'
import { handlingDocument, handlingSheets } from './handling-table.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { remarksFrom } from './least-severity.ts'
import { renderMarkdown } from './markdown.ts'
import { renderPretty } from './pretty.ts'
import { renderSarif } from './sarif.ts'
import { barRows } from './table-rows.ts'
import { toWordComments } from './word-comments.ts'

/** How the result of a check is shown. */
interface ShowView {
  /** The least severity that is shown. */
  readonly severity: Severity
  readonly color: boolean
  /** Of what stands around the remarks; Chinese where it is left out. */
  readonly lang?: Language
  readonly rules: readonly RuleText[]
  /** Null where nobody kept it: then only formats that show no text of the draft can be drawn. */
  readonly text: DraftText | null
}

/** What a format makes: a text, or what an office file is then made of. */
export type CheckOutput =
  | string
  | { readonly document: OfficeDocument }
  | { readonly sheets: readonly OfficeTable[] }
  /** To be put into a copy of the draft's own file. */
  | { readonly comments: readonly WordComment[] }

/** One way to show the result of a check. */
export interface CheckFormat {
  /** As `--format` names it. */
  readonly id: string
  /** True where it is a file and not to be printed. */
  readonly isFile: boolean
  readonly render: (result: CheckResult, view: ShowView) => CheckOutput
}

const shown = (result: CheckResult, { severity }: ShowView): CheckResult => ({
  ...result,
  remarks: remarksFrom(result, severity),
})

const textOf = ({ text }: ShowView): DraftText => {
  invariant(text, 'a format that shows the draft was not given its text')
  return text
}

/** As `shown`, for outputs of words alone: a quote from a table has bars between its cells. */
const told = (result: CheckResult, view: ShowView): CheckResult =>
  barRows(shown(result, view), view.text ? [view.text.document, ...(view.text.others ?? [])] : [])

/** A format that shows words of the draft around the remarks, or the rules behind them. */
const withText =
  (render: (view: CheckView) => string, prepare = shown) =>
  (result: CheckResult, view: ShowView): string => {
    const { document, others = [] } = textOf(view)
    return render({ result: prepare(result, view), document, others, rules: view.rules, lang: view.lang ?? 'zh' })
  }

const wordComments = (result: CheckResult, view: ShowView): CheckOutput => {
  const { document, paragraphs } = textOf(view)
  return { comments: toWordComments(told(result, view), document.text, paragraphs) }
}

/** Every format. A new one is one file and one entry. */
export const checkFormats: readonly CheckFormat[] = [
  { id: 'pretty', isFile: false, render: (result, view) => renderPretty(told(result, view), view) },
  { id: 'json', isFile: false, render: renderJson },
  { id: 'markdown', isFile: false, render: withText(renderMarkdown, told) },
  { id: 'html', isFile: false, render: withText(renderHtml) },
  { id: 'sarif', isFile: false, render: withText(renderSarif) },
  { id: 'junit', isFile: false, render: withText(renderJunit) },
  { id: 'docx', isFile: true, render: wordComments },
  {
    id: 'table-docx',
    isFile: true,
    render: (result, view) => ({ document: handlingDocument(told(result, view)) }),
  },
  { id: 'table-xlsx', isFile: true, render: (result, view) => ({ sheets: handlingSheets(told(result, view)) }) },
]
