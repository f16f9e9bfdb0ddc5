import { describe, expect, test } from 'vitest'
import { boundByActions, readObligation, readSubject } from '../../src/extract/initiatives/obligation.ts'

const province = { level: 'province' as const, region: '四川省' }
const bound = (core: string, titles: string[] = [], whole = core) => readObligation({ core, whole, titles }, province)

describe('whom a unit of the reference plan binds', () => {
  test.each([
    ['鼓励有条件的市(州)建立分中心', 'encouraged'],
    ['鼓励、支持有条件的地方根据有关规定及政策设立知识产权专项资金', 'encouraged'],
    ['支持企业将自主知识产权转化为技术标准', 'open'],
    ['实现市(州)维权援助工作全覆盖', 'all'],
    ['加快实现省、市、县三级知识产权数据共享', 'all'],
    ['成立四川省专利代理师协会', 'own_level'],
    ['建设省市场监管大数据中心和“智慧监管”总平台', 'own_level'],
    ['对接省市场监管大数据中心', 'open'],
    ['打造省域副中心城市', 'open'],
    ['定期编制发布四川知识产权保护白皮书和典型案例', 'own_level'],
    ['推进知识产权司法案件繁简分流', 'other_body'],
    ['加强两地海关风险联合研判', 'other_body'],
    ['推进行政执法与刑事司法衔接', 'open'],
    ['健全知识产权非诉纠纷解决机制', 'open'],
    ['建立医疗保障信用评价制度', 'open'],
  ])('%s: %s', (core, expected) => {
    expect(bound(core).obligation).toBe(expected)
  })
  test('places named', () => {
    const unit = bound('在成都、德阳、绵阳、南充、达州等种子生产重点区域开展专项行动')
    expect(unit).toEqual({ obligation: 'named', places: ['成都', '德阳', '绵阳', '南充', '达州'] })
  })
  test.each([
    ['在南昌市、赣州市开展县域养老服务体系创新试点', ['南昌市', '赣州市']],
    ['支持章贡区、南康区、信丰县开展县域养老服务体系创新试点', ['章贡区', '南康区', '信丰县']],
    ['合肥、芜湖、马鞍山市率先开展重型货车零排放运输试点', ['合肥', '芜湖', '马鞍山市']],
    ['推进南昌、上饶、宜春长期护理保险制度试点', ['南昌', '上饶', '宜春']],
    ['支持洛阳、南阳副中心城市打造区域性交通枢纽', ['洛阳', '南阳']],
    ['合肥市要系统推进巢湖生态保护修复', ['合肥市']],
    ['支持阿坝藏族羌族自治州建设国家公园', ['阿坝藏族羌族自治州']],
    ['沿江各市要建立入河排污口“一口一档”', ['沿江各市']],
  ])('places charged by name: %s', (core, places) => {
    expect(bound(core)).toEqual({ obligation: 'named', places })
  })
  test.each([
    '推动企业上市开展专项辅导',
    '以国家级高新区建设知识产权示范园区',
    '支持园区建设专利导航服务基地',
    '在城市社区开展老年助餐服务',
    '深化与深圳、杭州等城市的合作',
    '推进研发、生产、销售一体化',
    '推进四川省专利代理行业改革试点',
  ])('no place is named: %s', (core) => {
    expect(bound(core).places).toEqual([])
  })
  test.each([
    ['各市、县（区）应当将养老服务设施用地纳入国土空间规划', 'all'],
    ['各市要加快推进公共领域车辆电动化', 'all'],
    ['各省辖市要制定实施方案', 'all'],
    ['每个县（市、区）至少建成1所县级特困人员供养服务设施', 'all'],
    ['服务项目和标准不得低于省级清单', 'open'],
    ['落实省级基本养老服务清单', 'open'],
    ['省民政厅会同有关部门开展规划实施中期评估和总结评估', 'own_level'],
  ])('%s: %s', (core, expected) => {
    expect(bound(core).obligation).toBe(expected)
  })
  test.each([
    ['各级行政机关必须落实公平竞争审查制度', 'all'],
    ['各级党委和政府对本行政区域生态环境质量负总责', 'all'],
    ['县级人民政府要划定秸秆露天禁烧区域并向社会公布', 'all'],
    ['各地各相关部门要强化部门联动', 'all'],
    ['加强各级各类学校食堂管理', 'open'],
    ['将碳达峰目标任务分解落实到各市（州）', 'own_level'],
    ['对督察整改不力的市（州）实施约谈', 'own_level'],
    ['与云南省、重庆市和四川省签订新一轮补偿协议', 'own_level'],
    ['实施松桃苗族自治县电解锰渣库治理', 'named'],
    ['完善民族自治州产业政策', 'open'],
    ['推进产粮大县、生猪调出大县奖补', 'open'],
    ['依法办理反垄断案件', 'own_level'],
    ['落实最低工资标准和工资支付制度', 'open'],
    ['调整最低工资标准和失业保险金标准', 'own_level'],
    ['加强成都大学人才培养、绵阳师范学院学科建设', 'open'],
    ['建设成都电子信息、德阳装备制造等产业集群质量服务站点', 'named'],
  ])('%s: %s', (core, expected) => {
    expect(bound(core).obligation).toBe(expected)
  })
  test('what follows an act may be the level’s own, and what follows a title says nothing of it', () => {
    const core = '建立地方标准制修订绿色通道'
    expect(bound(core, [], `${core}，发布省级地方标准`).obligation).toBe('own_level')
    expect(bound(core, [], `${core}，提升全省标准化水平`).obligation).toBe('open')
    expect(bound(core, [], `${core}。发布省级地方标准`).obligation).toBe('open')
  })
  test('counties in a row are places', () => {
    const unit = bound('实施开阳县、息烽县、瓮安县、福泉市磷矿采选废水治理')
    expect(unit).toEqual({ obligation: 'named', places: ['开阳县', '息烽县', '瓮安县', '福泉市'] })
  })
  test.each([
    ['推进环境资源案件集中管辖', '人民法院健全环境资源审判专门机构，推进环境资源案件集中管辖', 'other_body'],
    ['定期召开专题会议研究', '各地要把知识产权工作摆上重要位置，定期召开专题会议研究', 'all'],
    ['做好灌区工程建设', '赣州市要落实地方配套资金，做好灌区工程建设', 'named'],
    ['建立全省数据应用平台', '各市（州）要落实分区管控，建立全省数据应用平台', 'own_level'],
    ['健全海外维权专家顾问机制', '完善知识产权海关保护工作体系，健全海外维权专家顾问机制', 'open'],
  ])('%s, by who heads its sentence: %s', (core, sentence, expected) => {
    expect(readObligation({ core, whole: core, titles: [], subject: readSubject(sentence) }, province).obligation).toBe(
      expected,
    )
  })
  test.each([
    [['省教育厅', '各市（州）人民政府'], 'all'],
    [['各市、县〔区〕人民政府', '省水利厅'], 'all'],
    [['省农业农村厅', '各相关市（州）人民政府'], 'open'],
    [['省财政厅', '各有关部门'], 'open'],
    [['省法院', '省检察院'], 'other_body'],
    [['省水利厅', '省检察院'], 'open'],
  ])('the responsible bodies behind it: %s: %s', (lead, expected) => {
    const core = '完善信息共享和线索移送机制'
    expect(readObligation({ core, whole: core, titles: [], lead }, province).obligation).toBe(expected)
  })
  test('what the level does itself stays its own, whoever helps with it', () => {
    const core = '制定全省阶段性降低失业保险费率政策'
    const unit = { core, whole: core, titles: [], lead: ['省财政厅', '各市（州）人民政府'] }
    expect(readObligation(unit, province).obligation).toBe('own_level')
  })
  test('a part of which nothing is left to others binds as its actions do', () => {
    const open = { obligation: 'open' as const, places: [] }
    const named = { obligation: 'named' as const, places: ['开阳县'] }
    expect(boundByActions(open, [named])).toEqual(named)
    expect(boundByActions(open, [named, open])).toEqual(open)
    expect(boundByActions(open, [])).toEqual(open)
  })
  test('a department of the state does what the state alone can do', () => {
    const nation = { level: 'national' as const, region: '全国' }
    const assess = '国家发展改革委会同有关部门健全数字经济统计监测体系'
    expect(readObligation({ core: assess, whole: assess, titles: [] }, nation).obligation).toBe('own_level')
    const each = '各省（区、市）要建立算力资源统筹调度机制'
    expect(readObligation({ core: each, whole: each, titles: [] }, nation).obligation).toBe('all')
  })
  test('a region named in front of the act', () => {
    const unit = bound('培育一批知识产权优势企业', [], '围绕川南经济区一体化发展，培育一批知识产权优势企业')
    expect(unit).toEqual({ obligation: 'named', places: ['川南经济区'] })
  })
  test('what stands under a title of the courts is the courts’', () => {
    expect(
      bound('严格执行知识产权侵权惩罚性赔偿制度', ['加强知识产权司法保护', '完善知识产权司法保护体制机制']).obligation,
    ).toBe('other_body')
  })
})
