import type { DocNode, Document } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import type { Remark } from '../../model/remark.ts'
import { bareText } from '../../model/text.ts'
import { remarkOn } from '../remark-on.ts'
import type { TextRule } from '../rule.ts'
import { readNumberStyle } from './number-style.ts'
import { type Contents, type Entry, readContents } from './read-contents.ts'

const id = 'structure/contents'
const severity = 'warning'

interface Heading {
  readonly node: DocNode
  readonly text: string
  readonly key: string
  readonly style: string
}

/** Share of the characters of the longer title that both have, in one order, from which two titles are one that was changed. */
const ALIKE = 0.55

const readHeadings = (document: Document): Heading[] =>
  document.nodes.flatMap((node) => {
    if (!node.title || !node.number || !node.titleSpan || node.kind === 'box') return []
    const text = `${node.number}${node.title}`
    return [{ node, text, key: bareText(text), style: readNumberStyle(text) }]
  })

const commonLength = (a: string, b: string): number => {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const char of a) {
    const next = [0]
    for (let j = 1; j <= b.length; j++) next.push(char === b[j - 1] ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]))
    row = next
  }
  return row[b.length]
}

const likeness = (a: string, b: string): number => commonLength(a, b) / Math.max(a.length, b.length, 1)

interface Pairing {
  readonly pairs: readonly { readonly entry: Entry; readonly heading: Heading }[]
  readonly entries: readonly Entry[]
  readonly headings: readonly Heading[]
}

/** Entries and headings that agree word for word are set aside; of the rest, the most alike of one style are paired. */
const pair = (entries: readonly Entry[], headings: readonly Heading[]): Pairing => {
  const left = [...headings]
  const unmatched = entries.filter((entry) => {
    const at = left.findIndex(({ key }) => key === entry.key)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const pairs: { entry: Entry; heading: Heading }[] = []
  const alone = unmatched.filter((entry) => {
    const rated = left
      .map((heading) => ({ heading, rate: likeness(entry.key, heading.key) }))
      .sort((a, b) => b.rate - a.rate)
    const best = rated[0]
    if (!best || best.rate < ALIKE) return true
    left.splice(left.indexOf(best.heading), 1)
    pairs.push({ entry, heading: best.heading })
    return false
  })
  return { pairs, entries: alone, headings: left }
}

const quoteEntry = (document: Document, contents: Contents, { start, end }: Entry) =>
  quoteEvidence(document, contents.node, { start, end })

const quoteHeading = (document: Document, { node }: Heading) =>
  quoteEvidence(document, node.index, node.titleSpan ?? node)

const tellPairs = (document: Document, contents: Contents, { pairs, entries, headings }: Pairing): Remark[] => [
  ...pairs.map(({ entry, heading }) =>
    remarkOn(
      { id, severity },
      {
        place: quoteEntry(document, contents, entry),
        message: `目录“${entry.text}”与正文标题“${heading.text}”不一致`,
        suggestion: '请核对两处，或重新生成目录。',
        about: entry.text,
        basis: [quoteHeading(document, heading)],
      },
    ),
  ),
  ...entries.map((entry) =>
    remarkOn(
      { id, severity },
      {
        place: quoteEntry(document, contents, entry),
        message: `目录列有“${entry.text}”，正文没有这一标题`,
        suggestion: '请核对正文是否漏了这一部分，或重新生成目录。',
        about: entry.text,
      },
    ),
  ),
  ...headings.map((heading) =>
    remarkOn(
      { id, severity },
      {
        place: quoteHeading(document, heading),
        message: `正文标题“${heading.text}”没有列入目录，而同级标题都列入了`,
        suggestion: '请核对，或重新生成目录。',
        about: heading.text,
      },
    ),
  ),
]

/** A page number below the one before it. */
const tellPages = (document: Document, contents: Contents): Remark[] =>
  contents.entries.flatMap((entry, i) => {
    const before = contents.entries[i - 1]
    if (!before || entry.page === null || before.page === null || entry.page >= before.page) return []
    return [
      remarkOn(
        { id, severity },
        {
          place: quoteEntry(document, contents, entry),
          message: `目录页码倒置：“${entry.text}”在第${entry.page}页，前一条在第${before.page}页`,
          suggestion: '请重新生成目录。',
          about: `${entry.text} ${entry.page}`,
        },
      ),
    ]
  })

export const contentsAgree: TextRule = {
  id,
  severity,
  checks: '目录与正文标题逐条一致，页码不倒置。',
  good: '目录：三、拓宽知识产权纠纷多元化解决渠道；正文：三、拓宽知识产权纠纷多元化解决渠道',
  bad: '目录：三、拓宽知识产权纠纷多元解决渠道；正文：三、拓宽知识产权纠纷多元化解决渠道',
  check: ({ document }) => {
    const contents = readContents(document)
    if (!contents) return { remarks: [], notChecked: '没有目录' }
    const styles = new Set(contents.entries.map(({ text }) => readNumberStyle(text)).filter((style) => style !== ''))
    const headings = readHeadings(document).filter(({ style }) => styles.has(style))
    return {
      remarks: [...tellPairs(document, contents, pair(contents.entries, headings)), ...tellPages(document, contents)],
    }
  },
}
