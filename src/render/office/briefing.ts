import type { OfficeBlock, OfficeDocument } from '../../model/office.ts'
import { chineseCount, leadWords } from '../about.ts'
import { dateText } from '../names.ts'
import type { Report } from '../report.ts'
import { listUnchecked } from '../unchecked.ts'
import { findingBlocks } from './briefing/findings.ts'
import { sharedBlocks } from './briefing/shared.ts'
import { standingBlocks } from './briefing/standings.ts'
import { targetBlocks } from './briefing/targets.ts'

const uncheckedBlocks = (report: Report): readonly OfficeBlock[] =>
  listUnchecked(report).map(({ plan, text }) => ({
    kind: 'note',
    text: `${plan === undefined ? '' : `${plan}　`}${text}`,
  }))

const sourceBlocks = (report: Report): readonly OfficeBlock[] =>
  report.plans.map(({ plan }, i) => {
    const issue = [plan.documentNumber ?? '', plan.date ? dateText(plan.date) : ''].filter((word) => word !== '')
    return { kind: 'note', text: `${i + 1}. ${[`《${plan.title}》`, ...issue, plan.file].join('，')}。` }
  })

const scopeBlocks = (report: Report): readonly OfficeBlock[] => [
  { kind: 'paragraph', text: leadWords(report).replace('每句结论都附原文。', '') },
  { kind: 'note', text: '本简报由程序依据各规划文本比对得出，逐条依据见对照报告；供修改后使用，不代替人工判断。' },
]

/** Parts of the briefing in their order; one without anything to tell is left out. */
const parts: readonly (readonly [string, (report: Report) => readonly OfficeBlock[]])[] = [
  ['比对范围', scopeBlocks],
  ['主要发现', findingBlocks],
  ['目标对照', targetBlocks],
  ['衔接情况', standingBlocks],
  ['共同举措', sharedBlocks],
  ['没有核对的', uncheckedBlocks],
  ['依据的文件', sourceBlocks],
]

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Two to four pages that a drafter may edit: what was compared, what was found, what was not checked. */
export const makeBriefing = (report: Report): OfficeDocument => {
  const told = parts.map(([title, tell]) => ({ title, blocks: tell(report) })).filter(({ blocks }) => blocks.length > 0)
  return {
    title: report.reference
      ? `${report.reference.plan.title}\n衔接比对简报`
      : `${chineseCount(report.plans.length)}份规划比对简报`,
    landscape: false,
    blocks: told.flatMap(({ title, blocks }, i): OfficeBlock[] => [
      { kind: 'heading', level: 1, text: `${numerals[i]}、${title}` },
      ...blocks,
    ]),
  }
}
