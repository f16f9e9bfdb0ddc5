import { beforeAll, describe, expect, it } from 'vitest'
import { followTargets } from '../../src/align/succession/follow-targets.ts'
import { pairPlans } from '../../src/align/succession/pair-plans.ts'
import { comparePlans } from '../../src/index.ts'
import type { Analysis, Indicator, Plan, SuccessionTarget } from '../../src/model/analysis.ts'
import { indicatorOf } from './indicator-of.ts'

type Dated = Pick<Plan, 'id' | 'title' | 'region' | 'level' | 'period'>

const plan = (id: string, from: number, more: Partial<Dated> = {}): Dated => ({
  id,
  title: `云川市${from}—${from + 4}年知识产权规划`,
  region: '云川市',
  level: 'city',
  period: { start: `${from}-01`, end: `${from + 4}-12` },
  ...more,
})

const pairs = (...plans: Dated[]) => pairPlans(plans).map(({ earlier, later }) => `${earlier.id}>${later.id}`)

describe('pairPlans', () => {
  it('pairs each plan of a place with the next, whatever the order and the period', () => {
    expect(pairs(plan('c', 2031), plan('a', 2021), plan('b', 2026))).toEqual(['a>b', 'b>c'])
    expect(pairs(plan('a', 1996), plan('b', 2001))).toEqual(['a>b'])
  })

  it('pairs no plans of two places, two levels, two subjects or one time', () => {
    expect(pairs(plan('a', 2021), plan('b', 2026, { region: '攀枝花市' }))).toEqual([])
    expect(pairs(plan('a', 2021), plan('b', 2026, { level: 'county' }))).toEqual([])
    expect(pairs(plan('a', 2021), plan('b', 2026, { title: '云川市“十五五”数字经济发展规划' }))).toEqual([])
    expect(pairs(plan('a', 2021), plan('b', 2023))).toEqual([])
    expect(pairs(plan('a', 2021), plan('b', 2026, { period: null }))).toEqual([])
  })
})

describe('two plans of one place', () => {
  let analysis: Analysis
  beforeAll(async () => {
    analysis = (await comparePlans(['test/cases/succession/yunchuan'])).analysis
  })

  const titles = (ids: readonly string[] = []): string[] =>
    ids.map((id) => analysis.initiatives.find((one) => one.id === id)?.title ?? '')

  const target = (name: string): SuccessionTarget | undefined =>
    analysis.succession?.[0].targets.find((one) =>
      analysis.indicators.some(({ id, name: own }) => own === name && (id === one.earlier || id === one.later)),
    )

  it('are held against each other with the earlier as reference', () => {
    expect(analysis.reference).toBe('earlier')
    expect(analysis.succession).toHaveLength(1)
    expect(analysis.succession?.[0]).toMatchObject({ earlier: 'earlier', later: 'later' })
  })

  it('tell what goes on, what is done, what does not go on and what is new', () => {
    const actions = analysis.succession?.[0].actions
    expect(titles(actions?.continued)).toContain('开展知识产权质押融资“入园惠企”行动')
    expect(titles(actions?.done)).toEqual(['建设云川市知识产权公共服务平台'])
    expect(titles(actions?.dropped)).toContain('建立专利质量提升奖励机制')
    expect(titles(actions?.new)).toContain('建立数据知识产权登记制度')
    const old = analysis.initiatives.filter(({ plan: id, kind }) => id === 'earlier' && kind === 'action')
    const told = [actions?.continued, actions?.inPart, actions?.done, actions?.dropped].flatMap((list) => list ?? [])
    expect([...told].sort()).toEqual(old.map(({ id }) => id).sort())
  })

  it('tell which targets were raised, kept, lowered, dropped and set anew', () => {
    expect(target('每万人口高价值发明专利拥有量')).toMatchObject({ verdict: 'raised', base: 'reached' })
    expect(target('知识产权保护社会满意度')).toMatchObject({ verdict: 'raised', base: 'not_reached' })
    expect(target('知识产权质押融资金额')).toMatchObject({ verdict: 'lowered', base: 'reached' })
    expect(target('地理标志保护产品')).toMatchObject({ verdict: 'equal', base: 'reached' })
    expect(target('版权示范单位')).toMatchObject({ verdict: 'dropped', base: null })
    expect(target('数据知识产权登记量')).toMatchObject({ verdict: 'new', base: null })
  })

  it('know that a shorter time is the better one', () => {
    expect(target('专利侵权纠纷案件平均办理周期')).toMatchObject({ verdict: 'lowered', base: 'not_reached' })
    const lowered = analysis.findings.filter(({ rule }) => rule === 'succession/lowered-target')
    expect(lowered.map(({ title }) => title)).toEqual([
      '云川市“知识产权质押融资金额”：本期目标2030年5亿元，低于上期目标2025年6亿元',
    ])
  })

  it('are not told of as gaps', () => {
    expect(analysis.findings.map(({ rule }) => rule)).not.toContain('coverage/plan-gaps')
    expect(analysis.findings.map(({ rule }) => rule)).not.toContain('unset-target')
    const told = analysis.findings.find(({ rule }) => rule === 'succession/actions')
    expect(told?.title).toMatch(/未延续[1-9]\d*项/u)
    expect(told?.evidence.length).toBeGreaterThan(0)
  })
})

describe('followTargets', () => {
  const follow = (old: Partial<Indicator>, next: Partial<Indicator>): SuccessionTarget => {
    const indicators = [
      {
        ...indicatorOf('a', '地理标志产品数量', 12, '个'),
        id: 'a',
        family: 'f1',
        ...old,
      },
      {
        ...indicatorOf('b', '地理标志产品数量', 15, '个', { target: { year: 2030 } }),
        id: 'b',
        family: 'f1',
        ...next,
      },
    ]
    const family = {
      id: 'f1',
      name: '地理标志产品数量',
      unit: '个',
      members: ['a', 'b'],
      related: [],
      decidedBy: 'auto' as const,
    }
    return followTargets({ earlier: { id: 'a' }, later: { id: 'b' } }, indicators, [family])[0]
  }

  it('says nothing of a base of another year', () => {
    const told = follow({}, { baseline: { value: 12, year: 2024 } })
    expect(told).toMatchObject({ verdict: 'raised', base: 'unclear' })
    expect(told.because).toEqual(['原目标为2025年，新基期为2024年，时点不同'])
  })

  it('says nothing where no base is stated, or where one counts over the period', () => {
    expect(follow({}, {}).base).toBe('unclear')
    const counted = follow({ cumulative: true }, { cumulative: true, baseline: { value: 12, year: 2025 } })
    expect(counted).toMatchObject({ verdict: 'raised', base: 'unclear' })
  })

  it('compares two yearly rates where one plan alone sets a total too', () => {
    const rate = (plan: string, value: number): Indicator => ({
      ...indicatorOf(plan, '地区生产总值', value, '%', { target: { op: 'annual_pct' } }),
      family: 'f1',
    })
    const total = { ...indicatorOf('a', '地区生产总值', 4500, '亿元'), family: 'f1' }
    const [told] = followTargets({ earlier: { id: 'a' }, later: { id: 'b' } }, [total, rate('a', 7), rate('b', 5)], [])
    expect([told.verdict, told.because[0], told.because.at(-1)]).toEqual([
      'lowered',
      '两期均为年均增速',
      '其中一期另设总量目标4500亿元',
    ])
  })

  it('does not compare a level with a change', () => {
    const doubled = follow({}, { target: { value: 2, op: 'multiply', year: 2030, yearFrom: 'table' } })
    expect(doubled.verdict).toBe('unclear')
  })
})
