import type { Plan } from '../model/analysis.ts'

/** An invitation that nobody has to follow. */
export const encouraging =
  /^(?:积极|大力)?(?:鼓励|支持|引导)(?:、支持|和支持)?(?:有条件|符合条件|具备条件|条件成熟|有需求|有基础|各地|地方|市[(（]?州|各市|各县|基层)/u

/** All places of a level in so many words. */
export const allPlaces =
  /各市[(（、]?州|各市（|各地市|各设区市|各地级市|市[(（]州[)）].{0,8}全覆盖|各县[(（、区市]|县[(（]?[市区].{0,10}全覆盖|省、?市、?县(?:、乡)?(?:三级|四级)|市、?县两级|各地区|各地方|各级(?:政府|人民政府)|全省各地/u

/** 在…、…等地|区域: group 1 holds the places, as a list. */
export const locating =
  /在((?:[\p{Script=Han}]{2,4}、)+[\p{Script=Han}]{2,4})等(?:地|[^，。；]{0,12}(?:区域|地区|市|县|城市))/gu

/** A region by its name, in front of the clause: 围绕…经济区, 推动…毗邻地区, 打造…经济圈. */
export const regionKinds =
  /(?:围绕|推动|支持|打造|助力|建设|加快|在|深化)([\p{Script=Han}]{2,8}?(?:经济区|都市圈|城市群|经济圈|经济带|毗邻地区|示范区))/gu

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
  { level: 'province', signs: /全省|省级|我省|省直|省委|省政府|(?<!外)省(?:知识产权|工作|领导)|全区(?!域)|自治区/u },
  { level: 'national', signs: /全国(?!性)|国家级|中央|国务院|我国/u },
  { level: 'city', signs: /全市|市级|市直|市委|市政府|我市/u },
  { level: 'county', signs: /全县|全区(?!域)|县级|区级|我县|我区/u },
]
