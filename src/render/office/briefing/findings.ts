import type { OfficeBlock } from '../../../model/office.ts'
import { listMatters } from '../../matters/list-matters.ts'
import type { Matter } from '../../matters/matter.ts'
import type { Report } from '../../report.ts'
import { groundNote } from './ground-note.ts'

/** So many fit on a page. */
const shownMatters = 5

const matterBlocks = (report: Report, { label, say, evidence }: Matter, number: number): readonly OfficeBlock[] => {
  const [first] = evidence
  const words = label.replace(/^[^\p{Script=Han}]+/u, '')
  return [
    {
      kind: 'paragraph',
      lead: `${number}. ${say.includes(words) ? '' : `${words}。`}`,
      text: `${say}。`,
    },
    ...(first ? [groundNote(report, [first])] : []),
  ]
}

/** What the first page of the report tells first, each with the first of the words that it rests on. */
export const findingBlocks = (report: Report): readonly OfficeBlock[] =>
  listMatters(report)
    .slice(0, shownMatters)
    .flatMap((one, i) => matterBlocks(report, one, i + 1))
