import type { Evidence } from '../../model/analysis.ts'
import type { DraftChange, DraftDiff } from '../../model/draft-diff.ts'
import { escapeMarkdown, markdownTable } from '../markdown-text.ts'
import { countText, groupByChapter, kindsText, notCompared, sameText, thingOf } from './diff-view.ts'

const wordsOf = (evidence: Evidence | null): string =>
  evidence ? `${evidence.path.slice(1).map(escapeMarkdown).join(' / ')}：“${escapeMarkdown(evidence.quote)}”` : '—'

const rowOf = (change: DraftChange): readonly string[] => [
  `${thingOf(change)}${kindsText(change)}`,
  escapeMarkdown(change.because.join('')),
  wordsOf(change.old),
  wordsOf(change.new),
]

/** The changes as Markdown: a table for each chapter. */
export const renderMarkdown = (diff: DraftDiff): string =>
  [
    `# ${escapeMarkdown(diff.new.title)}：两稿对照`,
    '',
    `旧稿：${escapeMarkdown(diff.old.file)}；新稿：${escapeMarkdown(diff.new.file)}。`,
    '',
    diff.changes.length === 0 ? '没有发现改动。' : `${countText(diff)}。`,
    `${sameText(diff)}${notCompared}`,
    '',
    ...[...groupByChapter(diff.changes)].flatMap(([chapter, changes]) => [
      `## ${escapeMarkdown(chapter)}`,
      '',
      ...markdownTable(['改动', '说明', '旧稿', '新稿'], changes.map(rowOf)),
      '',
    ]),
  ].join('\n')
