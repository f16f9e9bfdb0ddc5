import { beforeAll, describe, expect, test } from 'vitest'
import { decideCoverage } from '../../src/align/decisions/decide-coverage.ts'
import { decideFamilies } from '../../src/align/decisions/decide-families.ts'
import { decideTerms } from '../../src/align/decisions/decide-terms.ts'
import { decideVerdicts } from '../../src/align/decisions/decide-verdicts.ts'
import type { Analysis, CoverageCell, Indicator } from '../../src/model/analysis.ts'
import type { CoverageDecision, Decision, IndicatorKey, VerdictDecision } from '../../src/model/decision.ts'
import { comparePlans } from '../../src/pipeline.ts'
import { readSeed } from '../read-seed.ts'

let analysis: Analysis
beforeAll(async () => {
  analysis = (await comparePlans(['seeds'])).analysis
})

const by = { who: '张敏', when: '2025-03-02', why: '经核对' }
const line = '人工裁定：张敏，2025-03-02，经核对'
const deyang = readSeed('deyang')

const unit = '共建两地知识产权执法协作机制'
const passage = '积极推动知识产权跨区域执法协作'

const coverage = (rest: Partial<CoverageDecision>, number = 1): CoverageDecision => ({
  kind: 'coverage',
  number,
  line: number,
  plan: 'deyang',
  unit: { plan: 'sichuan', text: unit },
  status: 'partial',
  ...by,
  ...rest,
})

const cover = (...decisions: Decision[]) => decideCoverage({ ...analysis, documents: [deyang] }, decisions)

const unitOf = (title: string) => analysis.initiatives.find((u) => u.plan === 'sichuan' && u.title === title)?.id

const cellOf = (cells: readonly CoverageCell[], title = unit): CoverageCell | undefined =>
  cells.find((c) => c.unit === unitOf(title) && c.plan === 'deyang')

