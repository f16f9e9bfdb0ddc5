import { describe, expect, it } from 'vitest'
import { chooseDomain } from '../../src/extract/choose-domain.ts'
import { readDomains } from '../../src/read/read-domains.ts'
import { parseText, readSeed } from '../read-seed.ts'
import { placesIn } from './place-names.ts'

const domains = await readDomains()
const domain = domains.find((d) => d.id === 'digital-economy')
if (!domain) throw new Error('the domain digital-economy is missing')
const { thesaurus } = domain
const byId = new Map(thesaurus.map((c) => [c.id, c]))
const labels = thesaurus.flatMap((c) => [c.preferred, ...c.alternative].map((label) => ({ id: c.id, label })))

/** A label as the comparison sees it: without marks and without the word by which the domain is found. */
const bare = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .replaceAll(domain.detect[0], '')

const repeated = (values: readonly string[]): string[] => [...new Set(values.filter((v, i) => values.indexOf(v) !== i))]

const plan = `XX市“十四五”数字经济发展规划

第一章 总体要求

一、发展目标

到2025年，数字经济核心产业增加值占地区生产总值比重达到12%，数字政府建设水平进入全省前列。

第二章 主要任务

一、夯实数字基础设施

加快5G基站建设，推进千兆光网城乡覆盖。布局智能计算中心，接入全国一体化算力网络。

二、激活数据要素

建立公共数据授权运营机制，培育数据要素市场，探索数据资产入表。

三、推动产业数字化转型

实施中小企业智改数转行动，建设工业互联网平台，打造数字化车间和智能工厂。

四、建设数字政府和数字社会

深化政务服务一网通办，推行高效办成一件事。推进数字乡村建设，提升全民数字素养与技能。

五、筑牢数字安全屏障

健全数据安全治理体系，加强个人信息保护。
`

describe('the domain of the digital economy', () => {
  it('holds measures under ids of their own, each in more than one wording', () => {
    expect(thesaurus.length).toBeGreaterThanOrEqual(120)
    expect(byId.size).toBe(thesaurus.length)
    expect(thesaurus.filter((c) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(c.id) || c.alternative.length === 0)).toEqual([])
  })

  it('lets no wording stand for two concepts, as the comparison sees it, nor name a place', () => {
    const owners = new Map<string, Set<string>>()
    for (const { id, label } of labels) owners.set(bare(label), (owners.get(bare(label)) ?? new Set()).add(id))
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([label]) => label)).toEqual([])
    expect(repeated(labels.map((l) => l.label))).toEqual([])
    expect(labels.filter((l) => bare(l.label).length < 2 || placesIn(l.label).length > 0)).toEqual([])
  })

  it('refers without circles', () => {
    const reaches = (from: string, goal: string): boolean =>
      (byId.get(from)?.broader ?? []).some((b) => b === goal || reaches(b, goal))
    expect(thesaurus.filter((c) => reaches(c.id, c.id)).map((c) => c.id)).toEqual([])
    expect(thesaurus.filter((c) => c.broader.some((b) => c.related.includes(b))).map((c) => c.id)).toEqual([])
  })

  it.each([
    ['data-factor-market', '数据要素市场'],
    ['public-data-operation', '公共数据授权运营'],
    ['computing-network', '算力网络'],
    ['five-g', '5G基站'],
    ['industrial-internet', '工业互联网'],
    ['smart-renovation', '智改数转'],
    ['digital-government', '数字政府'],
    ['one-net-service', '一网通办'],
    ['digital-village', '数字乡村'],
    ['data-security', '数据安全'],
  ])('%s knows %s', (id, label) => {
    const concept = byId.get(id)
    expect([concept?.preferred, ...(concept?.alternative ?? [])]).toContain(label)
  })

  it('gives every cue, expression and facet word to one group', () => {
    expect(repeated(domain.dimensions.flatMap((d) => d.cues))).toEqual([])
    expect(repeated(domain.indicatorSynonyms.flat())).toEqual([])
    expect(repeated(domain.facets.flat())).toEqual([])
    expect(domain.facets.flat().filter((w) => w.includes(domain.detect[0]))).toEqual([])
  })

  it('lists words for the segmenter once, without places', () => {
    expect(domain.words.length).toBeGreaterThanOrEqual(300)
    expect(repeated(domain.words)).toEqual([])
    expect(domain.words.filter((w) => placesIn(w).length > 0 || /\s/u.test(w))).toEqual([])
  })
})

describe('the choice among domains', () => {
  it('finds a plan for the digital economy at home there', () => {
    expect(chooseDomain(domains, [parseText(plan)])?.id).toBe('digital-economy')
  })

  it('leaves a plan for intellectual property where it belongs', () => {
    expect(chooseDomain(domains, [readSeed('sichuan')])?.id).toBe('intellectual-property')
  })

  it('leaves a plan of another sector to what all sectors know', () => {
    const health = plan.replaceAll('数字', '健康')
    const chosen = chooseDomain(domains, [parseText(health)])
    expect([chosen?.id, chosen?.thesaurus.length]).toEqual(['general', 0])
    expect(chosen?.general?.length).toBeGreaterThan(400)
    expect(chooseDomain([], [parseText(health)])).toBeNull()
  })
})
