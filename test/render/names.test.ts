import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/model/analysis.ts'
import { nounOf, referenceNoun } from '../../src/model/plan-noun.ts'
import { dateText, encodeId, namePlans, orderPlans, periodText } from '../../src/render/names.ts'
import { analysis } from './fixture.ts'

const [sichuan, pidu, deyang] = analysis.plans
const at = (region: string, more: Partial<Plan> = {}): Plan => ({ ...deyang, id: region, region, ...more })

describe('namePlans', () => {
  it('shortens a place to the name that officials use', () => {
    const plans = [sichuan, pidu, deyang, at('凉山彝族自治州'), at('天府新区')]
    expect([...namePlans(plans).values()]).toEqual(['四川省', '郫都', '德阳', '凉山州', '天府新区'])
  })

  it.each([
    ['恩施土家族苗族自治州', '恩施州'],
    ['博尔塔拉蒙古自治州', '博尔塔拉州'],
    ['克孜勒苏柯尔克孜自治州', '克孜勒苏州'],
    ['重庆市酉阳土家族苗族自治县', '酉阳县'],
    ['双江拉祜族佤族布朗族傣族自治县', '双江县'],
    ['隆林各族自治县', '隆林县'],
    ['莫力达瓦达斡尔族自治旗', '莫力达瓦旗'],
    ['甘肃省东乡族自治县', '东乡族自治县'],
    ['恩施土家族苗族自治州来凤县', '来凤'],
    ['内蒙古自治区', '内蒙古自治区'],
    ['锡林郭勒盟', '锡林郭勒盟'],
  ])('calls an autonomous place as officials do: %s is %s', (region, name) => {
    expect([...namePlans([sichuan, at(region)]).values()][1]).toBe(name)
  })

  it('tells two plans of one place apart', () => {
    const names = namePlans([deyang, { ...deyang, id: 'deyang-2', genre: '规划' }])
    expect([...names.values()]).toEqual(['德阳市工作方案', '德阳市规划'])
  })

  it('falls back to the id', () => {
    const names = namePlans([
      { ...deyang, id: 'a', region: '', title: '' },
      { ...deyang, id: 'b', region: '', title: '' },
    ])
    expect([...names.values()]).toEqual(['a', 'b'])
  })
})

describe('what a plan is called', () => {
  it('is what it calls itself', () => {
    expect([nounOf(deyang), nounOf(sichuan), nounOf(pidu)]).toEqual(['方案', '规划', '草案'])
    expect(referenceNoun(sichuan)).toBe('省规划')
    expect(referenceNoun({ ...sichuan, level: 'national', genre: '纲要' })).toBe('国家纲要')
  })

  it('tells its period and its date as a reader would', () => {
    expect(periodText(sichuan.period)).toBe('2021—2025年')
    expect(periodText(deyang.period)).toBe('2022年7月—2025年6月')
    expect(periodText(null)).toBe('文本未载')
    expect(dateText('2022-12-29')).toBe('2022年12月29日')
    expect(dateText('2022年末')).toBe('2022年末')
  })
})

describe('orderPlans', () => {
  it('puts the reference first and drafts and lower levels behind the rule, whatever the values', () => {
    const order = orderPlans(analysis.plans, 'sichuan')
    expect(order.map(({ plan, apart }) => [plan.id, apart])).toEqual([
      ['sichuan', false],
      ['deyang', false],
      ['pidu', true],
    ])
  })

  it('draws no rule where all are of one kind', () => {
    expect(orderPlans([sichuan, deyang], 'sichuan').some(({ apart }) => apart)).toBe(false)
  })
})

describe('encodeId', () => {
  it('keeps plain ids and cannot leave a folder', () => {
    expect(encodeId('deyang')).toBe('deyang')
    expect(encodeId('德阳')).toBe('德阳')
    expect(encodeId('../../etc/passwd')).toBe('_2e__2e__2f__2e__2e__2f_etc_2f_passwd')
    expect(encodeId('')).toBe('_')
  })

  it('never lets two ids share a name, not even where the disk ignores case', () => {
    const character = fc.constantFrom('a', 'A', '_', '-', '.', '/', '2', 'e', '规', '\\', ' ', '~')
    const id = fc.string({ unit: character, maxLength: 80 })
    fc.assert(
      fc.property(id, id, (a, b) => {
        fc.pre(a !== b)
        expect(encodeId(a).toLowerCase()).not.toBe(encodeId(b).toLowerCase())
        expect(encodeId(a)).toMatch(/^[a-z0-9_~\u4e00-\u9fff-]+$/u)
        expect(Buffer.byteLength(encodeId(a))).toBeLessThan(120)
      }),
    )
  })
})
