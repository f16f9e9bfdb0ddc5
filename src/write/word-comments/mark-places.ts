import type { WordComment } from '../../model/word-comment.ts'
import { findWords, type Place } from './find-words.ts'
import { scanParagraphs, wordPrefix } from './scan-paragraphs.ts'

interface Edit {
  readonly place: Place
  readonly ends: string[]
  readonly starts: string[]
}

const editAt = (edits: Map<number, Edit>, place: Place): Edit => {
  const edit = edits.get(place.at) ?? { place, ends: [], starts: [] }
  edits.set(place.at, edit)
  return edit
}

/** What stands at the place of an edit: ends before starts, between the halves of a run where one is cut. */
const printEdit = ({ place, ends, starts }: Edit, prefix: string): string => {
  const marks = [...ends, ...starts].join('')
  if (!place.cut) return marks
  const { properties, tag } = place.cut
  return `</${prefix}t></${prefix}r>${marks}<${prefix}r>${properties ?? ''}${tag}`
}

/**
 * The main part of a Word file with the ranges of comments in it. Nothing else is changed.
 *
 * @param ids of the comments, in their order
 */
export const markPlaces = (xml: string, comments: readonly WordComment[], ids: readonly number[]): string => {
  const prefix = wordPrefix(xml)
  const paragraphs = scanParagraphs(xml)
  const edits = new Map<number, Edit>()
  comments.forEach((comment, i) => {
    const wanted = paragraphs[comment.paragraph] ?? paragraphs[0]
    const around = paragraphs[wanted?.outermost] ?? wanted
    const paragraph = around.isEmpty ? (paragraphs.find(({ isEmpty }) => !isEmpty) ?? around) : around
    const { start, end } = findWords(xml, paragraph, paragraph === wanted ? comment : { ...comment, words: '' })
    const id = `${prefix}id="${ids[i]}"`
    editAt(edits, start).starts.push(`<${prefix}commentRangeStart ${id}/>`)
    editAt(edits, end).ends.push(
      `<${prefix}commentRangeEnd ${id}/><${prefix}r><${prefix}commentReference ${id}/></${prefix}r>`,
    )
  })
  const places = [...edits].sort(([a], [b]) => a - b)
  const pieces = places.map(([at, edit], i) => xml.slice(places[i - 1]?.[0] ?? 0, at) + printEdit(edit, prefix))
  return pieces.join('') + xml.slice(places.at(-1)?.[0] ?? 0)
}
