import { describe, expect, it } from 'vitest'
import { indexConcepts } from '../../src/align/coverage/concepts.ts'
import { compareStrength } from '../../src/align/strength/compare-strength.ts'
import { actOnSame, bearsName, nameOneConcept, readPairs } from '../../src/align/strength/match-objects.ts'
import { profilePlans } from '../../src/align/strength/profile-plans.ts'
import { readAct } from '../../src/align/strength/read-act.ts'
import type { CoverageCell, Initiative } from '../../src/model/analysis.ts'
import type { Domain } from '../../src/model/domain.ts'

const domain: Domain = {
  id: 'd',
  name: '知识产权',
  detect: ['知识产权'],
  measured: true,
  topics: ['知识产权'],
  words: [],
  thesaurus: [],
  dimensions: [],
  indicatorSynonyms: [],
  facets: [],
}

describe('an act', () => {
  it.each([
    ['鼓励有条件的市(州)建立分中心', '分中心'],
    ['进一步加强商业秘密保护', '商业秘密保护'],
    ['支持企业建立企业技术中心', '企业技术中心'],
    ['探索建立财政投入机制', '财政投入机制'],
  ])('%s is on its object', (clause, object) => {
    expect(readAct(clause, 2).object).toBe(object)
  })

  it.each([
    ['运用侵权假冒线索智能检测系统', 'takes'],
    ['配合做好省市县三级知识产权数据共享', 'takes'],
    ['争取国家知识产权局支持建立中国西部知识产权运营中心', 'asks'],
    ['推进侵权假冒线索智能检测系统建设', 'acts'],
  ])('%s has its part', (clause, part) => {
    expect(readAct(clause, 2).part).toBe(part)
  })

  it('is a duty where it must be done, and doubtful where readers would differ', () => {
    expect(readAct('各地必须支持维权援助', 1).strength).toBe(3)
    expect(readAct('研究制定针对恶意注册商标的惩戒机制', 1).doubtful).toBe(true)
    expect(readAct('制定惩戒机制', 3).doubtful).toBe(false)
  })
})

describe('two acts are on the same thing', () => {
  it.each([
    ['技术调查官制度', '行政保护技术调查官制度'],
    ['一批版权示范单位、园区(基地)', '版权示范单位、示范园区（基地）创建工作'],
    ['侵权假冒线索智能检测系统建设', '侵权假冒线索智能检测系统'],
  ])('%s and %s', (unit, other) => {
    expect(actOnSame(unit, other, null, readPairs(null))).toBe(true)
  })

  it.each([
    ['海外维权联盟', '企业海外维权成本'],
    ['知识产权密集型产业', '优势资源向知识产权密集型产业集聚'],
    ['知识产权服务业质量主动监测机制', '知识产权服务业行业组织'],
    ['', '数据共享'],
  ])('but not %s and %s', (unit, other) => {
    expect(actOnSame(unit, other, domain, readPairs(domain))).toBe(false)
  })

  it('where one ends in the name of the other', () => {
    expect(bearsName('分中心', '四川省知识产权保护中心德阳分中心建设', null)).toBe(true)
    expect(bearsName('分中心', '知识产权信息服务中心', null)).toBe(false)
  })
})

const actionOf = (plan: string, title: string, more: Partial<Initiative> = {}): Initiative => {
  const start = [...title].reduce((n, c) => n + (c.codePointAt(0) ?? 0), 0)
  const evidence = { plan, quote: title, start, end: start + title.length, path: [], context: 'tasks' as const }
  return {
    id: `${plan}-${title}`,
    plan,
    kind: 'action',
    title,
    text: title,
    dimension: '保护',
    lead: [],
    obligation: null,
    places: [],
    strength: 2,
    inReference: null,
    evidence,
    ...more,
  }
}

describe('two objects', () => {
  const funding = { id: 'f', preferred: '经费保障', alternative: ['工作经费', '财政投入'], broader: [], related: [] }
  const index = indexConcepts({ ...domain, thesaurus: [funding] })

  it('are one thing where they are nothing but one concept', () => {
    expect(nameOneConcept('工作经费', '财政投入机制', domain, index)).toBe(true)
    expect(nameOneConcept('工作经费', '财政投入绩效评价管理办法', domain, index)).toBe(false)
    expect(nameOneConcept('工作队伍', '工作制度', domain, index)).toBe(false)
  })
})

