import { doingVerbs, incrementWords, verbAdverbs } from '../../lexicon/targets.ts'
import { either } from '../../lexicon/word-list.ts'

const act = `(?:${either(verbAdverbs)})*(?:${either([...doingVerbs, ...incrementWords])})`
const stop = new RegExp(`^(?:、|以及|和|及|与|并)(?:\\d|一批|若干|一系列|多个|各|${act})`, 'u')
const brackets = { open: '（(“《', close: '）)”》' }

/**
 * Where the name after a figure ends: 建设20项国际赛事、30项本土赛事 stops at the next count, a name with a figure in it
 * (10家年产值超过10亿元的企业) goes on.
 */
export const nounEnd = (text: string, from: number, to: number): number => {
  let depth = 0
  for (let i = from; i < to; i++) {
    if (brackets.open.includes(text[i])) depth++
    else if (brackets.close.includes(text[i])) depth--
    if (depth < 0) return i
    if (depth === 0 && i > from && stop.test(text.slice(i, to))) return i
  }
  return to
}
