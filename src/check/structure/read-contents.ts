import type { Document } from '../../model/document.ts'
import { bareText, type Span, withoutSpace } from '../../model/text.ts'

/** A line of the table of contents. */
export interface Entry extends Span {
  readonly text: string
  /** Words without white space, marks and the page number. */
  readonly key: string
  readonly page: number | null
}

/** Node and entries of the table of contents; null where the draft has none. */
export interface Contents {
  readonly node: number
  readonly entries: readonly Entry[]
}

const pageNumber = /(?:[\s.．…·]+|(?<=[^\d\s.．]))(\d{1,3})\s*$/u
const head = /^\s*目\s*[录次]\s*$/u

const readEntry = (line: string, start: number): Entry[] => {
  if (line.trim() === '' || head.test(line)) return []
  const page = pageNumber.exec(line)
  const words = page ? line.slice(0, page.index) : line
  const text = words.replace(/[.．…·\s]+$/u, '').trim()
  if (text === '') return []
  const from = start + line.indexOf(text)
  return [
    {
      text: withoutSpace(text),
      key: bareText(text),
      page: page ? Number(page[1]) : null,
      start: from,
      end: from + text.length,
    },
  ]
}

export const readContents = (document: Document): Contents | null => {
  const told = document.diagnostics.find(({ code }) => code === 'clean/contents')
  const node = document.nodes.find(({ kind, start }) => kind === 'dropped' && start === told?.start)
  if (!told || !node) return null
  const entries: Entry[] = []
  let at = node.start
  for (const line of document.text.slice(node.start, node.end).split('\n')) {
    entries.push(...readEntry(line, at))
    at += line.length + 1
  }
  return { node: node.index, entries }
}
