import type { Document } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import type { Remark } from '../../model/remark.ts'
import { remarkOn } from '../remark-on.ts'
import type { TextRule } from '../rule.ts'

const id = 'structure/notes'
const severity = 'warning'

const markAt = /[①-⑳]/gu

interface Note {
  readonly mark: string
  readonly node: number
  readonly start: number
}

const readNotes = (document: Document): Note[] =>
  document.nodes.flatMap(({ kind, index, view }) => {
    const mark = kind === 'note' ? /^[①-⑳]/u.exec(view?.text ?? '')?.[0] : undefined
    return mark && view ? [{ mark, node: index, start: view.offsets[0] }] : []
  })

const nodeAt = (document: Document, offset: number): number =>
  Math.max(
    0,
    document.nodes.findLastIndex(({ start, end }) => start <= offset && offset < end),
  )

const tellNotes = (document: Document, notes: readonly Note[], marks: readonly number[]): Remark[] =>
  notes
    .filter(({ mark }) => !marks.some((at) => document.text[at] === mark))
    .map(({ mark, node }) =>
      remarkOn(
        { id, severity },
        {
          place: quoteEvidence(document, node, document.nodes[node]),
          message: `注${mark}在正文和表中没有对应的注号`,
          suggestion: '请在被注的词后补上注号，或删去此注。',
          about: `注${mark}`,
        },
      ),
    )

const tellMarks = (document: Document, notes: readonly Note[], marks: readonly number[]): Remark[] =>
  marks
    .filter((at) => !notes.some(({ mark }) => mark === document.text[at]))
    .map((at) =>
      remarkOn(
        { id, severity },
        {
          place: quoteEvidence(document, nodeAt(document, at), { start: Math.max(0, at - 8), end: at + 1 }),
          message: `注号${document.text[at]}没有对应的注`,
          suggestion: '请补上注文，或删去注号。',
          about: `注号${document.text[at]} ${document.text.slice(Math.max(0, at - 8), at)}`,
        },
      ),
    )

/** ① may also number a list inside a sentence: only a plan with notes is asked for those of its marks. */
export const notesAndMarks: TextRule = {
  id,
  severity,
  checks: '注与注号应当一一对应。',
  good: '每万人口高价值发明专利拥有量① …… ①“每万人口高价值发明专利拥有量”是指……',
  bad: '每万人口高价值发明专利拥有量 …… ①“每万人口高价值发明专利拥有量”是指……',
  check: ({ document }) => {
    const notes = readNotes(document)
    if (notes.length === 0) return { remarks: [] }
    const marks = [...document.text.matchAll(markAt)]
      .map(({ index }) => index)
      .filter((at) => !notes.some(({ start }) => start === at))
    return { remarks: [...tellNotes(document, notes, marks), ...tellMarks(document, notes, marks)] }
  },
}
