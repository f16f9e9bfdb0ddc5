import { describe, expect, it } from 'vitest'
import { extractIndicators } from '../../src/extract/indicators/extract-indicators.ts'
import { brief, briefs, documentOf, period, read } from './indicator-documents.ts'

describe('targets in sentences of the five plans', () => {
  it('reads several targets of one sentence', () => {
    const sentence =
      '到2025年6月，高新技术企业达到402户，科技中小型企业达到1000户，每万人高价值发明专利拥有量比2021年初翻一番，有效注册商标数量达48000件。'
    const found = read(sentence, 'goals')
    expect(found.map(brief)).toEqual([
      '高新技术企业 = 402户',
      '科技中小型企业 = 1000户',
      '每万人高价值发明专利拥有量 multiply 2',
      '有效注册商标数量 = 48000件',
    ])
    expect(found.every((i) => i.target.year === 2025 && i.target.month === 6)).toBe(true)
    expect(found[2].baseline).toEqual({ value: null, year: 2021, month: 1 })
  })

  it('gives each member of 各1家 its name and the whole clause as evidence', () => {
    const found = read('争创国家知识产权试点区（市、县）、园区和省级地理标志示范区各1家', 'goals')
    expect(found.map(brief)).toEqual([
      '国家知识产权试点区（市、县） = 1家',
      '国家知识产权试点园区 = 1家',
      '省级地理标志示范区 = 1家',
    ])
    expect(new Set(found.map((i) => i.evidence.quote)).size).toBe(1)
  })

  it('completes names from the member before', () => {
    const found = read('建成国家级知识产权信息公共服务网点 8 家以上、省级网点 20 家左右。')
    expect(found.map(brief)).toEqual(['国家级知识产权信息公共服务网点 >= 8家', '省级知识产权信息公共服务网点 = 20家'])
    expect(found[1].caveats.join()).toContain('约数')
    expect(found[1].evidence.quote).toBe('省级网点20家左右')
  })

  it.each([
    ['城市公交车、出租车新能源占比分别达到95%和80%。', ['城市公交车新能源占比 = 95%', '出租车新能源占比 = 80%']],
    ['小麦、玉米单产分别达到550公斤/亩、580公斤/亩。', ['小麦单产 = 550公斤/亩', '玉米单产 = 580公斤/亩']],
    [
      '国家级、省级、市级非物质文化遗产代表性项目分别达到30项、90项、200项。',
      ['国家级', '省级', '市级'].map((l, i) => `${l}非物质文化遗产代表性项目 = ${[30, 90, 200][i]}项`),
    ],
    [
      '小学、初中专任教师本科及以上学历占比分别达到95%、99%。',
      ['小学专任教师本科及以上学历占比 = 95%', '初中专任教师本科及以上学历占比 = 99%'],
    ],
  ])('gives each member of a series what only the last of them says: %s', (sentence, expected) => {
    expect(briefs(sentence)).toEqual(expected)
  })

  it.each([
    '支持300张床位以上的养老机构内设医疗机构，100张以上的设置医务室或者护理站。',
    '推进30万吨/年以下煤矿分类处置。',
    '对组织境外游客10人以上、在黄山住宿2晚以上的旅行社给予支持。',
    '对吸纳就业困难人员10人以上且签订1年以上劳动合同的企业给予支持。',
    '对80周岁以上老年人每人每月发放高龄津贴100元，90周岁以上每人每月200元。',
    '新建居住区按照每百户不少于20平方米、已建成居住区按照每百户不少于15平方米的标准配建养老服务设施。',
    '老河口至谷城高速公路，全长45公里，投资62亿元。',
  ])('takes no condition and no norm for a target: %s', (sentence) => {
    expect(briefs(sentence).filter((one) => !one.startsWith('高速公路'))).toEqual([])
  })

  it('carries 新增 and a modifier on as caveats, not as words of the name', () => {
    const marks = read('到 2025 年，全省新增地理标志 100 个，地理标志保护产品示范区 5 个')
    expect(marks.map((i) => [i.name, i.cumulative])).toEqual([
      ['新增地理标志', false],
      ['地理标志保护产品示范区', null],
    ])
    expect(marks[1].caveats).toContain('承前“新增”')
    const people = read('拥有服务德阳企业的知识产权师15人、专利代理师100人。', 'goals')
    expect(people.map(brief)).toEqual(['服务德阳企业的知识产权师 = 15人', '专利代理师 = 100人'])
    expect(people[1].caveats).toContain('承前“服务德阳企业的”')
  })

  it('finds the name behind the figure', () => {
    expect(briefs('建设 100 个中小学知识产权普及教育试点示范学校。')).toEqual([
      '中小学知识产权普及教育试点示范学校 = 100个',
    ])
    expect(briefs('建设20家知识产权维权援助工作站，10家维权工作点。')).toEqual([
      '知识产权维权援助工作站 = 20家',
      '维权工作点 = 10家',
    ])
    expect(briefs('支持组建1-2个产业知识产权联盟。')).toEqual(['产业知识产权联盟 range 1-2个'])
  })

  it('finds the name around the figure', () => {
    expect(briefs('被处罚信息100%公示并记入信用记录')).toEqual(['被处罚信息公示并记入信用记录 = 100%'])
    expect(briefs('实现10%以上的案件通过非诉解纷机制化解。')).toEqual(['案件通过非诉解纷机制化解 >= 10%'])
  })

  it('tells counters, increments and changes apart', () => {
    expect(read('知识产权质押金额累计达22亿元')[0]?.cumulative).toBe(true)
    expect(briefs('知识产权贯标企业新增10家以上', 'goals')).toEqual(['新增知识产权贯标企业 >= 10家'])
    expect(briefs('将平均审理时间减少10%。')).toEqual(['平均审理时间 decrease_pct 10%'])
    const [growth] = read('每万人口高价值发明专利拥有量比 2020 年末增长 60%', 'goals')
    expect([brief(growth), growth.baseline]).toEqual([
      '每万人口高价值发明专利拥有量 increase_pct 60%',
      { value: null, year: 2020 },
    ])
  })

  it('knows where a year comes from', () => {
    const own = read('到2025年，每万人口高价值发明专利拥有量力争达到5件以上。')[0].target
    expect([own.year, own.yearFrom]).toEqual([2025, 'sentence'])
    const named = read('“十四五”期间，争创国家级知识产权强国建设示范园区1个')[0].target
    expect([named.year, named.yearFrom]).toEqual([2025, 'period'])
    const none = read('建成国家级知识产权信息公共服务网点8家以上')[0].target
    expect([none.year, none.yearFrom]).toEqual([null, null])
    const goals = ['到2025年，保护水平显著提升。', '全市高价值发明专利拥有量达970件以上。']
    const governed = extractIndicators(documentOf(goals, 'goals'), period)[0].target
    expect([governed.year, governed.yearFrom]).toEqual([2025, 'opener'])
  })

  it.each([
    '第22届中国专利优秀奖',
    '落实《知识产权强国建设纲要（2021-2035年）》（中办发〔2019〕56号）',
    '加强“155+6”现代产业体系知识产权保护，围绕“10+3”现代农业和“三个圈层”',
    '加强5大先进制造业、6大新经济形态的专利创造',
    '纵向集成知识产权创造、运用、保护、管理、服务5个环节',
    '在万亿级装备产业制造集群，千亿级新材料产业集群形成一批高价值专利',
    '主导制定国际标准 ISO 24220:2020',
    '目前，全市已建成维权工作站14家',
    '2020年，法院共受理案件758件',
    '攀枝花芒果、攀枝花块菌、米易枇杷等3件地理标志产品',
    '实现市(州)维权援助工作全覆盖',
  ])('finds no target in %s', (sentence) => {
    expect(briefs(sentence)).toEqual([])
  })

  it.each(['review', 'situation', 'notice'] as const)('reads nothing in the %s', (context) => {
    expect(briefs('到2025年，有效注册商标数量达48000件。', context)).toEqual([])
  })
})

