import { wordList } from './word-list.ts'
/**
 * General words of the names of indicators, in any sector. What only one sector says (商标有效注册量 is 有效注册商标量)
 * belongs in its domain folder.
 */

/** Expressions that mean the same in every plan, the preferred one first. */
export const quantityAliases: readonly (readonly string[])[] = [
  ['GDP', '地区生产总值', '国内生产总值', '生产总值'],
  ['规上', '规模以上'],
  ['产业增加值', '产业的行业增加值', '产业行业增加值'],
  ['R&D经费', '研究与试验发展(R&D)经费', '研究与试验发展经费', '研发经费'],
  ['占比', '所占比重', '所占比例'],
  // Registrations of a place are those of its residents, so that 国内 adds nothing here (it does in 国内旅游收入).
  ['商标', '国内商标'],
  ['专利', '国内专利'],
  // A high-tech enterprise is recognised by the nation alone.
  ['高新技术企业', '国家高新技术企业', '国家级高新技术企业'],
  ['科技型中小企业', '科技中小型企业', '中小型科技企业'],
  ['城镇新增就业', '新增城镇就业'],
  ['粮食产量', '粮食总产量', '粮食综合产量'],
  ['高速铁路', '高铁'],
  ['平均浓度', '年均浓度', '年平均浓度'],
  ['PM2.5', '细颗粒物(PM2.5)', '细颗粒物'],
  ['人均预期寿命', '居民人均预期寿命', '平均预期寿命'],
]

/** Ends of names that mean the same in every plan, the preferred one first. */
export const quantityEndings: readonly (readonly string[])[] = [
  // A pledge of intangible rights exists once it is registered, so that the amount registered is the amount pledged.
  [
    ...[
      '质押融资金额',
      '质押融资登记金额',
      '质押融资登记额',
      '质押登记金额',
      '质押融资额',
      '质押融资总额',
      '质押融资规模',
    ],
    ...['质押金额', '质押贷款金额', '质押贷款额'],
  ],
]

/**
 * Expressions that overlap, that many take for one, and that are counted over different things or spans: two names with
 * different ones of a group are never one quantity, whatever a domain says.
 */
export const countedApart: readonly (readonly string[])[] = [
  ['作品著作权登记', '作品版权登记', '软件著作权登记', '作品登记', '版权登记', '著作权登记'],
]

/** Verbs at the head of a name that leave the stock as it is: 通过贯标认证企业 are 贯标认证企业. */
export const stockVerbs: readonly string[] = ['通过', '拥有', '建成', '获得', '取得', '完成', '累计']

/** Words at the end of a name that only say that something is counted, longest first. */
export const countingTails: readonly string[] = wordList(`
  拥有总量 拥有数量 保有数量 拥有量 拥有数 保有量 保有数 总数量 总数额 数量 总数 总量 总额 总金额 金额 个数 家数
  户数 人数 件数 数 量 额
`)

/** Words that end in a counting tail without being one: 指数, 质量. */
export const falseTails: readonly string[] = wordList(`
  指数 系数 质量 份额 名额 少数 多数 能量 力量 容量 产量 税额 流量 限额 倍数 排放量 消费量 运量 吞吐量 使用量
  用量 投资额 零售额 成交额 交易额 销售额 算力总量 排放总量 消费总量 用水总量 投资总额 零售总额 成交总额 交易总额
  销售总额
`)

/** Levels at the head of a name, each with the levels that it stands for. Order: the longest first. */
export const quantityLevels: readonly (readonly [string, string])[] = [
  ['国家级和省级', '国家级+省级'],
  ['国家级、省级', '国家级+省级'],
  ['国家、省级', '国家级+省级'],
  ['国家和省级', '国家级+省级'],
  ['国家级以上', '国家级以上'],
  ['省级及以上', '省级以上'],
  ['省级以上', '省级以上'],
  ['市级及以上', '市级以上'],
  ['市级以上', '市级以上'],
  ['县级以上', '县级以上'],
  ['国家和省', '国家级+省级'],
  ['国家、省', '国家级+省级'],
  ['国、省', '国家级+省级'],
  ['国省级', '国家级+省级'],
  ['国省', '国家级+省级'],
  ['省市级', '省级+市级'],
  ['省、市级', '省级+市级'],
  ['省部级', '省部级'],
  ['国家级', '国家级'],
  ['世界级', '世界级'],
  ['全国', '国家级'],
  ['国家', '国家级'],
  ['省级', '省级'],
  ['市级', '市级'],
  ['县级', '县级'],
  ['区级', '县级'],
  ['乡镇级', '乡级'],
  ['村级', '村级'],
]

/** What a coverage rate is counted over, longest first. */
export const coverageScopes: readonly (readonly [string, string])[] = [
  ['各区(市、县)', '县(区)'],
  ['各县(市、区)', '县(区)'],
  ['各县(区、市)', '县(区)'],
  ['各县(区)', '县(区)'],
  ['各县区', '县(区)'],
  ['各区县', '县(区)'],
  ['区(市、县)', '县(区)'],
  ['区(市)县', '县(区)'],
  ['区(县、市)', '县(区)'],
  ['区(县)', '县(区)'],
  ['县(市、区)', '县(区)'],
  ['县(市区)', '县(区)'],
  ['县(区、市)', '县(区)'],
  ['县(区)', '县(区)'],
  ['县(市)', '县(区)'],
  ['县市区', '县(区)'],
  ['县级', '县(区)'],
  ['县域', '县(区)'],
  ['县区', '县(区)'],
  ['区县', '县(区)'],
  ['各市(州)', '市(州)'],
  ['市(州)', '市(州)'],
  ['市(地、州)', '市(州)'],
  ['地级市', '市(州)'],
  ['设区市', '市(州)'],
  ['设区的市', '市(州)'],
  ['地市', '市(州)'],
  ['市州', '市(州)'],
  ['市级', '市(州)'],
  ['乡镇(街道)', '乡镇'],
  ['乡(镇)', '乡镇'],
  ['镇(街道)', '乡镇'],
  ['街道(乡镇)', '乡镇'],
  ['乡镇', '乡镇'],
  ['行政村', '村'],
  ['建制村', '村'],
  ['自然村', '村'],
  ['村(社区)', '村'],
  ['社区', '社区'],
]

/** Stages of a right or a case; names that differ in one of them count different things. */
export const stageWords: readonly string[] = wordList(`
  申请 受理 授权 登记 注册 拥有 有效 公开 转让 许可 审结 结案 立案 备案 认证 试点 示范 优势 培育 贯标 签约 在建
  开工 竣工 投产 注册资本 成交 发表 出口 进口
`)

/** Common ends of the numerators of shares; what stands before them is the object. */
export const valueTails: readonly string[] = wordList(`
  产业增加值 行业增加值 增加值 总产值 产值 营业收入 主营业务收入 销售收入 总收入 收入 支出 投入 投资 经费
  产业规模 规模 人口 面积 消费量
`)

/** Names that end or begin so are independent of the size of a place. */
export const intensiveEnds: readonly string[] = wordList(`
  率 比重 比例 占比 份额 满意度 指数 系数 强度 寿命 年限 浓度 增速 密度 覆盖面 得分 收入比
`)
export const intensiveHeads: readonly string[] = wordList(`
  每百 每千 每万 每十万 每亿 每10万 每人 每户 每亩 人均 户均 亩均 地均 车均 平均 单位GDP 单位地区生产总值
  单位国内生产总值 单位工业增加值 单位面积 万元GDP 万元地区生产总值
`)
