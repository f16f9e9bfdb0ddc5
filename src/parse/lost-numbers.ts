import type { Diagnostic } from '../model/document.ts'
import { sourceSpan } from '../model/text.ts'
import type { Block, HeadingBlock } from './block.ts'
import { levelOf } from './headings.ts'

export type LostLevel = Block

/**
 * Gives headings whose number was lost the level that the numbering around them demands: before a heading numbered k > 1
 * stands number k - 1 of the same style; before one numbered 1, its parent.
 */
export const restoreLevels = (blocks: readonly Block[]): { blocks: LostLevel[]; diagnostics: Diagnostic[] } => {
  const diagnostics: Diagnostic[] = []
  const open: HeadingBlock[] = []
  const restored = blocks.map((block, i) => {
    if (block.kind !== 'heading') return block
    const heading = block.style === 'lost' ? restore(block, nextNumbered(blocks, i), open) : block
    if (block.style === 'lost') diagnostics.push(tellLost(heading))
    while (open.length > 0 && open[open.length - 1].level >= heading.level) open.pop()
    open.push(heading)
    return heading
  })
  return { blocks: restored, diagnostics }
}

const nextNumbered = (blocks: readonly Block[], i: number): HeadingBlock | null =>
  blocks
    .slice(i + 1)
    .find((b): b is HeadingBlock => b.kind === 'heading' && b.style !== 'lost' && b.ordinal !== null) ?? null

const restore = (lost: HeadingBlock, next: HeadingBlock | null, open: readonly HeadingBlock[]): HeadingBlock => {
  const last = open.at(-1)
  // Behind the numbered items of a box a chapter without a number is no item, but what the last such heading was.
  const alike = open.findLast(({ style }) => style === 'lost')
  if (!next) return { ...lost, level: (alike ?? last)?.level ?? levelOf('cn') }
  const sameStyle = open.findLast((h) => h.style === next.style || h.level === next.level)
  // Between 一、 and 二、 no number is missing: the heading stands under 一、 and never had one.
  if (sameStyle && next.style !== 'lost' && next.ordinal !== null && (sameStyle.ordinal ?? 0) + 1 === next.ordinal)
    return { ...lost, level: Math.max(last?.level ?? 0, next.level + 1) }
  if ((next.ordinal ?? 1) > 1 && (sameStyle?.ordinal ?? 0) < (next.ordinal ?? 1) - 1)
    return { ...lost, level: next.level, ordinal: (next.ordinal ?? 1) - 1 }
  if (next.ordinal === 1) {
    const parent = open.findLast((h) => h.level < next.level)
    return { ...lost, level: parent?.level ?? next.level - 1, ordinal: (parent?.ordinal ?? 0) + 1 }
  }
  return { ...lost, level: last?.level ?? next.level, ordinal: (last?.ordinal ?? 0) + 1 }
}

const tellLost = (heading: HeadingBlock): Diagnostic => ({
  severity: 'warning',
  code: 'parse/lost-number',
  message: `标题“${heading.title.text}”没有编号，按前后编号定为同级第${heading.ordinal ?? '？'}项`,
  ...sourceSpan(heading.title),
})
