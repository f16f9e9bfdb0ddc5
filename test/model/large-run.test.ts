import { describe, expect, it } from 'vitest'
import type { CoverageCell } from '../../src/model/analysis.ts'
import { signOfCell } from '../../src/model/large-run.ts'

const cell = (some: Partial<CoverageCell>): CoverageCell => ({
  ...{ unit: 'u1', plan: 'a', status: 'none', score: 0.1, gap: false, done: [], evidence: [], because: [] },
  ...{ review: false, decidedBy: 'auto' },
  ...some,
})
const done = [{ plan: 'a', start: 0, end: 1, quote: '已', path: [], context: 'review' as const }]

describe('the sign of a cell where only one is kept of each plan', () => {
  it.each<[string, Partial<CoverageCell>, string]>([
    ['carried', { status: 'full' }, 'f'],
    ['partly carried', { status: 'partial' }, 'p'],
    ['bound, with so little that it may be missing', { status: 'partial', gap: true }, 'u'],
    ['bound and missing', { gap: true }, 'g'],
    ['done before', { done }, 'd'],
    ['no duty', {}, '-'],
  ])('of what is %s', (_, some, sign) => {
    expect(signOfCell(cell(some))).toBe(sign)
  })
})
