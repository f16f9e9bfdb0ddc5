import { formatNumber } from './format-number.ts'
import { attributeOf, childOf, elementsIn, valOf } from './word-xml.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** `第%1章`, `%1.%2`: what stands around the numbers of this level and those above. */
  readonly text: string
  readonly isLegal: boolean
  /** The level, from 1, whose numbers restart this one; 0 for none, null for any above. */
  readonly restart: number | null
  readonly style: string | null
}

/** A list of the file: paragraphs of all lists of one definition count on together. */
interface List {
  readonly definition: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

export type Lists = ReadonlyMap<string, List>

const readLevel = (element: Element): Level => {
  const restart = valOf(element, 'lvlRestart')
  return {
    start: Number(valOf(element, 'start') ?? 1),
    // Word 2010 and later write formats of their own beside a plain one: mc:AlternateContent.
    format: valOf(element, 'numFmt') ?? 'decimal',
    text: valOf(element, 'lvlText') ?? '',
    isLegal: childOf(element, 'isLgl') !== null,
    restart: restart === null ? null : Number(restart),
    style: valOf(element, 'pStyle'),
  }
}

const readLevels = (parent: Element): Map<number, Level> =>
  new Map(
    elementsIn(parent)
      .filter(({ localName }) => localName === 'lvl')
      .map((level) => [Number(attributeOf(level, 'ilvl') ?? 0), readLevel(level)]),
  )

/** The lists of `word/numbering.xml` by their id. */
export const readLists = (root: Element | null): Lists => {
  const children = root ? elementsIn(root) : []
  const definitions = new Map(
    children
      .filter(({ localName }) => localName === 'abstractNum')
      .map((element) => [attributeOf(element, 'abstractNumId') ?? '', element]),
  )
  /** A definition may only point to that of a list style. */
  const resolve = (id: string): string => {
    const link = valOf(definitions.get(id) ?? null, 'numStyleLink')
    const target = [...definitions].find(([, element]) => link && valOf(element, 'styleLink') === link)
    return target?.[0] ?? id
  }
  const readList = (element: Element): List => {
    const definition = resolve(valOf(element, 'abstractNumId') ?? '')
    const own = definitions.get(definition)
    const levels = own ? readLevels(own) : new Map<number, Level>()
    const starts = new Map<number, number>()
    for (const override of elementsIn(element).filter(({ localName }) => localName === 'lvlOverride')) {
      const level = Number(attributeOf(override, 'ilvl') ?? 0)
      const start = valOf(override, 'startOverride')
      if (start !== null) starts.set(level, Number(start))
      for (const [at, changed] of readLevels(override)) levels.set(at, changed)
    }
    return { definition, levels, starts }
  }
  return new Map(
    children
      .filter(({ localName }) => localName === 'num')
      .map((element) => [attributeOf(element, 'numId') ?? '', readList(element)]),
  )
}

/** The level of a list that belongs to a paragraph style. */
export const levelOfStyle = (lists: Lists, numId: string, style: string): number | null =>
  [...(lists.get(numId)?.levels ?? [])].find(([, level]) => level.style === style)?.[0] ?? null

/** Signs that Chinese plans set before a point; all others are drawn in fonts of their own and read as one of them. */
const BULLETS = /^[—●•◆■▪]+$/u

const labelOf = (list: List, at: number, counts: readonly (number | undefined)[]): string => {
  const level = list.levels.get(at) as Level
  if (level.format === 'bullet') return BULLETS.test(level.text) ? level.text : '●'
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const of = list.levels.get(Number(digit) - 1)
    return formatNumber(counts[Number(digit) - 1] ?? of?.start ?? 1, level.isLegal ? 'decimal' : (of?.format ?? ''))
  })
}

const restarts = (level: Level | undefined, at: number): boolean =>
  level?.restart == null ? true : level.restart > 0 && at < level.restart

/** Counts the numbered paragraphs of a file in their order; gives the number of each as Word shows it. */
export const makeCounter = (lists: Lists): ((numId: string, level: number) => string) => {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (numId, at) => {
    const list = lists.get(numId)
    const level = list?.levels.get(at)
    if (!list || !level) return ''
    const count = counts.get(list.definition) ?? []
    counts.set(list.definition, count)
    for (const [restarted, start] of begun.has(numId) ? [] : list.starts) {
      count[restarted] = start - 1
    }
    begun.add(numId)
    for (let above = 0; above < at; above++) count[above] ??= list.levels.get(above)?.start
    count[at] = (count[at] ?? level.start - 1) + 1
    for (let below = at + 1; below < 9; below++) if (restarts(list.levels.get(below), at)) count[below] = undefined
    return labelOf(list, at, count)
  }
}
