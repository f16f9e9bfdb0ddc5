import { elementSign, firstElement, type Match, type Phrasebook, type Piece } from './phrasebook.ts'

/** Words that stay as they are, because a plan says them. */
export interface Originals {
  readonly names: ReadonlySet<string>
  /** Names of the plans among them, as pages call them. */
  readonly plans: readonly string[]
  /** The plans themselves, without white space. */
  readonly texts: string
  /** Units of targets: 件, 亿元. */
  readonly units: ReadonlySet<string>
}

/** Turns text into pieces of the other language. */
export interface Translator {
  readonly translate: (text: string) => readonly Piece[]
  /** What the book says for these very words, null where it has no such entry. */
  readonly phrase: (text: string) => string | null
  /** Text for which there is no phrase, as it was asked for. */
  readonly missing: ReadonlySet<string>
}

export const han: RegExp = /\p{Script=Han}/u

const quotes = '“(?:[^“”]|“[^“”]*”)*”|《[^《》]*》'
const brackets = '（(?:[^（）]|（[^（）]*）)*）'

/** Marks between phrases, from those that part sentences to those that part words, with what stands for them in English. */
const levels: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/(\n|　+)/u, {}],
  [/(。)/u, { '。': '. ' }],
  [/(；)/u, { '；': '; ' }],
  [/([\ue000-\uf8ff]+)/u, {}],
  [/(：)/u, { '：': ': ' }],
  [/(，)/u, { '，': ', ' }],
  [new RegExp(`(${brackets})`, 'u'), {}],
  [/(、|／| · | → | (?=[●◎？○√◇△□→※▲▼＝≠—])|“|”)/u, { '、': ', ', '／': '/' }],
]
/** Up to this one, what cannot be translated as a whole is translated as far as it goes. */
const lastCoarse = 3
const bracketLevel = 6

const shortestQuote = 6
/** The number of a heading: 第一章, （三）, 专栏2. */
const numeral = /^(?:专栏|第)?\s*[（(]?[一二三四五六七八九十百零\d]+[）)]?[章节条、．.]?$/u
/** Splits at a mark, but not inside of quotes; the marks stand at odd places. */
const splitOutside = (text: string, sign: RegExp, level: number): string[] => {
  const whole = level < bracketLevel ? `${quotes}|${brackets}` : quotes
  const parts: string[] = []
  let at = 0
  for (const found of text.matchAll(new RegExp(`${whole}|${sign.source}`, 'gu'))) {
    if (found[1] === undefined) continue
    parts.push(text.slice(at, found.index), found[0])
    at = found.index + found[0].length
  }
  return [...parts, text.slice(at)]
}

const separatorPieces = (sign: string, marks: Readonly<Record<string, string>>): readonly Piece[] => {
  if (elementSign.test(sign)) return [...sign].map((one) => ({ element: one.charCodeAt(0) - firstElement }))
  if (/^　+$/u.test(sign)) return [' · ']
  return [marks[sign] ?? sign]
}

const punctuation: Readonly<Record<string, string>> = {
  '。': '. ',
  '，': ', ',
  '；': '; ',
  '：': ': ',
  '、': ', ',
  '（': ' (',
  '）': ')',
  '　': ' ',
  '／': '/',
}

const plain = (text: string): string => text.replace(/[。，；：、（）　／]/gu, (sign) => punctuation[sign])

