import type { Plan } from '../model/analysis.ts'
import { wordList } from './word-list.ts'

/** An invitation that nobody has to follow. */
export const encouraging =
  /^(?:积极|大力)?(?:鼓励|支持|引导)(?:、支持|和支持)?(?:有条件|符合条件|具备条件|条件成熟|有需求|有基础|各地|地方|市[(（]?州|各市|各县|基层)/u

/** All places of a level in so many words; 沿江各市 are some of them, told by `someOfLevel`. */
export const allPlaces =
  /(?<![\p{Script=Han}])各(?:市|县|区|县区|市县|县市|区县|地|省|省区市)(?:要|应|应当|须|需|均|都|可|根据|结合|负责)|各市、县|各县、市|各(?:市县|县市区|区县市|县区|区县)|各设区的市|各(?:市州|州市|地州市|盟市|旗县)|各[市州盟]、[市州盟]|各省辖市|各省[、（(]|各省区市|各省级|每个(?:设区市|市|县|区|乡镇)|各市[(（、]?州|各市（|各地市|各设区市|各地级市|市[(（]州[)）].{0,8}全覆盖|各县[(（、区市]|县[(（]?[市区].{0,10}全覆盖|省、?市、?县(?:、乡)?(?:三级|四级)|市、?县(?:两级|(?:人民)?政府)|各地区|各地方|各地[、和及]?各[\p{Script=Han}]{0,4}(?:部门|单位)|各级(?!各类|领导干部)[\p{Script=Han}、]{0,8}?(?:政府|部门|机关|党委|财政|河湖?长)|县级(?:以上)?(?:地方)?(?:各级)?人民政府(?:要|应|须|必须|负责|统筹)|全[国省市]各地/u

/** What the law leaves to the province, whatever a plan calls it: 反垄断法, 药品管理法, 最低工资规定. To carry it out is a city's too. */
export const provincialPowers =
  /(?<!落实|执行|宣传|配合|协助|参与)(?:反垄断(?:执法|案件|调查|审查)|最低工资标准|药品生产(?:环节|许可|企业)|派驻检查|输配电价|医保药品目录|省际)/u
/** In what follows an act in its sentence: 建立绿色通道，|发布省级地方标准. 全省 stands there in purposes as well. */
export const provincialTail = /(?<!落实|低于|高于|对照|参照|执行|对接|接入|衔接|纳入|争取|国家级、)省级(?!以上)/u

/** What the reference level does to places, though it names them all: 将目标任务分解落实到各市（州）, 对各地工作开展督查, 与云南省、四川省签订补偿协议. */
export const doneToPlaces =
  /(?:分解|下达|分配|拨付)[^，。；]{0,8}(?:到|至|给)?各?(?:市|县|区|地|州)|对[^，。；]{0,16}(?:市|县|区|州|盟|地区|地方|各地)[)）]?[^，。；]{0,16}(?:考核|督察|督查|督导|约谈|通报|问责|考评)|[与同]各(?:市|县|区|地|州)[^，。；]{0,8}签订|[与同][\p{Script=Han}、]{2,14}省[\p{Script=Han}]{0,4}签[订署]/u

/** A responsible body named behind a measure that is every place of a level: 各市（州）人民政府配合; 各相关市 are some of them. */
export const leadsEverywhere =
  /^(?:各(?:设区的?|地级)?(?:市|州|盟|县|区|旗|地)|各级(?!各类)|(?:市|县|区)[(（、](?!直))/u

/** A responsible body outside the government of a city. */
export const leadsOutside = /法院|检察院|海关|人民银行|人行|银保监|金融监管(?:总)?局|证监局/u

/** Who is to act, at the head of a sentence; what follows in it without another subject is theirs too. */
export const subjects =
  /^(?:(?!完善|健全|推[进动]|加[强大]|强化|支持|建立|落实|鼓励|引导|指导|深化|依法|配合|协[助调]|会同|[与同和])[\p{Script=Han}、（）()]{0,8}?(?:法院|检察院|检察机关|审判机关|海关)(?!保护|案件|机制|协作|备忘|总署|之?间|的|[、和与])|各[\p{Script=Han}、（）()]{1,16}?(?:要|应|须|负责)|省[\p{Script=Han}、]{2,24}?(?:厅|局|委|委员会|办公室|办|部门)(?:会同|牵头|负责|要|等|组织|定期|对)|[\p{Script=Han}、]{1,30}?[市州县区盟旗](?:人民政府)?(?:要|应|须|负责))/u

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

/** Two or more counties or cities in a row, as they are written: 实施开阳县、息烽县、福泉市磷矿采选废水治理. */
export const countyList = new RegExp(
  `(?:实施|推进|加快|开展|加强|建设|推动|支持|完成|启动|治理|[在由以对])?((?:[\\p{Script=Han}]{2,4}[县市区旗]${commonEnd}、)+[\\p{Script=Han}]{2,4}[县市区旗]${commonEnd})`,
  'gu',
)
/** 实施松桃苗族自治县电解锰渣库治理: one alone, which no common noun ends like. */
export const autonomousPlace =
  /(?:实施|推进|加快|开展|加强|建设|推动|支持|完成|启动)((?!少数|民族)[\p{Script=Han}]{2,10}?自治[州县旗])/gu
/** 产粮大县、重点县: kinds of counties, not their names; 与…、…合作: places that one works with. */
export const noCounties =
  /[与同]|重点|示范|试点|贫困|脱贫|大[县市区]|强[县市区]|边境|民族|中心|核心|功能|集聚|国家|[省市县]级|工业|物流|保护|缓冲|旅游|农牧|全国|有关|相关|其他|所辖|所有|[各每该为]|城市|建制/u

const placing = '(?:在|支持|推动|推进|指导|由|以)'

/** 在A市、B市开展, 支持A区、B县建设, A、B、C市率先: group 1 holds the places, as a list. */
export const chargedPlaces = new RegExp(
  `(?:(?:^|[，。；：])${placing}?|${placing})((?![与同和])(?:[\\p{Script=Han}]{2,4}、)*(?:[\\p{Script=Han}]{2,4}和)?${placeName}${commonEnd})(?:人民政府)?${charged}`,
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
      /全省|(?<!落实|低于|高于|对照|参照|执行|对接|接入|衔接|纳入|争取)省级|我省|省直|省委|省政府|(?<!外)省(?:知识产权|工作|领导)|(?<=建设|建成|搭建|打造|升级|完善)省(?![内外际会级域道州]|市[、县区(（]|直管)[\p{Script=Han}]{2,12}(?:中心|平台|系统)|(?<![外他跨出入])省[\p{Script=Han}]{2,10}(?:厅|局|委员会|办公室|委)(?:会同|牵头|负责|要|等|组织|定期|对)|全区(?!域)|自治区/u,
  },
  {
    level: 'national',
    signs:
      /全国(?!性)|国家级|中央|国务院|我国|国家[\p{Script=Han}]{2,10}(?:委|局|署|部)(?:会同|牵头|负责|要|等|组织|定期|对)/u,
  },
  { level: 'city', signs: /全市|市级|市直|市委|市政府|我市/u },
  { level: 'county', signs: /全县|全区(?!域)|县级|区级|我县|我区/u },
]
