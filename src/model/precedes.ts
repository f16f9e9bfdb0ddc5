import type { Plan } from './analysis.ts'

type Dated = Pick<Plan, 'title' | 'region' | 'level' | 'period'>

/** Words of a title that say whose plan it is and for when, not what it is about. */
const frame =
  /[“"][一二三四五六七八九十]+五[”"]|第[一二三四五六七八九十]+个五年|\d{4}年?|远景目标|时期|发展|规划|纲要|方案|计划|工作|实施|行动|征求意见稿|草案|[\p{P}\p{S}\s\d]/gu

const topicOf = ({ title, region }: Dated): string => title.replace(region, '').replace(frame, '')

/** 知识产权发展 and 知识产权保护和运用 are one subject; 知识产权 and 数字经济 are two. A title that says nothing objects to nothing. */
const sameTopic = (a: Dated, b: Dated): boolean => {
  const [x, y] = [topicOf(a), topicOf(b)]
  if (x.length < 2 || y.length < 2) return true
  return Array.from({ length: x.length - 1 }, (_, i) => x.slice(i, i + 2)).some((two) => y.includes(two))
}

/** Whether a plan is of the same place, level and subject as another, and its period over before the other's begins. */
export const precedes = (a: Dated, b: Dated): boolean =>
  a.period !== null &&
  b.period !== null &&
  a.period.end < b.period.start &&
  a.region !== '' &&
  a.region === b.region &&
  a.level === b.level &&
  sameTopic(a, b)
