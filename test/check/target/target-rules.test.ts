import { describe, expect, it } from 'vitest'
import type { CheckRule } from '../../../src/check/rule.ts'
import { baselineDiffers } from '../../../src/check/target/baseline-differs.ts'
import { bindingStriven } from '../../../src/check/target/binding-striven.ts'
import { contradiction } from '../../../src/check/target/contradiction.ts'
import { noBaseForChange } from '../../../src/check/target/no-base-for-change.ts'
import { noBaseline } from '../../../src/check/target/no-baseline.ts'
import { noDeadline } from '../../../src/check/target/no-deadline.ts'
import { noNature } from '../../../src/check/target/no-nature.ts'
import { noTask } from '../../../src/check/target/no-task.ts'
import { noUnit } from '../../../src/check/target/no-unit.ts'
import { textDiffers } from '../../../src/check/target/text-differs.ts'
import { unclearScope } from '../../../src/check/target/unclear-scope.ts'
import { unitDiffers } from '../../../src/check/target/unit-differs.ts'
import { frame, withTable } from '../frame.ts'
import { remarksOf, seedManifest, seedText } from '../seed-drafts.ts'

const onSeed = async (
  rule: CheckRule,
  id: string,
  change: readonly [string, string] | null = null,
): Promise<string[]> => {
  const text = seedText(id)
  if (change) expect(text).toContain(change[0])
  const remarks = await remarksOf(rule, change ? text.replace(...change) : text, await seedManifest(id))
  return remarks.map(({ message }) => message)
}

type Case = readonly [
  rule: CheckRule,
  id: string,
  change: readonly [string, string] | null,
  expected: readonly string[],
]

const cases: readonly Case[] = [
  [noBaseline, 'meishan', null, ['全表未列基期值']],
  [noBaseline, 'sichuan', null, []],
  [noBaseline, 'panzhihua', null, ['“商标品牌指导服务站”“商业秘密保护基地”未列基期值']],
  [noNature, 'pidu', null, ['全表未列指标属性']],
  [noNature, 'meishan', null, []],
  [noUnit, 'pidu', null, ['“地理标志拥有量”未列计量单位']],
  [noUnit, 'pidu', ['地理标志拥有量\n', '地理标志拥有量（件）\n'], []],
  [noDeadline, 'meishan', null, []],
  [noDeadline, 'pidu', null, ['4处量化要求没有写明完成时限']],
  [contradiction, 'panzhihua', null, ['“知识产权贯标企业”前后矛盾']],
  [contradiction, 'pidu', null, []],
  [contradiction, 'meishan', ['示范园区\t个\t1', '示范园区\t个\t4'], ['示范园区']],
  [textDiffers, 'pidu', null, []],
  [textDiffers, 'pidu', ['质押贷款金额3亿元以上', '质押融资金额2亿元以上'], ['“知识产权质押融资金额（亿元）”表中为']],
  [unclearScope, 'deyang', null, ['口径待说明：“版权登记数量”']],
  [unclearScope, 'pidu', null, []],
  [baselineDiffers, 'sichuan', null, []],
  [
    baselineDiffers,
    'sichuan',
    ['社会满意度 % 78. 81', '社会满意度 % 87. 81'],
    ['“知识产权保护社会满意度”的基期值表中为87.81%'],
  ],
  [baselineDiffers, 'pidu', ['\t16794\n', '\t17694\n'], ['“有效注册商标总量']],
  [unitDiffers, 'sichuan', null, ['“知识产权保护社会满意度”表中的单位为“%”，正文为“分”']],
  [unitDiffers, 'panzhihua', null, []],
  [unitDiffers, 'meishan', ['质押融资额\t万元', '质押融资额\t件'], ['“知识产权质押融资额”的单位写作“件”']],
  [noBaseForChange, 'deyang', null, ['“平均审理时间”只写变化幅度']],
  [noBaseForChange, 'panzhihua', null, []],
  [bindingStriven, 'meishan', null, ['“国家知识产权优势（示范）企业”表中为约束性指标，正文写作“争创”']],
  [bindingStriven, 'meishan', ['争创国家级知识产权强国建设示范园区', '建成国家级知识产权强国建设示范园区'], []],
  [noTask, 'meishan', null, ['“通过贯标认证企业数量”', '“知识产权民事一审案件服判息诉率”']],
  [noTask, 'sichuan', null, []],
]

