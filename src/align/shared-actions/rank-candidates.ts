import { doingVerbs, measureCues, measureHeads, objectCues, plainWords } from '../../lexicon/term-words.ts'
import type { Candidate } from './candidate.ts'
import type { Place } from './find-places.ts'
import { CLAUSE_BREAK, isBreak, LIST_BREAK, type Line } from './fold-lines.ts'

const clauseBefore = ({ text }: Line, start: number): string => {
  let from = start
  while (from > 0 && text[from - 1] !== CLAUSE_BREAK) from--
  return text.slice(from, start)
}

const endsClause = ({ text }: Line, end: number): boolean => end === text.length || isBreak(text[end])

/** Between two marks of a list stand trades and crops more often than measures. */
const isListed = ({ text }: Line, start: number, end: number): boolean =>
  text[start - 1] === LIST_BREAK && text[end] === LIST_BREAK
const LISTED = -0.3

/** 1 where the words around a place say that something is done here, -1 where they make it a thing dealt with, else 0. */
const cueAt = (line: Line, { start, end }: Place): number => {
  if (objectCues.some((cue) => line.text.startsWith(cue, end))) return -1
  if (measureCues.some((cue) => line.text.startsWith(cue, end))) return 1
  if (!endsClause(line, end)) return 0
  if (isListed(line, start, end)) return LISTED
  const before = clauseBefore(line, start)
  return doingVerbs.some((verb) => before.includes(verb)) ? 1 : 0
}

/** What decides how high a name stands: being quoted counts most, then what it tells, then how it is used. */
const WEIGHTS = {
  quoted: 1,
  named: 1,
  taken: -1.2,
  weight: 1,
  cohesion: 0.06,
  hold: 1,
  head: 0.4,
  cue: 0.8,
  plans: 0.5,
  plainStart: -0.3,
  plainEnd: -0.7,
  common: -0.4,
}
const MOST_WEIGHT = 1.8
const MOST_COHESION = 10
/** What a plan says more often than this is its subject rather than one of its measures. */
const COMMON_PER_PLAN = 5

export const scoreCandidate = (candidate: Candidate, lines: readonly Line[], plans: number): number => {
  const { quoted, named, free, words, weight, cohesion, hold, places } = candidate
  const last = words[words.length - 1]
  const cue = places.reduce((sum, place) => sum + cueAt(lines[place.line], place), 0) / places.length
  const plainEnd = plainWords.has(last) && !measureHeads.has(last)
  return (
    WEIGHTS.quoted * Number(quoted) +
    WEIGHTS.named * Number(named) +
    WEIGHTS.taken * Number(!free) +
    WEIGHTS.weight * Math.min(weight, MOST_WEIGHT) +
    WEIGHTS.cohesion * Math.min(Math.max(cohesion, 0), MOST_COHESION) +
    WEIGHTS.hold * hold +
    WEIGHTS.head * Number(measureHeads.has(last)) +
    WEIGHTS.cue * cue +
    WEIGHTS.plans * Math.log2(plans) +
    WEIGHTS.plainStart * Number(plainWords.has(words[0])) +
    WEIGHTS.plainEnd * Number(plainEnd) +
    WEIGHTS.common * Math.max(0, Math.log2(places.length / (COMMON_PER_PLAN * plans)))
  )
}
