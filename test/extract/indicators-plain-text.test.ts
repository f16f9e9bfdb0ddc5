import { expect, it } from 'vitest'
import { extractIndicators } from '../../src/extract/indicators/extract-indicators.ts'
import { parseText } from '../read-seed.ts'
import { brief, period } from './indicator-documents.ts'

const briefsOf = (lines: readonly string[]): string[] =>
  extractIndicators(parseText(lines.join('\n')), period).map(brief)

it('reads a numbered list of targets whose members end with a half-width semicolon or with nothing', () => {
  expect(
    briefsOf([
      '第二部分 总体目标',
      '到2025年,全市生态环境质量显著改善:',
      '(1)优良天数比率达到85.5%;',
      '(2)单位GDP二氧化碳排放比2020年下降18%;',
      '(3)农村生活污水治理(管控)率达到60%以上;',
      '(4)生活垃圾回收利用率达42%',
    ]),
  ).toEqual([
    '优良天数比率 = 85.5%',
    '单位GDP二氧化碳排放 decrease_pct 18%',
    '农村生活污水治理(管控)率 >= 60%',
    '生活垃圾回收利用率 = 42%',
  ])
})

it('reads small tables that white space alone sets out, each with its own head', () => {
  const head = '指标 单位 2020年现状值 2025年目标值 指标属性'
  expect(
    briefsOf([
      '二、主要目标',
      '1.空气质量指标',
      head,
      '细颗粒物浓度 微克/立方米 34.5 31 约束性',
      '空气质量优良天数比率 % 82.7 85.5 约束性',
      '2.水环境指标',
      head,
      '国考断面水质优良比例 % 100 100 约束性',
      '城市生活污水集中收集率 % 68 76 预期性',
    ]),
  ).toEqual([
    '细颗粒物浓度 = 31微克/立方米',
    '空气质量优良天数比率 = 85.5%',
    '国考断面水质优良比例 = 100%',
    '城市生活污水集中收集率 = 76%',
  ])
})

it('keeps rows apart whose figures stand in brackets or whose target is put in words', () => {
  expect(
    briefsOf([
      '二、主要目标',
      '序号 指标 2020年 2025年目标 属性',
      '1 单位地区生产总值二氧化碳排放下降（%） [18] [17] 约束性',
      '2 农村生活污水治理率（%） 35 55 预期性',
      '3 生态质量指数（EQI） 70.5 稳中向好 预期性',
      '4 森林覆盖率（%） 30.2 30.2 约束性',
    ]),
  ).toEqual(['单位地区生产总值二氧化碳排放下降（%） = 17%', '农村生活污水治理率（%） = 55%', '森林覆盖率（%） = 30.2%'])
})

it('takes a heading above a table with tabs for no head of the table', () => {
  expect(
    briefsOf([
      '二、发展目标',
      '到2025年，综合交通运输体系更加完善。',
      '三、主要指标',
      '“十四五”综合交通运输发展主要指标',
      '类别\t指标\t单位\t2020年\t2025年\t属性',
      '设施网络\t高速公路通车里程\t公里\t9860\t13000\t预期性',
      '设施网络\t农村公路优良中等路率\t%\t87.5\t≥90\t预期性',
      '绿色安全\t新能源公交车占比\t%\t96\t100\t约束性',
    ]),
  ).toEqual(['高速公路通车里程 = 13000公里', '农村公路优良中等路率 >= 90%', '新能源公交车占比 = 100%'])
})

it('reads a task behind its title in brackets', () => {
  expect(
    briefsOf([
      '三、主要任务',
      '（一）推动绿色发展',
      '【推进能源替代】每年更新新能源公交车150辆。',
      '【推进城乡一体化】创建省级城乡交通运输一体化示范县3个。',
    ]),
  ).toEqual(['新能源公交车 = 150辆', '省级城乡交通运输一体化示范县 = 3个'])
})

it('reads tables that were pasted cell by cell, a group or a nature that spans rows told once', () => {
  expect(
    briefsOf([
      '二、主要目标',
      '专栏1 “十四五”主要指标',
      '领域',
      '主要指标',
      '2020年',
      '2025年',
      '性质',
      '资源利用',
      '（1）耕地保有量（万亩）',
      '812',
      '812',
      '约束性',
      '（2）用水强度',
      '万元工业增加值用水量（立方米）',
      '27.5',
      '≤24',
      '预期性',
      '万元地区生产总值用水量下降（%）',
      '—',
      '〔16〕',
      '环境质量',
      '（3）公众满意度',
      '—',
      '稳中有升',
      '预期性',
      '（4）空气质量优良天数比率',
      '（%）',
      '88.1',
      '90.2',
      '约束性',
      '注：〔〕内为五年累计数。',
      '三、重点任务',
    ]),
  ).toEqual([
    '耕地保有量（万亩） = 812万亩',
    '万元工业增加值用水量（立方米） <= 24立方米',
    '万元地区生产总值用水量下降（%） = 16%',
    '空气质量优良天数比率（%） = 90.2%',
  ])
})

it('reads a pasted table whose cells have blank lines between them, with a column of numbers', () => {
  const cells = [
    '序号',
    '指标',
    '预期值',
    '属性',
    '1',
    '火灾死亡人数',
    '下降12%',
    '约束性',
    '2',
    '万人受灾率',
    '<90',
    '预期性',
  ]
  expect(briefsOf(['二、主要目标', cells.join('\n\n'), '', '应急机制更加完善。预警信息覆盖率达到95%。'])).toEqual([
    '火灾死亡人数 decrease_pct 12%',
    '万人受灾率 <= 90',
    '预警信息覆盖率 = 95%',
  ])
})

it('reads a pasted table without a nature by its numbered names', () => {
  expect(
    briefsOf([
      '二、主要目标',
      '指标',
      '2025年目标值',
      '1.养老床位总量',
      '达到3.2万张以上',
      '2.老年大学覆盖面',
      '每个县至少1所',
      '3.志愿服务参与人数',
      '明显增加',
      '4.护理型床位占比',
      '达到58%',
      '三、重点任务',
    ]),
  ).toEqual(['养老床位总量 >= 3.2万张', '老年大学覆盖面 >= 1所', '护理型床位占比 = 58%'])
})

it('takes words of a head without figures below them for no table', () => {
  expect(briefsOf(['二、主要目标', '指标', '2025年', '到2025年，城镇化率达到61%。'])).toEqual(['城镇化率 = 61%'])
})
