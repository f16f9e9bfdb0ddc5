import mammoth from 'mammoth'
import type { Diagnostic, SourceText } from '../../model/document.ts'
import { PlanError } from '../../model/errors.ts'
import { makeCellBudget } from '../canonical/lay-table.ts'
import { writeParts } from '../canonical/write-parts.ts'
import type { ReadLimits } from '../limits.ts'
import { makeSource } from '../make-source.ts'
import { writeZip, type ZipFile } from '../zip/write-zip.ts'
import { type Accepted, acceptRevisions } from './accept-revisions.ts'
import { freeTextBoxes } from './free-text-boxes.ts'
import { type Found, type Model, readModel } from './model-parts.ts'
import { openPackage, type WordPackage } from './open-package.ts'
import { readLists } from './read-numbering.ts'
import { readStyles } from './read-styles.ts'
import { serializeXml } from './word-xml.ts'
import { markParagraphs, writeNumbers } from './write-numbers.ts'

interface Prepared extends Accepted {
  readonly numbers: number
  readonly boxes: number
}

/** Writes into the document what mammoth would leave out: numbers, text boxes; and takes out what it must not read. */
const prepare = (word: WordPackage): Prepared => {
  markParagraphs(word.document.documentElement)
  const notes = [word.footnotes, word.endnotes].filter((part) => part !== null)
  const accepted = [word.document, ...notes].map((part) => acceptRevisions(part.documentElement))
  const boxes = freeTextBoxes(word.document.documentElement)
  for (const part of notes) freeTextBoxes(part.documentElement)
  const lists = readLists(word.numbering?.documentElement ?? null)
  const styles = readStyles(word.styles?.documentElement ?? null)
  return {
    numbers: writeNumbers(word.document.documentElement, lists, styles),
    boxes,
    revisions: accepted.reduce((sum, { revisions }) => sum + revisions, 0),
    hidden: accepted.reduce((sum, { hidden }) => sum + hidden, 0),
  }
}

const EMPTY_STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'

/**
 * A Word file of nothing but text, so that nothing else is unpacked or followed. It has a part for styles, though without
 * any: mammoth fails on a table that names its style (`<w:tblStyle w:val="TableGrid"/>`) where there is none.
 */
const repack = ({ document, footnotes, endnotes }: WordPackage): Buffer => {
  const parts = Object.entries({ document, footnotes, endnotes }).flatMap(([name, part]): ZipFile[] =>
    part ? [{ name: `word/${name}.xml`, content: Buffer.from(serializeXml(part)) }] : [],
  )
  return writeZip([...parts, { name: 'word/styles.xml', content: Buffer.from(EMPTY_STYLES) }])
}

const readWithMammoth = async (docx: Buffer, file: string): Promise<Model> => {
  let model: Model | null = null
  try {
    const transformDocument = (document: Model): object => {
      model = document
      return { ...document, children: [] }
    }
    await mammoth.convertToHtml({ buffer: docx }, { transformDocument })
  } catch (error) {
    const message = `Word 文档读不出（${(error as Error).message}）`
    throw new PlanError('broken-file', message, '用 Word 或 WPS 打开并另存为 .docx 后重试', file)
  }
  return model as unknown as Model
}

/** Of what is told, what is left out of the text. */
const leftOut: ReadonlySet<string> = new Set(['read/contents', 'read/hidden-text', 'read/running-heads'])

const tell = (prepared: Prepared, found: Found, runningHeads: number): Diagnostic[] => {
  const told: readonly (readonly [number, Diagnostic['severity'], string, string])[] = [
    [prepared.revisions, 'warning', 'read/tracked-changes', '处修订未定稿，按全部接受后的文字读入'],
    [prepared.numbers, 'info', 'read/automatic-numbers', '处自动编号，已还原为文字'],
    [prepared.boxes, 'info', 'read/text-boxes', '个文本框，读在所在段落之后'],
    [found.notes, 'info', 'read/footnotes', '条脚注、尾注，读在所在段落之后'],
    [found.contents, 'info', 'read/contents', '行目录未列入正文'],
    [prepared.hidden, 'warning', 'read/hidden-text', '处隐藏文字未读入'],
    [runningHeads, 'info', 'read/running-heads', '处页眉页脚未列入正文'],
  ]
  return told.flatMap(([count, severity, code, message]) =>
    count > 0
      ? [{ severity, code, message: `${count} ${message}`, ...(leftOut.has(code) ? { dropped: count } : {}) }]
      : [],
  )
}

/**
 * Reads a Word file (.docx) as plain text: a paragraph a line with its automatic number, a row of a table a line with
 * tabs, footnotes behind their paragraph. Tracked changes are read as accepted.
 *
 * @throws PlanError `broken-file`, `encrypted`, `too-deep`, `too-many-cells`, `too-many-entries` or `too-large-unzipped`
 */
export const readDocx = async (bytes: Uint8Array, file: string, limits: ReadLimits): Promise<SourceText> => {
  const word = openPackage(bytes, file, limits)
  const prepared = prepare(word)
  const model = await readWithMammoth(repack(word), file)
  const { parts, found } = readModel(model, makeCellBudget(limits.maxCells, file))
  const { text, layout } = writeParts(parts)
  return makeSource(bytes, file, 'docx', text, tell(prepared, found, word.runningHeads.length), layout)
}
