import { describe, expect, it } from 'vitest'
import { domains, findDomain } from './domains.ts'
import { repeated } from './repeated.ts'

const general = findDomain('general').general ?? []
const labels = general.flatMap((c) => [c.preferred, ...c.alternative])

describe('the thesaurus of all sectors', () => {
  it.each(domains)('stands behind $id, under ids that it does not use itself', (domain) => {
    expect(domain.general).toEqual(general)
    expect(repeated([...domain.thesaurus, ...(domain.general ?? [])].map(({ id }) => id))).toEqual([])
  })

  it('names each measure in words of its own', () => {
    expect(general.length).toBeGreaterThan(0)
    expect(repeated(labels)).toEqual([])
    expect(labels.filter((label) => label.length < 2)).toEqual([])
  })

  it('holds no word that stands in every plan', () => {
    const everywhere = [
      '发展',
      '建设',
      '服务',
      '管理',
      '创新',
      '企业',
      '产业',
      '工作',
      '机制',
      '高质量发展',
      '体制机制',
    ]
    expect(labels.filter((label) => everywhere.includes(label))).toEqual([])
  })

  it('refers only to its own concepts', () => {
    const ids = new Set(general.map(({ id }) => id))
    expect(general.flatMap((c) => [...c.broader, ...c.related]).filter((id) => !ids.has(id))).toEqual([])
  })
})
