import type { Plan } from '../model/analysis.ts'
import { wordList } from './word-list.ts'

/** An invitation that nobody has to follow. */
export const encouraging =
  /^(?:积极|大力)?(?:鼓励|支持|引导)(?:、支持|和支持)?(?:有条件|符合条件|具备条件|条件成熟|有需求|有基础|各地|地方|市[(（]?州|各市|各县|基层)/u

/** All places of a level in so many words; 沿江各市 are some of them, told by `someOfLevel`. */
export const allPlaces =
  /(?<![\p{Script=Han}])各(?:市|县|区|县区|市县|县市|区县|地|省|省区市)(?:要|应|应当|须|需|均|都|可|根据|结合|负责)|各市、县|各县、市|各(?:市县|县市区|区县市|县区|区县)|各设区的市|各省辖市|各省[、（(]|各省区市|各省级|每个(?:设区市|市|县|区|乡镇)|各市[(（、]?州|各市（|各地市|各设区市|各地级市|市[(（]州[)）].{0,8}全覆盖|各县[(（、区市]|县[(（]?[市区].{0,10}全覆盖|省、?市、?县(?:、乡)?(?:三级|四级)|市、?县两级|各地区|各地方|各级(?:政府|人民政府)|全[国省市]各地/u

/** 在…、…等地|区域: group 1 holds the places, as a list. */
export const locating =
  /在((?:[\p{Script=Han}]{2,4}、)+[\p{Script=Han}]{2,4})等(?:地|[^，。；]{0,12}(?:区域|地区|市|县|城市))/gu

/** A region by its name, in front of the clause: 围绕…经济区, 推动…毗邻地区, 打造…经济圈. */
export const regionKinds =
  /(?:围绕|推动|支持|打造|助力|建设|加快|在|深化)([\p{Script=Han}]{2,8}?(?:经济区|都市圈|城市群|经济圈|经济带|毗邻地区|示范区))/gu

const placeName = '(?:[\\p{Script=Han}]{2,10}?自治[州县]|[\\p{Script=Han}]{1,3}?(?:市|州|县|区))'
/** Words that end like the name of a place and name none: 示范区, 各市, 设区市, 上市. */
const commonNouns = wordList(`
  城市 都市 股市 楼市 上市 超市 夜市 门市 强市 各市 全市 我市 本市 设区市 地级市 县级市 省市 县市 区市 地市 试点市 示范市 城区 市区
  辖区 社区 园区 景区 地区 灾区 新区 老区 库区 牧区 山区 片区 校区 街区 小区 特区 专区 战区 林区 矿区 港区 郊区 保税区 示范区 开发区
  高新区 经开区 试验区 功能区 集聚区 聚集区 核心区 先行区 改革区 重点区 居住区 生活区 保护区 合作区 全区 各区 我区 本区 省区 强县
  各县 全县 我县 本县 市县 区县 县区 强区 试点县 试点区 示范县 大县 小县 每个县 每个区 每个市 有条件的市 有条件的县 神州 各州
`)
const commonEnd = `(?<!${commonNouns.join('|')})`
/** What follows the name of a place that is given something to do. */
const charged =
  '(?=要|应|须|率先|牵头|先行|负责|开展|建设|打造|创建|争创|推进|加快|探索|实施|建立|完善|做好|承担|试点|发挥|依托|等[市州县区地]?)'

const placing = '(?:在|支持|推动|推进|指导|由|以)'

/** 在A市、B市开展, 支持A区、B县建设, A、B、C市率先: group 1 holds the places, as a list. */
export const chargedPlaces = new RegExp(
  `(?:(?:^|[，。；：])${placing}?|${placing})((?![与同和])(?:[\\p{Script=Han}]{2,4}[、和])*${placeName}${commonEnd})(?:人民政府)?${charged}`,
  'gu',
)

/** 沿江各市: some places of a level that are told by what they have in common. */
export const someOfLevel =
  /(?:^|[，。；：])((?!各)[\p{Script=Han}]{2,8}(?<!全[省国市]|我省|[要由和及与])各(?:市|县|区|地))(?=要|应|须|建立|推进|开展)/gu

/** Bodies outside the government of a city. `notSigns` are words that hold a sign and mean something else. */
export const otherBodies: readonly { readonly body: string; readonly signs: RegExp; readonly notSigns: RegExp }[] = [
  {
    body: '法院',
    signs: /法院|审判|一审|司法案件|案件管辖|司法保护|诉讼|举证|证据采信|陪审|法庭|司法临时|裁判/u,
    notSigns:
      /行政保护[和与]司法保护|司法保护[和与]行政保护|行政执法[和与、]司法保护|行政(?:、|和|与)?司法|诉讼对接|非诉讼?|司法机关、行政机关|行政执法、司法保护、|公益诉讼/gu,
  },
  { body: '检察院', signs: /检察|法律监督机制|批捕|公诉/u, notSigns: /公安[、与和]检察(?:机关)?协作/gu },
  { body: '海关', signs: /海关|进出口环节|口岸|关际/u, notSigns: /海关总署公告/gu },
  { body: '金融管理部门', signs: /人民银行|银保监|金融监管(?:局|总局)|证监/u, notSigns: /$^/gu },
]

/** What only the reference level can do, own or count, by the level that its words name. */
export const ownLevelOwners: readonly { readonly level: Plan['level']; readonly signs: RegExp }[] = [
  {
    level: 'province',
    signs:
      /全省|(?<!落实|低于|高于|对照|参照|执行|对接|接入|衔接|纳入|争取)省级|我省|省直|省委|省政府|(?<!外)省(?:知识产权|工作|领导)|(?<![外他跨出入])省[\p{Script=Han}]{2,10}(?:厅|局|委员会|办公室|委)(?:会同|牵头|负责|要|等|组织|定期|对)|全区(?!域)|自治区/u,
  },
  {
    level: 'national',
    signs:
      /全国(?!性)|国家级|中央|国务院|我国|国家[\p{Script=Han}]{2,10}(?:委|局|署|部)(?:会同|牵头|负责|要|等|组织|定期|对)/u,
  },
  { level: 'city', signs: /全市|市级|市直|市委|市政府|我市/u },
  { level: 'county', signs: /全县|全区(?!域)|县级|区级|我县|我区/u },
]
