import type { Evidence } from '../../model/analysis.ts'
import type { DraftChange, DraftDiff } from '../../model/draft-diff.ts'
import { countText, groupByChapter, kindsText, notCompared, sameText, thingOf } from './diff-view.ts'

type Paint = (text: string, code: number) => string

const BOLD = 1
const RED = 31
const GREEN = 32

/** The words of a plan may hold anything, even the codes that steer a terminal. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ')

const place = (sign: string, evidence: Evidence | null, code: number, paint: Paint): string[] =>
  evidence ? [`    ${paint(sign, code)} ${plain(evidence.path.join(' > '))}：“${plain(evidence.quote)}”`] : []

const showChange = (change: DraftChange, paint: Paint): string[] => [
  `  ${paint(`${thingOf(change)} ${kindsText(change)}`, BOLD)}  ${plain(change.because.join(''))}`,
  ...place('-', change.old, RED, paint),
  ...place('+', change.new, GREEN, paint),
]

/** The changes for a person at a terminal: by chapter, with the words of both drafts. */
export const renderPretty = (diff: DraftDiff, { color }: { readonly color: boolean }): string => {
  const paint: Paint = (text, code) => (color ? `\u001b[${code}m${text}\u001b[0m` : text)
  const lines = [
    `${paint('-', RED)} ${plain(diff.old.title)}（${plain(diff.old.file)}）`,
    `${paint('+', GREEN)} ${plain(diff.new.title)}（${plain(diff.new.file)}）`,
    '',
    ...[...groupByChapter(diff.changes)].flatMap(([chapter, changes]) => [
      paint(plain(chapter), BOLD),
      ...changes.flatMap((change) => showChange(change, paint)),
      '',
    ]),
    diff.changes.length === 0 ? '没有发现改动。' : `${countText(diff)}。`,
    sameText(diff),
    notCompared,
  ]
  return `${lines.join('\n')}\n`
}
