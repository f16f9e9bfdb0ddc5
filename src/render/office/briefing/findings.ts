import type { OfficeBlock } from '../../../model/office.ts'
import { kindOfFinding } from '../../finding-kinds.ts'
import { chooseFindings, type MainFinding } from '../../main-findings.ts'
import type { Report } from '../../report.ts'
import { groundNote } from './ground-note.ts'

/** So many fit on a page. */
const shownFindings = 5

const findingBlocksOf = (report: Report, { finding, alike }: MainFinding, number: number): readonly OfficeBlock[] => {
  const [first] = finding.evidence
  const more = alike > 1 ? `同类共${alike}条。` : ''
  const label = kindOfFinding(finding).label.replace(/^[^\p{Script=Han}]+/u, '')
  return [
    {
      kind: 'paragraph',
      lead: `${number}. ${finding.title.includes(label) ? '' : `${label}。`}`,
      text: `${finding.title.replace(/。$/u, '')}。${more}`,
    },
    ...(first ? [groundNote(report, [first])] : []),
  ]
}

/** The findings that the first page of the report shows, each with the first of the words that it rests on. */
export const findingBlocks = (report: Report): readonly OfficeBlock[] => {
  const chosen = chooseFindings(report.analysis.findings)
  if (chosen.length === 0) return [{ kind: 'paragraph', text: '本次核对未发现需要先看的事项。' }]
  return chosen.slice(0, shownFindings).flatMap((one, i) => findingBlocksOf(report, one, i + 1))
}