describe('rules on targets', () => {
  it.each(cases.map((one) => [one[0].id, one[1], one[2]?.[1] ?? 'as it is', one] as const))(
    '%s in %s, %s',
    async (_rule, _id, _change, [rule, id, change, expected]) => {
      const messages = await onSeed(rule, id, change)
      for (const words of expected) expect(messages.join('\n')).toContain(words)
      if (expected.length === 0) expect(messages).toEqual([])
    },
  )

  it.each([
    ['推动首店经济，每年举办首发活动100场以上、新打造品质首店300家以上。', []],
    ['开展“渝味360碗”评选推广活动，三年内培育旅游美食体验店360家、示范店40家。', []],
    ['支持小微企业申请最高50万元创业担保贷款。', []],
    ['建设科技创新策源区，总规划面积约60.61平方公里。', []],
    ['道路宽度不小于4米，单个项目工程变更金额不得超过合同价的10%，公示期不少于10个工作日。', []],
    ['小班不超过25人、中班不超过30人，初中班额控制在50人以内，每班配备2名专任教师。', []],
    ['新建综合客运枢纽内换乘时间不超过5分钟，换乘距离控制在300米以内，每个服务区充电桩不少于8个。', []],
    ['一般公共预算教育支出占一般公共预算支出比例不低于20%，将不低于55%的福利彩票公益金用于支持发展养老服务。', []],
    ['单位产品能耗降至0.35吨标准煤以下，新建公共充电桩8000个。', ['单位产品能耗降至', '新建公共充电桩8000个']],
    ['完善社区设施，建成15分钟商业服务圈60个。', ['建成15分钟商业服务圈60个']],
  ])('asks for a deadline of %s: %j', async (task, expected) => {
    const messages = (await remarksOf(noDeadline, frame('成效显著。', task))).map(({ message }) => message)
    expect(messages).toHaveLength(Math.min(expected.length, 1))
    for (const words of expected) expect(messages.join('\n')).toContain(words)
  })

  it.each([
    '小班不超过25人、中班不超过30人。初中班额控制在50人以内。',
    '“十四五”期间，完成铁路投资380亿元。建设襄阳至宜昌高速公路，全长68公里，投资120亿元。',
  ])('tells no part that is larger than the whole in %s', async (task) => {
    expect(await remarksOf(unclearScope, frame('成效显著。', task))).toEqual([])
  })

  it('finds a total over the period and the same figure in brackets alike', async () => {
    const table =
      '指标\t2020年\t2025年\t属性\n1.城镇新增就业人数（万人）\t〔28.6〕\t〔25〕\t预期性\n2.专利数（件）\t3\t4\t预期性'
    const goals = '“十四五”期间，城镇新增就业25万人以上。'
    expect(await remarksOf(unclearScope, withTable(table, goals))).toEqual([])
  })

  const grown = (n: number): string =>
    ['专利', '商标', '版权', '作品', '植物新品种', '集成电路', '地理标志', '商业秘密', '软件']
      .slice(0, n)
      .map((what) => `${what}登记数量增长60%`)
      .join('，')
  it.each([
    [`${grown(2)}。`, 2],
    [`${grown(9)}。`, 1],
    [`与2020年相比，${grown(2)}。`, 0],
    ['单位产值能耗五年累计下降18%。', 0],
  ])('asks for a base of %s', async (task, count) => {
    expect(await remarksOf(noBaseForChange, frame('成效显著。', task))).toHaveLength(count)
  })

  it.each([
    ['2021—2025年', 1],
    ['2025年', 0],
  ])('asks nothing of a document of one year for the year of its figures: %s', async (years, count) => {
    const text = `德阳市知识产权行动计划（${years}）\n\n${frame('成效显著。', '建成知识产权服务站60个。')}`
    expect(await remarksOf(noDeadline, text)).toHaveLength(count)
  })

  it.each([
    ['', 0],
    ['5年内', 1],
  ])('tells a report on a year from a plan whose figures are due %s', async (due, count) => {
    const tasks = Array.from(
      { length: 12 },
      (_, i) => `${due}培育${i + 10}家第${i}批企业。建成${i + 20}个第${i}类服务站。`,
    )
    expect(await remarksOf(noDeadline, frame('成效显著。', tasks.join('\n\n')))).toHaveLength(count)
  })

  it('asks a document of one year for the base of what doubles alone', async () => {
    const text = (task: string): string => `德阳市知识产权行动计划（2025年）\n\n${frame('成效显著。', task)}`
    expect(await remarksOf(noBaseForChange, text('专利登记数量增长6%左右。'))).toEqual([])
    expect(await remarksOf(noBaseForChange, text('专利登记数量翻一番。'))).toHaveLength(1)
  })

  const rows = [
    '指标\t2020年\t2025年\t属性',
    '1.铁路营业里程（公里）\t146\t165\t预期性',
    '其中：高速铁路营业里程\t38\t50\t预期性',
    '2.集装箱铁水联运量年均增长率（%）\t—\t15\t预期性',
    '3.铁路交通事故十亿吨公里死亡率（人/十亿吨公里）\t0.17\t0.3\t约束性',
    '4.专利覆盖率（件）\t20\t30\t预期性',
    '5.民用运输机场数\t—\t3\t预期性',
  ].join('\n')
  it.each([
    [noUnit, ['“民用运输机场数”未列']],
    [noBaseline, ['“民用运输机场数”未列']],
    [unitDiffers, ['“专利覆盖率（件）”的单位']],
  ])('%o of a table with rates and parts', async (rule, expected) => {
    const found = (await remarksOf(rule, withTable(rows, '到2025年，取得成效。'))).map(({ message }) => message)
    expect(found.map((message) => message.replace('5.', ''))).toEqual(
      expected.map((words) => expect.stringContaining(words)),
    )
  })

  const county = [
    '指标\t单位\t2020年\t2025年\t属性',
    '农产品加工业产值与农业总产值之比\t—\t1.9∶1\t2.6∶1\t预期性',
    '化学需氧量重点工程减排量\t吨\t—\t〔8200〕\t约束性',
    '农村居民人均可支配收入\t元\t22300\t30500\t预期性',
    '农村自来水普及率\t%\t95\t98\t预期性',
  ].join('\n')
  it.each([
    ['no unit of a ratio', noUnit],
    ['no base of what is reduced over the period', noBaseline],
    ['no other word for a round figure that is passed', textDiffers],
  ])('asks %s', async (_what, rule) => {
    expect(await remarksOf(rule, withTable(county, '到2025年，农村居民人均可支配收入突破3万元。'))).toEqual([])
  })

  it('takes a figure that is passed for the exact one that is little more', async () => {
    const table =
      '指标\t2020年\t2025年\t属性\n1.技术合同成交额（亿元）\t122\t220\t预期性\n2.研发人员（人年）\t130\t165\t预期性\n3.专利数（件）\t3\t4\t预期性'
    const told = async (review: string): Promise<number> =>
      (await remarksOf(baselineDiffers, withTable(table, '到2025年，取得成效。', review))).length
    expect(await told('到2020年，技术合同成交额突破120亿元。')).toBe(0)
    expect(await told('到2020年，技术合同成交额突破100亿元。')).toBe(1)
    expect(await remarksOf(noUnit, withTable(table, '到2025年，取得成效。'))).toEqual([])
  })

  it('asks a list of tasks for no base and no nature', async () => {
    const tasks = [
      '序号\t任务\t目标\t完成时限',
      '1\t公共数据资源目录\t3万条以上\t2025年6月',
      '2\t智能算力规模\t达到20000P\t2025年12月',
      '3\t电子政务外网村（社区）接入率\t98%\t2025年11月',
    ].join('\n')
    for (const rule of [noBaseline, noNature]) expect(await remarksOf(rule, withTable(tasks, '取得成效。'))).toEqual([])
  })

  it.each(['80%以上的县（市、区）建有失能老年人护理机构。', '建设良种繁育基地20万亩。'])(
    'takes the unit of %s',
    async (task) => {
      expect(await remarksOf(unitDiffers, frame('成效显著。', task))).toEqual([])
    },
  )

  it('asks no single task of what the plan as a whole brings about', async () => {
    const told = async (name: string): Promise<string> =>
      (await onSeed(noTask, 'meishan', ['通过贯标认证企业数量', name])).join()
    expect(await told('全体居民可支配收入')).not.toContain('可支配收入')
    for (const name of ['重大慢性病过早死亡率', '空气质量优良天数比率', '接待游客总人次', '城镇调查失业率'])
      expect(await told(name)).not.toContain(name)
    expect(await told('失业保险参保率')).toContain('失业保险参保率')
    expect(await told('全体居民健身器材数量')).toContain('健身器材数量')
  })

  it('tells of a table as a whole once, and never of each row', async () => {
    expect(await onSeed(noBaseline, 'meishan')).toHaveLength(1)
    expect(await onSeed(noNature, 'pidu')).toHaveLength(1)
  })
})
