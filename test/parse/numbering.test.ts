import { describe, expect, it } from 'vitest'
import { parseText } from '../read-seed.ts'

/** Headings and what their parts do, indented by the depth of the tree. */
const outline = (lines: readonly string[]): string[] => {
  const { nodes } = parseText(lines.join('\n\n'))
  const depth = (i: number): number => (i < 0 ? -1 : depth(nodes[i].parent) + 1)
  return nodes.flatMap((n) =>
    n.title ? [`${' '.repeat(depth(n.index))}${n.number ?? ''}${n.title} ${n.context}`] : [],
  )
}

const goal = '推动住房城乡建设事业高质量发展，新筹建保障性住房3000套，建筑业总产值达到800亿元。'

describe('headings numbered 1.1', () => {
  it('stand under the chapter of that number, and their parts under them', () => {
    const lines = [
      '浏阳市住房和城乡建设“十五五”规划',
      '第一章 规划背景',
      '1.1 发展成就',
      '“十四五”期间，全市城镇化率由58.2%提升至63.5%，改造城镇老旧小区326个。',
      '1.2 存在问题',
      '城区公共停车位缺口约1.2万个，燃气老旧管网仍有96公里未改造。',
      '第二章 总体思路与目标',
      '2.1 指导思想',
      goal,
      '2.2 发展目标',
      '2.2.1 总体目标',
      goal,
      '2.2.2 具体目标',
      '（1）住房保障目标。发放租赁补贴不少于4500户次。',
    ]
    expect(outline(lines)).toEqual([
      '第一章规划背景 review',
      ' 1.1发展成就 review',
      ' 1.2存在问题 situation',
      '第二章总体思路与目标 goals',
      ' 2.1指导思想 principles',
      ' 2.2发展目标 goals',
      '  2.2.1总体目标 goals',
      '  2.2.2具体目标 goals',
      '   （1）住房保障目标 goals',
    ])
  })

  it('are no measures, and none without a heading that they stand under', () => {
    expect(outline(['一、总体要求', '1.5万人次', '3.2以上', '2.1 指导思想', goal])).toEqual(['一、总体要求 principles'])
  })
})

describe('plans for women and children', () => {
  const lines = [
    '一、妇女发展',
    '（一）妇女与健康',
    '主要目标：',
    '1. 妇女人均预期寿命达到83岁以上，人均健康预期寿命不断提高。',
    '2. 孕产妇死亡率控制在6.5/10万以下。',
    '3. 6个月内婴儿纯母乳喂养率达到50%以上。5岁以下儿童贫血率控制在8%以下。',
    '策略措施：',
    '1. 加强女性科普和健康教育。农村妇女健康知识普及率达到95%。',
  ]

  it('part goals from measures by a caption on a line of its own', () => {
    expect(outline(lines)).toEqual([
      '一、妇女发展 tasks',
      ' （一）妇女与健康 tasks',
      '  主要目标 goals',
      '  策略措施 tasks',
      '   1.加强女性科普和健康教育 tasks',
    ])
  })

  it('state targets in sentences, which are no titles, and number them apart from their figures', () => {
    const texts = parseText(lines.join('\n')).nodes.flatMap((n) => (n.view ? [n.view.text] : []))
    expect(texts).toContain('2.孕产妇死亡率控制在6.5/10万以下。')
    expect(texts).toContain('3. 6个月内婴儿纯母乳喂养率达到50%以上。5岁以下儿童贫血率控制在8%以下。')
  })
})

describe('a table with heads of groups', () => {
  it('keeps 一、能源总量 apart from the row behind it', () => {
    const lines = [
      '指标\t单位\t2020年\t2025年\t属性',
      '一、能源总量',
      '一次能源生产总量\t亿吨标准煤\t0.66\t0.88\t预期性',
      '二、能源结构',
      '非化石能源消费比重\t%\t26.5\t30\t约束性',
    ]
    const rows = parseText(lines.join('\n')).nodes.flatMap((n) => n.cells ?? [])
    expect(rows.map((r) => r[0].text)).toEqual([
      '指标',
      '一、能源总量',
      '一次能源生产总量',
      '二、能源结构',
      '非化石能源消费比重',
    ])
  })
})
