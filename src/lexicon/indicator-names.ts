import { plainName, preferTerms } from './quantity.ts'
import { quantityAliases } from './quantity-words.ts'

/**
 * Names of the indicators that plans of every sector take over from the nation's outlines and from its statistics, each
 * group with the name that stands for all. What only one sector says belongs in its domain folder.
 */
const sameThings: readonly (readonly string[])[] = [
  // Science: 研发投入 of a place is the money spent, and its intensity is its share of GDP.
  [
    'R&D经费',
    ...['R&D经费投入', 'R&D经费支出', 'R&D经费内部支出', 'R&D投入', 'R&D支出', '研发投入', '研发支出'].flatMap((w) => [
      w,
      `全社会${w}`,
    ]),
    '全社会R&D经费',
  ],
  ['R&D经费强度', 'R&D经费占GDP比重', 'R&D经费占GDP比例', 'R&D强度', '研发强度'],
  ['R&D人员', '研究与试验发展人员', '研发人员'],
  ['万名就业人员', '万名从业人员', '万就业人员', '万从业人员'],
  ['技术合同成交额', '技术合同交易额', '技术合同成交金额', '技术市场合同成交额', '技术市场成交额'],
  ['公民具备科学素质', '具备科学素质公民', '公民具备基本科学素质', '具备基本科学素质公民'],
  ['高新区', '高新技术产业开发区'],
  ['战略性新兴产业', '战新产业'],
  ['文化产业', '文化及相关产业'],
  // Health
  [
    '人均预期寿命',
    ...['人均期望寿命', '平均期望寿命', '平均预期寿命'].flatMap((w) => [w, `居民${w}`, `人口${w}`]),
    '居民人均预期寿命',
  ],
  ['医疗卫生机构床位', '医疗机构床位', '医疗卫生床位'],
  ['中医院', '中医医院'],
  ['免疫规划疫苗', '国家免疫规划疫苗'],
  ['签约率', '签约服务覆盖率', '签约服务率', '签约覆盖率'],
  [
    '重大慢性病过早死亡率',
    '主要慢性病过早死亡率',
    '四类慢性病过早死亡率',
    '重大慢病过早死亡率',
    '四类重大慢性病过早死亡率',
  ],
  // Education
  ['学前三年毛入园率', '学前教育毛入园率', '学前教育三年毛入园率'],
  ['九年义务教育巩固率', '义务教育巩固率'],
  ['高中阶段毛入学率', '高中阶段教育毛入学率'],
  ['普惠性幼儿园覆盖率', '普惠性幼儿园在园幼儿占比', '普惠性幼儿园在园幼儿比例', '普惠幼儿园覆盖率'],
  ['平均受教育年限', '人均受教育年限'],
  // Environment and energy
  ['PM2.5平均浓度', 'PM2.5浓度'],
  ['PM10平均浓度', 'PM10浓度', '可吸入颗粒物(PM10)平均浓度', '可吸入颗粒物(PM10)浓度'],
  [
    '空气质量优良天数比例',
    ...[
      '空气质量优良天数比例',
      '空气质量优良天数比率',
      '空气优良天数比例',
      '空气优良天数比率',
      '空气质量优良率',
    ].flatMap((w) => [
      w,
      ...['环境', '城市', '城市环境', '地级及以上城市', '地级以上城市', '设区市', '设区城市'].map((of) => of + w),
    ]),
  ],
  [
    'III类水体比例',
    ...['III类水质比例', 'III类断面比例', 'III类水质断面比例', 'III类水体比率', 'III类水体占比', 'III类比例'],
  ],
  ['达到或好于III类水体比例', '水质优良比例', '水质优良比率', '水质优良率', '水质优良水体比例'],
  [
    '国控断面',
    '地表水国控断面',
    '国控断面地表水',
    '国控地表水断面',
    '国家地表水考核断面',
    '地表水国考断面',
    '国考断面',
  ],
  ['省控断面', '地表水省控断面', '省控断面地表水'],
  ...[
    ['能耗', '能源消耗', '能源消费', '综合能耗'],
    ['用水量', '水耗', '水资源消耗', '用水'],
    ['二氧化碳排放', '碳排放', '二氧化碳排放量', '碳排放量', '碳排放强度'],
    ['生产安全事故死亡率', '安全生产事故死亡率'],
  ].map(([first, ...others]) => [
    `单位GDP${first}`,
    ...[first, ...others].flatMap((word) => ['单位', '万元', '亿元'].map((per) => `${per}GDP${word}`)),
  ]),
  ['单位工业增加值用水量', '万元工业增加值用水量'],
  [
    '占能源消费比重',
    ...['能源消费总量', '一次能源消费总量', '一次能源消费', '一次能源'].flatMap((w) => [`占${w}比重`, `占${w}比例`]),
    '占能源消费比例',
  ],
  [
    '化石能源占能源消费比重',
    ...['化石能源消费占能源消费比重', '化石能源消费占比', '化石能源消费比重', '化石能源消费比例', '化石能源占比'],
  ],
  ['建成区绿化覆盖率', '城市建成区绿化覆盖率'],
  // Income, transport, farming
  ['居民人均可支配收入', '全体居民人均可支配收入'],
  ['农村居民人均可支配收入', '农民人均可支配收入'],
  ['城乡居民收入比', '城乡居民人均可支配收入比', '城乡居民收入比值', '城乡收入比'],
  ['高速公路里程', '高速公路通车里程', '高速公路通车总里程', '高速公路总里程'],
  ['公路网密度', '公路密度'],
  ['旅游总收入', '旅游综合收入'],
  ['农作物耕种收综合机械化', '主要农作物耕种收综合机械化', '主要农作物综合机械化'],
  ['农田灌溉水有效利用系数', '农田灌溉水利用系数', '农田灌溉用水有效利用系数', '灌溉水有效利用系数'],
]

/** The expressions that a name must hold one of for any group to change it. */
const others = [...new Set(sameThings.flatMap(([first, ...rest]) => rest.filter((word) => word !== first)))]

/** 企业研发投入与营业收入之比 is its share. */
const ratio = /与([^与占]{2,12})之比$/u

/** The name under which an indicator is known everywhere; the plain name where it has no other. */
export const standardName = (name: string): string => {
  const plain = preferTerms(plainName(name).replace(/的(?!地)/gu, ''), quantityAliases).replace(ratio, '占$1比重')
  return others.some((word) => plain.includes(word)) ? preferTerms(plain, sameThings) : plain
}