describe('a plan with a part for its goals', () => {
  it('promises nothing in its principles', () => {
    const { text, nodes } = documentOf(['到2025年，建成示范区5个。', '到2025年，保护水平显著提升。'], 'principles')
    const document = {
      plan: 'plan',
      text,
      nodes: [nodes[0], { ...nodes[1], context: 'goals' as const }],
      diagnostics: [],
    }
    expect(extractIndicators(document, period)).toEqual([])
  })
})

describe('a plan without a part for its goals', () => {
  it('has them in 总体要求, where a sentence names its year', () => {
    const sentence =
      '着力统筹消费资源。力争到2030年，本市市场总消费额年均增长5%左右，打造2—3个千亿级文商旅体融合消费新地标。建设中心5个。'
    expect(briefs(sentence, 'principles')).toEqual([
      '市场总消费额 annual_pct 5%',
      '千亿级文商旅体融合消费新地标 range 2-3个',
    ])
  })
})

describe('targets in sentences of other sectors', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      '到2025年，基本医疗保险参保率保持在95%以上，每千人口执业（助理）医师数达到3.6人。',
      ['基本医疗保险参保率 >= 95%', '每千人口执业（助理）医师数 = 3.6人'],
    ],
    ['社会消费品零售总额年均增长6%左右', ['社会消费品零售总额 annual_pct 6%']],
    ['单位GDP能耗下降14.5%', ['单位GDP能耗 decrease_pct 14.5%']],
    ['建成100个以上社区养老服务综合体', ['社区养老服务综合体 >= 100个']],
    ['全市电子信息产业规模力争突破5000亿元', ['电子信息产业规模 >= 5000亿元']],
    [
      '培育专精特新“小巨人”企业50家、年产值超过10亿元的企业5家',
      ['专精特新“小巨人”企业 = 50家', '年产值超过10亿元的企业 = 5家'],
    ],
    ['孕产妇死亡率控制在14.5/10万以下，婴儿死亡率控制在5.0‰以内', ['孕产妇死亡率 <= 14.5/10万', '婴儿死亡率 <= 5‰']],
    ['PM2.5浓度控制在35微克/立方米以内', ['PM2.5浓度 <= 35微克/立方米']],
    ['每千人口拥有3岁以下婴幼儿托位数达到4.5个', ['每千人口拥有3岁以下婴幼儿托位数 = 4.5个']],
    ['人均预期寿命达到79岁', ['人均预期寿命 = 79岁']],
    ['新建改建农村公路1000公里', ['农村公路 = 1000公里']],
    ['打造2—3个千亿级文商旅体融合消费新地标', ['千亿级文商旅体融合消费新地标 range 2-3个']],
    ['重点培育20项国际顶级赛事、30项高商业价值赛事', ['国际顶级赛事 = 20项', '高商业价值赛事 = 30项']],
    ['全市80%以上的县（市、区）达到国家义务教育优质均衡标准', ['县（市、区）达到国家义务教育优质均衡标准 >= 80%']],
    [
      '城镇和农村居民人均可支配收入分别达到5.5万元和2.6万元',
      ['城镇居民人均可支配收入 = 5.5万元', '农村居民人均可支配收入 = 2.6万元'],
    ],
    ['居民健康素养水平提升5个百分点', ['居民健康素养水平 increase_points 5个百分点']],
    [
      '上市企业数量增长1倍以上，高新技术企业数量达到2020年的2倍',
      ['上市企业数量 multiply 2', '高新技术企业数量 multiply 2'],
    ],
    ['2025年文化产业增加值突破千亿元', ['文化产业增加值 >= 1000亿元']],
    ['创建国家级、省级知识产权示范企业各10家', ['国家级知识产权示范企业 = 10家', '省级知识产权示范企业 = 10家']],
    ['开展补贴性职业技能培训10万人次', ['补贴性职业技能培训 = 10万人次']],
    ['千兆光网覆盖80%以上的家庭', ['千兆光网覆盖家庭 >= 80%']],
  ]
  it.each(cases)('reads %s', (sentence, expected) => {
    expect(briefs(sentence)).toEqual(expected)
  })

  it('takes the base of a sentence that tells both ends', () => {
    const [rate] = read('常住人口城镇化率由2020年的60%提高到2025年的75%。')
    expect([brief(rate), rate.baseline, rate.target.year]).toEqual([
      '常住人口城镇化率 = 75%',
      { value: 60, year: 2020 },
      2025,
    ])
    const [count] = read('国家级专精特新“小巨人”企业从40家增加到80家。')
    expect([brief(count), count.baseline?.value, count.cumulative]).toEqual([
      '国家级专精特新“小巨人”企业 = 80家',
      40,
      null,
    ])
  })

  it('keeps one indicator where a change and a level are told together, and says so', () => {
    const found = read('到2025年，研发经费投入强度比2020年提高0.5个百分点，达到2.5%。')
    expect(found.map(brief)).toEqual(['研发经费投入强度 = 2.5%'])
    expect(found[0].caveats.join()).toContain('提高0.5个百分点')
  })

  it('completes a share from what it is a share of', () => {
    expect(briefs('数字经济核心产业增加值达到1000亿元，占GDP比重达到10%')).toEqual([
      '数字经济核心产业增加值 = 1000亿元',
      '数字经济核心产业增加值占GDP比重 = 10%',
    ])
  })

  it('pairs years with values', () => {
    const found = read('到2025年、2030年，新能源汽车渗透率分别达到40%、60%。')
    expect(found.map((i) => [i.target.value, i.target.year])).toEqual([
      [40, 2025],
      [60, 2030],
    ])
  })

  it('takes the years from the plan: 十五五 ends in 2030', () => {
    const found = read('力争“十五五”末，人工智能核心产业规模达到1000亿元。', 'tasks', {
      start: '2026-01',
      end: '2030-12',
    })
    expect(found.map((i) => i.target.year)).toEqual([2030])
    expect(read('到规划期末，建成示范区5个', 'tasks', { start: '2026-01', end: '2030-12' })[0].target.year).toBe(2030)
  })

  it.each([
    '给予最高100万元奖励，按照固定资产投资的10%给予补助',
    '首付款比例不低于20%，住房公积金贷款额度提高至100万元',
    '对建档的深度困难职工按照1000元/户的标准实施补助',
    '推进总投资50亿元的产业园建设，实行7×24小时服务',
    '打造“15分钟”服务圈，5个工作日内办结',
    '在10个县（市、区）开展试点',
    '举办第3届博览会，推进315国道和G5京昆高速改造',
  ])('finds no target in %s', (sentence) => {
    expect(briefs(sentence)).toEqual([])
  })
})

