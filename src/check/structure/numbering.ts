import type { Reading } from '../../model/analysis.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import type { Remark } from '../../model/remark.ts'
import { remarkOn } from '../remark-on.ts'
import type { CheckRule, Draft } from '../rule.ts'
import { MANY_LOST } from '../text/conversion-traces.ts'

const id = 'structure/numbering'
const severity = 'error'

type Gap = Reading['numberingGaps'][number]

const messages: Readonly<Record<Gap['kind'], (title: string) => string>> = {
  skipped: (title) => `“${title}”的编号与前一标题不相连，中间缺号`,
  repeated: (title) => `“${title}”的编号与前面的标题重复或倒退`,
  lost: (title) => `标题“${title}”没有编号，而前后同级标题有`,
}

const tell = ({ document }: Draft, { title, start, end, kind }: Gap): Remark => {
  const node = document.nodes.findIndex((n) => n.titleSpan?.start === start)
  return remarkOn(
    { id, severity },
    {
      place: quoteEvidence(document, Math.max(0, node), { start, end }),
      message: messages[kind](title),
      suggestion:
        kind === 'skipped' ? '请核对此前是否漏了一个标题，或改正编号。' : '请改正编号，并核对目录和文中引用。',
      about: title,
    },
  )
}

export const numbering: CheckRule = {
  id,
  severity,
  checks: '同级标题和专栏的编号应当相连，不缺号、不重号。编号成批丢失的，作为转换痕迹另行说明。',
  good: '一、加强组织领导；二、加大投入力度；三、强化监督考核',
  bad: '一、加强组织领导；三、强化监督考核',
  check: (draft) => {
    const gaps = draft.reading.numberingGaps
    const manyLost = gaps.filter(({ kind }) => kind === 'lost').length >= MANY_LOST
    return { remarks: gaps.filter(({ kind }) => kind !== 'lost' || !manyLost).map((gap) => tell(draft, gap)) }
  },
}
