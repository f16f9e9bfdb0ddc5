import { chineseNumber } from '../../lexicon/five-year-plans.ts'
import type { Reading } from '../../model/analysis.ts'
import type { DocNode } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import type { Remark } from '../../model/remark.ts'
import { remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'
import { MANY_LOST } from '../text/conversion-traces.ts'
import { readNumberStyle } from './number-style.ts'

const id = 'structure/numbering'
const severity = 'error'

type Gap = Reading['numberingGaps'][number]

const messages: Readonly<Record<Gap['kind'], (title: string) => string>> = {
  skipped: (title) => `“${title}”的编号与前一标题不相连，中间缺号`,
  repeated: (title) => `“${title}”的编号与前面的标题重复或倒退`,
  lost: (title) => `标题“${title}”没有编号，而前后同级标题有`,
}

const tell = ({ document }: WrittenDraft, { title, start, end, kind }: Gap): Remark => {
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

const ordinalOf = (number: string | undefined): number | null => {
  const inner = /[一二三四五六七八九十]+|\d+/u.exec(number ?? '')?.[0]
  if (!inner) return null
  return /\d/u.test(inner) ? Number(inner) : chineseNumber(inner)
}

const titled = ({ document }: WrittenDraft, gap: Gap): DocNode | undefined =>
  document.nodes.find(({ titleSpan }) => titleSpan?.start === gap.start)

/**
 * One wrong number makes two breaks: 三、二、四 goes back and then skips. The second is right where the heading before the
 * wrong one is two numbers lower.
 */
const followsFromWrong = (draft: WrittenDraft, gap: Gap, gaps: readonly Gap[]): boolean => {
  const node = titled(draft, gap)
  if (!node) return false
  const sequence = draft.document.nodes.filter(
    (other) =>
      other.titleSpan !== undefined &&
      (node.kind === 'box'
        ? other.kind === 'box'
        : other.parent === node.parent && readNumberStyle(other.number ?? '') === readNumberStyle(node.number ?? '')),
  )
  const at = sequence.indexOf(node)
  const [before, wrong] = [sequence[at - 2], sequence[at - 1]]
  const own = ordinalOf(node.number)
  return (
    wrong !== undefined &&
    gaps.some(({ start }) => start === wrong.titleSpan?.start) &&
    own === (before ? (ordinalOf(before.number) ?? 0) : 0) + 2
  )
}

const opener = /^[（(]?(?:[一二三四五六七八九十]+|\d{1,3})[)）、.．]/u

/**
 * The number that seems to lack opens a paragraph before the heading: of 4.微创手术是指…… and 5.四级手术以……为准 the shorter
 * alone was taken for a heading, and 11.121人才梯队项目 for none.
 */
const standsInText = (draft: WrittenDraft, gap: Gap): boolean => {
  const node = titled(draft, gap)
  const own = ordinalOf(node?.number)
  if (!node || own === null) return false
  const nodes = draft.document.nodes.slice(0, node.index)
  const from = nodes.findLastIndex(({ number, kind }) => kind !== 'box' && ordinalOf(number) === own - 2)
  return nodes
    .slice(Math.max(0, from))
    .some(({ view }) => ordinalOf(opener.exec(view?.text.slice(0, 6) ?? '')?.[0]) === own - 1)
}

export const numbering: TextRule = {
  id,
  severity,
  checks: '同级标题和专栏的编号应当相连，不缺号、不重号。编号成批丢失的，作为转换痕迹另行说明。',
  good: '一、加强组织领导；二、加大投入力度；三、强化监督考核',
  bad: '一、加强组织领导；三、强化监督考核',
  check: (draft) => {
    const gaps = draft.reading.numberingGaps
    const manyLost = gaps.filter(({ kind }) => kind === 'lost').length >= MANY_LOST
    return {
      remarks: gaps
        .filter(({ kind }) => kind !== 'lost' || !manyLost)
        .filter((gap) => !followsFromWrong(draft, gap, gaps))
        .filter((gap) => gap.kind !== 'skipped' || !standsInText(draft, gap))
        .map((gap) => tell(draft, gap)),
    }
  },
}
