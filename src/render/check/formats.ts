import type { CheckResult, Severity } from '../../model/remark.ts'
import { renderJson } from './json.ts'
import { renderPretty } from './pretty.ts'

/** How the result of a check is shown. */
interface CheckView {
  /** The least severity that is shown. */
  readonly severity: Severity
  readonly color: boolean
}

/** One way to show the result of a check. */
export interface CheckFormat {
  /** As `--format` names it. */
  readonly id: string
  /** True where it is a file and not to be printed. */
  readonly isFile: boolean
  readonly render: (result: CheckResult, view: CheckView) => string | Uint8Array | Promise<string | Uint8Array>
}

/** Every format. A new one is one file and one entry. */
export const checkFormats: readonly CheckFormat[] = [
  { id: 'pretty', isFile: false, render: renderPretty },
  { id: 'json', isFile: false, render: renderJson },
]