describe('a cell of coverage', () => {
  test('is as decided, with the passage that was named, and who, when, why in front', () => {
    const { coverage: cells, results } = cover(coverage({ passage, note: '与处室商定' }))
    const cell = cellOf(cells)
    expect(cell).toMatchObject({ status: 'partial', decidedBy: 'human', review: false, gap: false })
    expect(cell?.because.slice(0, 2)).toEqual([line, '与处室商定'])
    expect(cell?.because.some((why) => why.includes('待核'))).toBe(false)
    expect(cell?.evidence.map((e) => [e.plan, e.quote, e.context])).toEqual([['deyang', passage, 'tasks']])
    expect(results).toMatchObject([
      { state: 'applied', fit: 'exact', to: [{ what: 'cell', id: unitOf(unit), plan: 'deyang' }] },
    ])
    expect(cells.filter((c) => c !== cell)).toEqual(analysis.coverage.filter((c) => c !== cellOf(analysis.coverage)))
  })

  test('is a gap where it binds the plan and nothing carries it, and keeps what was thrown out as the nearest', () => {
    const carried = analysis.coverage.find(
      (c) =>
        c.plan === 'deyang' &&
        c.status === 'full' &&
        analysis.initiatives.find((u) => u.id === c.unit)?.obligation === 'open',
    )
    const text = analysis.initiatives.find((u) => u.id === carried?.unit)?.text ?? ''
    const { coverage: cells } = cover(coverage({ unit: { plan: 'sichuan', text }, status: 'none' }))
    const cell = cells.find((c) => c.unit === carried?.unit && c.plan === 'deyang')
    expect(cell).toMatchObject({ status: 'none', gap: true, evidence: [], nearest: carried?.evidence[0] })
    expect(cell?.because[1]).toBe('程序判为承接')
  })

  test('may be confirmed, which ends the doubt', () => {
    const doubtful = analysis.coverage.find((c) => c.plan === 'deyang' && c.review && c.evidence.length > 0)
    const text = analysis.initiatives.find((u) => u.id === doubtful?.unit)?.text ?? ''
    const { coverage: cells } = cover(coverage({ unit: { plan: 'sichuan', text }, status: doubtful?.status ?? 'full' }))
    const cell = cells.find((c) => c.unit === doubtful?.unit && c.plan === 'deyang')
    expect(cell).toMatchObject({ status: doubtful?.status, review: false, evidence: doubtful?.evidence })
    expect(cell?.because[1]).toBe('与程序判断一致')
  })

  test('is known by words that have changed a little, and the present ones are told', () => {
    const [{ state, fit, detail }] = cover(
      coverage({
        unit: { plan: 'sichuan', text: '共建两地知识产权执法合作机制' },
        passage: '积极推进知识产权跨区域执法协作',
      }),
    ).results
    expect([state, fit]).toEqual(['applied', 'near'])
    expect(detail).toContain(`文字略有改动，现为“${unit}”`)
    expect(detail).toContain(`现为“${passage}”`)
  })

  test.each([
    [
      'two units that are as near',
      { unit: { plan: 'sichuan', text: '推行知识产权信息传播利用' } },
      /有2处相近，不能确定.*“推进知识产权信息传播利用”/,
    ],
    ['a unit that is not there', { unit: { plan: 'sichuan', text: '建设海外仓' } }, /593项举措中没有找到“建设海外仓”/],
    ['a unit of a plan that is no reference', { unit: { plan: 'meishan', text: unit } }, /眉山市不是本次的基准规划/],
    ['a plan that is not there', { plan: 'chengdu' }, /没有编号为chengdu的规划/],
    ['a passage that is gone', { passage: '与重庆渝北建立知识产权执法协作机制' }, /德阳市的全文中没有找到/],
    ['a passage that stands in many places', { passage: '知识产权保护' }, /有\d+处“知识产权保护”，请多引几个字/],
  ] as const)('is left alone for %s', (_, rest, reason) => {
    const { coverage: cells, results } = cover(coverage(rest))
    expect(results[0]).toMatchObject({ state: 'unmatched', fit: null, to: [] })
    expect(results[0].detail).toMatch(reason)
    expect(cells).toEqual(analysis.coverage)
  })

  test('is not taken for its neighbour when it is gone itself', () => {
    const gone = analysis.initiatives.filter((u) => u.title !== unit)
    const { results } = decideCoverage({ ...analysis, initiatives: gone, documents: [deyang] }, [coverage({})])
    expect(gone.some((u) => u.plan === 'sichuan' && u.title === '共建知识产权执法协作机制')).toBe(true)
    expect(results[0].state).toBe('unmatched')
    expect(results[0].detail).toContain('最接近的是“')
  })

  test('is not taken for another where a level differs', () => {
    const own = analysis.initiatives.find((u) => u.plan === 'sichuan' && /^[^市县省]*省[^市县省]*$/u.test(u.title))
    const other = own?.title.replace('省', '市') ?? ''
    const [{ state }] = cover(coverage({ unit: { plan: 'sichuan', text: other } })).results
    expect([other.includes('市'), state]).toEqual([true, 'unmatched'])
  })

  test('is as the last of two decisions says', () => {
    const { coverage: cells, results } = cover(coverage({ status: 'full' }), coverage({ status: 'none' }, 2))
    expect(cellOf(cells)?.status).toBe('none')
    expect(results.map((r) => r.state)).toEqual(['superseded', 'applied'])
    expect(results[0].detail).toContain('第2条')
  })

  test('is decided by the words themselves before words that only come near', () => {
    const gone = coverage({ unit: { plan: 'sichuan', text: '共建两国知识产权执法协作机制' }, status: 'full' }, 2)
    const { coverage: cells, results } = cover(coverage({ passage }), gone)
    expect(cellOf(cells)?.status).toBe('partial')
    expect(results.map((r) => r.state)).toEqual(['applied', 'unmatched'])
  })
})

const decideAll = (decisions: readonly Decision[], from: Pick<Analysis, 'indicators' | 'families'> = analysis) =>
  decideFamilies(from, { file: '', sha256: '', decisions }, analysis.plans, null)

const family = (kind: 'merge' | 'split', indicators: readonly IndicatorKey[], number = 1): Decision => ({
  kind,
  number,
  line: null,
  indicators,
  ...by,
})

const added: IndicatorKey = { plan: 'panzhihua', name: '新增知识产权贯标企业', value: 10 }
const total: IndicatorKey = { plan: 'panzhihua', name: '知识产权贯标企业', value: 10 }
const certified: IndicatorKey = { plan: 'meishan', name: '通过贯标认证企业数量', value: 30 }

const find = (indicators: readonly Indicator[], { plan, name, value }: IndicatorKey): Indicator | undefined =>
  indicators.find((i) => i.plan === plan && i.name === name && i.target.value === value)

