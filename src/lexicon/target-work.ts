import { wordList } from './word-list.ts'

/**
 * Words in the name of an indicator that say how something is counted and not what: the thing itself is what is left,
 * and what a task has to be about. 高新技术企业营业收入 is about 高新技术企业.
 */
export const countingWords: readonly string[] = wordList(`
  累计 新增 新建 净增 总量 总数 总额 数量 金额 个数 家数 比重 占比 比例 比率 覆盖率 覆盖面 满意度 社会满意度 知晓率 参与率
  合格率 达标率 优良率 结案率 按期结案率 审结率 查处率 增长率 增速 增幅 贡献率 利用率 转化率 普及率 入学率 就业率
  增加值 总产值 产值 营业收入 营业 收入 产值 规模 登记金额 登记 登记量 授权量 申请量 注册量 有效量 有效 拥有 拥有量 拥有数
  保有量 按期 法定 审限 审限内 平均 时间 周期 通过 达到 建成 获得 行业 社会 国内 国际 国家 国省 全国 全省 全市 全区 省级 市级
  县级 区级 国家级 以上 以下 规模以上 规上 工业 GDP 地区生产总值 每万 每万人 每万人口 人口 人均 户均 年均 指标 指数 强度
  市县 县区 区县 县市区 各县 市州 市 县 区 州 家 个 件 率 量 额 数
`)

/** Words that stand in the names of very many things and find none of them alone. */
export const looseWords: readonly string[] = wordList(`
  企业 机构 单位 主体 中心 平台 基地 园区 产业 项目 活动 工程 体系 案件 纠纷 人员 人才 专业 产品 服务 管理 工作 信息 技术
  保护 创造 运用 学校 报告 站点 网点 工作站 服务站 工作点 队伍 资金 机制 公示 记入 记录 处罚 当地 面向
`)

/** Ends of what is built or set up: a task on the same matter that builds none serves such a target less. */
export const builtThings: readonly string[] = wordList(`
  中心 平台 基地 网点 工作站 服务站 指导站 工作点 园区 示范区 集聚区 学校 联盟 委员会 市 县 城市 乡镇 社区 站 院 所
`)

/** Units in which rights and persons are counted, which many kinds of task bring forth. */
export const looseUnits: readonly string[] = wordList('件 万件 项 万项 人 万人 名 万名')

/**
 * Official statistics whose name does not say the work that moves them, and words of that work. Each group: signs in
 * the name, then words to look for.
 */
export const workBehind: readonly { readonly signs: readonly string[]; readonly work: readonly string[] }[] = [
  {
    signs: wordList('一审 二审 审限 服判 息诉 审理 改判 发回重审 上诉率'),
    work: wordList('民事 审判 审理 裁判 庭审 司法保护水平 三合一 三审合一 繁简分流 速裁 快审'),
  },
  {
    signs: wordList('结案率 审结率 查处率'),
    work: wordList('办案 案件办理 案件查办 执法力度 执法能力 执法水平 行政执法'),
  },
  { signs: wordList('信用记录 信用信息'), work: wordList('信用监管 信用体系 失信 信用信息 信用评价 诚信') },
]

/** Work on rights that brings none forth: against those who break them, on who deals with them. */
export const otherWork: readonly string[] = wordList(`
  侵权 假冒 违法 犯罪 查处 打击 惩戒 恶意 纠纷 维权 诉讼 代理 协会 保险 质押 融资
`)
