import type { Span } from '../../model/text.ts'
import { cleanSlice } from '../clean-text.ts'
import { type Html, html, joinParts, type Part } from '../html.ts'
import { type Heading, headRowsOf, type Outline } from '../outline.ts'
import { type Block, layOut } from './blocks.ts'
import { looseAnchors, type Printing, passageAnchor, printInline, type Stretch } from './inline.ts'
import type { Note, Passage } from './passages.ts'

const kindWords: Readonly<Record<Passage['kind'], readonly [string, string]>> = {
  indicator: ['ind', '指标'],
  // Its mark says what it is: ● 承接.
  coverage: ['cov', ''],
  shared: ['shr', '举措'],
  check: ['chk', '核对'],
  rejected: ['rej', '未采用'],
  none: ['', ''],
}

/** So many claims of one passage are named, the rest is counted; beside a paragraph of many notes only one, or the text would be torn apart. */
const longestNote = 2
const manyNotes = 6

const noteEntry = (note: Note, passage: Passage, longest: number): Html => {
  const [kindLook, word] = kindWords[note.kind]
  const shown = note.entries.slice(0, longest)
  const more = note.entries.length - shown.length
  const says =
    note.body ?? html`${word !== '' && html`<b>${word}</b>　`}${joinParts(shown, '；')}${more > 0 && `；另${more}项`}`
  return html`<li class="n ${note.look ?? kindLook}" id="n${note.number}"><i><a href="#${passageAnchor(passage)}">${note.number}</a></i>${says}</li>`
}

const margin = (fresh: readonly Passage[]): Part => {
  const count = fresh.reduce((sum, passage) => sum + passage.notes.length, 0)
  const longest = count > manyNotes ? 1 : longestNote
  const notes = fresh.flatMap((passage) => passage.notes.map((note) => noteEntry(note, passage, longest)))
  return notes.length > 0 ? html`<ul class="side-n">${notes}</ul>` : ''
}

const row = (body: Html, fresh: readonly Passage[]): Html => html`<div class="row">${body}${margin(fresh)}</div>
`

/** 第三章 and 专栏1 stand apart from their title; 一、 and （二） bring their own mark. */
const needsGap = /[章节篇编\d一二三四五六七八九十]$/u

const gapBehind = (number: string): string => (needsGap.test(number) ? '　' : '')

const withGap = (span: Span, heading: Heading | null): Stretch =>
  heading && needsGap.test(heading.number) ? { ...span, gapAt: heading.titleStart } : span

const printHeading = (printing: Printing, outline: Outline, block: Extract<Block, { kind: 'heading' }>): Html => {
  const { parts, fresh } = printInline(printing, withGap(block.span, outline.headings[block.node]))
  const id = html` id="s${block.node}"`
  const level = Math.min(block.level, 5)
  const head = [
    html`<h2${id}>${parts}</h2>`,
    html`<h3${id}>${parts}</h3>`,
    html`<h4${id}>${parts}</h4>`,
    html`<h5${id}>${parts}</h5>`,
  ][level - 2]
  return row(head, fresh)
}

const printParagraph = (printing: Printing, block: Extract<Block, { kind: 'paragraph' }>): Html => {
  const { span, title } = block
  if (!title) {
    const { parts, fresh } = printInline(printing, span)
    return row(html`<p class="t">${parts}</p>`, fresh)
  }
  const head = printInline(printing, { start: span.start, end: title.end })
  const rest = printInline(printing, { start: title.end, end: span.end })
  return row(html`<p class="t" id="s${title.node}"><b>${head.parts}</b>${rest.parts}</p>`, [
    ...head.fresh,
    ...rest.fresh,
  ])
}

const printCell = (
  printing: Printing,
  words: string,
  span: Span | null,
): { parts: Part; fresh: readonly Passage[] } => {
  if (!span) return { parts: words, fresh: [] }
  const { parts, fresh } = printInline(printing, span)
  return { parts, fresh }
}

const printTable = (printing: Printing, outline: Outline, block: Extract<Block, { kind: 'table' }>): Html => {
  const rows = outline.document.nodes[block.node].rows ?? []
  const spans = outline.cells.get(block.node) ?? []
  const fresh: Passage[] = []
  const head = headRowsOf(rows)
  const lines = rows.map((cells, i) => {
    const printed = cells.map((words, j) => printCell(printing, words, spans[i]?.[j] ?? null))
    fresh.push(...printed.flatMap((cell) => cell.fresh))
    return i < head
      ? html`<tr>${printed.map((cell) => html`<th scope="col">${cell.parts}</th>`)}</tr>`
      : html`<tr>${printed.map((cell) => html`<td>${cell.parts}</td>`)}</tr>`
  })
  const table = html`<div class="scroll" role="region" tabindex="0" aria-label="规划中的表"><table class="own">${head > 0 && html`<thead>${lines.slice(0, head)}</thead>`}<tbody>${lines.slice(head)}</tbody></table></div>`
  return row(table, fresh)
}

const printBlock = (printing: Printing, outline: Outline, block: Block): Html => {
  switch (block.kind) {
    case 'heading':
      return printHeading(printing, outline, block)
    case 'paragraph':
      return printParagraph(printing, block)
    case 'table':
      return printTable(printing, outline, block)
    case 'box':
      return html`<div class="box">
${block.blocks.map((inner) => printBlock(printing, outline, inner))}</div>
`
    case 'note': {
      const { parts, fresh } = printInline(printing, block.span)
      return row(html`<p class="fn">${parts}</p>`, fresh)
    }
    case 'dropped': {
      const { parts, fresh } = printInline(printing, block.span)
      return row(html`<p class="off-text">${parts}</p>`, fresh)
    }
  }
}

/** The whole text of a plan, each passage that something rests on at its place, its notes beside it. */
export const printDocument = (outline: Outline, passages: readonly Passage[]): Html => {
  const { nodes, text } = outline.document
  const printing: Printing = {
    text,
    passages,
    dropped: nodes.filter((node) => node.kind === 'dropped' && nodes[node.parent]?.kind === 'paragraph'),
    anchored: new Set(),
  }
  const blocks = layOut(outline).map((block) => printBlock(printing, outline, block))
  return html`${blocks}${looseAnchors(printing)}`
}

/** Headings of the two outermost levels, as links into the text. */
export const printContents = (outline: Outline): Html => {
  const { nodes, text } = outline.document
  const entry = (node: number): Part => {
    const heading = outline.headings[node]
    if (!heading) return ''
    const words = cleanSlice(text, heading.titleStart, heading.end)
    return html`<a href="#s${node}">${heading.number}${gapBehind(heading.number)}${words}</a>`
  }
  const titled = (list: readonly number[]): readonly number[] =>
    list.filter((i) => outline.headings[i] && (nodes[i].kind === 'chapter' || nodes[i].kind === 'section'))
  const chapters = titled(outline.roots).map((chapter) => {
    const sections = titled(outline.children[chapter])
    return html`<li>${entry(chapter)}${
      sections.length > 0 ? html`<ol>${sections.map((node) => html`<li>${entry(node)}</li>`)}</ol>` : ''
    }</li>`
  })
  return html`<ol>${chapters}</ol>`
}
