import { groupBy } from '../../model/group-by.ts'
import type { Remark } from '../../model/remark.ts'
import { escapeMarkdown, markdownTable } from '../markdown-text.ts'
import { adviceText, basisText, type CheckView, severities } from './check-view.ts'
import { type CheckWords, checkWords, leftOutWords } from './words.ts'

/** Chapters in the order of the remarks: those about the draft as a whole come first. */
const groupByChapter = (
  remarks: readonly Remark[],
  { front, whole }: CheckWords,
): ReadonlyMap<string, readonly Remark[]> => groupBy(remarks, ({ place }) => (place ? (place.path[0] ?? front) : whole))

const rowOf = ({ result }: CheckView, words: CheckWords, remark: Remark): readonly string[] => {
  const { place, severity, message, basis, rule } = remark
  return [
    words.severities[severity],
    place ? place.path.slice(1).map(escapeMarkdown).join(' / ') : '',
    place ? `“${escapeMarkdown(place.quote)}”` : '',
    escapeMarkdown(message),
    escapeMarkdown(adviceText(remark)),
    basis.map((evidence) => escapeMarkdown(basisText(result, evidence))).join('<br>'),
    escapeMarkdown(rule),
  ]
}

const listOf = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`## ${title}`, '', ...items.map((item) => `- ${item}`), '']

/** The result as Markdown: a table for each chapter of the draft. */
export const renderMarkdown = (view: CheckView): string => {
  const { draft, against, remarks, notChecked, notApplicable } = view.result
  const words = checkWords[view.lang ?? 'zh']
  const counts = severities.map((one) => `${words.severities[one]} ${remarks.filter((r) => r.severity === one).length}`)
  const titles = against.map(({ title }) => `《${escapeMarkdown(title.replace(/^《|》$/gu, ''))}》`)
  const chapters = [...groupByChapter(remarks, words)].flatMap(([chapter, group]) => [
    `## ${escapeMarkdown(chapter)}`,
    '',
    ...markdownTable(
      words.columns,
      group.map((remark) => rowOf(view, words, remark)),
    ),
    '',
  ])
  const told = [
    counts.join(words.comma),
    titles.length > 0 ? words.against(titles.join('、')) : words.alone,
    ...leftOutWords(view.result, words),
  ]
  return [
    `# ${words.title(escapeMarkdown(draft.title))}`,
    '',
    told.map((one) => `${one}${words.stop}`).join(view.lang === 'en' ? ' ' : ''),
    ...(words.language === '' ? [] : ['', words.language]),
    '',
    ...chapters,
    ...listOf(
      words.notChecked,
      notChecked.map(({ rule, because }) => `${escapeMarkdown(rule)}${words.colon}${escapeMarkdown(because)}`),
    ),
    ...listOf(
      words.notApplicable,
      notApplicable.map(({ what, because }) => `${escapeMarkdown(what)}${words.colon}${escapeMarkdown(because)}`),
    ),
  ].join('\n')
}
