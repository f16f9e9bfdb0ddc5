import { createHash } from 'node:crypto'
import { ethnicGroups } from '../lexicon/ethnic-groups.ts'
import { either } from '../lexicon/word-list.ts'
import type { Plan } from '../model/analysis.ts'

const provinceEnd = /(?:省|自治区|特别行政区)$/u
/** 新区, 开发区 and 高新区 belong to the name. */
const zone = /(?:新|开发|高新|示范|合作)区$/u
const lastUnit = /^(?:.*(?:省|自治区|市|州|盟|地区))?(.{2,}?)(?:市|区|县)$/u
/** 湖北省 | 恩施 | 土家族苗族 | 自治 | 州. Of 东乡族自治县 the people is all there is. */
const autonomous = new RegExp(
  `^(?:.*(?:省|自治区|市|州|盟|地区))?([^省市]{2,}?)(?:(?:${either(ethnicGroups)})族?)+自治([州县旗])$`,
  'u',
)
const autonomousEnd = /自治[州县旗]$/u

/** 眉山市 → 眉山, 成都市郫都区 → 郫都, 恩施土家族苗族自治州 → 恩施州; provinces keep their full name. */
const shortenRegion = (region: string): string => {
  if (region === '' || provinceEnd.test(region) || zone.test(region)) return region
  const [, place, unit] = autonomous.exec(region) ?? []
  if (place) return place + unit
  return autonomousEnd.test(region)
    ? region.replace(/^.*(?:省|自治区|市)/u, '')
    : (lastUnit.exec(region)?.[1] ?? region)
}

/** 2026—2030 */
const spanOf = ({ start, end }: NonNullable<Plan['period']>): string => `${start.slice(0, 4)}—${end.slice(0, 4)}`

/** The shortest name by which a reader tells the plans apart: its place, else place and years, else place and genre, else its id. */
export const namePlans = (plans: readonly Plan[]): ReadonlyMap<string, string> => {
  const candidates: readonly ((plan: Plan) => string)[] = [
    (plan) => shortenRegion(plan.region),
    (plan) => plan.region,
    // Two plans of one place are told apart by their years, which is what sets them apart.
    (plan) => (plan.period && plan.region ? `${shortenRegion(plan.region)}${spanOf(plan.period)}` : ''),
    (plan) => `${plan.region}${plan.genre}`,
    (plan) => plan.title,
  ]
  const names = new Map<string, string>()
  for (const plan of plans) {
    const own = candidates.find((name) => name(plan) !== '' && plans.filter((p) => name(p) === name(plan)).length === 1)
    names.set(plan.id, own ? own(plan) : plan.id)
  }
  return names
}

const periodMonth = (month: string): string => {
  const [year, number] = month.split('-')
  return `${year}年${Number(number)}月`
}

/** 2022-12-29 → 2022年12月29日; anything else stays as it is. */
export const dateText = (date: string): string => {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/u.exec(date)
  if (!parts) return date
  return `${parts[1]}年${Number(parts[2])}月${parts[3] ? `${Number(parts[3])}日` : ''}`
}

/** 2021—2025年, or 2022年7月—2025年6月 where it is not whole years. */
export const periodText = (period: Plan['period']): string => {
  if (!period) return '文本未载'
  const whole = period.start.endsWith('-01') && period.end.endsWith('-12')
  if (whole) return `${period.start.slice(0, 4)}—${period.end.slice(0, 4)}年`
  return `${periodMonth(period.start)}—${periodMonth(period.end)}`
}

/** Name of a file without its folders: a page is mailed, and need not say where its maker keeps papers. */
export const fileName = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path

const longestName = 100

/**
 * An id as a part of a file name or an anchor: lower-case ASCII letters, digits, hyphens and common Chinese characters
 * stay, everything else becomes `_hex_`. So no two ids share a name, not even where the disk ignores case, and none
 * holds a dot, a slash or a space. What would be too long for a disk ends in its digest.
 */
export const encodeId = (id: string): string => {
  const safe = id.replace(/[^a-z0-9\u4e00-\u9fff-]/gu, (mark) => `_${(mark.codePointAt(0) ?? 0).toString(16)}_`)
  if (Buffer.byteLength(safe) <= longestName) return safe || '_'
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 16)
  return `${[...safe].slice(0, 24).join('')}~${digest}`
}

const han = /(?:%[0-9A-F]{2})+/gu
const onlyHan = /^\p{Script=Han}+$/u

/** Chinese characters stand in an address as they are: encoded they take three times the room, thousands of times over. */
const encodeAnchor = (anchor: string): string =>
  encodeURIComponent(anchor).replace(han, (coded) => {
    const text = decodeURIComponent(coded)
    return onlyHan.test(text) ? text : coded
  })

/** Relative address of a page of ours, as it stands in `href`. */
export const pageHref = (file: string, anchor?: string): string =>
  encodeURI(file) + (anchor ? `#${encodeAnchor(anchor)}` : '')

const levels: readonly Plan['level'][] = ['national', 'province', 'city', 'county']

export interface Standing {
  readonly plan: Plan
  /** Behind the double rule: a draft, or a plan of a lower level than the others that are compared. */
  readonly apart: boolean
}

/**
 * The fixed order of plans on every page: the reference first, then as the analysis lists them, then drafts and lower
 * levels. Never by value: in an official paper the order of names is a statement.
 */
export const orderPlans = (plans: readonly Plan[], reference: string | null): readonly Standing[] => {
  const others = plans.filter((plan) => plan.id !== reference)
  const highest = Math.min(...others.map((plan) => levels.indexOf(plan.level)))
  const isApart = (plan: Plan): boolean => plan.status === 'draft' || levels.indexOf(plan.level) > highest
  const apart = others.filter(isApart)
  const peers = others.filter((plan) => !isApart(plan))
  const first = plans.filter((plan) => plan.id === reference)
  const rule = peers.length > 0
  return [...first, ...peers, ...apart].map((plan) => ({ plan, apart: rule && apart.includes(plan) }))
}
