import { JSDOM, VirtualConsole } from 'jsdom'
import type { Diagnostic, SourceText } from '../../model/document.ts'
import { makeCellBudget } from '../canonical/lay-table.ts'
import type { Part } from '../canonical/part.ts'
import { writeParts } from '../canonical/write-parts.ts'
import type { ReadLimits } from '../limits.ts'
import { makeSource } from '../make-source.ts'
import { decodeHtml } from './decode-html.ts'
import { findArticle } from './find-article.ts'
import { lengthOf, makePageWalk, readPage } from './read-page.ts'
import { guardPage, stripMarkup } from './strip-markup.ts'

/** Lines at the top of an article among which its title stands. */
const TITLE_LINES = 12

const bare = (text: string): string => text.replace(/[\s\p{P}]+/gu, '')

const hasTitle = (parts: readonly Part[], title: string): boolean =>
  bare(
    parts
      .slice(0, TITLE_LINES)
      .map((part) => (part.kind === 'line' ? part.text : ''))
      .join(''),
  ).includes(bare(title))

/** The title often stands above the element that holds the text. */
const addTitle = (parts: readonly Part[], title: string | null): readonly Part[] =>
  title === null || !/\p{Script=Han}{4}/u.test(title) || hasTitle(parts, title)
    ? parts
    : [{ kind: 'line', text: title }, ...parts]

const tell = (outside: number, isSure: boolean): Diagnostic[] => [
  ...(outside > 0
    ? [
        {
          severity: 'info' as const,
          code: 'read/page-frame',
          message: `网页菜单、页脚、隐藏内容等 ${outside} 字未列入正文`,
          dropped: outside,
        },
      ]
    : []),
  ...(isSure
    ? []
    : [
        {
          severity: 'warning' as const,
          code: 'read/article-unsure',
          message: '没有找到网页正文的边界，按整页读入，可能夹有菜单文字',
        },
      ]),
]

/**
 * Reads the article of a web page, or of a fragment of one. No script is run and nothing is fetched.
 *
 * @param stated the encoding that stands outside of the page
 * @throws PlanError `encoding`, `too-deep` or `too-many-cells`
 */
export const readHtml = async (
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits,
  stated: string | null = null,
): Promise<SourceText> => {
  const { text: html, diagnostics } = decodeHtml(bytes, file, stated)
  const page = stripMarkup(html, guardPage(limits, file))
  // The window is left to itself: it runs nothing, and closing it takes its time over every element.
  const { document } = new JSDOM(page, { virtualConsole: new VirtualConsole() }).window
  const { root, title, isSure } = findArticle(document)
  const walk = makePageWalk(makeCellBudget(limits.maxCells, file))
  const parts = addTitle(readPage(root, walk), title)
  const outside = lengthOf(document.body.textContent) - lengthOf(root.textContent) + walk.dropped
  const { text, layout } = writeParts(parts)
  return makeSource(bytes, file, 'html', text, [...diagnostics, ...tell(outside, isSure)], layout)
}
