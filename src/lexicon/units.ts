import { longestFirst, wordList } from './word-list.ts'

/** What a unit measures. Values of one kind can be converted; of two kinds never. */
export type UnitKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'permille'
  | 'points'
  | 'times'
  | 'score'
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'power'
  | 'energy'
  | 'data'
  | 'density'

/** Words for units by kind, as plans write them after a figure. */
const unitWords: Readonly<Record<UnitKind, readonly string[]>> = {
  count: wordList(`
    个 家 户 件 项 种 条 名 人 人次 场 场次 所 座 处 台 套 部 宗 起 篇 份 册 门 期 支 只 头 株
    辆 张 例 间 栋 片 类 次 位 组 对 批次 艘 架 口 眼 盏 幅 本 枚 户次 标准箱 标箱 标台 车次 班次 班 款 标准机架
    机架 人年 家次 件次 课时 学时 架次 台套 台次 辆次 床 棵 段 卷 列 列次 块 万人
  `),
  money: ['元', '美元', '欧元', '元人民币', '人民币'],
  percent: ['%'],
  permille: ['‰'],
  points: ['个百分点', '百分点'],
  times: ['倍'],
  score: ['分'],
  time: wordList('年 岁 个月 月 天 日 个工作日 工作日 小时 分钟 秒 毫秒 周'),
  length: ['公里', '千米', '米', '厘米', '毫米', '车道公里', '海里'],
  area: ['平方公里', '平方米', '公顷', '亩', '平方千米'],
  volume: ['立方米', '升', '立方'],
  weight: wordList('吨 公斤 千克 克 吨标准煤 吨标煤 克标准煤 千克标准煤 斤 标吨 载重吨 吨公里 标准立方米'),
  power: ['千瓦', '兆瓦', '吉瓦', '瓦', '千伏安', '伏安'],
  energy: ['千瓦时', '兆瓦时', '吉瓦时', '度', '焦耳'],
  data: wordList('EB PB TB GB ZB Gbps Mbps Tbps EFLOPS PFLOPS P 兆'),
  density: ['微克', '毫克'],
}

/** Multipliers written between a figure and its unit (3.8万件), longest first. */
const magnitudes: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
]

const kindOf = new Map<string, UnitKind>(
  (Object.keys(unitWords) as UnitKind[]).flatMap((kind) => unitWords[kind].map((word) => [word, kind] as const)),
)

/** A unit taken apart: `factor` times a value in this unit gives the value in `base`. */
export interface Unit {
  /** Null for a unit that is not in the list. */
  readonly kind: UnitKind | null
  readonly base: string
  readonly factor: number
}

/** Signs of the tables of some plans, in small letters, for the words of the others. */
const signs: ReadonlyMap<string, string> = new Map([
  ['μg/m3', '微克/立方米'],
  ['ug/m3', '微克/立方米'],
  ['mg/m3', '毫克/立方米'],
  ['mg/l', '毫克/升'],
  ['m2', '平方米'],
  ['m3', '立方米'],
  ['km', '公里'],
  ['km2', '平方公里'],
  ['hm2', '公顷'],
  ['kwh', '千瓦时'],
  ['mwh', '兆瓦时'],
  ['gwh', '吉瓦时'],
  ['kw', '千瓦'],
  ['mw', '兆瓦'],
  ['gw', '吉瓦'],
])

const perHundredThousand = /^1?\/(?:10万|十万|100000)(?:人)?$/u

/**
 * Takes a unit such as 万件, 亿元, % or 微克/立方米 apart. One that is not in the list stands for itself with factor 1.
 */
export const parseUnit = (unit: string): Unit => {
  const written = unit.normalize('NFKC').replace(/\s+/gu, '')
  const text = signs.get(written.toLowerCase()) ?? written
  // Deaths among 100,000: 1/10万, /10万, which many tables write without 人.
  if (perHundredThousand.test(text)) return { kind: 'permille', base: '/10万', factor: 1 }
  const [head, ...rest] = text.split('/')
  const direct = kindOf.get(head)
  const tail = rest.length ? `/${rest.join('/')}` : ''
  if (direct && head !== '万人') return { kind: direct, base: head + tail, factor: 1 }
  for (const [word, factor] of magnitudes) {
    const sign = head.slice(word.length)
    const base = signs.get(sign.toLowerCase()) ?? sign
    if (head.startsWith(word) && kindOf.has(base)) return { kind: kindOf.get(base) ?? null, base: base + tail, factor }
  }
  return { kind: null, base: text, factor: 1 }
}

const escapeWord = (word: string): string => word.replace(/[/+.]/gu, '\\$&')

/** Signs as they stand in a sentence. */
const writtenSigns = wordList('㎡ m² km km² ㎢ hm² m³ kW MW GW kWh MWh GWh')

/** Words and signs for units, the longest first. */
export const unitNames: readonly string[] = longestFirst([
  ...[...kindOf.keys()].filter((word) => word !== '万人'),
  ...writtenSigns,
])

/** Source of a regular expression that matches one unit word, the longest possible. */
export const unitPattern = unitNames.map(escapeWord).join('|')

/** Words for magnitudes, the longest first. */
export const magnitudeNames: readonly string[] = magnitudes.map(([word]) => word)

/** Source of a regular expression that matches one magnitude. */
export const magnitudePattern = magnitudeNames.join('|')
