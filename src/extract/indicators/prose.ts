import type { Indicator } from '../../model/analysis.ts'
import type { DocNode, Document } from '../../model/document.ts'
import { quoteEvidence } from '../../model/evidence.ts'
import { lastYear } from '../../model/last-year.ts'
import { longestSentence } from '../../model/sentences.ts'
import { sourceSpan, type TextView } from '../../model/text.ts'
import { findAmounts } from './amounts.ts'
import type { Prose } from './cursor.ts'
import type { Openers } from './openers.ts'
import { splitSentences } from './pieces.ts'
import type { Reading, Surroundings } from './reading.ts'
import { compactView, hideRange, toSearchable } from './searchable.ts'
import { readSentence } from './sentence.ts'
import { findTimes, type Period, type Time } from './times.ts'

/** An indicator before it has its id. */
export type Found = Omit<Indicator, 'id'>

/** Makes the text of a paragraph ready for reading. */
export const readyProse = (view: TextView, period: Period | null): Prose => {
  const figures = toSearchable(view.text)
  const times = findTimes(figures, period)
  const search = times.reduce((text, t) => hideRange(text, t.start, t.end), figures)
  return { text: view.text, times, search, amounts: findAmounts(search) }
}

const lastDeadline = (prose: Prose, before: number): Time | null =>
  prose.times.findLast((t) => t.role === 'deadline' && t.end <= before) ?? null

interface Due {
  readonly year: number | null
  readonly yearFrom: Indicator['target']['yearFrom']
  readonly month?: number
}

const due = (time: Time, from: 'sentence' | 'opener'): Due => ({
  year: time.year,
  yearFrom: time.named ? 'period' : from,
  ...(time.month ? { month: time.month } : {}),
})

/** The year by which: of the sentence, of the sentence or paragraph before that governs it, or of the period. */
const dueOf = (reading: Reading, prose: Prose, opener: Time | null, goals: boolean, period: Period | null): Due => {
  if (reading.time) return due(reading.time, 'sentence')
  const end = lastYear(period)
  const before = lastDeadline(prose, reading.start)
  if (before && (goals || before.year === end)) return due(before, 'opener')
  if (opener) return due(opener, 'opener')
  return goals && end !== null ? { year: end, yearFrom: 'period' } : { year: null, yearFrom: null }
}

/** The caveat of a target without a year. */
export const noYear = '原文未写年份'

const caveatsOf = (reading: Reading, { year, yearFrom }: Due): string[] => {
  const caveats = [...reading.caveats]
  if (year === null) caveats.push(noYear)
  else if (yearFrom === 'period' && !reading.time) caveats.push('原文未写年份，按规划期末理解')
  if (reading.cumulative === true) caveats.push('累计起点未写明')
  if (/multiply|pct|points/u.test(reading.op) && !reading.base) caveats.push('只写变化幅度，未写基期')
  else if (/multiply|pct|points/u.test(reading.op)) caveats.push('只写变化幅度，基期无绝对值')
  return caveats
}

/** What every amount holds; most paragraphs hold none of it. */
const amountSigns = /[\d０-９番倍]|[百千万]亿/u

/** Targets of one paragraph of goals, tasks or safeguards. */
export const readParagraph = (document: Document, node: DocNode, openers: Openers, period: Period | null): Found[] => {
  if (!node.view || !amountSigns.test(node.view.text)) return []
  const view = compactView(node.view)
  const prose = readyProse(view, period)
  const goals = node.context === 'goals'
  const around: Surroundings = { period, goals, past: false }
  const readings = splitSentences(view.text)
    .filter((sentence) => sentence.end - sentence.start <= longestSentence)
    .flatMap((sentence) => readSentence(prose, sentence, around))
  return readings.map((reading) => {
    const time = dueOf(reading, prose, openers.governing(node), goals, period)
    const { value, upper, op } = reading
    return {
      plan: document.plan,
      source: 'prose',
      name: reading.name,
      unit: reading.unit,
      ...(reading.base ? { baseline: { ...reading.base } } : {}),
      target: { value, ...(upper === undefined ? {} : { upper }), op, ...time },
      nature: null,
      cumulative: reading.cumulative,
      family: null,
      evidence: quoteEvidence(document, node.index, sourceSpan(view, reading.start, reading.end)),
      servedBy: [],
      caveats: caveatsOf(reading, time),
    }
  })
}
