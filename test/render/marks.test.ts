import { describe, expect, it } from 'vitest'
import type { CoverageCell, Initiative, Obligation } from '../../src/model/analysis.ts'
import { classOfCell } from '../../src/render/marks.ts'
import { analysis, pidu, quote } from './fixture.ts'

const [unit] = analysis.initiatives.filter((one) => one.kind === 'action')
const bound = (obligation: Obligation): Initiative => ({ ...unit, obligation })
const [first] = analysis.coverage
const cell = (more: Partial<CoverageCell>): CoverageCell => ({
  ...first,
  status: 'none',
  gap: false,
  done: [],
  evidence: [],
  ...more,
})
const done = [quote(pidu, '建成知识产权维权援助工作站')]

describe('classOfCell', () => {
  it('puts what a plan carries first, whoever is bound', () => {
    expect(classOfCell(cell({ status: 'full' }), bound('encouraged'))).toBe('full')
    expect(classOfCell(cell({ status: 'partial', done }), bound('own_level'))).toBe('partial')
  })

  it('tells what may be missing apart from what is carried in part', () => {
    expect(classOfCell(cell({ status: 'partial', gap: true, review: true }), bound('all'))).toBe('unsure')
    expect(classOfCell(cell({ gap: true }), bound('all'))).toBe('gap')
  })

  it('calls a gap what binds the plan and is missing', () => {
    expect(classOfCell(cell({ gap: true }), bound('named'))).toBe('gap')
    expect(classOfCell(cell({ gap: true }), bound('open'))).toBe('gap')
  })

  it('knows what is done already', () => {
    expect(classOfCell(cell({ done }), bound('all'))).toBe('done')
  })

  it('tells why the rest is no gap', () => {
    const classes = (['encouraged', 'own_level', 'other_body', 'named', 'all', 'open'] as const).map((obligation) =>
      classOfCell(cell({}), bound(obligation)),
    )
    expect(classes).toEqual(['encouraged', 'ownLevel', 'otherBody', 'elsewhere', 'elsewhere', 'free'])
  })
})
