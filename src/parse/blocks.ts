import { contextCues, deeds } from '../lexicon/contexts.ts'
import { boxHead, captionHead, noteHead } from '../lexicon/headings.ts'
import type { Diagnostic } from '../model/document.ts'
import type { CleanSource, Line } from '../model/line.ts'
import { joinViews, sliceView, sourceSpan, type TextView } from '../model/text.ts'
import type { Block, HeadingBlock } from './block.ts'
import { type KnownHeadings, looksDecimal, noteHeading, readDecimalHeading } from './decimal-headings.ts'
import { type Heading, levelOf, readHeading, readNumber, runInTitle, trimStop } from './headings.ts'
import { readTable } from './tables.ts'

/** A sentence or an enumeration has ended; a closing bracket or quotation mark may follow. */
export const ended = /[。！？][”’）)】\]］」』]*$/u
const closed = /[。！？：:][”’）)】\]］」』]*$|[\]］)）】]$/u
/** Shorter lines than this are heads, cells or signatures, and are not the first half of a torn paragraph. */
const shortestTornLine = 18
/** Behind a line as wide as the page, a short first sentence is a new title only where it is as short as titles are. */
const longestTitleAtFullLine = 16

/** 专栏3 and its name; a longer line is a sentence about a box. */
const longestBoxTitle = 60

/** Cuts the lines of a plan from `from` on into blocks, joining the lines of each paragraph. */
export const readBlocks = (source: CleanSource, from: number): { blocks: Block[]; diagnostics: Diagnostic[] } => {
  const blocks: Block[] = []
  const diagnostics: Diagnostic[] = []
  const known: KnownHeadings = { decimal: new Map(), other: new Map() }
  for (let i = from; i < source.lines.length; ) {
    const line = source.lines[i]
    const apart = readBox(source, i) ?? readTableBlock(source, i)
    if (apart) {
      blocks.push(apart.block)
      i = apart.next
      continue
    }
    const noted = nextNote(blocks, line)
    const numbered = noted ? null : readHeading(line)
    const head = numbered ? blockOf(numbered, line) : readWholeLine(source, i, noted, known)
    if (head) {
      blocks.push(head)
      noteHeading(known, head)
    }
    const body = numbered ? numbered.body : line.view
    if ((head && !numbered) || body.text === '') {
      i++
      continue
    }
    const paragraph = joinParagraph(source, i, body)
    diagnostics.push(...paragraph.diagnostics)
    blocks.push(
      noted || (noteHead.test(body.text) && !numbered)
        ? { kind: 'note', view: paragraph.view }
        : { kind: 'paragraph', view: paragraph.view, spacing: paragraph.spacing, apart: line.gap === 'blank' },
    )
    i = paragraph.next
  }
  return { blocks, diagnostics }
}

/** A block that takes whole lines, and the index of the line behind it. */
interface Apart {
  readonly block: Block
  readonly next: number
}

const readBox = ({ lines }: CleanSource, i: number): Apart | null => {
  const { view } = lines[i]
  const box = boxHead.exec(view.text)
  if (!box || view.text.length > longestBoxTitle || ended.test(view.text)) return null
  const title = sliceView(view, box[0].length)
  return { block: { kind: 'box', number: box[1], title, span: sourceSpan(view) }, next: i + 1 }
}

const readTableBlock = (source: CleanSource, i: number): Apart | null => {
  const table = readTable(source, i)
  if (!table) return null
  const { rows, headerRows, next } = table
  return { block: { kind: 'table', rows, headerRows, span: tableSpan(rows) }, next }
}

const blockOf = ({ style, number, ordinal, title }: Heading, { view }: Line): HeadingBlock => ({
  kind: 'heading',
  level: style.level,
  style: style.id,
  number,
  ordinal,
  title,
  span: { start: sourceSpan(view).start, end: sourceSpan(title).end },
})

/** A heading that no style of numbers knows, on a line of its own. */
const readWholeLine = (source: CleanSource, i: number, noted: boolean, known: KnownHeadings): HeadingBlock | null => {
  const line = source.lines[i]
  const found = noted ? null : (readDecimalHeading(known, line) ?? readCaption(source, i))
  if (found || !isUnnumberedHead(source, i)) return found
  const title = trimStop(line.view)
  return { kind: 'heading', level: 0, style: 'lost', number: '', ordinal: null, title, span: sourceSpan(title) }
}

/** How far above its items' level a caption stands. */
const captionStep = 0.5

/** 主要目标： on a line of its own before the items 1. 2. 3. that it is the heading of; null for any other line. */
const readCaption = ({ lines }: CleanSource, i: number): HeadingBlock | null => {
  const { view } = lines[i]
  const next = captionHead.test(view.text) && i + 1 < lines.length ? readNumber(lines[i + 1].view.text) : null
  if (next?.ordinal !== 1) return null
  const title = sliceView(view, 0, view.text.length - 1)
  const level = levelOf(next.style) - captionStep
  return { kind: 'heading', level, style: 'caption', number: '', ordinal: null, title, span: sourceSpan(title) }
}

