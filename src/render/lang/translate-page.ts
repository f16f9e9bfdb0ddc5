import { isCells, isCitation, voiceOf } from './original-parts.ts'
import { attributeOf, type Element, type Node, parseMarkup } from './parse-markup.ts'
import { elementSign, firstElement, type Piece } from './phrasebook.ts'
import { han, type Translator } from './translate-sentence.ts'

/** Tag of the plans' language, as it stands on what stays in the original. */
const original = 'zh-CN'
const target = 'en'

const inline = new Set(
  'a abbr b br button cite code del em i input ins kbd label mark output q select small span strong sub sup time tspan var wbr'.split(
    ' ',
  ),
)
/** Elements whose words begin with a capital. */
const sentences = new Set('p li dd dt td th h1 h2 h3 h4 caption figcaption summary label legend button'.split(' '))
/** Attributes that are read out, shown, or put on the page by the style or the script. */
const speaking = ['aria-label', 'title', 'placeholder', 'alt', 'data-h', 'data-nav', 'data-title', 'label']
/** Attributes that hand records to the script; it shows their texts. */
const records = ['data-target', 'data-plans', 'data-unit', 'data-chapters', 'data-words']
/** Elements that hold text and no elements. */
const textOnly = new Set(['title', 'desc', 'option', 'textarea'])

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' }

const readText = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (_, name) => entities[name])
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Letters, figures and brackets that must not touch a word beside them. */
const wordEnd = /[\p{L}\p{N}%)\]”"'.,:;]$/u
const wordStart = /^[\p{L}\p{N}([“]/u

/** A Chinese font, which stands first for the quotes' sake, sets curly ones as wide as a character. */
const straightQuotes = (text: string): string => text.replace(/[“”]/gu, '"')

/** A phrase of ours may quote Chinese words: “力争” (strive for). */
const partHan = (piece: Piece): readonly Piece[] => {
  if (typeof piece !== 'string' || !han.test(piece)) return [piece]
  const parts = piece.split(/(\p{Script=Han}+)/u)
  return parts.flatMap((part, i): readonly Piece[] => (i % 2 === 1 ? [{ original: part }] : part === '' ? [] : [part]))
}

/** Joins words that follow each other, without doubled spaces or a space before a mark. */
const settle = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = []
  for (const piece of pieces.flatMap(partHan)) {
    const last = joined.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece
    else joined.push(piece)
  }
  const tidy = (text: string): string =>
    text
      .replace(/\s+/gu, ' ')
      .replace(/(?<=; )[A-Z](?=[a-z ])/gu, (letter) => letter.toLowerCase())
      .replace(/ +([.,;:)])/gu, '$1')
      .replace(/(?<=[^.][.] )[a-z]/gu, (letter) => letter.toUpperCase())
  return joined.map((piece, i) => {
    if (typeof piece !== 'string') return piece
    const text = tidy(piece)
    return i === 0 ? text.trimStart() : i === joined.length - 1 ? text.trimEnd() : text
  })
}

/** Attributes and titles cannot say of a part of theirs what language it is in. */
const plainText = (pieces: readonly Piece[]): string => {
  const shown = settle(pieces).map((piece) =>
    typeof piece === 'string' ? straightQuotes(piece) : 'original' in piece ? piece.original : '',
  )
  return shown.join('').trim()
}

