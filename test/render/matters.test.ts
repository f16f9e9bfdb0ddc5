import { describe, expect, it } from 'vitest'
import { listMatters } from '../../src/render/matters/list-matters.ts'
import { openReport } from '../../src/render/report.ts'
import { analysis } from './fixture.ts'

describe('what is told first', () => {
  const report = openReport(analysis)
  const matters = listMatters(report)

  it('is at most eight sentences, the last of them on what was not checked', () => {
    expect(matters.length).toBeGreaterThan(1)
    expect(matters.length).toBeLessThanOrEqual(8)
    expect(matters.at(-1)?.label).toBe('没有核对')
  })

  it('tells the total of each plan that has gaps in one sentence, in the fixed order of plans', () => {
    const totals = matters.find(({ label }) => label === '○ 应承接而未载')
    const missing = report.others.filter((view) =>
      report.actions.some((unit) => report.classOf(unit, view.id) === 'gap'),
    )
    expect(totals?.plans).toEqual(missing.map(({ id }) => id))
    for (const view of missing) expect(totals?.say).toContain(view.name)
    expect(totals?.say).toContain('不作比较')
  })

  it('says nothing of gaps without a reference', () => {
    const equals = listMatters(
      openReport({ ...analysis, reference: null, coverage: [], comparisons: [], findings: [] }),
    )
    expect(equals.filter(({ look }) => look === 'gap')).toEqual([])
  })
})
