import { describe, expect, it } from 'vitest'
import { parseQuantity } from '../../src/lexicon/quantity.ts'
import { readyVocabulary } from '../../src/lexicon/quantity-vocabulary.ts'
import { domains } from './check-domain.ts'

describe.each(['education', 'employment'])('names of indicators of %s', (id) => {
  const groups = domains.find((d) => d.id === id)?.indicatorSynonyms ?? []
  const vocabulary = readyVocabulary(groups)
  const read = (name: string): string => JSON.stringify(parseQuantity(name, vocabulary))

  it('that are said to be the same are read as one quantity', () => {
    expect(groups.filter((names) => new Set(names.map(read)).size > 1)).toEqual([])
  })

  it('of different groups are read as different ones', () => {
    expect(new Set(groups.map(([name]) => read(name))).size).toBe(groups.length)
  })
})

describe('names that only look alike', () => {
  const apart: readonly (readonly [string, string, string])[] = [
    ['employment', '城镇调查失业率', '城镇登记失业率'],
    ['employment', '技能人才总量', '高技能人才总量'],
    ['employment', '城乡居民基本养老保险参保人数', '企业职工基本养老保险参保人数'],
    ['employment', '基本养老保险参保人数', '基本养老保险参保率'],
    ['employment', '失业人员再就业人数', '就业困难人员就业人数'],
    ['employment', '技工院校招生规模', '技工院校在校生规模'],
    ['education', '学前教育毛入园率', '普惠性幼儿园覆盖率'],
    ['education', '普惠性幼儿园覆盖率', '公办幼儿园在园幼儿占比'],
    ['education', '初中毛入学率', '高中阶段毛入学率'],
    ['education', '高等教育毛入学率', '高中阶段教育毛入学率'],
    ['education', '义务教育大班额比例', '普通高中大班额比例'],
    ['education', '劳动年龄人口平均受教育年限', '新增劳动力平均受教育年限'],
    ['education', '学生体质健康优良率', '大学生体质健康优良率'],
  ]
  it.each(apart)('%s: %s ≠ %s', (id, one, other) => {
    const vocabulary = readyVocabulary(domains.find((d) => d.id === id)?.indicatorSynonyms ?? [])
    expect(parseQuantity(one, vocabulary)).not.toEqual(parseQuantity(other, vocabulary))
  })
})
