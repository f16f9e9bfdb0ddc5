import { severityWords } from '../../lexicon/check-words.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Remark, Severity } from '../../model/remark.ts'
import { escapeMarkdown, markdownTable } from '../markdown-text.ts'
import { adviceText, basisText, type CheckView, leftOutText } from './check-view.ts'

const severities = Object.keys(severityWords) as Severity[]

const WHOLE = '全文'
const FRONT = '文首'

const chapterOf = ({ place }: Remark): string => (place ? (place.path[0] ?? FRONT) : WHOLE)

/** Chapters in the order of the remarks: those about the draft as a whole come first. */
const groupByChapter = (remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> =>
  groupBy(remarks, chapterOf)

const rowOf = ({ result }: CheckView, remark: Remark): readonly string[] => {
  const { place, severity, message, basis, rule } = remark
  return [
    severityWords[severity],
    place ? place.path.slice(1).map(escapeMarkdown).join(' / ') : '',
    place ? `“${escapeMarkdown(place.quote)}”` : '',
    escapeMarkdown(message),
    escapeMarkdown(adviceText(remark)),
    basis.map((evidence) => escapeMarkdown(basisText(result, evidence))).join('<br>'),
    escapeMarkdown(rule),
  ]
}

const head = ['级别', '位置', '原文', '意见', '建议', '依据', '规则']

const listOf = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`## ${title}`, '', ...items.map((item) => `- ${item}`), '']

/** The result as Markdown: a table for each chapter of the draft. */
export const renderMarkdown = (view: CheckView): string => {
  const { draft, against, remarks, notChecked, notApplicable } = view.result
  const counts = severities.map((one) => `${severityWords[one]} ${remarks.filter((r) => r.severity === one).length}`)
  const titles = against.map(({ title }) => `《${escapeMarkdown(title.replace(/^《|》$/gu, ''))}》`)
  const chapters = [...groupByChapter(remarks)].flatMap(([chapter, group]) => [
    `## ${escapeMarkdown(chapter)}`,
    '',
    ...markdownTable(
      head,
      group.map((remark) => rowOf(view, remark)),
    ),
    '',
  ])
  return [
    `# ${escapeMarkdown(draft.title)}：核对意见`,
    '',
    `${counts.join('，')}。${titles.length > 0 ? `对照：${titles.join('、')}。` : '没有给出对照的规划，只核对本稿自身。'}${leftOutText(view.result)}`,
    '',
    ...chapters,
    ...listOf(
      '未核对',
      notChecked.map(({ rule, because }) => `${escapeMarkdown(rule)}：${escapeMarkdown(because)}`),
    ),
    ...listOf(
      '不适用',
      notApplicable.map(({ what, because }) => `${escapeMarkdown(what)}：${escapeMarkdown(because)}`),
    ),
  ].join('\n')
}
