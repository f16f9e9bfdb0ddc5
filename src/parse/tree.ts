import type { Cell, Diagnostic, NodeKind } from '../model/document.ts'
import type { Span, TextView } from '../model/text.ts'
import { sliceView, sourceSpan } from '../model/text.ts'
import type { Block, HeadingBlock } from './block.ts'
import { ended } from './blocks.ts'
import { readNumber, runInTitle } from './headings.ts'
import { type LostLevel, restoreLevels } from './lost-numbers.ts'

/** A node while the tree grows. */
export interface Draft {
  readonly kind: NodeKind
  readonly level: number
  readonly title?: TextView
  readonly number?: string
  readonly view: TextView | null
  readonly cells?: readonly (readonly Cell[])[]
  readonly headerRows?: number
  /** Range of its own words; children may lie behind it. */
  readonly span: Span
  readonly spacing?: 'loose' | 'tight' | null
  /** True where a blank line stands before it. */
  readonly apart?: boolean
  /** True for 主要目标： between a heading and its items. */
  readonly caption?: boolean
  /** Set on the parts before the plan proper. */
  readonly front?: 'notice' | 'title'
  readonly children: Draft[]
}

const boxLevel = 20
const runInLevel = 21

/** Puts blocks into a tree: chapters, sections and items by the level of their headings, boxes with what belongs to them. */
export const buildTree = (
  blocks: readonly Block[],
  frames: readonly Span[] = [],
): { roots: Draft[]; diagnostics: Diagnostic[] } => {
  const { blocks: levelled, diagnostics } = restoreLevels(blocks)
  const roots: Draft[] = []
  let open: Draft[] = []
  for (const block of levelled) {
    const draft = toDraft(block)
    open = closeFor(open, draft, block, frames)
    const parent = open.at(-1)
    const siblings = parent ? parent.children : roots
    siblings.push(draft)
    if (block.kind === 'heading' || block.kind === 'box') open = [...open, draft]
  }
  return { roots: roots.map(splitRunIns).flatMap(spillBox).map(asChapter), diagnostics }
}

/** The outermost heading is a chapter, whatever its numbering. */
const asChapter = (root: Draft): Draft => (root.kind === 'section' ? { ...root, kind: 'chapter' } : root)

const toDraft = (block: LostLevel): Draft => {
  switch (block.kind) {
    case 'heading': {
      return {
        kind: block.level <= 2 ? 'chapter' : block.level <= 5 ? 'section' : 'item',
        level: block.level,
        title: block.title,
        number: block.number,
        view: null,
        span: block.span,
        ...(block.style === 'caption' ? { caption: true } : {}),
        children: [],
      }
    }
    case 'box':
      return {
        kind: 'box',
        level: boxLevel,
        title: block.title,
        number: block.number,
        view: null,
        span: block.span,
        children: [],
      }
    case 'table':
      return {
        kind: 'table',
        level: 99,
        view: null,
        cells: block.rows,
        headerRows: block.headerRows,
        span: block.span,
        children: [],
      }
    case 'front':
      return {
        kind: 'paragraph',
        level: 99,
        view: block.view,
        span: sourceSpan(block.view),
        front: block.part,
        children: [],
      }
    case 'note':
      return { kind: 'note', level: 99, view: block.view, span: sourceSpan(block.view), children: [] }
    case 'paragraph':
      return {
        kind: 'paragraph',
        level: 99,
        view: block.view,
        spacing: block.spacing,
        apart: block.apart,
        span: sourceSpan(block.view),
        children: [],
      }
  }
}

/** Which containers stay open for the next node. */
const closeFor = (open: readonly Draft[], draft: Draft, block: Block, frames: readonly Span[]): Draft[] => {
  if (block.kind === 'heading') {
    const at = open.findLastIndex((d) => d.kind === 'box')
    if (at >= 0 && countsInBox(open[at], block)) return open.filter((d, i) => i <= at || d.level < block.level)
    return open.filter((d) => d.level < block.level && d.kind !== 'box')
  }
  if (block.kind === 'box') return open.filter((d) => d.kind !== 'box')
  const numbered = countsOn(open, draft)
  if (numbered >= 0) return open.slice(0, numbered)
  return leavesBox(open.at(-1), draft) || leavesFrame(open.at(-1), draft, frames)
    ? open.filter((d) => d.kind !== 'box')
    : [...open]
}

/** 专栏2 … 1.危险化学品。 2.烟花爆竹。: no box is empty, so a list that begins right behind its title is its content. */
const countsInBox = (box: Draft, { style, ordinal }: HeadingBlock): boolean => {
  if (!style.startsWith('num') || ordinal === null) return false
  const last = box.children.at(-1)
  return last ? comesNext(last, { style, ordinal }) : ordinal === 1
}

