import { describe, expect, it } from 'vitest'
import { indexConcepts } from '../../src/align/coverage/concepts.ts'
import { createProfiler } from '../../src/align/coverage/profile.ts'
import { keepProfiles } from '../../src/align/coverage/recent-profiles.ts'
import { createSegmenter } from '../../src/segment/create-segmenter.ts'

const read = (...texts: string[]) => {
  const profiler = createProfiler(null, indexConcepts(null), createSegmenter([]), new Set())
  for (const text of texts) profiler.profile(text)
  return profiler.known
}

describe('keepProfiles', () => {
  it('keeps what stays and what was looked up last, and lets the rest go', () => {
    const kept = keepProfiles(read('加强植物新品种保护'), 2)
    const known = read('严厉打击品种套牌侵权', '设立风险补偿资金')
    kept.add(known)
    expect(kept.get('设立风险补偿资金')).toBe(known.get('设立风险补偿资金'))
    kept.add(read('建设知识产权保护中心'))
    // Looked up among the old ones, it is young again.
    expect(kept.get('设立风险补偿资金')).toBe(known.get('设立风险补偿资金'))
    kept.add(read('推进行政裁决', '完善诉调对接'))
    expect(kept.get('严厉打击品种套牌侵权')).toBeUndefined()
    expect(kept.get('设立风险补偿资金')).toBe(known.get('设立风险补偿资金'))
    expect(kept.get('加强植物新品种保护')?.folded).toBe('加强植物新品种保护')
  })
})
