import { leaningNames, servingVerbs } from '../../lexicon/targets.ts'
import { parseUnit } from '../../lexicon/units.ts'
import type { Amount } from './amounts.ts'
import type { Cursor } from './cursor.ts'
import { completeName, readName } from './names.ts'
import { type Range, splitClauses } from './pieces.ts'
import type { Reading } from './reading.ts'

/** What a clause works on stands behind the last of these: 推动敬老院转型升级为区域养老服务中心. */
const lastAct = /^.*(?:为|成|建立|建成|设立|建设|打造|发展|推广|培育)(?=.{3,}$)/u
const shortestObject = 3
const longestObject = 30

const clauseBefore = ({ prose, sentence, clause }: Cursor): Range | undefined =>
  clause.start > sentence.start
    ? splitClauses(prose.text, { start: sentence.start, end: clause.start - 1 }).at(-1)
    : undefined

/** 推动养老机构与医疗卫生机构签约合作，签约率保持100%: what the clause before is about; empty where it says nothing of use. */
const objectOf = (c: Cursor, clause: Range, name: string): string => {
  const { text } = readName(c.prose.text, clause.start, clause.end, c.prose.times)
  const object = text.replace(lastAct, '')
  const at = object.indexOf(name.slice(0, 2))
  const own = at > 0 ? object.slice(0, at) : object
  return own.length < shortestObject || own.length > longestObject || /[\d（(]/u.test(own) ? '' : own
}

/** 新建100所县级供养服务设施，护理型床位占比不低于80%: a share of what was just counted. */
const isShareOf = (last: Reading, name: string, amount: Amount): boolean =>
  amount.kind === 'percent' &&
  /占比|比例|比重/u.test(name) &&
  !name.startsWith('占') &&
  parseUnit(last.unit).kind === 'count'

/** 培训…累计12万人次，其中养老护理员8万人次: the act stays the same. */
const isPartOf = (c: Cursor, last: Reading, amount: Amount): boolean =>
  /^[（(]?其中/u.test(c.prose.text.slice(c.clause.start, c.clause.end)) && last.unit === amount.unit

/** A name completed with what was said before it in its sentence; the name itself where it stands alone. */
export const completeFromSentence = (c: Cursor, name: string, amount: Amount): string => {
  const last = c.found.at(-1)
  const full = completeName(name, last?.name)
  if (full !== name) return full
  const before = clauseBefore(c)
  if (!before) return name
  const counted = last && c.last && c.last.start === before.start ? last : undefined
  if (counted && isPartOf(c, counted, amount)) {
    const act = servingVerbs.find((word) => counted.name.startsWith(word))
    return act && !name.startsWith(act) ? act + name : name
  }
  if (counted) return !c.around.goals && isShareOf(counted, name, amount) ? counted.name + name : name
  return leaningNames.includes(name) ? objectOf(c, before, name) + name : name
}
