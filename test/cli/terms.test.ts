import { describe, expect, it } from 'vitest'
import { PlanError } from '../../src/model/errors.ts'
import { capture } from './capture.ts'

const term = {
  term: '专利池',
  count: 7,
  plans: ['a', 'b'],
  cohesion: 6.1,
  before: 2.1,
  behind: 1.9,
  cut: ['专利', '池'],
  evidence: [
    { plan: 'a', quote: '专利池', start: 3, end: 6, path: ['主要任务', '专利运营'], context: 'tasks' as const },
  ],
}

const pipeline = (terms: readonly (typeof term)[], failures: readonly PlanError[] = []) => {
  const calls: unknown[][] = []
  return {
    calls,
    proposeDomainTerms: async (...args: unknown[]) => {
      calls.push(args)
      return { domain: null, terms, failures }
    },
  }
}

describe('duizhao terms', () => {
  it('prints a line for each term, with its figures and its first place', async () => {
    const fake = pipeline([term])
    const { code, out } = await capture(['terms', 'a', 'b', '--min-count', '3'], fake)
    expect(code).toBe(0)
    expect(fake.calls[0]).toEqual([['a', 'b'], { fewest: 3 }])
    expect(out.split('\n')[1]).toBe('专利池\t7\t2\t6.1\t2.1\t1.9\t专利 池\ta › 主要任务 › 专利运营')
  })

  it('prints JSON with all places', async () => {
    const { out } = await capture(['terms', 'a', '--json'], pipeline([term]))
    expect(JSON.parse(out)).toEqual({ domain: null, terms: [term] })
  })

  it('says so where there is none, and ends with 1 where a plan could not be read', async () => {
    expect((await capture(['terms', 'a'], pipeline([]))).err).toBe('没有可以补充的词\n')
    const failure = new PlanError('binary', '是 PDF，不是文本', '先转成文本', '乙.pdf')
    expect((await capture(['terms', 'a'], pipeline([term], [failure]))).code).toBe(1)
    expect((await capture(['terms', 'a', '--min-count', '1'], pipeline([term]))).code).toBe(2)
  })
})
