import type { Plan } from '../../model/analysis.ts'
import type { OfficeBlock, OfficeDocument } from '../../model/office.ts'
import { chineseCount, leadWords } from '../about.ts'
import { dateText } from '../names.ts'
import type { Report } from '../report.ts'
import { listUnchecked } from '../unchecked.ts'
import { findingBlocks } from './briefing/findings.ts'
import { sharedBlocks } from './briefing/shared.ts'
import { standingBlocks } from './briefing/standings.ts'
import { targetBlocks } from './briefing/targets.ts'

/** What is about one plan a line each, what is about all in one. */
const uncheckedBlocks = (report: Report): readonly OfficeBlock[] => {
  const list = listUnchecked(report)
  const general = list.flatMap(({ plan, text }) => (plan === undefined ? [text] : [])).join('')
  const lines = list.flatMap(({ plan, text }) => (plan === undefined ? [] : [`${plan}　${text}`]))
  return [...lines, general].map((text): OfficeBlock => ({ kind: 'note', text }))
}

const sourceWords = ({ title, documentNumber, date, file }: Plan): string => {
  const issue = [documentNumber ?? '', date ? dateText(date) : ''].filter((word) => word !== '')
  return [`《${title}》`, ...issue, file].join('，')
}

const sourceBlocks = (report: Report): readonly OfficeBlock[] => [
  { kind: 'note', text: `${report.plans.map(({ plan }) => sourceWords(plan)).join('；')}。` },
]

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
