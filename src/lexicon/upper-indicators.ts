import type { Plan } from '../model/analysis.ts'

/** Names of indicators that only the level itself can reach or count: its own bodies, roads, laws and teams. */
const whole: Readonly<Record<Plan['level'], RegExp>> = {
  national: /全国(?!性|[一-十]?(?:文明|百强|先进|示范))|中央(?!厨房|财政)|国家公园|国道/u,
  province:
    /全省|我省|省本级|省直|省属|省级(?:以上)?(?:人大|政协|党政|机关|部门|财政|单位|飞行检查|督[察查]|[\p{Script=Han}]{0,4}(?:集中带量|带量)?采购|[\p{Script=Han}]{0,4}统筹)|国省(?:道|干线|干道)|(?:普通|干线)(?:国|省)道|奥运会|亚运会|全运会/u,
  city: /全市|我市|市本级|市直|市属|省运会/u,
  county: /全县|我县|县本级|县直/u,
}

export const ofWholeLevel = (level: Plan['level']): RegExp => whole[level]

/** What a level and those above it grant: institutions, not the enterprises of a place, which each place fosters itself. */
const institutions =
  '[^，。；]{0,24}?(?:基地|平台|中心|实验室|示范区|试验区|试点|网点|站点?|园区?|机构|项目|品牌|标准|奖|组织|学校|医院|专科|品种|称号|工程|目录|名录|示范[\\p{Script=Han}]{0,4})'
const counted = '(?:数量?|个数|总数|总量)?(?:[（(][^（()）]{1,8}[)）])?$'

const granting = (names: string): RegExp =>
  new RegExp(`^(?:新增|累计|建成|创建|新建|培育|认定|打造)?(?:${names})${institutions}${counted}`, 'u')

const national = '国家级(?:以上)?|国家(?=重点|体育|工程|技术|文化|旅游|区域)'

const granted: Readonly<Record<Plan['level'], RegExp>> = {
  national: granting(national),
  province: granting(`(?:国家级[、和及与])?(?:省|自治区)级(?:以上|及以上)?|${national}`),
  city: granting('(?:国家级[、和及与])?(?:省级[、和及与])?(?:国家|省|市)级(?:以上|及以上)?'),
  county: granting('(?:国家|省|市|县)级(?:以上|及以上)?'),
}

/** Names that count what the level of a plan, or one above it, grants: 省级知识产权信息公共服务网点, 国家级创新平台数. */
export const grantedBy = (level: Plan['level']): RegExp => granted[level]
