import { invariant } from '../../model/errors.ts'

/** An element of a finished page. Its start tag stays as it was written, so that what is not translated keeps its bytes. */
export interface Element {
  readonly tag: string
  readonly start: string
  readonly end: string
  readonly children: readonly Node[]
}

/** Text is still escaped, as it stands in the page. */
export type Node = Element | string

const piece = /<!--[\s\S]*?-->|<(?:"[^"]*"|[^">])*>|[^<]+/gu
const voids = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'wbr'])
/** Their content is no markup. */
const raw = /^(?:script|style)$/u

/** Elements whose end a page leaves out where the next tag tells it, and the starts that tell it. */
const endedBy: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th', 'tr', 'tbody'],
  th: ['td', 'th', 'tr', 'tbody'],
  tr: ['tr', 'tbody'],
  thead: ['tbody'],
  tbody: ['tbody'],
}

interface Open {
  readonly tag: string
  readonly start: string
  readonly children: Node[]
}

const rawContent = (page: string, from: number, tag: string): string =>
  page.slice(from, page.indexOf(`</${tag}>`, from))

/** Reads a page that this program wrote: every attribute is quoted, and no end left out but one that HTML lets go. */
export const parseMarkup = (page: string): readonly Node[] => {
  const stack: Open[] = [{ tag: '', start: '', children: [] }]
  const top = (): Open => stack[stack.length - 1]
  const close = (end: string): void => {
    const { tag, start, children } = stack.pop() ?? top()
    top().children.push({ tag, start, end, children })
  }
  const closeWhile = (isEnded: (tag: string) => boolean): void => {
    while (isEnded(top().tag)) close('')
  }
  piece.lastIndex = 0
  for (let found = piece.exec(page); found; found = piece.exec(page)) {
    const [text] = found
    const tag = /^<\/?([a-zA-Z][\w:-]*)/u.exec(text)?.[1]
    if (tag === undefined) top().children.push(text)
    else if (text.startsWith('</')) {
      closeWhile((open) => open !== tag && open in endedBy)
      close(text)
    } else if (voids.has(tag) || text.endsWith('/>')) top().children.push({ tag, start: text, end: '', children: [] })
    else if (raw.test(tag)) {
      const content = rawContent(page, piece.lastIndex, tag)
      top().children.push({ tag, start: text, end: `</${tag}>`, children: [content] })
      piece.lastIndex += content.length + tag.length + 3
    } else {
      closeWhile((open) => endedBy[open]?.includes(tag) === true)
      stack.push({ tag, start: text, children: [] })
    }
  }
  invariant(stack.length === 1, `a page leaves an element open: ${top().start}`)
  return stack[0].children
}

/** The value of an attribute of a start tag, still escaped; null where it has none. */
export const attributeOf = (start: string, name: string): string | null => {
  const at = start.indexOf(` ${name}="`)
  if (at < 0) return null
  const from = at + name.length + 3
  return start.slice(from, start.indexOf('"', from))
}
