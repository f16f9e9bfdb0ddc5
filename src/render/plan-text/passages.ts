import { groupBy } from '../../model/group-by.ts'
import type { Span } from '../../model/text.ts'
import type { Html } from '../html.ts'
import { quietKinds, type Use, type UseKind } from '../uses.ts'

/** One note in the margin: all claims of one kind that rest on one passage. */
export interface Note {
  readonly number: number
  readonly kind: UseKind
  readonly entries: readonly Html[]
  /** Classes of its own, in place of those of its kind. */
  readonly look?: string
  /** What it says, in place of its entries. */
  readonly body?: Html
}

/** A passage of a plan that something rests on. */
export interface Passage extends Span {
  /** Underlined as this kind; `none` is only an anchor. */
  readonly kind: UseKind
  readonly notes: readonly Note[]
  /** Classes and id of its own, in place of those of its kind and place: several marks may then cover the same words. */
  readonly look?: string
  readonly anchor?: string
}

/** The kind whose underline is drawn where several claims rest on the same words, gravest first. */
const precedence: readonly UseKind[] = ['check', 'indicator', 'coverage', 'shared', 'rejected', 'none']

/** A passage longer than this is whole paragraphs: underlining it would mark nothing. */
const longestMark = 400

const spanKey = (span: Span): string => `${span.start}-${span.end}`

interface Group extends Span {
  readonly uses: readonly Use[]
}

const kindsOf = ({ start, end, uses }: Group): readonly UseKind[] =>
  end - start > longestMark ? [] : precedence.filter((kind) => uses.some((use) => use.kind === kind && use.note))

const noteOf = (group: Group, kind: UseKind, number: number): Note => ({
  number,
  kind,
  entries: group.uses.flatMap((use) => (use.kind === kind && use.note ? [use.note] : [])),
})

/** Passages in the order of the text, outer before inner, their notes numbered through the plan. */
export const collectPassages = (uses: readonly Use[]): readonly Passage[] => {
  const groups = [...groupBy(uses, (use) => spanKey(use.evidence)).values()]
    .map((group): Group => ({ start: group[0].evidence.start, end: group[0].evidence.end, uses: group }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const isQuiet = (kind: UseKind): boolean => quietKinds.has(kind)
  let loud = 0
  let quiet = groups.reduce((sum, group) => sum + kindsOf(group).filter((kind) => !isQuiet(kind)).length, 0)
  return groups.map((group) => {
    const kinds = kindsOf(group)
    const notes = kinds.map((kind) => noteOf(group, kind, isQuiet(kind) ? ++quiet : ++loud))
    return { start: group.start, end: group.end, kind: kinds[0] ?? 'none', notes }
  })
}
