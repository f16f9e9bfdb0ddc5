import type { Evidence } from '../../model/analysis.ts'
import type { Document } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { bareText } from '../../model/text.ts'
import { isNear, type Match, mostEdits, quoteWords, tolerance } from './match-words.ts'

/** A text without punctuation and white space, and for each of its characters where it stands in the source. */
interface Folded {
  readonly text: string
  readonly at: readonly number[]
}

const foldSource = (source: string): Folded => {
  const at: number[] = []
  let text = ''
  for (let i = 0; i < source.length; ) {
    const char = String.fromCodePoint(source.codePointAt(i) ?? 0)
    const folded = bareText(char)
    for (let k = 0; k < folded.length; k++) at.push(i)
    text += folded
    i += char.length
  }
  return { text, at }
}

/** Half-open range of the folded text. */
interface Place {
  readonly start: number
  readonly end: number
  readonly edits: number
}

const exactPlaces = (text: string, words: string): Place[] => {
  const places: Place[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length, edits: 0 })
  return places
}

/**
 * Ranges of a text that are the words with a few edits, each the best of those that overlap it: the approximate search of
 * Sellers (1980), which takes time in proportion to both lengths.
 */
const nearPlaces = (text: string, words: string, most: number): Place[] => {
  const edits = Uint32Array.from({ length: words.length + 1 }, (_, j) => j)
  const starts = new Uint32Array(words.length + 1)
  const places: Place[] = []
  for (let i = 0; i < text.length; i++) {
    let diagonal = { edits: edits[0], start: starts[0] }
    starts[0] = i + 1
    for (let j = 1; j <= words.length; j++) {
      const left = { edits: edits[j], start: starts[j] }
      const change = diagonal.edits + (text[i] === words[j - 1] ? 0 : 1)
      const best = Math.min(change, left.edits + 1, edits[j - 1] + 1)
      starts[j] = best === change ? diagonal.start : best === left.edits + 1 ? left.start : starts[j - 1]
      edits[j] = best
      diagonal = left
    }
    if (edits[words.length] > most) continue
    keepBest(places, { start: starts[words.length], end: i + 1, edits: edits[words.length] })
  }
  return places
}

const keepBest = (places: Place[], place: Place): void => {
  const last = places.at(-1)
  if (!last || last.end <= place.start) places.push(place)
  else if (place.edits < last.edits) places[places.length - 1] = place
}

const nodeAt = (document: Document, offset: number): number =>
  document.nodes.findLast((node) => node.start <= offset && offset < node.end)?.index ?? -1

const committing: readonly string[] = ['goals', 'tasks', 'safeguards']

/** Places in what commits the plan, where there are any; never in a table of contents or another part set aside. */
const preferCommitting = (document: Document, found: readonly Evidence[]): readonly Evidence[] => {
  const kept = found.filter((e) => document.nodes[nodeAt(document, e.start)].kind !== 'dropped')
  const firm = kept.filter((e) => committing.includes(e.context))
  return firm.length > 0 ? firm : kept
}

/** Finds words of a plan in it, in the form in which reports quote them or as the plan prints them. */
export const findPassage = (document: Document, passage: string, where: string): Match<Evidence> => {
  const source = foldSource(document.text)
  const words = bareText(passage)
  const quote = ({ start, end }: Place): Evidence[] => {
    const last = source.at[end - 1]
    const span = { start: source.at[start], end: last + ((document.text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) }
    const node = nodeAt(document, span.start)
    return node < 0 ? [] : [quoteEvidence(document, node, span)]
  }
  const exact = words === '' ? [] : preferCommitting(document, exactPlaces(source.text, words).flatMap(quote))
  const near =
    exact.length > 0 || words === ''
      ? []
      : nearPlaces(source.text, words, mostEdits(words.length)).filter((p) =>
          isNear(words, source.text.slice(p.start, p.end)),
        )
  const found = exact.length > 0 ? exact : preferCommitting(document, near.flatMap(quote))
  if (found.length === 1) return { fit: exact.length > 0 ? 'exact' : 'near', items: found, words: found[0].quote }
  const detail =
    found.length > 1
      ? `${where}中有${found.length}处${quoteWords(passage)}，请多引几个字`
      : `${where}中没有找到${quoteWords(passage)}（${tolerance}）`
  return { fit: null, found: found.length, detail }
}
