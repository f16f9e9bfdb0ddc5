import { createHash } from 'node:crypto'
import type { Diagnostic, SourceText } from '../../model/document.ts'
import { PlanError } from '../../model/errors.ts'
import { checkText, countUnmapped } from './check-text.ts'
import { type EdgeLine, type Furniture, findEdges, findFurniture } from './furniture.ts'
import { findGrids, type Grid } from './grid.ts'
import { joinItems, printLines } from './join-items.ts'
import { type Layout, layOutPage } from './layout.ts'
import { groupRows, makeLine } from './lines.ts'
import { brokenPdf, inTime, type OpenPdf, openPdf } from './open-pdf.ts'
import { median, type Page } from './page.ts'
import { readPage } from './read-page.ts'
import { isInside } from './ruled-table.ts'

export interface PdfLimits {
  /** A PDF with more pages is refused. */
  readonly maxPages: number
}

/** The pages, and the numbers of those that could not be read. */
interface Pages {
  readonly pages: readonly Page[]
  readonly broken: readonly number[]
}

const blankPage = (index: number): Page => ({ index, width: 1, height: 1, runs: [], rulings: [], slanted: 0 })

const readPages = async ({ pdf, operators }: OpenPdf, file: string): Promise<Pages> => {
  const pages: Page[] = []
  const broken: number[] = []
  let last: unknown
  for (let index = 0; index < pdf.numPages; index++) {
    try {
      pages.push(
        await inTime(
          pdf.getPage(index + 1).then((page) => readPage(page, index, operators)),
          file,
        ),
      )
    } catch (error) {
      if (error instanceof PlanError) throw error
      last = error
      broken.push(index + 1)
      pages.push(blankPage(index))
    }
  }
  if (broken.length === pages.length) throw brokenPdf(file, String((last as Error)?.message ?? '没有页面').slice(0, 80))
  return { pages, broken }
}

/** Size of the type in which most of the plan is set. */
const bodySizeOf = (pages: readonly Page[]): number =>
  median(pages.flatMap((p) => p.runs.flatMap((r) => Array.from({ length: Math.min(r.text.length, 40) }, () => r.size))))

const edgesOf = (page: Page, grids: readonly Grid[]) => {
  const free = page.runs.filter((run) => !grids.some((grid) => isInside(run, grid)))
  const lines = groupRows(free).map((row): EdgeLine => ({ line: makeLine(row.runs, page.index), runs: row.runs }))
  return findEdges(page, lines)
}

const info = (code: string, message: string): Diagnostic => ({ severity: 'info', code: `pdf/${code}`, message })
const dropped = (code: string, count: number, message: string): Diagnostic => ({
  ...info(code, message),
  dropped: count,
})
const warning = (code: string, message: string): Diagnostic => ({ severity: 'warning', code: `pdf/${code}`, message })

const listPages = (pages: readonly number[]): string =>
  `第${pages.slice(0, 12).join('、')}${pages.length > 12 ? '…' : ''}页`

interface Result {
  readonly read: Pages
  readonly furniture: Furniture
  readonly layouts: readonly Layout[]
  readonly tables: number
  readonly text: string
}

const tell = ({ read: { pages, broken }, furniture, layouts, tables, text }: Result): Diagnostic[] => {
  const empty = pages.filter((p) => p.runs.length === 0 && !broken.includes(p.index + 1)).map((p) => p.index + 1)
  const slanted = pages.reduce((sum, p) => sum + p.slanted, 0)
  const notes = layouts.reduce((sum, l) => sum + l.notes.length, 0)
  const columned = layouts.filter((l) => l.columns > 1).length
  const lost = countUnmapped(text)
  return [
    ...(furniture.pageNumbers > 0
      ? [dropped('page-numbers', furniture.pageNumbers, `页码未列入正文（${furniture.pageNumbers}处）`)]
      : []),
    ...(furniture.runningHeads > 0
      ? [dropped('running-heads', furniture.runningHeads, `页眉页脚未列入正文（${furniture.runningHeads}处）`)]
      : []),
    ...(tables > 0 ? [info('tables', `按位置还原表格（${tables}处）`)] : []),
    ...(notes > 0 ? [info('notes', `脚注移到所在页正文之后（${notes}条）`)] : []),
    ...(columned > 0 ? [info('columns', `分栏页按栏读取（${columned}页）`)] : []),
    ...(slanted > 0 ? [dropped('slanted', slanted, `斜排或竖排的水印、印章文字未列入正文（${slanted}字）`)] : []),
    ...(empty.length > 0 ? [warning('empty-pages', `${listPages(empty)}没有文字，可能是图像，未检查`)] : []),
    ...(broken.length > 0 ? [warning('broken-pages', `${listPages(broken)}已损坏，未读取`)] : []),
    ...(lost > 0 ? [warning('unmapped', `有 ${lost} 个字的字体没有文字编码，未能识别`)] : []),
  ]
}

const checkPages = (pages: number, { maxPages }: PdfLimits, file: string): void => {
  if (pages <= maxPages) return
  const message = `PDF 有 ${pages} 页，上限 ${maxPages} 页`
  throw new PlanError('too-many-pages', message, '检查是否选错文件；确是规划时，只把规划部分另存为 PDF', file)
}

/**
 * Reads a PDF as plain text: a paragraph a line, headings on lines of their own, rows of tables with tabs between cells,
 * notes behind the text of their page; running heads and page numbers are left out. `pageStarts` says where pages begin.
 *
 * @throws PlanError `pdf-encrypted`, `pdf-broken`, `pdf-no-text`, `pdf-garbled` or `too-many-pages`
 */
export const readPdf = async (bytes: Uint8Array, file: string, limits: PdfLimits): Promise<SourceText> => {
  const open = await openPdf(bytes, file)
  try {
    checkPages(open.pdf.numPages, limits, file)
    const read = await readPages(open, file)
    const { pages } = read
    const bodySize = bodySizeOf(pages)
    const grids = pages.map((page) => findGrids(page.rulings, page.height))
    const furniture = findFurniture(
      pages.map((page, i) => edgesOf(page, grids[i])),
      bodySize,
    )
    const layouts = pages.map((page, i) =>
      layOutPage(
        page,
        grids[i],
        page.runs.filter((run) => !furniture.runs.has(run)),
        bodySize,
      ),
    )
    const { lines, tables } = joinItems(layouts)
    const { text, pageStarts } = printLines(lines, pages.length)
    checkText(text, pages.length, file)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return {
      file,
      text,
      sha256,
      reader: 'pdf',
      pageStarts,
      diagnostics: tell({ read, furniture, layouts, tables, text }),
    }
  } finally {
    await open.close()
  }
}