describe('families of indicators', () => {
  const pairOf = (list: readonly Indicator[], a: IndicatorKey, b: IndicatorKey) => [
    find(list, a)?.family,
    find(list, b)?.family,
  ]

  test('are merged: one family, one unit, no longer look-alikes', () => {
    const [a, b] = pairOf(analysis.indicators, added, total)
    expect(a).not.toBe(b)
    const { indicators, families, results } = decideAll([family('merge', [added, total])])
    const [one, other] = pairOf(indicators, added, total)
    expect(one).toBe(other)
    const merged = families.find((f) => f.id === one)
    expect(merged).toMatchObject({ decidedBy: 'human', because: [line] })
    expect(merged?.related.some((r) => r.family === merged.id)).toBe(false)
    expect(families).toHaveLength(analysis.families.length - 1)
    const ids = new Set(families.map((f) => f.id))
    for (const r of families.flatMap((f) => f.related)) expect(ids).toContain(r.family)
    expect(results).toMatchObject([{ state: 'applied', to: [{ what: 'family', id: one }] }])
    for (const id of merged?.members ?? [])
      expect(indicators.find((i) => i.id === id)?.normalized?.unit ?? merged?.unit).toBe(merged?.unit)
  })

  test('are split: a family of its own, and each tells the other apart with the reason', () => {
    const joined = decideAll([family('merge', [added, total])])
    const { indicators, families } = decideAll([family('split', [added])], joined)
    const [a, b] = pairOf(indicators, added, total)
    expect(a).not.toBe(b)
    const own = families.find((f) => f.id === a)
    expect(own).toMatchObject({ decidedBy: 'human', name: added.name, related: [{ family: b, because: line }] })
    expect(families.find((f) => f.id === b)?.related[0]).toEqual({ family: a, because: line })
    expect(new Set(families.map((f) => f.id)).size).toBe(families.length)
    const members = families.flatMap((f) => f.members)
    expect([...members].sort()).toEqual(analysis.families.flatMap((f) => f.members).sort())
  })

  test('are merged and split in the order of the file', () => {
    const decisions = [family('merge', [added, total]), family('split', [added], 2)]
    const { indicators, results } = decideAll(decisions)
    const [a, b] = pairOf(indicators, added, total)
    expect(a).not.toBe(b)
    expect(results.map((r) => r.state)).toEqual(['applied', 'applied'])
    expect(results[0].to.map((t) => t.id).sort()).toEqual([a, b].sort())
  })

  test('keep one that a target is stated twice in, in its table and its text', () => {
    const key: IndicatorKey = { plan: 'meishan', name: '国家知识产权优势（示范）企业', value: 20 }
    const { families, indicators } = decideAll([family('split', [key])])
    const own = families.find((f) => f.id === find(indicators, key)?.family)
    expect(own).toMatchObject({ decidedBy: 'human' })
    expect(own?.members).toHaveLength(2)
  })

  test('that count different things are not merged', () => {
    const rate: IndicatorKey = { plan: 'sichuan', name: '知识产权民事一审案件服判息诉率', value: 92 }
    const { families, results } = decideAll([family('merge', [rate, total])])
    expect(results[0]).toMatchObject({ state: 'unmatched' })
    expect(results[0].detail).toBe('单位不同类（%、家），不能归并')
    expect(families).toEqual(analysis.families)
  })

  test('are left alone where the plan has another value now', () => {
    const { results } = decideAll([family('split', [{ ...certified, value: 35 }])])
    expect(results[0].detail).toBe('眉山市的15项目标中“通过贯标认证企业数量”的目标值为30家，不是35')
  })
})

const rate = '知识产权民事一审案件服判息诉率'
const verdict = (rest: Partial<VerdictDecision>): VerdictDecision => ({
  kind: 'verdict',
  number: 1,
  line: 1,
  plan: 'deyang',
  target: { plan: 'sichuan', name: rate, value: 92 },
  indicator: { plan: 'deyang', name: rate, value: 85 },
  verdict: 'not_comparable',
  ...by,
  ...rest,
})

