import { describe, expect, it } from 'vitest'
import { alignIndicators } from '../../src/align/indicators/align-indicators.ts'
import { compareTargets } from '../../src/align/indicators/compare-targets.ts'
import { extractIndicators } from '../../src/extract/indicators/extract-indicators.ts'
import { targetRules } from '../../src/find/targets/target-rules.ts'
import type { Analysis, Finding, Indicator, Plan } from '../../src/model/analysis.ts'
import { indicatorOf, planWith } from '../align/indicator-of.ts'
import { readSeed, seedIds } from '../read-seed.ts'

const findIn = (all: readonly Indicator[], plans: readonly Plan[], reference: string | null): Finding[] => {
  const { indicators, families } = alignIndicators(all, null)
  const comparisons = reference === null ? [] : compareTargets(indicators, families, plans, reference)
  const facts: Omit<Analysis, 'findings'> = {
    schemaVersion: 1,
    generator: { name: 'duizhao', version: '0' },
    reference,
    plans: [...plans],
    documents: [],
    indicators,
    families,
    comparisons,
    initiatives: [],
    coverage: [],
    sharedActions: [],
    profiles: [],
    distinctive: [],
    reuse: [],
  }
  return targetRules.flatMap((rule) => rule.find(facts))
}

const one = [planWith('a', 'city')]
const row = (name: string, value: number, unit: string, base?: number): Indicator =>
  indicatorOf('a', name, value, unit, base === undefined ? {} : { baseline: { value: base, year: 2020 } })
const words = (name: string, value: number, unit: string, op: Indicator['target']['op'] = '=', more = {}): Indicator =>
  indicatorOf('a', name, value, unit, { source: 'prose', target: { op }, ...more })

const rulesOf = (all: readonly Indicator[]): string[] => findIn(all, one, null).map((f) => `${f.rule} ${f.severity}`)

describe('figures of one plan that contradict each other', () => {
  it('finds two values for one quantity and year', () => {
    expect(rulesOf([row('维权援助工作站', 30, '个'), words('维权援助工作站', 50, '个')])).toEqual([
      'contradicting-targets error',
    ])
    expect(rulesOf([row('维权援助工作站', 30, '个'), words('维权援助工作站', 50, '个', '>=')])).toEqual([
      'contradicting-targets error',
    ])
    expect(rulesOf([row('维权援助工作站', 50, '个'), words('维权援助工作站', 50, '个', '>=')])).toEqual([])
  })

  it('holds look-alikes against each other in one unit, whatever the unit of their families', () => {
    // 养老护理员培训（万人次） [12] in a table, 五年培训养老护理员12万人次 in the text; another plan counts the latter in 人次.
    const caveats = ['括号内为规划期累计数']
    const table = { ...row('养老护理员培训', 12, '万人次'), cumulative: true, caveats }
    const others = [indicatorOf('b', '培训养老护理员', 5000, '人次')]
    const found = findIn(
      [table, words('培训养老护理员', 12, '万人次'), ...others],
      [...one, planWith('b', 'city')],
      null,
    )
    expect(found.map(({ title }) => title)).toEqual([])
    const stock = row('护理型床位', 44, '万张', 42)
    expect(rulesOf([stock, words('新增护理型床位', 20000, '张')])).toEqual([])
    expect(rulesOf([stock, words('新增护理型床位', 30000, '张')])).toEqual(['increment-mismatch error'])
  })

  const quoted = (name: string, value: number, unit: string, quote: string): Indicator => {
    const indicator = words(name, value, unit)
    return { ...indicator, evidence: { ...indicator.evidence, quote } }
  }
  it.each([
    ['在北京、沈阳等地建设8个中央级库', '在成都、海拉尔等地建设7个中央级库', []],
    ['建设8个中央级库', '建设7个中央级库', ['contradicting-targets error']],
  ])('knows parts of a whole by their places: %s, %s', (one, other, expected) => {
    expect(rulesOf([quoted('中央级库', 8, '个', one), quoted('中央级库', 7, '个', other)])).toEqual(expected)
  })

  it('takes what two tasks add each for parts of a whole', () => {
    const added = (value: number, task: string): Indicator => {
      const indicator = words('新增学位', value, '个')
      return { ...indicator, evidence: { ...indicator.evidence, context: 'tasks', path: ['主要任务', task] } }
    }
    expect(rulesOf([added(56000, '优化城乡学校布局'), added(15000, '改善普通高中办学条件')])).toEqual([])
    expect(rulesOf([added(56000, '优化城乡学校布局'), added(15000, '优化城乡学校布局')])).toHaveLength(1)
  })

  it('compares no area with another that does not say of what it is', () => {
    expect(rulesOf([words('面积', 8.5, '平方公里'), words('面积', 22.11, '平方公里')])).toEqual([])
    expect(rulesOf([words('园区面积', 8.5, '平方公里'), words('园区面积', 22.11, '平方公里')])).toEqual([
      'contradicting-targets error',
    ])
  })

  it('finds an increment that does not add up: 新增10家以上 and 5→10', () => {
    const all = [words('新增知识产权贯标企业', 10, '家', '>='), row('知识产权贯标企业', 10, '家', 5)]
    const [finding] = findIn(all, one, null)
    expect([finding.rule, finding.severity, finding.evidence.length]).toEqual(['increment-mismatch', 'error', 2])
    expect(finding.detail).toContain('基期5加上新增10家以上应为15以上，而目标为10家')
    expect(rulesOf([words('新增知识产权贯标企业', 5, '家'), row('知识产权贯标企业', 10, '家', 5)])).toEqual([])
  })

  it('finds a growth that is not the one between base and goal', () => {
    const grown = (value: number): Indicator =>
      words('每万人口高价值发明专利拥有量', value, '%', 'increase_pct', { baseline: { value: null, year: 2020 } })
    const level = row('每万人口高价值发明专利拥有量', 8, '件', 5)
    expect(rulesOf([level, grown(60)])).toEqual([])
    expect(rulesOf([level, grown(80)])).toEqual(['change-mismatch error'])
  })

  it('takes a row of falls in two periods for no level', () => {
    const fall = row('单位地区生产总值二氧化碳排放下降（%）', 17, '%', 18)
    expect(rulesOf([fall, words('单位地区生产总值二氧化碳排放', 17, '%', 'decrease_pct')])).toEqual([])
  })
})

