import { measureEnds, notBehindEnd, plainActs, settingVerbs } from '../../lexicon/measure-names.ts'
import { breakWords, plainWords } from '../../lexicon/term-words.ts'
import { LIST_END } from './cut-clauses.ts'
import type { Place } from './find-places.ts'
import { CLAUSE_BREAK, isBreak, LIST_BREAK, type Line } from './fold-lines.ts'

/** Cuts a text into words. */
export type Cut = (text: string) => readonly string[]

/** A measure as a plan names it in full, 中小博物馆提升计划: what it is about, and the act that it is. */
export interface NamedMeasure extends Place {
  readonly name: string
  readonly stem: string
  readonly end: number
}

const LONGEST = 22
const LEAST_STEM = 3
/** Characters that must be left of a stem without the words that say how: 服务能力提升工程 and 专项整治行动 name nothing. */
const LEAST_TOLD = 4
/** 管理制度 and 联席会议制度 are everywhere; a rule needs a word of its own. */
const LEAST_OWN = 2

const RULE = /制度?$/u

const isInQuotes = ({ view, at }: Line, offset: number): boolean => {
  const before = view.text.slice(0, at[offset])
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** Where the stretch begins in which a name that ends at `end` may stand; 、 within quotes does not end it. */
const stretchStart = (line: Line, end: number): number => {
  let from = end
  while (from > 0 && (!isBreak(line.text[from - 1]) || isInQuotes(line, from - 1))) from--
  return from
}

const ENDED = new RegExp(`(?:${measureEnds.join('|')})$`, 'u')

/** Where the last measure in quotes ends: “国培计划”“省培计划” are two, and “阳光工程”农村文化志愿服务行动计划 goes by its end. */
const quotedEnd = (line: Line, from: number, at: number): number => {
  for (let end = at - 1; end > from; end--)
    if (line.quotes.has(end) && ENDED.test(line.text.slice(from, end))) return end
  return from
}

/** Behind the last verb that sets a measure going, the last 的 and the last measure that another is joined to. */
const OPENED = new RegExp(`^.*(?:${settingVerbs.join('|')}|的|(?:${measureEnds.join('|')})[和与及以])`, 'u')

const withoutVerbs = (words: readonly string[]): string => {
  const start = words.findIndex((word) => !breakWords.has(word))
  return start < 0 ? '' : words.slice(start).join('')
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)

/** Whether the words before 工程 or 制度 say what it is about. */
const tells = (stem: string, isRule: boolean, cut: Cut, topics: ReadonlySet<string>): boolean => {
  if (stem.length < LEAST_STEM) return false
  const words = cut(stem)
  const told = words.filter((word) => !plainActs.has(word))
  const own = told.filter((word) => !plainWords.has(word) && !breakWords.has(word) && !topics.has(word))
  return lengthOf(told) >= LEAST_TOLD && (!isRule || lengthOf(own) >= LEAST_OWN)
}

const readName = (
  line: Line,
  at: number,
  head: string,
  cut: Cut,
  topics: ReadonlySet<string>,
): NamedMeasure | null => {
  const from = quotedEnd(line, stretchStart(line, at), at)
  const stretch = line.text.slice(from, at)
  const opened = OPENED.exec(stretch)?.[0].length ?? 0
  const stem = opened > 0 ? stretch.slice(opened) : withoutVerbs(cut(stretch))
  // 实名制管理等制度 names no one rule.
  if (stem.includes(CLAUSE_BREAK) || LIST_END.test(stem) || stem.length + head.length > LONGEST || !tells(stem, RULE.test(head), cut, topics))
    return null
  const start = at - stem.length
  return { name: stem + head, stem: stem.replaceAll(LIST_BREAK, ''), line: -1, start, end: at + head.length }
}

const ENDS = new RegExp(`(?:${measureEnds.join('|')})(?!${notBehindEnd.join('|')})`, 'gu')
/** 机制, 编制, 控制: other words that end like 责任制. */
const OTHER_WORD = /[机体控编研限管抑强定复创调法录印缔炼牵遏规监]制$/u

/** Measures that the lines name in full, in the order of the text. `topics` are words that say what all plans are about. */
export const findNamedMeasures = (
  lines: readonly Line[],
  cut: Cut,
  topics: ReadonlySet<string>,
): NamedMeasure[] =>
  lines.flatMap((line, index) =>
    [...line.text.matchAll(ENDS)].flatMap(({ 0: head, index: at }) => {
      if (OTHER_WORD.test(line.text.slice(0, at + head.length))) return []
      const named = readName(line, at, head, cut, topics)
      return named ? [{ ...named, line: index }] : []
    }),
  )