/** Whether a number is the one behind that of a draft, in its style. */
const comesNext = ({ number }: Draft, { style, ordinal }: NonNullable<ReturnType<typeof readNumber>>): boolean => {
  const before = number ? readNumber(number) : null
  return before?.style === style && before.ordinal + 1 === ordinal
}

/**
 * Place of the open item behind whose number that of a paragraph comes next, -1 without one: of 1.健全…制度。 and 2.支持…，…，…。 the
 * second is too long for a title, and yet no part of the first.
 */
const countsOn = (open: readonly Draft[], { kind, view }: Draft): number => {
  const next = kind === 'paragraph' && view ? readNumber(view.text) : null
  if (!next) return -1
  return open.findLastIndex((item) => comesNext(item, next))
}

/**
 * Where nothing marks the end of a box, its setting does: a box is set with its lines close together, and the first
 * paragraph with blank lines between its lines is the plan's own text again. Where lines are paragraphs and a box has no
 * blank line in it, the first one ends it.
 */
const leavesBox = (box: Draft | undefined, draft: Draft): boolean => {
  if (box?.kind !== 'box' || draft.kind !== 'paragraph') return false
  // A box of indicators is its table and the notes under it.
  if (box.children[0]?.kind === 'table' && ended.test(draft.view?.text ?? '')) return true
  if (draft.spacing === 'loose' && box.children.some((c) => c.spacing === 'tight')) return true
  const together = box.children.length > 0 && box.children.every((c) => !c.apart && !c.spacing)
  return draft.apart === true && !draft.spacing && together
}

/** A box that the file sets in a frame, its title in it or right above, ends with the frame. */
const leavesFrame = (box: Draft | undefined, draft: Draft, frames: readonly Span[]): boolean =>
  box?.kind === 'box' &&
  frames.some((f) => f.start >= box.span.start && f.start <= box.span.end + 2 && f.end <= draft.span.start)

/** Turns paragraphs that open with a title of their own (`知识产权保护水平更高。 …`) into items. */
const splitRunIns = (node: Draft): Draft => {
  const children = node.children.map(splitRunIns).flatMap(spillBox)
  if (!hasRunIns(node.kind, children)) return { ...node, children }
  const items: Draft[] = []
  for (const child of children) {
    const last = items.at(-1)
    if (isRunIn(child)) items.push(toItem(child))
    else if (child.kind === 'paragraph' && last?.level === runInLevel && isOpenEnded(last)) last.children.push(child)
    else items.push(child)
  }
  return { ...node, children: items }
}

/** One paragraph alone that opens with a short sentence is a task with a short first sentence, except behind another. */
const hasRunIns = (kind: NodeKind, children: readonly Draft[]): boolean => {
  const first = children.findIndex(isRunIn)
  return (
    first >= 0 && (kind === 'box' || children.filter(isRunIn).length > 1 || children[first - 1]?.kind === 'paragraph')
  )
}

const isOpenEnded = (item: Draft): boolean => !ended.test(item.children.at(-1)?.view?.text ?? '。')

/**
 * A box ends where a title breaks the pattern of those before it: behind 版权执法行动, 植物品种执法行动, 龙腾行动 the title
 * 加大知识产权司法保护 is the plan's own text again.
 */
const spillBox = (box: Draft): Draft[] => {
  if (box.kind !== 'box') return [box]
  const ends = box.children.map((c) =>
    c.kind === 'item' ? (c.title?.text.replace(/[”’]/gu, '').slice(-2) ?? '') : null,
  )
  const alike = ends.findIndex((e) => e === null || e !== ends[0])
  if (alike < 3 || ends.some((e) => e === null)) return [box]
  return [{ ...box, children: box.children.slice(0, alike) }, ...box.children.slice(alike)]
}

const isRunIn = (draft: Draft): boolean => {
  const text = draft.view?.text ?? ''
  const stop = draft.kind === 'paragraph' && !draft.front ? runInTitle(text) : 0
  return stop > 0 && stop < text.length - 1
}

const toItem = (paragraph: Draft): Draft => {
  const view = paragraph.view as TextView
  const stop = runInTitle(view.text)
  const body = sliceView(view, stop + 1)
  const child: Draft = { ...paragraph, view: body, span: sourceSpan(body) }
  return {
    kind: 'item',
    level: runInLevel,
    title: sliceView(view, 0, stop),
    number: '',
    view: null,
    span: sourceSpan(view, 0, stop),
    children: [child],
  }
}
