import { doingVerbs, fundingVerbs, parameterNouns, prepositions, servingVerbs } from '../../lexicon/targets.ts'
import type { Amount } from './amounts.ts'
import { amountAt, type Cursor, isBeside, isDated, timeBefore } from './cursor.ts'
import type { Lead } from './lead.ts'
import { endsAsStatistic, type NamePart, startsWithIncrement } from './names.ts'

/**
 * On which side of a figure its name stands. before: 高新技术企业达到402户; after: 建设100个示范学校;
 * around: 被处罚信息100%公示; share: 实现10%以上的案件化解; again: the figure goes with a name read before.
 */
export type Shape = 'before' | 'after' | 'around' | 'share' | 'again'

const boundary = /^(?:$|[，,；;。：:！!？?、）)\]】”]|和|及|与|并|且|以及|或|（|\(|的(?:目标|水平|标准|要求|比例))/u
const speed = /^(?:以上|左右)?的(?:年均)?(?:速度|增速|增幅)/u

/** True where a level, a change or an increment is stated in so many words. */
export const isStrongLead = (lead: Lead): boolean =>
  lead.growth !== undefined || lead.increment !== undefined || (lead.level !== undefined && !lead.level.approximate)

export const isStrong = (amount: Amount, lead: Lead): boolean => amount.factor || isStrongLead(lead)

/** True for words that can name an indicator. */
export const isName = (name: string): boolean =>
  name.length >= 2 && name.length <= 60 && /\p{L}{2}/u.test(name) && !/(?:等|[在对向于])$|^每.{1,2}$|^按照?/u.test(name)

/** 首付比例不低于20%, 每件不超过2000元: a rule, not a target; 总投资约30亿元 of a list of projects says how large they are. */
const isParameter = (amount: Amount, name: string): boolean =>
  /^(?:总|计划|预计|估算|概算)*投资额?$|^权重$/u.test(name) ||
  (['money', 'percent', 'permille', 'time'].includes(amount.kind ?? '') &&
    parameterNouns.some((noun) => name.replace(/(?:可|阶段性|统一)+$/u, '').endsWith(noun)))

/** 面积约8.5平方公里 says how large a zone is. */
const isExtent = (amount: Amount, lead: Lead, name: string): boolean =>
  /^平方(?:公里|千米)$/u.test(amount.unit) &&
  !isStrong(amount, lead) &&
  /^(?:总|规划|占地|用地|建设|建筑|核心区|区域|辖区|国土|行政区域)*面积$/u.test(name)

/** 入井人数超过30人、井深超过800米的地下矿山: figures that say which ones are meant. */
const attributes =
  /^、(?:[^，；。、\d]{0,12}\d[^，；。、]{0,20}、)*[^，；。、]{0,12}\d[^，；。、\d]{0,8}的(?!目标|水平|标准|要求|比例|速度)\p{Script=Han}{2}/u

/** True where nothing but the promise of a count makes a bare 名称5家 a target. */
const isPromised = (c: Cursor, lead: Lead, name: NamePart): boolean =>
  c.around.goals ||
  c.around.past ||
  name.verb !== undefined ||
  // 三级航道建设81公里.
  lead.verb !== undefined ||
  c.last !== null ||
  startsWithIncrement(name.text) ||
  servingVerbs.some((word) => name.text.startsWith(word)) ||
  timeBefore(c, name.start, ['deadline']) !== null ||
  endsAsStatistic(name.text)

const canCount = (amount: Amount, lead: Lead): boolean => {
  if (amount.kind === 'money') return fundingVerbs.includes(lead.verb ?? '')
  return ['count', 'length', 'area', 'weight', 'power'].includes(amount.kind ?? '')
}

/** 创造、运用、保护、管理、服务5个环节, 彭山葡萄等3件: the figure only sums up what was listed. */
const sumsUp = (c: Cursor, amount: Amount): boolean => {
  const words = c.prose.text.slice(Math.max(c.clause.start, c.consumed), amount.start)
  const counted = amount.value >= 3 && amount.bound === undefined && words.split('、').length === amount.value
  return words.endsWith('等') || counted
}

/** 开工建设清水海二期、小石门等10件引调水工程: what is done is done to as many; 对燃气器具等50种产品 says to what. */
const countsExamples = (c: Cursor, amount: Amount, name: NamePart): boolean =>
  amount.kind === 'count' &&
  name.text.endsWith('等') &&
  doing.test(c.prose.text.slice(name.clauseStart, amount.start)) &&
  !c.prose.amounts.some((a) => a.start > amount.start && a.start < c.clause.end)

const doing = new RegExp(`^(?:${doingVerbs.join('|')})`, 'u')

/** 其中2022年新建和改造提升290万亩: two verbs and no name. */
const bareVerbs = new RegExp(`^(?:${doingVerbs.join('|')})(?:和|与|及|、)$`, 'u')

/** Among the goals 60个以上县（市、区）通过督导评估 says how many are to get there. */
const opensClause = (c: Cursor, amount: Amount): boolean =>
  c.around.goals &&
  (amount.bound === '>=' || amount.approximate) &&
  amount.start === c.clause.start &&
  !c.prose.amounts.some((a) => a.start > amount.start && a.start < c.clause.end)

/** Where the name of a figure stands; null where the figure is no target. */
export const shapeOf = (c: Cursor, amount: Amount, lead: Lead, name: NamePart, after: string): Shape | null => {
  const empty = name.text === '' || bareVerbs.test(name.text)
  const beside = !empty && amount.kind === 'count' && amountAt(c, amount.end) !== undefined
  const closed = boundary.test(after) || speed.test(after) || beside
  const led =
    lead.verb !== undefined ||
    lead.increment !== undefined ||
    (empty && !lead.level && (c.after || opensClause(c, amount)))
  const preposition = prepositions.includes(c.prose.text.slice(name.clauseStart, lead.end))
  if (!closed && countsExamples(c, amount, name)) return 'after'
  if (sumsUp(c, amount)) return null
  if (c.pending) return closed ? 'again' : null
  if (!closed && led && canCount(amount, lead) && !preposition) return 'after'
  const share = amount.kind === 'percent' && !closed && !lead.growth && !preposition
  if (share && (empty || lead.verb)) return 'share'
  // 五年累计投入6亿元.
  // 省级财政每年安排不少于50亿元.
  const funds = lead.verb === '投入' || lead.verb === '安排'
  if (empty && closed && amount.kind === 'money' && funds && (lead.cumulative || lead.annual)) return 'before'
  if (empty) return closed && (isStrong(amount, lead) || isDated(lead) || isBeside(c, amount)) ? 'again' : null
  // 其中2024年改造20个、2025年改造24个 where nothing is counted in 个 before.
  const figure = amountAt(c, name.start)
  if (figure && c.prose.text[figure.end] === '、') return null
  if (!isName(name.text) || isParameter(amount, name.text) || isExtent(amount, lead, name.text)) return null
  if (share && !lead.level && !after.startsWith('的') && (amount.value === 100 || c.around.goals)) return 'around'
  if (!closed || (name.verb === undefined && attributes.test(after))) return null
  if (isStrong(amount, lead)) return 'before'
  return amount.unit !== '' && amount.kind !== null && isPromised(c, lead, name) ? 'before' : null
}
