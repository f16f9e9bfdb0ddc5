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
