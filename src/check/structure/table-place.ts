import type { DocNode, Document } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { withoutSpace } from '../../model/text.ts'
import { remarkOn } from '../remark-on.ts'
import type { TextRule } from '../rule.ts'

const id = 'structure/table-place'
const severity = 'warning'

/** Words by which a heading or the sentence before announces a table. */
const announces = /表|指标|目标|专栏|如下|清单|名单|目录|分工|一览|附件|任务|项目|进度|计划/u

const wordsOf = (node: DocNode | undefined): string =>
  `${node?.number ?? ''}${node?.title ?? ''}${node?.view?.text ?? ''}`

/** What stands right before a table: its heading, or the last words of the paragraph before. */
const announcement = (document: Document, table: DocNode): string => {
  const parent = document.nodes[table.parent]
  const before = document.nodes.findLast(
    (node) => node.parent === table.parent && node.index < table.index && node.kind !== 'dropped',
  )
  return before ? wordsOf(before).slice(-40) + (parent?.kind === 'box' ? wordsOf(parent) : '') : wordsOf(parent)
}

const isIndicatorTable = ({ cells }: DocNode): boolean =>
  /指标/u.test((cells?.[0] ?? []).map(({ text }) => text).join('')) && (cells?.length ?? 0) > 2

export const tablePlace: TextRule = {
  id,
  severity,
  checks: '指标表应当在其标题之下。表前没有标题或引语的，可能移错了位置。',
  good: '专栏1 “十四五”知识产权发展主要指标 ［表］',
  bad: '三、强化监督考核 ……保证知识产权规划落地见效。［指标表］',
  check: ({ document }) => ({
    remarks: document.nodes
      .filter((node) => node.kind === 'table' && isIndicatorTable(node))
      .filter((table) => !announces.test(announcement(document, table)))
      .map((table) => {
        const header = withoutSpace((table.cells?.[0] ?? []).map(({ text }) => text).join('、'))
        return remarkOn(
          { id, severity },
          {
            place: quoteEvidence(document, table.index, {
              start: table.start,
              end: Math.min(table.end, table.start + 40),
            }),
            message: `指标表（${header}）前没有标题或引语，位置可能不对`,
            suggestion: '请核对表的位置，并补上标题。',
            about: header,
          },
        )
      }),
  }),
}
