import { describe, expect, it } from 'vitest'
import { readForCoverage } from '../../src/pipeline.ts'
import { findDomain } from './domains.ts'
import { placesIn } from './place-names.ts'
import { repeated } from './repeated.ts'

const domain = findDomain('intellectual-property')
const { thesaurus } = domain
const labelsOf = (id: string): string[] =>
  thesaurus.filter((c) => c.id === id).flatMap((c) => [c.preferred, ...c.alternative])
const byId = new Map(thesaurus.map((c) => [c.id, c]))

const marksOff = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '')

/** A label as a reader who skips the name of the field and all marks would see it. */
const bare = (label: string): string => {
  const text = marksOff(label)
  return text === domain.name ? text : text.replaceAll(domain.name, '')
}

/** Characters of the verb in front of what a task is about (全面推行…). */
const longestVerb = 4
/** Shorter wordings (调解机制) are anybody's. */
const shortestName = 6

describe('the thesaurus of intellectual property', () => {
  it('holds the measures of the field under ids of their own', () => {
    expect(thesaurus.length).toBeGreaterThanOrEqual(600)
    expect(byId.size).toBe(thesaurus.length)
    expect(thesaurus.filter((c) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(c.id))).toEqual([])
  })

  it('gives every concept another wording', () => {
    expect(thesaurus.filter((c) => c.alternative.length === 0).map((c) => c.id)).toEqual([])
  })

  it('lets no wording stand for two concepts, nor twice for one', () => {
    expect(repeated(thesaurus.flatMap((c) => [c.preferred, ...c.alternative]))).toEqual([])
    const owners = new Map<string, Set<string>>()
    for (const c of thesaurus)
      for (const label of [c.preferred, ...c.alternative])
        owners.set(bare(label), (owners.get(bare(label)) ?? new Set()).add(c.id))
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([label]) => label)).toEqual([])
  })

  it('has no wording so short or so general that it would stand in any plan', () => {
    const labels = thesaurus.flatMap((c) => [c.preferred, ...c.alternative])
    const general = [
      '知识产权',
      '保护',
      '服务体系',
      '工作机制',
      '体制机制',
      '合作',
      '数据',
      '研究',
      '企业',
      '产业',
      '项目',
    ]
    expect(labels.filter((l) => bare(l).length < 2 || general.includes(l) || general.includes(bare(l)))).toEqual([])
  })

  it('knows no task by the name that one plan alone has for it', async () => {
    const { input } = await readForCoverage(['seeds'])
    const texts = input.documents.map(({ plan, text }) => ({ plan, text: marksOff(text) }))
    const tasks = input.initiatives.map(({ plan, title }) => ({ plan, title: marksOff(title) }))
    const isTaskOfOne = (label: string): boolean => {
      const words = marksOff(label)
      const writers = texts.filter(({ text }) => text.includes(words)).map(({ plan }) => plan)
      const isWhole = (title: string): boolean => title.endsWith(words) && title.length - words.length <= longestVerb
      return (
        words.length >= shortestName &&
        writers.length === 1 &&
        tasks.some(({ plan, title }) => plan === writers[0] && isWhole(title))
      )
    }
    expect(thesaurus.flatMap((c) => c.alternative.filter(isTaskOfOne))).toEqual([])
  })

  it('refers only to concepts that exist, never to the concept itself', () => {
    const refs = thesaurus.flatMap((c) => [...c.broader, ...c.related].map((to) => ({ from: c.id, to })))
    expect(refs.filter(({ from, to }) => !byId.has(to) || from === to)).toEqual([])
    expect(thesaurus.filter((c) => c.broader.some((b) => c.related.includes(b))).map((c) => c.id)).toEqual([])
  })

  it('has no circle among broader concepts', () => {
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      (byId.get(from)?.broader ?? []).some((b) => b === goal || (!seen.has(b) && reaches(b, goal, seen.add(b))))
    expect(thesaurus.filter((c) => reaches(c.id, c.id)).map((c) => c.id)).toEqual([])
  })

  it('names no place', () => {
    expect(thesaurus.flatMap((c) => [c.preferred, ...c.alternative]).filter((l) => placesIn(l).length > 0)).toEqual([])
  })
})

describe('wordings of one measure', () => {
  it.each([
    ['xing-xing', '两法衔接'],
    ['xing-xing', '行政执法与刑事司法衔接'],
    ['trial-three-in-one', '三审合一'],
    ['punitive-damages', '惩罚性赔偿'],
    ['technical-investigator', '技术调查官制度'],
    ['securitization', '知识产权资产证券化'],
    ['regional-brand', '区域公用品牌'],
    ['ip-management-standard', '贯标'],
    ['tisc', 'TISC'],
    ['protection-station', '维权援助工作站'],
    ['technical-fact-finding', '技术事实查明体系'],
    ['enterprise-ip-system', '内部知识产权管理制度'],
    ['leading-group', '知识产权议事协调机构'],
    ['trading-platform', '知识产权运营交易服务体系'],
  ])('%s knows %s', (id, label) => {
    expect(labelsOf(id)).toContain(label)
  })

  it.each([
    ['punitive-damages', 'statutory-damages'],
    ['mediation', 'arbitration'],
    ['protection-center', 'fast-rights-center'],
    ['pledge-financing', 'securitization'],
    ['malicious-registration', 'abnormal-patents'],
  ])('%s and %s stay two', (one, other) => {
    expect(byId.get(one)?.related).toContain(other)
    expect(labelsOf(one).filter((l) => labelsOf(other).includes(l))).toEqual([])
  })
})

describe('parts of a measure', () => {
  it.each([
    ['technical-investigator', 'technical-fact-finding'],
    ['malicious-registration', 'filing-supervision'],
    ['protection-center-branch', 'protection-center'],
    ['gi-enforcement', 'admin-enforcement'],
    ['mediation-committee', 'mediation'],
  ])('%s is part of %s', (part, whole) => {
    expect(byId.get(part)?.broader).toContain(whole)
  })

  it.each([
    ['agency-supervision', 'ip-service-industry'],
    ['special-fund', 'organization'],
  ])('%s is no part of %s', (id, other) => {
    expect(byId.get(id)?.broader).not.toContain(other)
  })
})

describe('the rest of the domain', () => {
  it('finds plans by the name of the field alone, which is the word that the comparison leaves out', () => {
    expect(domain.detect).toEqual(['知识产权'])
  })

  it('gives every cue to one dimension', () => {
    expect(domain.dimensions.map((d) => d.name)).toEqual(['创造', '运用', '保护', '管理', '服务', '人才文化', '合作'])
    expect(repeated(domain.dimensions.flatMap((d) => d.cues))).toEqual([])
  })

  it('gives every expression of an indicator to one group', () => {
    expect(repeated(domain.indicatorSynonyms.flat())).toEqual([])
    expect(domain.indicatorSynonyms.find((g) => g.includes('拥有数量'))?.[0]).toBe('拥有量')
  })

  it('gives every word of a facet to one facet, none with the name of the field', () => {
    expect(repeated(domain.facets.flat())).toEqual([])
    expect(domain.facets.flat().filter((w) => w.includes('知识产权'))).toEqual([])
  })

  it('lists words for the segmenter once, without places', () => {
    expect(domain.words.length).toBeGreaterThanOrEqual(1500)
    expect(repeated(domain.words)).toEqual([])
    expect(domain.words.filter((w) => placesIn(w).length > 0 || /\s/u.test(w))).toEqual([])
    expect(domain.words).toContain('质押融资')
  })
})
