import { describe, expect, it } from 'vitest'
import { readDomains } from '../../src/read/read-domains.ts'
import { makeFolder, rejection } from './folder.ts'

const DOMAIN = 'name: 知识产权\ndetect: [专利, 商标]\ndimensions:\n  - { name: 保护, cues: [维权, 执法] }\n'

describe('readDomains', () => {
  it('reads a domain with its thesaurus and its words', async () => {
    const folder = await makeFolder({
      'ip/domain.yaml': `${DOMAIN}measured: true\nindicatorSynonyms:\n  - [高价值发明专利拥有量, 高价值发明专利数]\nfacets:\n  - [行政, 执法]\n`,
      'ip/thesaurus.yaml': '- { id: a, preferred: 维权援助, broader: [b] }\n- { id: b, preferred: 保护 }\n',
      'ip/words.txt': '# 举措\n双报制\n\n入园惠企 # 质押融资\n',
    })
    const [domain] = await readDomains(folder)
    expect(domain).toEqual({
      id: 'ip',
      name: '知识产权',
      detect: ['专利', '商标'],
      measured: true,
      topics: ['专利', '商标'],
      general: [],
      words: ['双报制', '入园惠企'],
      thesaurus: [
        { id: 'a', preferred: '维权援助', alternative: [], broader: ['b'], related: [] },
        { id: 'b', preferred: '保护', alternative: [], broader: [], related: [] },
      ],
      dimensions: [{ name: '保护', cues: ['维权', '执法'] }],
      indicatorSynonyms: [['高价值发明专利拥有量', '高价值发明专利数']],
      facets: [['行政', '执法']],
    })
  })

  it('puts the measures of all sectors behind those of one that was not measured', async () => {
    const folder = await makeFolder({
      'general/domain.yaml': 'name: 通用\n',
      'general/thesaurus.yaml': '- { id: a, preferred: 数据共享 }\n',
      'ip/domain.yaml': `${DOMAIN}`,
      'ip/thesaurus.yaml': '- { id: a, preferred: 维权援助, broader: [b] }\n- { id: b, preferred: 保护 }\n',
    })
    const domain = (await readDomains(folder)).find(({ id }) => id === 'ip')
    expect(domain).toMatchObject({ measured: false, topics: [] })
    expect(domain?.thesaurus.map(({ id, broader }) => [id, ...broader])).toEqual([['a', 'b'], ['b']])
    expect(domain?.general?.map(({ id }) => id)).toEqual(['general/a'])
  })

  it('reads a domain that only has a name', async () => {
    const folder = await makeFolder({ 'b/domain.yaml': 'name: 消费\n', 'a/domain.yaml': 'name: 卫生健康\n' })
    const domains = await readDomains(folder)
    expect(domains.map((domain) => domain.id)).toEqual(['a', 'b'])
    expect(domains[0].thesaurus).toEqual([])
  })

  it.each([
    [
      'an id that leads nowhere',
      '- { id: a, preferred: x }\n- { id: b, preferred: y, related: [c] }\n',
      /第 2 行：related 指向 c/,
    ],
    ['a concept that is its own neighbour', '- { id: a, preferred: x, broader: [a] }\n', /第 1 行：broader 指向 a/],
    ['an id given twice', '- { id: a, preferred: x }\n- { id: a, preferred: y }\n', /第 2 行：编号 a 用了两次/],
    ['a concept without a name', '- { id: a }\n', /第 1 行：缺少 preferred/],
  ])('refuses %s', async (_, thesaurus, message) => {
    const folder = await makeFolder({ 'ip/domain.yaml': DOMAIN, 'ip/thesaurus.yaml': thesaurus })
    expect((await rejection(readDomains(folder))).message).toMatch(message)
  })

  it('refuses a folder without its domain.yaml', async () => {
    const folder = await makeFolder({ 'ip/words.txt': '双报制\n' })
    expect((await rejection(readDomains(folder))).code).toBe('no-such-file')
  })

  it('reads the domains that ship with the program', async () => {
    const domains = await readDomains()
    expect(domains.length).toBeGreaterThan(0)
    for (const domain of domains) expect(domain.name).toMatch(/\p{Script=Han}/u)
  })
})
