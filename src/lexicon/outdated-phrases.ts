/** A meeting of the Party whose documents later plans refer to. Dates are those of its closing (Xinhua, communiqués). */
export interface Meeting {
  /** 十九, 二十: the congress by its ordinal. */
  readonly congress: string
  /** 0 the congress itself, else its plenary session. */
  readonly plenum: number
  /** ISO date of closing. */
  readonly closed: string
}

/** Congresses and those of their plenary sessions that plans cite. Source: the communiqués, published on the closing day (read again in a copy: the latest). */
export const meetings: readonly Meeting[] = [
  { congress: '十八', plenum: 0, closed: '2012-11-14' },
  { congress: '十八', plenum: 3, closed: '2013-11-12' },
  { congress: '十八', plenum: 4, closed: '2014-10-23' },
  { congress: '十八', plenum: 5, closed: '2015-10-29' },
  { congress: '十八', plenum: 6, closed: '2016-10-27' },
  { congress: '十九', plenum: 0, closed: '2017-10-24' },
  { congress: '十九', plenum: 2, closed: '2018-01-19' },
  { congress: '十九', plenum: 3, closed: '2018-02-28' },
  { congress: '十九', plenum: 4, closed: '2019-10-31' },
  { congress: '十九', plenum: 5, closed: '2020-10-29' },
  { congress: '十九', plenum: 6, closed: '2021-11-11' },
  { congress: '二十', plenum: 0, closed: '2022-10-22' },
  { congress: '二十', plenum: 2, closed: '2023-02-28' },
  { congress: '二十', plenum: 3, closed: '2024-07-18' },
  { congress: '二十', plenum: 4, closed: '2025-10-23' },
]

/** An expression that official texts no longer use from a day on. */
export interface Outdated {
  readonly phrase: RegExp
  /** ISO date from which it is outdated. */
  readonly from: string
  /** What is written instead, and by what document. */
  readonly because: string
}

/**
 * Names of bodies, laws and tasks that were superseded. The dates were read in published copies of the notices, but for two
 * that rest on memory: March 2019 for the reform of local bodies, and May and July 2023 for those of financial supervision.
 */
export const outdatedPhrases: readonly Outdated[] = [
  {
    phrase:
      /决胜(?:全面)?(?:建成)?小康社会|(?:为|到2020年)全面建成小康社会(?:奠定|提供|而)|全面建成小康社会(?:决胜|目标任务)/u,
    from: '2021-07-01',
    because: '2021年7月1日宣布全面建成小康社会，此后为“全面建设社会主义现代化国家”',
  },
  {
    phrase: /(?:坚决)?打赢(?:打好)?脱贫攻坚战|打好精准脱贫攻坚战|深入(?:推进|实施)(?:精准)?(?:扶贫|脱贫攻坚)/u,
    from: '2021-02-25',
    because: '2021年2月25日宣布脱贫攻坚战取得全面胜利，此后为“巩固拓展脱贫攻坚成果”',
  },
  {
    phrase: /新冠肺炎|新型冠状病毒肺炎/u,
    from: '2022-12-26',
    because: '国家卫生健康委公告2022年第7号（2022年12月26日）将其更名为“新型冠状病毒感染”',
  },
  {
    phrase: /工商行政管理(?:总局|局|部门|机关)|质量技术监督(?:总局|局|部门)|食品药品监督管理(?:总局|局)/u,
    from: '2019-03-31',
    because: '2018年机构改革组建市场监督管理部门，地方机构改革于2019年3月底前基本完成',
  },
  {
    phrase: /环境保护部(?!门)|国土资源部(?!门)|国家新闻出版广电总局|国家卫生和计划生育委员会|国家旅游局|国务院法制办/u,
    from: '2018-03-17',
    because: '国务院机构改革方案（第十三届全国人民代表大会第一次会议2018年3月17日批准）已调整这一机构',
  },
  {
    phrase: /银监会|保监会|银保监会|银保监局/u,
    from: '2023-07-20',
    because: '国家金融监督管理总局及其派出机构已于2023年5月18日、7月20日挂牌，银保监会及银保监局不再保留',
  },
  {
    phrase: /《(?:中华人民共和国)?(?:物权法|合同法|侵权责任法|担保法|民法总则|民法通则|婚姻法|继承法)》/u,
    from: '2021-01-01',
    because: '《民法典》自2021年1月1日起施行，该法同时废止',
  },
  {
    phrase: /专利代理人(?!员)/u,
    from: '2019-03-01',
    because: '修订后的《专利代理条例》（国务院令第706号，2018年11月6日公布）自2019年3月1日起施行，改称“专利代理师”',
  },
]

/** A thought that plans must name from a day on, and the older turn that alone no longer does. */
export const guidingThought = {
  old: /习近平总书记系列重要讲话精神/u,
  now: '习近平新时代中国特色社会主义思想',
  from: '2017-10-24',
} as const