/** Turns the interface of finished pages into another language; the words of plans stay, and say so. */
export const translatePage = (page: string, { translate, phrase }: Translator): string => {
  const words = (text: string): string =>
    han.test(text) || /[，。；：、（）　]/u.test(text) ? plainText(translate(text)) : text

  const record = (value: unknown): unknown => {
    if (typeof value === 'string') return phrase(value) ?? value
    if (Array.isArray(value)) return value.map(record)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, record(one)]))
  }

  const attribute = (start: string, name: string, change: (text: string) => string): string => {
    const value = attributeOf(start, name)
    if (value === null || !/[^\x20-\x7e]/u.test(value)) return start
    const before = ` ${name}="${value}"`
    return start.replace(before, () => ` ${name}="${escapeText(change(readText(value)))}"`)
  }

  const asRecord = (text: string): string =>
    /^[[{"]/u.test(text) ? JSON.stringify(record(JSON.parse(text))) : (phrase(text) ?? text)

  const startTag = (start: string): string => {
    if (!/[^\x20-\x7e]/u.test(start)) return start
    const spoken = speaking.reduce((tag, name) => attribute(tag, name, words), start)
    const described = /^<meta [^>]*name="description"/u.test(spoken) ? attribute(spoken, 'content', words) : spoken
    return records.reduce((tag, name) => attribute(tag, name, asRecord), described)
  }

  const marked = (start: string, lang: string): string => start.replace(/^<[\w:-]+/u, (tag) => `${tag} lang="${lang}"`)

  const isInline = (node: Node): boolean =>
    typeof node === 'string' || (inline.has(node.tag) && node.children.every(isInline))

  /** Words of a plan, with what of ours stands in them: nothing in the cells of a row of a table. */
  const copy = (node: Node, isRow = false): string => {
    if (typeof node === 'string') return node
    const voice = voiceOf(node.tag, node.start)
    const only = node.children.length === 1 && typeof node.children[0] === 'string' ? node.children[0] : null
    // What is marked in a quote, or stands in a cell, may be a word that is ours elsewhere: 国家, 数据, 预期性. It stays.
    const own = only === null || isRow || voice === 'original' ? null : phrase(readText(only))
    if (own !== null) return marked(startTag(node.start), target) + escapeText(own) + node.end
    if (voice === 'ours') return marked(startTag(node.start), target) + all(node.children, node.tag) + node.end
    return (
      startTag(node.start) + node.children.map((child) => copy(child, isRow || isCells(node.start))).join('') + node.end
    )
  }

  const keep = ({ start, end, children }: Element): string =>
    marked(startTag(start), original) + children.map((child) => copy(child, isCells(start))).join('') + end

  const element = (node: Element): string => {
    const { tag, start, end, children } = node
    if (tag === 'script' || tag === 'style') return start + children.join('') + end
    if (tag === 'html') return start.replace(/lang="[^"]*"/u, `lang="${target}"`) + all(children, tag) + end
    const [only] = children
    const text = children.length === 1 && typeof only === 'string' ? readText(only) : null
    const isMarked = children.some((child) => typeof child !== 'string' && child.tag === 'mark')
    if (
      isMarked ||
      voiceOf(tag, start) === 'original' ||
      (isCitation(start) && (text === null || phrase(text) === null))
    ) {
      return keep(node)
    }
    if (text === null || !han.test(text) || textOnly.has(tag)) return startTag(start) + all(children, tag) + end
    const pieces = translate(text)
    const whole = pieces.length === 1 && typeof pieces[0] === 'object' && 'original' in pieces[0]
    return whole ? marked(startTag(start), original) + only + end : startTag(start) + all(children, tag) + end
  }

  const print = (pieces: readonly Piece[], elements: readonly Element[], inside: string): string => {
    const wrap = inside === 'text' || inside === 'tspan' ? 'tspan' : 'span'
    let out = ''
    let before = ''
    for (const piece of pieces) {
      const isElement = typeof piece === 'object' && 'element' in piece
      const shown = isElement ? textOf(elements[piece.element]) : typeof piece === 'string' ? piece : piece.original
      // Between 汉字 and what follows no space is written; between words it is.
      if (
        typeof piece === 'string'
          ? wordStart.test(piece) && wordEnd.test(before) && before !== ''
          : wordEnd.test(before) && wordStart.test(shown) && !/[(["“]$/u.test(before) && isElement
      )
        out += ' '
      const begins = out === '' && sentences.has(inside)
      if (isElement) out += element(elements[piece.element])
      else if (typeof piece === 'string')
        out += escapeText(straightQuotes(begins ? piece.replace(/^[a-z]/u, (letter) => letter.toUpperCase()) : piece))
      else
        out += textOnly.has(inside)
          ? escapeText(piece.original)
          : `<${wrap} lang="${original}">${escapeText(piece.original)}</${wrap}>`
      if (shown !== '') before = shown
    }
    return out
  }

  const run = (nodes: readonly Node[], inside: string): string => {
    const elements: Element[] = []
    const text = nodes
      .map((node) =>
        typeof node === 'string' ? readText(node) : String.fromCharCode(firstElement + elements.push(node) - 1),
      )
      .join('')
    const [, head, middle, tail] = /^(\s*?)(\S[\s\S]*?)?(\s*)$/u.exec(text) ?? ['', '', text, '']
    if (middle === undefined) return text
    const bare = middle.replace(new RegExp(elementSign, 'gu'), '')
    if (!han.test(bare) && !/[，。；：、（）　]/u.test(bare))
      return nodes.map((node) => (typeof node === 'string' ? node : element(node))).join('')
    return head + print(settle(translate(middle)), elements, inside) + tail
  }

  const all = (nodes: readonly Node[], inside: string): string => {
    let out = ''
    let open: Node[] = []
    const close = (): void => {
      if (open.length > 0) out += run(open, inside)
      open = []
    }
    for (const node of nodes) {
      if (isInline(node)) open.push(node)
      else {
        close()
        out += element(node as Element)
      }
    }
    close()
    return out
  }

  return all(parseMarkup(page), '')
}

const textOf = (node: Element): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
