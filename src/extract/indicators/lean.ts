import { dependentNames, leaningNames, servingVerbs } from '../../lexicon/targets.ts'
import { parseUnit } from '../../lexicon/units.ts'
import type { Amount } from './amounts.ts'
import type { Cursor } from './cursor.ts'
import { completeName, endsAsStatistic, readName } from './names.ts'
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

/** 新增普惠托位50万个，全国普惠托位占比不低于60%: the share names what it is of. */
const sharesWord = (name: string, other: string): boolean =>
  Array.from({ length: name.length - 1 }, (_, i) => name.slice(i, i + 2)).some((pair) => other.includes(pair))

/** 护理型床位占比 leans on what was counted; 新技术新产品首用比例 says of what it is. */
const longestLeaning = 8

/** 新建100所县级供养服务设施，护理型床位占比不低于80%: a share of what was just counted. */
const isShareOf = (last: Reading, name: string, amount: Amount): boolean =>
  amount.kind === 'percent' &&
  /占比|比例|比重/u.test(name) &&
  !name.startsWith('占') &&
  name.length <= longestLeaning &&
  !sharesWord(name, last.name) &&
  parseUnit(last.unit).kind === 'count'

/** 培训…累计12万人次，其中养老护理员8万人次: the act stays the same. */
const isPartOf = (c: Cursor, last: Reading, amount: Amount): boolean =>
  /^[（(]?其中/u.test(c.prose.text.slice(c.clause.start, c.clause.end)) && last.unit === amount.unit

const serves = (name: string): boolean => servingVerbs.some((word) => name.startsWith(word))

/** The act that a bare member of a list goes on with: 培训养老护理员200万人次、社会工作者10万人次. */
const actOf = (last: Reading, name: string): string | undefined =>
  serves(name) ? undefined : servingVerbs.find((word) => last.name.startsWith(word))

const partMark = /（其中：[^）]+）$/u

/** 铁路营业里程突破500公里，其中高速铁路达到330公里 counts kilometres of the same: what is counted stands in the name before. */
const completePart = (c: Cursor, last: Reading, name: string, amount: Amount): string => {
  const act = actOf(last, name)
  if (act && last.unit === amount.unit && /人次$/u.test(amount.unit)) return act + name
  if (last.unit !== amount.unit || endsAsStatistic(name) || name.length < 2) return name
  const listed = c.last === c.clause && partMark.test(last.name)
  const opens =
    c.last !== c.clause && isPartOf(c, last, amount) && (endsAsStatistic(last.name) || /^净/u.test(last.name))
  return listed || opens ? `${last.name.replace(partMark, '')}（其中：${name}）` : name
}

/** A name completed with what was said before it in its sentence; the name itself where it stands alone. */
export const completeFromSentence = (c: Cursor, name: string, amount: Amount): string => {
  const last = c.found.at(-1)
  // 改造小区86个，惠及居民2.1万户，建筑面积190万平方米: whom it serves has no area.
  const host = dependentNames.includes(name) ? (c.found.findLast(({ name: n }) => !serves(n)) ?? last) : last
  const full = completeName(name, host?.name)
  if (full !== name) return full
  const before = clauseBefore(c)
  const part = last && c.last === c.clause ? completePart(c, last, name, amount) : name
  if (part !== name) return part
  if (!before) return name
  const counted = last && c.last && c.last.start === before.start ? last : undefined
  if (counted && isPartOf(c, counted, amount)) {
    const act = actOf(counted, name)
    return act ? act + name : completePart(c, counted, name, amount)
  }
  if (counted) return !c.around.goals && isShareOf(counted, name, amount) ? counted.name + name : name
  return leaningNames.includes(name) ? objectOf(c, before, name) + name : name
}