describe('an act of a city held against that of the province', () => {
  const kindOf = (
    unit: Initiative,
    action: Initiative,
    more: Partial<CoverageCell> = {},
    elsewhere: readonly Initiative[] = [],
  ): string | undefined => {
    const cell: CoverageCell = {
      unit: unit.id,
      plan: 'c',
      status: 'full',
      score: 0.9,
      evidence: [action.evidence],
      done: [],
      gap: false,
      because: [],
      review: false,
      decidedBy: 'auto',
      ...more,
    }
    return compareStrength([cell], [unit, action, ...elsewhere], domain)[0].strength?.kind
  }
  const province = (title: string, strength: 1 | 2 | 3, obligation: Initiative['obligation'] = 'open'): Initiative =>
    actionOf('p', title, { strength, obligation })
  const city = (title: string, strength: 1 | 2 | 3): Initiative => actionOf('c', title, { strength })

  it('is softer, harder or the same', () => {
    const officers = city('探索建立行政保护技术调查官制度', 1)
    expect(kindOf(province('推行技术调查官制度', 3), officers)).toBe('softer')
    expect(kindOf(province('探索推行技术调查官制度', 1), city('建立技术调查官制度', 3))).toBe('harder')
    expect(kindOf(province('建设地理标志产品保护示范区', 3), city('推进地理标志产品保护示范区建设', 2))).toBe('same')
  })

  it('is not softer where the plan lays it down in another place', () => {
    const officers = city('探索建立行政保护技术调查官制度', 1)
    const unit = province('推行技术调查官制度', 3)
    expect(kindOf(unit, officers, {}, [city('落实技术调查官制度', 3)])).toBe('same')
    expect(kindOf(unit, officers, {}, [city('鼓励推行技术调查官制度', 1)])).toBe('softer')
    expect(kindOf(unit, officers, {}, [city('建立技术转移激励制度', 3)])).toBe('softer')
  })

  it('has another role where the province builds and the city uses', () => {
    const system = province('推进侵权假冒线索智能检测系统建设', 2)
    expect(kindOf(system, city('运用侵权假冒线索智能检测系统', 2))).toBe('role')
  })

  it('is left alone where the cell is unsure or the acts are on different things', () => {
    const officers = city('探索建立行政保护技术调查官制度', 1)
    expect(kindOf(province('推行技术调查官制度', 3), officers, { status: 'partial', review: true })).toBeUndefined()
    expect(kindOf(province('推行技术调查官制度', 3), city('鼓励成立行业组织', 1))).toBeUndefined()
  })

  it('is told where all that is unsure is whether the whole is carried', () => {
    const funds = city('探索建立财政投入机制', 1)
    expect(kindOf(province('建立财政投入机制', 3), funds, { status: 'full', review: true })).toBe('softer')
  })

  it('does what the province encourages all places to do, however sure the cell', () => {
    const branch = province('鼓励有条件的市(州)建立分中心', 1, 'encouraged')
    const founded = city('设立知识产权保护中心攀枝花分中心', 3)
    expect(kindOf(branch, founded, { review: true, score: 0.4 })).toBe('harder')
    expect(kindOf(branch, founded, { status: 'none', evidence: [], nearest: founded.evidence })).toBe('harder')
  })
})

describe('the profile of a plan', () => {
  const action = (plan: string, dimension: string, strength: 1 | 2 | 3): Initiative =>
    actionOf(plan, '', { dimension, strength })

  it('counts actions, in the order of the domain, and leaves nothing out', () => {
    const all = [action('a', '综合', 3), action('a', '运用', 1), action('b', '创造', 2)]
    const [a, b] = profilePlans(
      all,
      ['a', 'b'].map((id) => ({ id })),
      ['创造', '运用', '保护'].map((name) => ({ name })),
    )
    expect(a.dimensions.map((d) => [d.dimension, d.actions])).toEqual([
      ['创造', 0],
      ['运用', 1],
      ['综合', 1],
    ])
    expect([a.actions, a.strength]).toEqual([2, { does: 1, pushes: 0, encourages: 1 }])
    expect(b.dimensions[0].strength).toEqual({ does: 0, pushes: 1, encourages: 0 })
  })
})
