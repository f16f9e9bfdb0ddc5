import { severityWords } from '../../lexicon/check-words.ts'
import type { OfficeColumn, OfficeDocument, OfficeTable } from '../../model/office.ts'
import type { CheckResult, Remark } from '../../model/remark.ts'
import { adviceText, basisText, pathText } from './check-view.ts'

const columns: readonly OfficeColumn[] = [
  { header: '序号', width: 3 },
  { header: '章节', width: 8 },
  { header: '原文', width: 14 },
  { header: '建议', width: 16 },
  { header: '依据', width: 16 },
  { header: '采纳情况', width: 8 },
]

const WHOLE = '全文'
const FRONT = '文首'

const adviceOf = (remark: Remark): string => {
  const advice = adviceText(remark)
  return `【${severityWords[remark.severity]}】${remark.message}${advice === '' ? '' : `\n建议：${advice}`}`
}

const tableOf = (result: CheckResult): OfficeTable => ({
  title: '意见汇总处理表',
  columns,
  rows: result.remarks.map((remark, i) => [
    i + 1,
    remark.place ? pathText(remark.place) || FRONT : WHOLE,
    remark.place?.quote ?? '',
    adviceOf(remark),
    remark.basis.map((evidence) => basisText(result, evidence)).join('\n'),
    null,
  ]),
})

const notesOf = ({ against, notChecked }: CheckResult): string => {
  const titles = against.map(({ title }) => `《${title.replace(/^《|》$/gu, '')}》`).join('、')
  const held = titles === '' ? '没有给出对照的规划，只核对本稿自身。' : `对照：${titles}。`
  const unseen = notChecked.map(({ rule, because }) => `${rule}（${because}）`).join('、')
  return `${held}${unseen === '' ? '' : `未核对：${unseen}。`}采纳情况由起草人填写：采纳、部分采纳或不采纳，并说明理由。`
}

/** 意见汇总处理表: one row for each remark, the last column left to the people who decide, as a Word file. */
export const handlingDocument = (result: CheckResult): OfficeDocument => ({
  title: `${result.draft.title}意见汇总处理表`,
  landscape: true,
  blocks: [
    { kind: 'paragraph', text: notesOf(result) },
    { kind: 'table', table: tableOf(result) },
  ],
})

/** The same as a workbook. */
export const handlingSheets = (result: CheckResult): readonly OfficeTable[] => [tableOf(result)]