describe('figures that the plan must explain', () => {
  it('finds overlapping registers with different figures', () => {
    expect(rulesOf([words('版权登记数量', 4800, '件'), words('作品登记总数', 2, '万件', '>=')])).toEqual([
      'unclear-scope warning',
    ])
  })

  it('finds one figure with 累计 and the same without, once', () => {
    const all = [
      words('知识产权质押融资额', 2, '亿元', '>='),
      indicatorOf('a', '累计知识产权质押融资金额', 2, '亿元', { cumulative: true }),
      words('知识产权质押融资金额', 2, '亿元', '=', { cumulative: true }),
    ]
    expect(rulesOf(all)).toEqual(['unclear-scope warning'])
  })

  it('finds a part larger than its whole', () => {
    const all = [row('每万人口高价值发明专利拥有量', 5, '件'), row('每万人口发明专利拥有量', 3, '件')]
    expect(rulesOf(all)).toEqual(['unclear-scope warning'])
    expect(rulesOf([row('每万人口高价值发明专利拥有量', 2, '件'), row('每万人口发明专利拥有量', 3, '件')])).toEqual([])
  })
})

describe('targets against the reference', () => {
  const plans = [planWith('p', 'province'), planWith('c', 'city')]

  it('tells targets that nobody sets, and not those that nobody could', () => {
    const all = [indicatorOf('p', '商业秘密保护基地', 30, '个'), indicatorOf('p', '服务网点市(州)覆盖率', 80, '%')]
    const found = findIn(all, plans, 'p')
    expect(found.map((f) => [f.rule, f.plans])).toEqual([['unset-target', ['c']]])
  })

  it('tells targets that differ, with a verdict for each plan', () => {
    const all = [
      indicatorOf('p', '知识产权保护社会满意度', 80, '%'),
      indicatorOf('c', '知识产权保护社会满意度', 70, '%'),
    ]
    const [finding] = findIn(all, plans, 'p')
    expect([finding.rule, finding.severity, finding.plans]).toEqual(['divergent-target', 'warning', ['p', 'c']])
    expect(finding.detail).toContain('c70%，低于')
  })
})

describe('the five plans', () => {
  const period = { start: '2021-01', end: '2025-12' }
  const indicators = seedIds.flatMap((id) => extractIndicators(readSeed(id), period))
  const plans = seedIds.map((id) => planWith(id, id === 'sichuan' ? 'province' : 'city'))
  const found = findIn(indicators, plans, 'sichuan')

  it('hold the contradiction and the open questions that a reader finds', () => {
    const told = found.filter((f) => !f.rule.startsWith('unset') && !f.rule.startsWith('divergent'))
    expect(told.map((f) => [f.rule, f.severity, f.plans[0]])).toEqual([
      ['increment-mismatch', 'error', 'panzhihua'],
      ['unclear-scope', 'warning', 'panzhihua'],
      ['unclear-scope', 'warning', 'deyang'],
      ['unclear-scope', 'info', 'meishan'],
      ['target-over-wider-base', 'warning', 'meishan'],
    ])
  })

  it('gives every finding its own id and its sentences', () => {
    expect(new Set(found.map((f) => f.id)).size).toBe(found.length)
    expect(found.every((f) => f.evidence.length > 0 && f.title && f.detail)).toBe(true)
  })
})
