import {
  isRule,
  joinedVerbs,
  measureEnds,
  notBehindEnd,
  openWords,
  particles,
  plainActs,
  settingVerbs,
} from '../../lexicon/measure-names.ts'
import { breakWords, plainWords } from '../../lexicon/term-words.ts'
import { type Cut, lengthOf } from './cut.ts'
import { LIST_END } from './cut-clauses.ts'
import type { Place } from './find-places.ts'
import { CLAUSE_BREAK, isBreak, LIST_BREAK, type Line } from './fold-lines.ts'

/** A measure as a plan names it in full, 中小博物馆提升计划: what it is about, and the act that it is. */
export interface NamedMeasure extends Place {
  readonly name: string
  readonly stem: string
  /** False where its first word may belong to what stands before it: behind 、, and for a rule that no verb sets up. */
  readonly opens: boolean
}

const LONGEST = 22
const LEAST_STEM = 3
/** Characters that must be left of a stem without the words that say how, if none is a trade's: 服务能力提升工程 names nothing. */
const LEAST_TOLD = 4
/** 管理制度 and 联席会议制度 are everywhere; a rule needs a word of its own. */
const LEAST_OWN = 2

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

/** Where the last name in quotes before this one ends: “春雷”“铁拳”行动 are two, and “阳光工程”农村文化志愿服务行动计划 goes by its end. */
const quotedEnd = (line: Line, from: number, at: number): number => {
  for (let end = at - 1; end > from; end--) {
    if (!line.quotes.has(end)) continue
    const next = line.at[end]
    if (line.view.text.slice(next - 2, next) === '”“' || ENDED.test(line.text.slice(from, end))) return end
  }
  return from
}

/** Behind the last verb that sets a measure going, the last 的 and the last measure that another is joined to. */
const OPENED = new RegExp(`^.*(?:${settingVerbs.join('|')}|的|(?:${measureEnds.join('|')})[和与及以])`, 'u')

/** What is left of words without those of `lead` before it. */
const withoutLead = (words: readonly string[], lead: ReadonlySet<string>): string => {
  const start = words.findIndex((word) => !lead.has(word))
  return start < 0 ? '' : words.slice(start).join('')
}

/** The words that are told of a measure where no verb shows where its name begins; none of a turn of phrase. */
const unopened = (words: readonly string[]): string => {
  const stem = withoutLead(words, breakWords)
  return words.some((word) => particles.has(word)) ? '' : stem
}

/** How many a measure is for is no part of its name: 67家农村福利院平安工程. */
const COUNT = /^\d[\d,.]*[余多]?[个家项所处座条户批名人件](?=.{3})/u

/** Whether the words before 工程 or 制度 say what it is about. */
const tells = (stem: string, head: string, cut: Cut, topics: ReadonlySet<string>): boolean => {
  if (stem.length < LEAST_STEM) return false
  const words = cut(stem)
  if (openWords.has(words[words.length - 1])) return false
  // 分工方案和年度推进计划: what stands behind the last 和 must name something too.
  const joined = words.findLastIndex((word) => word === '和' || word === '与')
  if (joined > 0 && lengthOf(words.slice(joined + 1).filter((word) => !plainActs.has(word))) < LEAST_OWN) return false
  const told = words.filter((word) => !plainActs.has(word))
  const own = told.filter((word) => !plainWords.has(word) && !breakWords.has(word) && !topics.has(word))
  const [isTold, isOwn] = [lengthOf(told) >= LEAST_TOLD, lengthOf(own) >= LEAST_OWN]
  return isRule(head) ? isTold && isOwn : isTold || isOwn
}

const readName = (line: Line, at: number, head: string, cut: Cut, topics: ReadonlySet<string>): NamedMeasure | null => {
  const from = quotedEnd(line, stretchStart(line, at), at)
  const stretch = line.text.slice(from, at)
  const opened = OPENED.exec(stretch)?.[0].length ?? 0
  const told = opened > 0 ? withoutLead(cut(stretch.slice(opened)), joinedVerbs) : unopened(cut(stretch))
  const stem = told.replace(COUNT, '')
  // 实名制管理等制度 names no one rule.
  if (
    stem.includes(CLAUSE_BREAK) ||
    LIST_END.test(stem) ||
    stem.length + head.length > LONGEST ||
    !tells(stem, head, cut, topics)
  )
    return null
  const start = at - stem.length
  const opens = opened > 0 || (line.text[start - 1] !== LIST_BREAK && !isRule(head))
  return { name: stem + head, stem: stem.replaceAll(LIST_BREAK, ''), opens, line: -1, start, end: at + head.length }
}

const ENDS = new RegExp(`(?:${measureEnds.join('|')})(?!${notBehindEnd.join('|')})`, 'gu')
/** 机制, 编制, 控制: other words that end like 责任制. */
const OTHER_WORD = /[机体控编研限管抑强定复创调法录印缔炼牵遏规监]制$/u

/** Measures that the lines name in full, in the order of the text. `topics` are words that say what all plans are about. */
export const findNamedMeasures = (lines: readonly Line[], cut: Cut, topics: ReadonlySet<string>): NamedMeasure[] =>
  lines.flatMap((line, index) =>
    [...line.text.matchAll(ENDS)].flatMap(({ 0: head, index: at }) => {
      if (OTHER_WORD.test(line.text.slice(0, at + head.length))) return []
      const named = readName(line, at, head, cut, topics)
      return named ? [{ ...named, line: index }] : []
    }),
  )
