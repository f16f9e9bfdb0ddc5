import type { Draft } from '../../src/check/rule.ts'
import type { Remark } from '../../src/model/remark.ts'
import { type Fault, type FaultKind, faultKinds } from './fault-kinds.ts'

/** A fault in a plan, in offsets of the plan with all faults in it. */
export interface Planted {
  readonly kind: string
  readonly rules: readonly string[]
  readonly start: number
  readonly end: number
  /** What was done, to be read by a person. */
  readonly words: string
}

/** Random numbers of 0 to 1 from a seed (a linear congruential generator), so that a fault is planted again where it was. */
const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  for (let i = 0; i < 8; i++) next()
  return next
}

const APART = 120

const spanOf = ({ edits, place }: Fault): { start: number; end: number } => ({
  start: Math.min(place.start, ...edits.map((e) => e.start)),
  end: Math.max(place.end, ...edits.map((e) => e.end)),
})

const touches = (a: Fault, b: Fault): boolean => {
  const [x, y] = [spanOf(a), spanOf(b)]
  return x.start - APART < y.end && y.start - APART < x.end
}

const shuffle = <T>(list: readonly T[], random: () => number): T[] => {
  const left = [...list]
  const out: T[] = []
  while (left.length > 0) out.push(...left.splice(Math.floor(random() * left.length), 1))
  return out
}

/** First one fault of each kind that the plan has room for, then more of the kinds that can be planted again. */
const chooseFaults = (draft: Draft, count: number, random: () => number, kinds: readonly FaultKind[]): Fault[] => {
  const chosen: Fault[] = []
  const again = kinds.filter(({ often }) => often)
  const order = [kinds, again, again, again].flatMap((list) => shuffle(list, random))
  for (const kind of order) {
    if (chosen.length >= count) break
    const room = shuffle(kind.find(draft, random), random).find(
      (fault) => !chosen.some((other) => touches(other, fault)),
    )
    if (room) chosen.push(room)
  }
  return chosen
}

/** A plan with so many faults in it, and where they are. The same seed plants the same faults. */
export const plantFaults = (
  draft: Draft,
  count: number,
  seed: number,
  kinds: readonly FaultKind[] = faultKinds,
): { text: string; planted: Planted[] } => {
  const faults = chooseFaults(draft, count, createRandom(seed), kinds)
  const edits = faults.flatMap(({ edits: own }) => own).sort((a, b) => a.start - b.start)
  const shifted = (offset: number): number =>
    edits.reduce((at, e) => (e.end <= offset ? at + e.text.length - (e.end - e.start) : at), offset)
  let text = draft.document.text
  for (const { start, end, text: words } of [...edits].reverse()) text = text.slice(0, start) + words + text.slice(end)
  const planted = faults.map(({ kind, rules, place, words }) => ({
    kind,
    rules,
    start: shifted(place.start),
    end: shifted(place.end),
    words,
  }))
  return { text, planted: planted.sort((a, b) => a.start - b.start) }
}

/** A remark is at a fault's place where it quotes it, or words so near. */
const NEAR = 12

/** The remark that tells of a fault at its place; undefined where none does. */
export const findRemark = (fault: Planted, remarks: readonly Remark[]): Remark | undefined =>
  remarks.find(
    ({ rule, place, basis }) =>
      fault.rules.some((id) => rule === id) &&
      [place, ...basis].some((e) => e && e.start <= fault.end + NEAR && fault.start - NEAR <= e.end),
  )
