import { groupBy } from '../../model/group-by.ts'
import { byCodePoint } from '../../model/text.ts'
import type { Place } from '../shared-actions/find-places.ts'
import type { Line } from '../shared-actions/fold-lines.ts'
import { groupMeasures, type MeasureGroup } from '../shared-actions/group-measures.ts'
import type { Corpus } from '../shared-actions/read-corpus.ts'

/** A measure that one plan commits to under a name that no other plan has. */
export interface OwnName {
  readonly document: number
  readonly term: string
  readonly places: readonly Place[]
}

/** Whether a part of it stands in quotes: “泉润童心”关爱计划. */
const isQuoted = (line: Line, { start, end }: Place): boolean => {
  for (let at = start + 1; at < end; at++) if (line.quotes.has(at)) return true
  return false
}

/** Measures with a name of their own, the quoted first, then those named more often, then in the order of the text. */
export const findOwnNames = ({ lines, cut, topics, find, measures }: Corpus): OwnName[] => {
  const documentOf = ({ line }: Place): number => lines[line].document
  const found = measures.filter(({ opens }) => opens)
  const holders = groupBy(found, ({ name }) => name)
  /** 县级文化馆总分馆制 is no other thing than the 总分馆制 of another plan. */
  const isEndElsewhere = (name: string, document: number): boolean =>
    Array.from(name, (_, at) => name.slice(at)).some((end) =>
      holders.get(end)?.some((one) => documentOf(one) !== document),
    )
  const isOwn = ({ term, stem, measures }: MeasureGroup): boolean => {
    const document = documentOf(measures[0])
    return !isEndElsewhere(term, document) && find(stem).every((place) => documentOf(place) === document)
  }
  return groupMeasures(found, cut, topics, documentOf)
    .filter(({ measures }) => measures.every((one) => documentOf(one) === documentOf(measures[0])))
    .map((group) => ({ ...group, measures: group.measures.filter(({ line }) => lines[line].commits) }))
    .filter((group) => group.measures.length > 0 && isOwn(group))
    .map(({ term, measures }) => ({
      document: documentOf(measures[0]),
      term,
      places: measures.map(({ line, start, end }) => ({ line, start, end })),
      quoted: measures.some((one) => isQuoted(lines[one.line], one)),
    }))
    .sort(
      (a, b) =>
        Number(b.quoted) - Number(a.quoted) ||
        b.places.length - a.places.length ||
        a.places[0].line - b.places[0].line ||
        byCodePoint(a.term, b.term),
    )
}
