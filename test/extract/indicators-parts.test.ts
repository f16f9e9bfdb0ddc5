import { describe, expect, it } from 'vitest'
import { brief, briefs, read } from './indicator-documents.ts'

describe('what a sentence counts in parts', () => {
  it('gives each year of 其中 its own target, named by what was counted before', () => {
    const found = read('“十四五”期间，新改造农村户厕50万户，其中2022年完成12万户、2023年完成10万户。')
    expect(found.map((i) => `${brief(i)} ${i.target.year}`)).toEqual([
      '农村户厕 = 50万户 2025',
      '农村户厕 = 12万户 2022',
      '农村户厕 = 10万户 2023',
    ])
  })

  it('looks past what a measure brings about for what its years count', () => {
    const found = read(
      '改造城镇老旧小区86个，惠及居民2.1万户，改造建筑面积约190万平方米，其中2024年改造20个、2025年改造24个。',
    )
    expect(found.map((i) => `${i.name} ${i.target.value}${i.unit}`)).toEqual([
      '城镇老旧小区 86个',
      '城镇老旧小区 20个',
      '城镇老旧小区 24个',
      '惠及居民 2.1万户',
      '城镇老旧小区建筑面积 190万平方米',
    ])
  })

  it('pairs years with values where the name stands before', () => {
    const found = read('改造农村危房1.2万户，2022年、2023年分别完成3000户和4000户。')
    expect(found.slice(-2).map((i) => [i.target.year, i.target.value])).toEqual([
      [2022, 3000],
      [2023, 4000],
    ])
  })

  it.each([
    // 其中 without a word for what is counted.
    [
      '铁路营业里程突破500公里，其中高速铁路达到330公里以上。',
      ['铁路营业里程 >= 500公里', '铁路营业里程（其中：高速铁路） >= 330公里'],
    ],
    [
      '综合交通计划总投资1200亿元，其中铁路380亿元、公路820亿元。',
      [
        '综合交通计划总投资 = 1200亿元',
        '综合交通计划总投资（其中：铁路） = 380亿元',
        '综合交通计划总投资（其中：公路） = 820亿元',
      ],
    ],
    // A level of government alone.
    [
      '培育国家级智慧健康养老示范企业100家、省级200家。',
      ['国家级智慧健康养老示范企业 = 100家', '省级智慧健康养老示范企业 = 200家'],
    ],
    [
      '培育农民合作社示范社国家级300家、省级1500家。',
      ['农民合作社示范社国家级 = 300家', '农民合作社示范社省级 = 1500家'],
    ],
    ['创建国家现代农业产业园10个、省级80个。', ['国家现代农业产业园 = 10个', '省级现代农业产业园 = 80个']],
    // A list with one act.
    [
      '培训养老护理员200万人次、老年社会工作者10万人次。',
      ['培训养老护理员 = 200万人次', '培训老年社会工作者 = 10万人次'],
    ],
    // What all members of a list count stands at its end.
    [
      '小学生、初中生、高中生近视率每年分别下降0.5个、1个和1个百分点。',
      ['小学生', '初中生', '高中生'].map((who, i) => `${who}近视率 increase_points ${[-0.5, -1, -1][i]}个百分点`),
    ],
    [
      '出租汽车、城市配送车辆中新能源车占比分别达到70%和30%。',
      ['出租汽车中新能源车占比 = 70%', '城市配送车辆中新能源车占比 = 30%'],
    ],
    [
      '老年用品制造业营业收入和智慧健康养老产业规模年均分别增长8%和12%。',
      ['老年用品制造业营业收入 annual_pct 8%', '智慧健康养老产业规模 annual_pct 12%'],
    ],
    // Two measures of one thing.
    ['建成高速公路5条238公里。', ['高速公路 = 5条', '高速公路 = 238公里']],
    ['建成5条238公里高速公路。', ['高速公路 = 5条']],
    ['培育5家10亿元以上企业。', ['10亿元以上企业 = 5家']],
    // A share that names what it is of.
    [
      '新增示范性普惠托位50万个以上，2023年普惠托位占比不低于60%。',
      ['新增示范性普惠托位 >= 50万个', '普惠托位占比 >= 60%'],
    ],
    // A total beside what each year brings.
    [
      '每年安排文化旅游专项资金不少于1亿元，三年累计不少于3亿元。',
      ['安排文化旅游专项资金 >= 1亿元', '安排文化旅游专项资金 >= 3亿元'],
    ],
    ['新增“跨省通办”事项30项，累计达到260项。', ['新增“跨省通办”事项 = 30项', '“跨省通办”事项 = 260项']],
    ['技术合同成交额五年累计超过300亿元。', ['技术合同成交额 >= 300亿元']],
    // How many for each.
    ['每5名失能老年人配备1名养老护理员。', ['每5名失能老年人配备养老护理员 = 1名']],
    ['每个街道至少建成1处综合养老服务中心。', ['每个街道建成综合养老服务中心 >= 1处']],
    ['每年安排不少于2亿元用于农村公路建设养护。', ['农村公路建设养护资金 >= 2亿元']],
    ['三级航道建设81公里。', ['三级航道建设 = 81公里']],
    // Behind a deadline a built quarter is no report.
    ['到2025年，已建成居住区补齐养老服务设施，用地达标率提高到80%左右。', ['用地达标率 = 80%']],
  ])('%s', (sentence, expected) => {
    expect(briefs(sentence)).toEqual(expected)
  })

  it('reads among the goals how many are to get there', () => {
    expect(briefs('60个以上县市区通过国家义务教育优质均衡发展县督导评估。', 'goals')).toEqual([
      '县市区通过国家义务教育优质均衡发展县督导评估 >= 60个',
    ])
    expect(briefs('30户以上自然村通硬化路比例达到90%。', 'goals')).toEqual(['30户以上自然村通硬化路比例 = 90%'])
  })

  it.each([
    '按照每1万常住人口设置1所9—12班规模幼儿园的标准完善布局。',
    '养老机构护理型床位占比仅48%。',
    '其中2024年改造20个、2025年改造24个。',
  ])('reads no target in %s', (sentence) => {
    expect(briefs(sentence)).toEqual([])
  })
})
