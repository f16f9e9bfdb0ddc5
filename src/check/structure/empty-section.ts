import type { DocNode, Document } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { remarkOn } from '../remark-on.ts'
import type { TextRule } from '../rule.ts'
import { readNumberStyle } from './number-style.ts'

const id = 'structure/empty-section'
const severity = 'error'

const isBare = (document: Document, { index }: DocNode): boolean =>
  !document.nodes.some(({ parent, kind }) => parent === index && kind !== 'dropped')

/** Headings of one style under one parent: where none has a body, they are a list, and nothing is missing. */
const siblings = (document: Document, node: DocNode): DocNode[] =>
  document.nodes.filter(
    (other) =>
      other.parent === node.parent &&
      other.kind === node.kind &&
      readNumberStyle(other.number ?? '') === readNumberStyle(node.number ?? ''),
  )

/** 5.四级手术以……目录为准。 is a numbered sentence: short as it is, it was taken for a heading. */
const isSentence = ({ text }: Document, { kind, titleSpan }: DocNode): boolean =>
  kind === 'item' && titleSpan !== undefined && /^[。；]/u.test(text.slice(titleSpan.end))

/** What stands in a box with numbers of its own may have come to stand behind it. */
const opensItems = (document: Document, { index, parent }: DocNode): boolean => {
  const next = document.nodes[index + 1]
  return next?.parent === parent && next.kind === 'item' && /^\D*1\D*$/u.test(next.number ?? '')
}

const isEmpty = (document: Document, node: DocNode): boolean => {
  if (!node.title || !isBare(document, node) || isSentence(document, node)) return false
  if (node.kind === 'box' && opensItems(document, node)) return false
  if (node.kind === 'chapter' || node.kind === 'box') return true
  const all = siblings(document, node)
  return (
    all.filter((other) => !isBare(document, other)).length * 2 >= all.length ||
    (all.length === 1 && node.kind === 'section')
  )
}

export const emptySection: TextRule = {
  id,
  severity,
  checks: '标题之下应有内容。同级各条都只有标题的，是列举，不算。',
  good: '一、加强组织领导 强化党对知识产权工作的全面领导',
  bad: '一、加强组织领导 二、做好宣传引导 弘扬知识产权文化',
  check: ({ document }) => ({
    remarks: document.nodes
      .filter((node) => isEmpty(document, node))
      .map((node) => {
        const title = `${node.number ?? ''}${node.title ?? ''}`
        return remarkOn(
          { id, severity },
          {
            place: quoteEvidence(document, node.index, node.titleSpan ?? node),
            message: `“${title}”之下没有内容`,
            suggestion: '请补写，或删去这一标题；表格、图片若在别处，请移回。',
            about: title,
          },
        )
      }),
  }),
}
