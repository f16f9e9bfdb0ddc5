import { groupBy } from '../../model/group-by.ts'
/**
 * What a phrase of the pages is in another language. Keys may hold slots, which the other side repeats:
 * `{n}` a number, `{u}` a unit of a target, `{q}` words of a plan, `{p}` names of plans, `{w}` one such name, `{s}` a mark, `{t}` a phrase that is itself in the
 * book, `{1}` an element inside the sentence, as a link. Digits tell slots of a kind apart: `{q2}`.
 */
export type Phrases = Readonly<Record<string, string>>

/** A piece of a translated sentence: words, words in the original, or an element by its number. */
export type Piece = string | { readonly original: string } | { readonly element: number }

interface Template {
  readonly key: string
  readonly pattern: RegExp
  readonly slots: readonly string[]
  readonly parts: readonly string[]
  /** Characters that are no slot: the more, the nearer it describes a sentence. */
  readonly weight: number
}

export interface Match {
  readonly template: Template
  readonly values: ReadonlyMap<string, string>
}

/** Finds the phrases of a book. `used` tells which. */
export interface Phrasebook {
  readonly exact: (text: string) => string | null
  readonly matches: (text: string) => Iterable<Match>
  readonly keys: readonly string[]
  readonly used: ReadonlySet<string>
  readonly use: (key: string) => void
}

/** Elements of a sentence stand in its text as characters of the private use area. */
export const firstElement = 0xe000
export const elementSign = /[\ue000-\uf8ff]/u

const slot = /\{(\w+)\}/u
const patterns: Readonly<Record<string, string>> = {
  s: '([●◎？○√◇△□→※▲▼＝≠—])',
  n: '(\\d[\\d,.]*)',
  u: '([^\\d\\s，。；：、]{1,12})',
  q: '((?:“[^”]*”|（(?:[^（）]|（[^（）]*）)*）|[^；])+?)',
  p: '([^，。；：\\ue000-\\uf8ff]+?)',
  t: '((?:“[^”]*”|（(?:[^（）]|（[^（）]*）)*）|[^；\\ue000-\\uf8ff])+?)',
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

/** Longer names first: 云川2021 would else stop at 云川. */
const oneOf = (names: readonly string[]): string =>
  `(${[...names]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|')})`

const patternOf = (name: string, plans: readonly string[]): string => {
  if (/^\d/u.test(name)) return '([\\ue000-\\uf8ff])'
  return name.startsWith('w') ? oneOf(plans) : (patterns[name[0]] ?? '(.+?)')
}

const compile = (key: string, words: string, plans: readonly string[]): Template => {
  const parts = key.split(new RegExp(slot, 'gu'))
  const source = parts.map((part, i) => (i % 2 === 1 ? patternOf(part, plans) : literally(part)))
  const literals = parts.filter((_, i) => i % 2 === 0)
  return {
    key,
    pattern: new RegExp(`^${source.join('')}$`, 'su'),
    slots: parts.filter((_, i) => i % 2 === 1),
    parts: words.split(new RegExp(slot, 'gu')),
    weight: literals.join('').length,
  }
}

/** Opens lists of phrases as one book. `plans` are the names of the plans. Templates are looked for by their first or last character. */
export const openPhrasebook = (lists: readonly Phrases[], plans: readonly string[]): Phrasebook => {
  const entries = lists.flatMap((list) => Object.entries(list))
  const exact = new Map(entries.filter(([key]) => !slot.test(key)))
  const templates = entries
    .filter(([key]) => slot.test(key))
    .map(([key, words]) => compile(key, words, plans))
    .sort((a, b) => b.weight - a.weight)
  const byStart = groupBy(templates, ({ key }) => (key.startsWith('{') ? '' : key[0]))
  const open = byStart.get('') ?? []
  const byEnd = groupBy(open, ({ key }) => (key.endsWith('}') ? '' : (key.at(-1) ?? '')))
  const used = new Set<string>()
  return {
    exact: (text) => exact.get(text) ?? null,
    keys: entries.map(([key]) => key),
    used,
    use: (key) => used.add(key),
    *matches(text) {
      const lists = [byStart.get(text[0]), byEnd.get(text.at(-1) ?? ''), byEnd.get('')]
      for (const template of lists.flatMap((list) => list ?? []).sort((a, b) => b.weight - a.weight)) {
        const found = template.pattern.exec(text)
        if (found) yield { template, values: new Map(template.slots.map((name, i) => [name, found[i + 1]])) }
      }
    },
  }
}