/** 注：1.…。⏎2.…。: a line that counts on from the note before it is a note. */
const nextNote = (blocks: readonly Block[], { view }: CleanSource['lines'][number]): boolean => {
  const before = blocks.at(-1)
  const own = /^(\d{1,2})[.．、](?!\d)/u.exec(view.text)
  if (before?.kind !== 'note' || !own) return false
  const former = /^(?:(?:注|备注|说明)[：:])?(\d{1,2})[.．、](?!\d)/u.exec(before.view.text)
  return former !== null && Number(own[1]) === Number(former[1]) + 1
}

const tableSpan = (rows: Extract<Block, { kind: 'table' }>['rows']) => {
  const spans = rows.flat().flatMap((c) => (c.span ? [c.span] : []))
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

/**
 * A heading whose number was lost: it carries a contents bookmark, or it is short, without any mark, and the heading behind it
 * begins a numbering.
 */
const isUnnumberedHead = ({ lines, wrap }: CleanSource, i: number): boolean => {
  const { text } = lines[i].view
  if (text.length > 30 || /[，；：。].|[，；：]$/u.test(text)) return false
  if (lines[i].bookmarked) return !/^[（(]/u.test(text)
  if (!wrap && opensPart(lines, i)) return true
  if (wrap || /[、。\d]/u.test(text) || text.length < 4 || text.length > 24 || i + 1 >= lines.length) return false
  const next = readHeading(lines[i + 1])
  return next !== null && (next.ordinal === 1 || next.ordinal === 2) && (i === 0 || ended.test(lines[i - 1].view.text))
}

/** “十四五”时期工作回顾 and 存在问题 are no longer. */
const longestPartTitle = 14
/** A sentence under a heading is longer than a cell or a caption. */
const shortestBody = 40

/** A short line that says what a plan starts from, between what has ended and a paragraph: a heading that never had a number. */
const opensPart = (lines: CleanSource['lines'], i: number): boolean => {
  const { text } = lines[i].view
  if (text.length < 4 || text.length > longestPartTitle || /[、。\d：（(]/u.test(text) || i + 1 >= lines.length)
    return false
  const body = lines[i + 1].view.text
  const isPart = contextCues.some(({ context, cue }) => partContexts.has(context) && cue.test(text))
  if (!isPart || deeds.some((deed) => text.startsWith(deed))) return false
  return body.length >= shortestBody && ended.test(body) && i > 0 && ended.test(lines[i - 1].view.text)
}

const partContexts: ReadonlySet<string> = new Set(['review', 'situation'])

interface Joined {
  readonly view: TextView
  readonly spacing: 'loose' | 'tight' | null
  readonly next: number
  readonly diagnostics: readonly Diagnostic[]
}

const joinParagraph = (source: CleanSource, from: number, first: TextView): Joined => {
  const views = [first]
  const diagnostics: Diagnostic[] = []
  let spacing: Joined['spacing'] = null
  let i = from + 1
  for (; i < source.lines.length && goesOn(source, i); i++) {
    const line = source.lines[i]
    if (line.gap !== 'page') spacing ??= line.gap === 'blank' ? 'loose' : 'tight'
    const doubled = !source.wrap && isDoubled(views[views.length - 1], line.view)
    if (doubled)
      diagnostics.push({
        severity: 'info',
        code: 'parse/doubled-character',
        message: `换页处重复的“${line.view.text[0]}”只计一次`,
        ...sourceSpan(line.view, 0, 1),
        dropped: 1,
      })
    views.push(doubled ? sliceView(line.view, 1) : line.view)
  }
  return { view: joinViews(views), spacing, next: i, diagnostics }
}

/** `眉山市知⏎⏎知识产权纠纷`: a page break after which the last character was set once more. */
const isDoubled = (before: TextView, after: TextView): boolean =>
  before.text.at(-1) === after.text[0] && before.text.at(-1) !== after.text[1] && /\p{Script=Han}/u.test(after.text[0])

/** Whether line `i` carries on the paragraph of the line before it. */
const goesOn = (source: CleanSource, i: number): boolean => {
  const { lines, wrap } = source
  const before = lines[i - 1]
  const line = lines[i]
  const { text } = line.view
  if (boxHead.test(text) || noteHead.test(text) || readHeading(line) || readTable(source, i)) return false
  if (looksDecimal(line) && closed.test(before.view.text)) return false
  if (!wrap)
    return !closed.test(before.view.text) && !isUnnumberedHead(source, i) && before.view.text.length >= shortestTornLine
  if (!ended.test(before.view.text)) return !closed.test(before.view.text) || isFull(source, i - 1)
  if (!isFull(source, i - 1) || (line.gap !== 'none' && isTight(source, i - 1))) return false
  const title = runInTitle(line.view.text)
  return title === 0 || title > longestTitleAtFullLine
}

/** A line as wide as the page goes on; a narrower one ends its paragraph. */
const isFull = (source: CleanSource, i: number): boolean => {
  const width = isTight(source, i) ? source.wrap?.tight : source.wrap?.loose
  return source.lines[i].width >= (width ?? 0) - 3
}

const isTight = ({ lines }: CleanSource, i: number): boolean =>
  (lines[i].gap === 'none' && i > 0) || lines[i + 1]?.gap === 'none'