export const openTranslator = (book: Phrasebook, { names, texts, units }: Originals): Translator => {
  const missing = new Set<string>()
  const known = new Map<string, readonly Piece[] | null>()

  const phrase = (text: string): string | null => {
    const words = book.exact(text)
    if (words !== null) book.use(text)
    return words
  }

  const splitAt = (text: string): { parts: string[]; level: number } | null => {
    for (const [level, [sign]] of levels.entries()) {
      const parts = level === levels.length - 1 ? text.split(sign) : splitOutside(text, sign, level)
      if (parts.length > 1) return { parts, level }
    }
    return null
  }

  /** Words of a plan, in quotes or cut short, that are long enough not to be words of ours by chance. */
  const isQuote = (text: string): boolean => {
    if (/^《[^《》]*》$/u.test(text) || numeral.test(text)) return true
    const words = text.replace(/…+$/u, '').replace(/\s+/gu, '')
    return words.length >= shortestQuote && texts.includes(words)
  }

  const quoted = (text: string): readonly Piece[] | null => {
    const inner = /^“((?:[^“”]|“[^“”]*”)*)”$/u.exec(text)?.[1]
    if (inner === undefined) return null
    const words = phrase(inner)
    return words === null ? ['“', { original: inner }, '”'] : [`“${words}”`]
  }

  const nameList = (text: string): readonly Piece[] | null => {
    const pieces: Piece[] = []
    for (const name of text.split('、')) {
      const words = attempt(name)
      if (!words) return null
      pieces.push(...(pieces.length === 0 ? [] : [', ']), ...words)
    }
    return pieces
  }

  const slotPieces = (name: string, value: string): readonly Piece[] | null => {
    if (/^\d/u.test(name)) return [{ element: value.charCodeAt(0) - firstElement }]
    if (/^[ns]/u.test(name)) return [value]
    if (name.startsWith('u')) return units.has(value) ? [{ original: value }] : null
    if (name.startsWith('w')) return [{ original: value }]
    if (name.startsWith('p')) return nameList(value)
    if (name.startsWith('t')) return attempt(value)
    const parts = value.split(/([\ue000-\uf8ff]+)/u)
    return parts.flatMap((part, i) =>
      i % 2 === 1 ? separatorPieces(part, {}) : han.test(part) ? [{ original: part }] : [part],
    )
  }

  const fill = ({ template, values }: Match): readonly Piece[] | null => {
    const pieces: Piece[] = []
    for (const [i, part] of template.parts.entries()) {
      const value = i % 2 === 0 ? [part] : slotPieces(part, values.get(part) ?? '')
      if (!value) return null
      pieces.push(...value)
    }
    book.use(template.key)
    return pieces
  }

  const fromBook = (text: string): readonly Piece[] | null => {
    const words = phrase(text)
    if (words !== null) return [words]
    if (names.has(text)) return [{ original: text }]
    for (const match of book.matches(text)) {
      const pieces = fill(match)
      if (pieces) return pieces
    }
    return isQuote(text) ? [{ original: text }] : quoted(text)
  }

  const fromParts = (text: string): readonly Piece[] | null => {
    const split = splitAt(text)
    if (!split) return null
    const pieces: Piece[] = []
    for (const [i, part] of split.parts.entries()) {
      if (part === '') continue
      const words = i % 2 === 1 ? betweenParts(part, split.level) : attempt(part)
      if (!words) return null
      pieces.push(...words)
    }
    return pieces
  }

  /** A mark, or a whole bracket with what stands in it. */
  const betweenParts = (sign: string, level: number): readonly Piece[] | null => {
    if (level !== bracketLevel) return separatorPieces(sign, levels[level][1])
    const inner = attempt(sign.slice(1, -1))
    return inner && [' (', ...inner, ')']
  }

  const attempt = (text: string): readonly Piece[] | null => {
    const before = known.get(text)
    if (before !== undefined) return before
    const bare = text.trim()
    const made = han.test(text)
      ? (fromBook(bare) ?? fromParts(bare))
      : elementSign.test(text)
        ? fromParts(text)
        : [plain(text)]
    const whole =
      made && bare !== text && han.test(text)
        ? [...(/^\s/u.test(text) ? [' '] : []), ...made, ...(/\s$/u.test(text) ? [' '] : [])]
        : made
    known.set(text, whole)
    return whole
  }

  const translate = (text: string): readonly Piece[] => {
    const whole = attempt(text)
    if (whole) return whole
    const split = splitAt(text)
    if (!split || split.level > lastCoarse) {
      missing.add(text.trim())
      return [{ original: text }]
    }
    return split.parts.flatMap((part, i) => {
      if (part === '') return []
      return i % 2 === 1 ? separatorPieces(part, levels[split.level][1]) : translate(part)
    })
  }

  return { translate, phrase, missing }
}
