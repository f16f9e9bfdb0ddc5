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

/** Words in names of targets that qualify a thing of any sector: a task that shares no more than one of them need not be about it. */
export const plainWords: readonly string[] = wordList(`
  综合 主要 传统 普通 优质 特色 发展 提升 重点 基本 基础 生产 能力 水平 质量 现代 现代化 标准 高标准 标准化 规范 规范化 专业化 公共 行业
  年龄 本地 阶段 面积 生产能力 城乡 城镇 农村 城市 乡村 居民 群众 人群 地区 区域 用于 实现 使用 开展 实施 建设 推进 融合 创新 示范 试点 合作
  国际 科技 数字 数字化 智能 智慧 绿色 安全 生态 环境 改革 治理 组织 制度 资源 设施 系统 网络 单位 部门 活动 任务 重大 先进 优秀 集中 新型
  高质量 均衡 一体化 进步 成果 条件 具备 完成 及以上 比例 平均 处理 利用 消费 投资 教育 文化 健康 经济
`)

/**
 * In the name of a target: what the plan as a whole brings about and no task of it alone (地区生产总值, 人均可支配收入, 产业规模; deaths,
 * air and water, visitors and goods). The tasks behind them never name them: 加强慢性病综合防治 for 过早死亡率, 打好蓝天保卫战 for 优良天数比率.
 */
export const wholePlanOutcome = new RegExp(
  [
    '生产总值|可支配收入|人均收入|收入(?:差距|比)|劳动生产率|贡献率|产业(?:总)?(?:规模|产值)',
    '占(?:GDP|地区生产总值|国内生产总值).{0,3}比重|城镇化率|失业率|平均受教育年限',
    '预期寿命|死亡(?:率|人数)|发病率|患病率|事故起数|受灾人次',
    '优良天数|水质|水体比例|PM2[.]5|细颗粒物',
    '游客|接待.{0,6}人次|停留时间|吞吐量|[客货]运量',
  ].join('|'),
  'u',
)

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
  // What plans of the other sectors count by law or custom, each with the work that its ministry's plan names for it.
  { signs: wordList('巩固率'), work: wordList('控辍 保学 辍学') },
  { signs: wordList('毛入园率 学前教育'), work: wordList('幼儿园 学前') },
  { signs: wordList('毛入学率'), work: wordList('招生 扩容 高中阶段 高等学校') },
  { signs: wordList('近视'), work: wordList('近视 视力 视屏') },
  {
    signs: wordList('医师 护士 卫生技术人员'),
    work: wordList('卫生人才 卫生人员 医疗卫生队伍 卫生健康人才 全科医生 护理人员 医务人员'),
  },
  { signs: wordList('托位'), work: wordList('托育 托位') },
  { signs: wordList('吸烟'), work: wordList('控烟 戒烟 无烟') },
  { signs: wordList('个人卫生支出'), work: wordList('医保 医疗保障 医药卫生体制 就医负担') },
  { signs: wordList('孕产妇 婴儿死亡'), work: wordList('母婴 妇幼 产前 孕产妇') },
  { signs: wordList('就诊率'), work: wordList('分级诊疗 医共体 县级医院') },
  { signs: wordList('参保'), work: wordList('参保 社会保险 全民参保 扩面') },
  { signs: wordList('护理型床位'), work: wordList('养老 护理型') },
  { signs: wordList('新增就业'), work: wordList('就业 创业') },
  { signs: wordList('非遗'), work: wordList('非物质文化遗产 非遗') },
  { signs: wordList('文化设施 文化站'), work: wordList('文化馆 文化中心 文化阵地 公共文化 文化设施') },
  { signs: wordList('藏书'), work: wordList('图书馆 馆藏') },
  { signs: wordList('饭店'), work: wordList('酒店 饭店') },
  { signs: wordList('进出口 外贸'), work: wordList('外贸 出口 进口') },
  { signs: wordList('服务贸易 服务进出口'), work: wordList('服务贸易 服务外包') },
  { signs: wordList('外资'), work: wordList('外资 外商 招商') },
  { signs: wordList('台资'), work: wordList('台资 台企 台商') },
  { signs: wordList('零售'), work: wordList('促消费 消费 商圈 电商') },
  { signs: wordList('限额以上'), work: wordList('升规 入库 限上 限额以上') },
  { signs: wordList('研发经费 研究与试验发展'), work: wordList('研发 科技创新') },
  { signs: wordList('二氧化碳 碳排放 能耗 能源消耗'), work: wordList('节能 减排 低碳 降碳 新能源 碳达峰') },
  { signs: wordList('用水量 水有效利用'), work: wordList('节水 灌区 用水') },
  { signs: wordList('森林覆盖率'), work: wordList('造林 绿化 森林') },
  { signs: wordList('水土保持率'), work: wordList('水土流失 水土保持') },
  { signs: wordList('粮食'), work: wordList('粮食 粮油 单产') },
  { signs: wordList('机械化'), work: wordList('农机') },
  { signs: wordList('高标准农田'), work: wordList('农田 良田') },
  { signs: wordList('卫生厕所'), work: wordList('厕所 改厕') },
  { signs: wordList('自来水'), work: wordList('供水') },
  { signs: wordList('村集体'), work: wordList('集体经济 村集体') },
  { signs: wordList('双车道 三级公路'), work: wordList('四好农村路 路面加宽 加宽') },
  { signs: wordList('公交站点'), work: wordList('公交线路 公交线网 停靠站') },
  { signs: wordList('快递'), work: wordList('快递 寄递') },
  { signs: wordList('信用记录 信用信息'), work: wordList('信用监管 信用体系 失信 信用信息 信用评价 诚信') },
]

/** Work on rights that brings none forth: against those who break them, on who deals with them. */
export const otherWork: readonly string[] = wordList(`
  侵权 假冒 违法 犯罪 查处 打击 惩戒 恶意 纠纷 维权 诉讼 代理 协会 保险 质押 融资
`)
