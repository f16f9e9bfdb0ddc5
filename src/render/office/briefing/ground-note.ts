import type { Evidence } from '../../../model/analysis.ts'
import type { OfficeBlock } from '../../../model/office.ts'
import type { Report } from '../../report.ts'
import { citedWords, planWords } from '../words.ts'

/** Long enough to be recognised in the plan; the report shows the rest. */
const shortQuote = 40

/** 依据：眉山规划第二章　三：“……” */
export const groundNote = (report: Report, list: readonly Evidence[]): OfficeBlock => ({
  kind: 'note',
  text: `依据：${list.map((one) => planWords(report, one.plan) + citedWords(report, one, shortQuote)).join('；')}。`,
})
