import { dirname } from 'node:path/posix'
import { PlanError } from '../../model/errors.ts'
import { makeGuard } from '../guard-markup.ts'
import type { ReadLimits } from '../limits.ts'
import { readZip } from '../zip/read-zip.ts'
import { attributeOf, elementsIn, parseXml } from './word-xml.ts'

/** The parts of a Word file that its text is made of; null where it has none of a kind. */
export interface WordPackage {
  readonly document: Document
  readonly styles: Document | null
  readonly numbering: Document | null
  readonly footnotes: Document | null
  readonly endnotes: Document | null
  /** Running heads and feet that hold words. */
  readonly runningHeads: readonly Document[]
}

const hasWords = (part: Document): boolean => (part.documentElement.textContent ?? '').trim() !== ''

/** The depth is counted on the text: the parser goes down the tree by recursion. */
const guardDepth = (xml: string, limits: ReadLimits, file: string): void => {
  const guard = makeGuard(limits, file)
  let depth = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1]
    if (next === '/') depth--
    else if (next !== '?' && next !== '!') {
      const end = xml.indexOf('>', at)
      guard(depth + 1)
      if (end > 0 && xml[end - 1] !== '/') depth++
    }
  }
}

const relationsOf = (relations: Document | null, type: string, folder: string): string[] =>
  (relations ? elementsIn(relations.documentElement) : [])
    .filter((one) => attributeOf(one, 'Type')?.endsWith(`/${type}`) && attributeOf(one, 'TargetMode') !== 'External')
    .map((one) => attributeOf(one, 'Target') ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : `${folder}${target}`))

/**
 * Unpacks the parts of a Word file that its text is made of; pictures are not touched.
 *
 * @throws PlanError `broken-file`, `too-deep`, `encrypted`, `too-large-unzipped` or `too-many-entries`
 */
export const openPackage = (bytes: Uint8Array, file: string, limits: ReadLimits): WordPackage => {
  const entries = new Map(readZip(bytes, file, limits).map((entry) => [entry.name, entry]))
  const broken = (why: string): PlanError =>
    new PlanError('broken-file', `Word 文档已损坏（${why}）`, '用 Word 或 WPS 打开并另存为 .docx 后重试', file)
  const readPart = (name: string | undefined): Document | null => {
    const entry = name === undefined ? undefined : entries.get(name)
    if (!entry) return null
    const xml = new TextDecoder('utf-8').decode(entry.read())
    guardDepth(xml, limits, file)
    try {
      return parseXml(xml)
    } catch {
      throw broken(entry.name)
    }
  }
  const main = relationsOf(readPart('_rels/.rels'), 'officeDocument', '')[0] ?? 'word/document.xml'
  const folder = dirname(main) === '.' ? '' : `${dirname(main)}/`
  const relations = readPart(`${folder}_rels/${main.slice(folder.length)}.rels`)
  const partOf = (type: string): Document | null =>
    readPart(relationsOf(relations, type, folder)[0] ?? `${folder}${type}.xml`)
  const document = readPart(main)
  if (!document) throw broken('没有正文')
  const heads = ['header', 'footer'].flatMap((type) => relationsOf(relations, type, folder)).map(readPart)
  return {
    document,
    styles: partOf('styles'),
    numbering: partOf('numbering'),
    footnotes: partOf('footnotes'),
    endnotes: partOf('endnotes'),
    runningHeads: heads.filter((part) => part !== null).filter((part) => hasWords(part)),
  }
}
