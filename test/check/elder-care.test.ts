import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../src/pipeline.ts'

describe('a draft on elder care, held against the plan of its province', () => {
  test('is not asked for a title whose only action is the upper level’s own', async () => {
    const { remarks, notApplicable } = await checkDraft('test/elder-care/enshi.txt', {
      against: ['test/elder-care/hubei.txt'],
      rules: ['alignment/missing-initiative'],
    })
    // 强化督促落实。省民政厅会同有关部门对规划实施情况开展中期评估和总结评估。
    expect(remarks.map(({ about }) => about).join('\n')).not.toContain('强化督促落实')
    expect(notApplicable.map(({ what }) => what).join('\n')).toContain('强化督促落实')
    // 强化综合监管。健全“双随机、一公开”监管机制，加强养老机构预收费管理：asked of every place.
    expect(remarks.map(({ about }) => about).join('\n')).toContain('强化综合监管')
  }, 60_000)
})