describe('names that lean on what was said before', () => {
  it.each([
    [
      '到2025年，城市社区老年助餐服务覆盖率达到95%以上、农村达到70%以上。',
      ['城市社区老年助餐服务覆盖率 >= 95%', '农村老年助餐服务覆盖率 >= 70%'],
    ],
    [
      '老年助餐服务城市社区覆盖率达90%、行政村覆盖率达60%。',
      ['老年助餐服务城市社区覆盖率 = 90%', '老年助餐服务行政村覆盖率 = 60%'],
    ],
    [
      '省级福利彩票公益金用于养老服务的比例不低于55%，各设区市不低于60%。',
      ['省级福利彩票公益金用于养老服务的比例 >= 55%', '各设区市福利彩票公益金用于养老服务的比例 >= 60%'],
    ],
    [
      '郑州机场年旅客吞吐量达到4500万人次、年货邮吞吐量达到120万吨。',
      ['郑州机场年旅客吞吐量 = 4500万人次', '郑州机场年货邮吞吐量 = 120万吨'],
    ],
    ['推进“两客一危”车辆智能监控，完成率达到100%。', ['“两客一危”车辆智能监控完成率 = 100%']],
    ['推动养老机构与周边医疗卫生机构签约合作，签约率保持100%。', ['养老机构与周边医疗卫生机构签约率 = 100%']],
    [
      '推动乡镇敬老院转型升级为区域综合养老服务中心，到2023年覆盖率达到65%，到2025年达到75%。',
      ['区域综合养老服务中心覆盖率 = 65%', '区域综合养老服务中心覆盖率 = 75%'],
    ],
    [
      '新建或改扩建100所县级供养服务设施，护理型床位占比不低于80%。',
      ['县级供养服务设施 = 100所', '县级供养服务设施护理型床位占比 >= 80%'],
    ],
    [
      '三年累计培训养老护理员1.2万人次，其中失能照护人员8000人次。',
      ['培训养老护理员 = 1.2万人次', '失能照护人员 = 8000人次'],
    ],
    [
      '氮氧化物、挥发性有机物、化学需氧量、氨氮重点工程减排量分别达到6万吨、3.5万吨、10万吨和0.5万吨。',
      [
        '氮氧化物重点工程减排量 = 6万吨',
        '挥发性有机物重点工程减排量 = 3.5万吨',
        '化学需氧量重点工程减排量 = 10万吨',
        '氨氮重点工程减排量 = 0.5万吨',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(briefs(sentence)).toEqual(expected)
  })

  it('keeps a name that stands alone as it is', () => {
    expect(briefs('推进新型城镇化建设，常住人口城镇化率达到75%。')).toEqual(['常住人口城镇化率 = 75%'])
    expect(briefs('建设电商服务站500个，快递进村率达到95%。')).toEqual(['电商服务站 = 500个', '快递进村率 = 95%'])
  })
})

describe('figures with words around them', () => {
  it('reads what a rate is counted for, a yearly rate as a name, and sums over years', () => {
    expect(briefs('放射源辐射事故年发生率低于每万枚1.5起。', 'goals')).toEqual(['放射源辐射事故年发生率 <= 1.5起/万枚'])
    expect(briefs('银发经济规模达到400亿元，年均增速保持在12%左右。', 'goals')).toEqual([
      '银发经济规模 = 400亿元',
      '银发经济规模年均增速 annual_pct 12%',
    ])
    expect(briefs('省财政五年累计安排养老服务体系建设资金20亿元。')).toEqual(['安排养老服务体系建设资金 = 20亿元'])
  })

  it.each([
    '新建居住区按照每百户不低于20平方米的标准配建养老服务设施。',
    '对独居、空巢、失能老年人每月至少探访1次。',
    '探索开展EOD模式试点，谋划项目3个，总投资约30亿元。',
  ])('reads no target in %s', (sentence) => {
    expect(briefs(sentence).filter((b) => !b.startsWith('项目'))).toEqual([])
  })
})

describe('sentences of plans of other sectors', () => {
  it.each([
    ['单位GDP二氧化碳排放五年累计下降17%。', ['单位GDP二氧化碳排放 decrease_pct 17%']],
    ['到2025年，人均年生活用电量达到900千瓦时左右。', ['人均年生活用电量 = 900千瓦时']],
    [
      '研发经费年均增长8%以上、力争投入强度高于“十三五”时期实际，常住人口城镇化率提高到63%。',
      ['研发经费 annual_pct 8%', '常住人口城镇化率 = 63%'],
    ],
    [
      '新增重点实验室、工程中心、技术中心、数据中心、检测中心等创新平台5个以上。',
      ['新增重点实验室、工程中心、技术中心、数据中心、检测中心等创新平台 >= 5个'],
    ],
    ['“十四五”、“十五五”期间分别新增水电装机容量400万千瓦。', ['新增水电装机容量 = 400万千瓦']],
    [
      '单位国内生产总值能源消耗和二氧化碳排放分别降低12%、17%。',
      ['单位国内生产总值能源消耗 decrease_pct 12%', '单位国内生产总值二氧化碳排放 decrease_pct 17%'],
    ],
    ['地区生产总值年均增长6%以上、突破2800亿元。', ['地区生产总值 annual_pct 6%', '地区生产总值 >= 2800亿元']],
    ['需求侧响应能力达到最大用电负荷的3%～5%。', ['需求侧响应能力占最大用电负荷的比重 range 3-5%']],
    ['开发2种新原料（以下简称“新品”）。', ['新原料 = 2种']],
    ['外送通道可再生能源电量比例原则上不低于45%。', ['外送通道可再生能源电量比例 >= 45%']],
  ])('%s', (sentence, expected) => {
    expect(briefs(sentence, 'goals')).toEqual(expected)
  })

  it.each([
    '入井人数超过30人、井深超过700米的地下矿山，边坡高度超过150米的露天矿山重点整治。',
    '策源区集聚高校院所，面积约7.5平方公里。',
    '其中，日间手术是指当日出院的手术，因病情需要延期的，住院时间不超过48小时。',
    '支持符合条件的个人申请最高40万元创业担保贷款。',
  ])('reads no target in %s', (sentence) => {
    expect(briefs(sentence)).toEqual([])
  })
})
