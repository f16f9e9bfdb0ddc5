import { describe, expect, it } from 'vitest'
import { readDomains } from '../../src/read/read-domains.ts'

const domains = await readDomains()
const general = domains.find(({ id }) => id === 'general')?.general ?? []
const labels = general.flatMap((c) => [c.preferred, ...c.alternative])

describe('the thesaurus of all sectors', () => {
  it('stands behind every sector, under ids that no sector uses', () => {
    for (const domain of domains) {
      expect(domain.general?.slice(-general.length)).toEqual(general)
      const own = new Set(domain.thesaurus.map(({ id }) => id))
      expect(general.filter(({ id }) => own.has(id))).toEqual([])
    }
  })

  it('names each measure in words of its own', () => {
    expect(new Set(labels).size).toBe(labels.length)
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