describe('a verdict', () => {
  const programs = () => analysis.comparisons.find((c) => c.reference === target()?.id && c.plan === 'deyang')
  const target = () => find(analysis.indicators, verdict({}).target)

  test('is as decided, with the program before', () => {
    const { comparisons, results } = decideVerdicts(analysis, [verdict({})])
    const now = comparisons.find((c) => c.reference === target()?.id && c.plan === 'deyang')
    expect(programs()?.verdict).toBe('below')
    expect(now).toMatchObject({ verdict: 'not_comparable', indicator: programs()?.indicator, decidedBy: 'human' })
    expect(now?.because).toEqual([line, '程序判为低于', ...(programs()?.because ?? [])])
    expect(results[0].to).toEqual([{ what: 'comparison', id: target()?.id, plan: 'deyang' }])
    expect(comparisons.filter((c) => c.decidedBy === 'human')).toEqual([now])
  })

  test('that nothing is set holds nothing against the target', () => {
    const { comparisons } = decideVerdicts(analysis, [verdict({ verdict: 'not_set', indicator: undefined })])
    const now = comparisons.find((c) => c.decidedBy === 'human')
    expect([now?.indicator, now?.change.plan]).toEqual([null, null])
  })

  test('may hold another indicator against it', () => {
    const other = analysis.indicators.find((i) => i.plan === 'deyang' && i.id !== programs()?.indicator) as Indicator
    const key = { plan: 'deyang', name: other.name, value: other.target.value, unit: other.unit }
    const { comparisons } = decideVerdicts(analysis, [verdict({ indicator: key })])
    expect(comparisons.find((c) => c.decidedBy === 'human')?.indicator).toBe(other.id)
  })

  test('does not hold where the plan has set another value since', () => {
    const { comparisons, results } = decideVerdicts(analysis, [
      verdict({ indicator: { plan: 'deyang', name: rate, value: 90 } }),
    ])
    expect(results[0]).toMatchObject({ state: 'unmatched' })
    expect(results[0].detail).toMatch(/目标值为85%，不是90/)
    expect(comparisons).toEqual(analysis.comparisons)
  })
})

describe('a shared term', () => {
  const known = '双报制'
  const rename = (term: string, to: string, number = 1): Decision => ({
    kind: 'rename',
    number,
    line: null,
    term,
    to,
    ...by,
  })
  const reject = (term: string, number = 1): Decision => ({ kind: 'reject', number, line: null, term, ...by })
  const terms = () => analysis.sharedActions.map((s) => s.term)

  test('is called as decided, and its old name is a variant', () => {
    const { sharedActions, results } = decideTerms(analysis.sharedActions, [rename(`“${known}”`, '侵权线索双报制')])
    const at = terms().indexOf(known)
    expect(sharedActions[at]).toMatchObject({ term: '侵权线索双报制', decidedBy: 'human', because: [line] })
    expect(sharedActions[at].variants).toContain(known)
    expect(sharedActions[at].plans).toEqual(analysis.sharedActions[at].plans)
    expect(results).toMatchObject([{ state: 'applied', to: [{ what: 'term', id: '侵权线索双报制' }] }])
  })

  test('is struck out, whichever of its forms is named', () => {
    const action = analysis.sharedActions.find((s) => s.variants.some((v) => v !== s.term))
    const form = action?.variants.find((v) => v !== action.term) ?? ''
    const { sharedActions, results } = decideTerms(analysis.sharedActions, [reject(form)])
    expect(sharedActions.map((s) => s.term)).toEqual(terms().filter((t) => t !== action?.term))
    expect(results[0].detail).toContain(`程序列为“${action?.term}”`)
  })

  test('never bears the name of another, unless that is struck out', () => {
    const other = terms().find((t) => t !== known) ?? ''
    expect(decideTerms(analysis.sharedActions, [rename(known, other)]).results[0]).toMatchObject({
      state: 'unmatched',
      detail: `已另有“${other}”，两项不能同名`,
    })
    const both = decideTerms(analysis.sharedActions, [rename(known, other), reject(other, 2)])
    expect(both.results.map((r) => r.state)).toEqual(['applied', 'applied'])
    expect(both.sharedActions.filter((s) => s.term === other)).toHaveLength(1)
  })

  test('that nobody shares is told', () => {
    const { sharedActions, results } = decideTerms(analysis.sharedActions, [reject('海洋牧场')])
    expect(results[0]).toMatchObject({ state: 'unmatched' })
    expect(results[0].detail).toMatch(/共同举措中没有找到“海洋牧场”/)
    expect(sharedActions).toEqual(analysis.sharedActions)
  })
})
