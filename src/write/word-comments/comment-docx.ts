import { dirname, posix } from 'node:path'
import { invariant } from '../../model/errors.ts'
import type { WordComment } from '../../model/word-comment.ts'
import { escapeXml } from '../../model/xml.ts'
import { markPlaces } from './mark-places.ts'
import { isStrict } from './scan-paragraphs.ts'

/** A part of a Word file: its name in the package, and its bytes. */
export interface WordPart {
  readonly name: string
  readonly content: Uint8Array
}

export interface CommentOptions {
  readonly author: string
  /** ISO time; left out, the comments bear no date. */
  readonly date?: string
}

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

const attribute = (tag: string, name: string): string => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag)
  return found?.[1] ?? found?.[2] ?? ''
}

/** Start tags of a name, whatever their prefix. */
const tagsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}\\s[^>]*>`, 'gu')) ?? []

/** Where a relationship leads, as a name of a part. */
const targetOf = (relations: string, type: string, folder: string): string | null => {
  const tag = tagsOf(relations, 'Relationship').find((one) => attribute(one, 'Type').endsWith(`/${type}`))
  const target = tag && attribute(tag, 'Target')
  if (!target) return null
  return target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
}

/** Puts elements in front of the end tag of the root, which may be written as one empty tag; they are given its prefix. */
const append = (xml: string, print: (prefix: string) => string): string => {
  const end = /<\/((?:[^\s:>]+:)?)[^\s>]+\s*>\s*$/u.exec(xml)
  if (end) return xml.slice(0, end.index) + print(end[1]) + xml.slice(end.index)
  const empty = /<((?:[^\s:/>?!]+:)?)([^\s/>?!]+)([^>]*)\/>\s*$/u.exec(xml)
  invariant(empty, 'a part of a Word file without a root')
  const [, prefix, name, attributes] = empty
  return `${xml.slice(0, empty.index)}<${prefix}${name}${attributes}>${print(prefix)}</${prefix}${name}>`
}

const printComment = (prefix: string, id: number, { says }: WordComment, { author, date }: CommentOptions): string => {
  const dated = date === undefined ? '' : ` ${prefix}date="${escapeXml(date)}"`
  const who = `${prefix}author="${escapeXml(author)}" ${prefix}initials="${escapeXml(author)}"`
  const paragraphs = says.map(
    (text) =>
      `<${prefix}p><${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r></${prefix}p>`,
  )
  return `<${prefix}comment ${prefix}id="${id}" ${who}${dated}>${paragraphs.join('')}</${prefix}comment>`
}

const freeId = (relations: string): string => {
  const taken = new Set(tagsOf(relations, 'Relationship').map((tag) => attribute(tag, 'Id')))
  let n = 1
  while (taken.has(`rIdComments${n}`)) n++
  return `rIdComments${n}`
}

const highestId = (xml: string): number =>
  tagsOf(xml, 'comment').reduce((most, tag) => Math.max(most, Number(attribute(tag, '(?:[\\w.-]+:)?id')) || 0), -1)

const namespaceOf = (document: string): string =>
  isStrict(document)
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The parts of a Word file that tell of its comments. */
interface Layout {
  readonly main: string
  readonly relations: string
  readonly comments: string
  /** False where the file has had no comments so far, and must be told of the new part. */
  readonly isKnown: boolean
}

const findParts = (parts: readonly WordPart[], read: (name: string) => string | null): Layout => {
  const main = targetOf(read('_rels/.rels') ?? '', 'officeDocument', '') ?? 'word/document.xml'
  const folder = dirname(main)
  const relations = posix.join(folder, '_rels', `${posix.basename(main)}.rels`)
  const known = targetOf(read(relations) ?? '', 'comments', folder)
  return { main, relations, comments: known ?? freeName(parts, folder), isKnown: known !== null }
}

const addRelation = (relations: string | null, document: string, name: string): string =>
  append(
    relations ?? `${head}<Relationships xmlns="${packageRelations}"></Relationships>`,
    (prefix) =>
      `<${prefix}Relationship Id="${freeId(relations ?? '')}" Type="${isStrict(document) ? strict : transitional}/comments" Target="/${name}"/>`,
  )

const addType = (types: string, name: string): string =>
  tagsOf(types, 'Override').some((tag) => attribute(tag, 'PartName') === `/${name}`)
    ? types
    : append(types, (prefix) => `<${prefix}Override PartName="/${name}" ContentType="${commentsType}"/>`)

/**
 * A copy of the parts of a Word file with comments in its margin. Comments that it has stay, and parts that have nothing
 * to do with comments are the same bytes.
 */
export const commentParts = (
  parts: readonly WordPart[],
  comments: readonly WordComment[],
  options: CommentOptions,
): readonly WordPart[] => {
  const read = (name: string): string | null => {
    const part = parts.find((one) => one.name === name)
    return part ? decode(part.content) : null
  }
  const { main, relations, comments: name, isKnown } = findParts(parts, read)
  const document = read(main)
  if (comments.length === 0 || document === null) return parts
  const list = read(name) ?? `${head}<w:comments xmlns:w="${namespaceOf(document)}"></w:comments>`
  const first = highestId(list) + 1
  const ids = comments.map((_, i) => first + i)
  const print = (prefix: string): string =>
    comments.map((comment, i) => printComment(prefix, ids[i], comment, options)).join('')
  const texts = new Map([
    [main, markPlaces(document, comments, ids)],
    [name, append(list, print)],
  ])
  const types = read('[Content_Types].xml')
  if (!isKnown) texts.set(relations, addRelation(read(relations), document, name))
  if (types !== null) texts.set('[Content_Types].xml', addType(types, name))
  return replaceParts(parts, texts)
}

const freeName = (parts: readonly WordPart[], folder: string): string => {
  const taken = new Set(parts.map(({ name }) => name))
  let n = 0
  for (;;) {
    const name = posix.join(folder, `comments${n || ''}.xml`)
    if (!taken.has(name)) return name
    n++
  }
}

/** Parts in their order, new ones at the end. */
const replaceParts = (parts: readonly WordPart[], texts: ReadonlyMap<string, string>): WordPart[] => {
  const names = new Set(parts.map(({ name }) => name))
  const fresh = [...texts].filter(([name]) => !names.has(name))
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  return [
    ...parts.map((part) => {
      const text = texts.get(part.name)
      return text === undefined ? part : { name: part.name, content: bytes(text) }
    }),
    ...fresh.map(([name, text]) => ({ name, content: bytes(text) })),
  ]
}
