import { beforeAll, describe, expect, it } from 'vitest'
import { changedNature } from '../../src/find/strength/nature-changes.ts'
import type { Analysis, Finding, Indicator } from '../../src/model/analysis.ts'
import { comparePlans } from '../../src/pipeline.ts'
import { indicatorOf, planWith } from '../align/indicator-of.ts'

let analysis: Analysis
beforeAll(async () => {
  analysis = (await comparePlans(['seeds'])).analysis
})

const of = (rule: string): Finding[] => analysis.findings.filter((f) => f.rule === rule)
const about = (rule: string, plan: string, words: string): Finding | undefined =>
  of(rule).find((f) => f.plans.includes(plan) && f.title.includes(words))

describe('targets and tasks of one plan', () => {
  it('tells binding and other targets that no task serves, and what was searched', () => {
    const certified = about('target-without-task', 'meishan', '贯标')
    expect([certified?.severity, certified?.detail.includes('贯标')]).toEqual(['warning', true])
    expect(certified?.evidence[0].quote).toContain('通过贯标认证企业数量')
    expect(about('target-without-task', 'meishan', '服判息诉率')?.severity).toBe('info')
  })

  it('tells none that a task serves, under another name or as a whole', () => {
    // 攀枝花: 严格贯彻《企业知识产权管理规范》; 德阳: 继续深化…“三合一”审判改革.
    expect(about('target-without-task', 'panzhihua', '贯标')).toBeUndefined()
    expect(about('target-without-task', 'deyang', '服判息诉率')).toBeUndefined()
    expect(of('target-without-task').filter((f) => f.title.includes('满意度'))).toEqual([])
    expect(of('target-without-task').length).toBeLessThan(10)
  })

  it('links targets to tasks of their own plan, in order', () => {
    const units = new Map(analysis.initiatives.map((u) => [u.id, u]))
    for (const indicator of analysis.indicators)
      for (const id of indicator.servedBy) expect(units.get(id)?.plan).toBe(indicator.plan)
    const stations = analysis.indicators.find((i) => i.plan === 'pidu' && i.name.endsWith('维权援助工作站'))
    expect(stations?.servedBy.map((id) => units.get(id)?.title)).toContain('建设20家知识产权维权援助工作站')
  })

  it('tells tasks on what the province counts and the city does not', () => {
    expect(about('task-without-target', 'panzhihua', '专利密集型产业')?.evidence.length).toBeGreaterThan(1)
    expect(about('task-without-target', 'meishan', '专利密集型产业')).toBeUndefined()
    for (const finding of of('task-without-target')) expect(finding.severity).toBe('info')
  })
})

describe('how firmly a city says what the province says', () => {
  it.each([
    ['softened-act', 'pidu', '探索建立行政保护技术调查官制度'],
    ['softened-act', 'pidu', '探索建立财政投入机制'],
    ['softened-act', 'panzhihua', '“预防+调解+仲裁+技术支持”'],
    ['hardened-act', 'panzhihua', '攀枝花分中心'],
    ['hardened-act', 'deyang', '德阳分中心'],
  ])('%s of %s: %s', (rule, plan, words) => {
    const finding = about(rule, plan, words)
    expect(finding?.evidence.map((e) => e.plan)).toEqual(['sichuan', plan])
  })

  it('takes a change of role for no softening', () => {
    const units = new Map(analysis.initiatives.map((u) => [u.id, u]))
    const kindOf = (plan: string, words: string): string | undefined =>
      analysis.coverage.find(
        (c) => c.plan === plan && c.strength && units.get(c.strength.action)?.title.startsWith(words),
      )?.strength?.kind
    expect(kindOf('deyang', '运用侵权假冒线索智能检测系统')).toBe('role')
    expect(kindOf('meishan', '配合做好省市县三级知识产权数据共享')).toBe('role')
    expect(about('softened-act', 'meishan', '配合做好')).toBeUndefined()
  })

  it('is told of one quantity that is 预期性 there and 约束性 here', () => {
    const target = (plan: string, nature: Indicator['nature'], family = 'f1'): Indicator =>
      indicatorOf(plan, '研发经费投入强度', 3, '%', { nature, family })
    const find = (own: Indicator): Finding[] => {
      const theirs = target('p', '预期性')
      const held = {
        reference: theirs.id,
        plan: 'c',
        verdict: 'equal' as const,
        indicator: own.id,
        change: { reference: null, plan: null },
        because: [],
        decidedBy: 'auto' as const,
      }
      return changedNature.find({
        ...analysis,
        plans: [planWith('p', 'province'), planWith('c', 'city')],
        indicators: [theirs, own],
        comparisons: [held],
      })
    }
    expect(find(target('c', '约束性'))[0].detail).toContain('定为约束性')
    expect(find(target('c', '预期性'))).toEqual([])
    expect(find(target('c', '约束性', 'f2'))).toEqual([])
  })
})
