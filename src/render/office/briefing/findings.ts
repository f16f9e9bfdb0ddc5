import type { OfficeBlock } from '../../../model/office.ts'
import { kindOfFinding } from '../../finding-kinds.ts'
import { chooseFindings, type MainFinding } from '../../main-findings.ts'
import { speakerOf } from '../../parts/evidence.ts'
import type { Report } from '../../report.ts'
import { citedWords } from '../words.ts'

/** Long enough to be recognised in the plan; the report shows the rest. */
const shortQuote = 50

const findingBlock = (report: Report, { finding, alike }: MainFinding, number: number): OfficeBlock => {
  const [first] = finding.evidence
  const ground = first ? `（${speakerOf(report, first.plan)}${citedWords(report, first, shortQuote)}）` : ''
  const more = alike > 1 ? `同类共${alike}条。` : ''
  const label = kindOfFinding(finding).label.replace(/^[^\p{Script=Han}]+/u, '')
  return {
    kind: 'paragraph',
    lead: `${number}. ${label}。`,
    text: `${finding.title.replace(/。$/u, '')}${ground}。${more}`,
  }
}

/** The findings that the first page of the report shows, each with the first of the words that it rests on. */
export const findingBlocks = (report: Report): readonly OfficeBlock[] => {
  const chosen = chooseFindings(report.analysis.findings)
  if (chosen.length === 0) return [{ kind: 'paragraph', text: '本次核对未发现需要先看的事项。' }]
  return chosen.map((one, i) => findingBlock(report, one, i + 1))
}
