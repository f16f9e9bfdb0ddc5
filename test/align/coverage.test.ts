import { describe, expect, test } from 'vitest'
import { indexConcepts, indexGeneral } from '../../src/align/coverage/concepts.ts'
import { standsIn } from '../../src/align/coverage/features.ts'
import { foldLabels, foldText } from '../../src/align/coverage/fold-text.ts'
import { judge } from '../../src/align/coverage/judge.ts'
import { meetPairs } from '../../src/align/coverage/meet-pairs.ts'
import { createProfiler } from '../../src/align/coverage/profile.ts'
import { profileUnit } from '../../src/align/coverage/unit-profile.ts'
import { numberPairs } from '../../src/align/coverage/vocabulary.ts'
import { coverageModel } from '../../src/lexicon/coverage-model.ts'
import { bindsPlan } from '../../src/model/binds-plan.ts'
import { readDomains } from '../../src/read/read-domains.ts'
import { createSegmenter } from '../../src/segment/create-segmenter.ts'
import { domainOf } from '../domain-of.ts'

const domain = domainOf({
  thesaurus: [
    { id: 'culture', preferred: '知识产权文化', alternative: [], broader: [], related: [] },
    { id: 'trial', preferred: '知识产权“三合一”审判', alternative: ['三审合一'], broader: ['court'], related: [] },
    { id: 'court', preferred: '司法保护', alternative: [], broader: [], related: [] },
  ],
})

describe('what is compared of a text', () => {
  test('the domain’s own name tells nothing, but where it stood is kept', () => {
    expect(foldText('知识产权质押融资', domain)).toEqual({ text: '质押融资', named: new Set([0]) })
  })
  test('a pair of characters keeps its number, however many others are met', () => {
    const first = numberPairs('质押融资')
    const characters = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + 61 * i))
    const many = characters.map((one) => numberPairs(characters.map((other) => one + other).join('')))
    expect(new Set(many.flatMap((numbers) => [...numbers.filter((_, i) => i % 2 === 0)])).size).toBe(90_000)
    expect(numberPairs('质押融资')).toEqual(first)
    expect(numberPairs(characters.map((other) => characters[7] + other).join(''))).toEqual(many[7])
  })
  test('labels are folded together as each is by itself', async () => {
    for (const sector of await readDomains()) {
      const concepts = [...sector.thesaurus, ...(sector.general ?? [])]
      const labels = [...sector.topics, ...concepts.flatMap((c) => [c.preferred, ...c.alternative])]
      const { texts, hadName } = foldLabels(labels, sector)
      const alone = labels.map((label) => foldText(label, sector))
      expect(texts).toEqual(alone.map(({ text }) => text))
      expect(labels.map((_, i) => hadName(i))).toEqual(alone.map(({ named }) => named.size > 0))
    }
  })
  test('concepts by any of their labels, broader ones for less', () => {
    const index = indexConcepts(domain)
    const found = (text: string) => index.find(foldText(text, domain)).map((c) => domain.thesaurus[c.concept].id)
    expect(found('深入推进“三审合一”审判机制改革')).toEqual(['trial'])
    expect(found('加强知识产权文化建设')).toEqual(['culture'])
    expect(found('弘扬三苏文化')).toEqual([])
    const [trial, court] = ['trial', 'court'].map((id) => domain.thesaurus.findIndex((c) => c.id === id))
    expect(index.kinship(trial, trial)).toBe(1)
    expect(index.kinship(trial, court)).toBeLessThan(index.kinship(court, trial))
  })
  test('规范化 holds no 规范', () => {
    expect(standsIn('推动管理规范化建设', '管理规范')).toBe(false)
    expect(standsIn('推行管理规范', '管理规范')).toBe(true)
  })
  test('what a unit and a passage share: the pairs of characters, and the longest run', () => {
    const { profile } = createProfiler(null, indexConcepts(null), createSegmenter([]), new Set())
    const meet = (unit: string, passage: string) => {
      const wanted = profileUnit(profile(unit), null, () => [])
      const { held, run } = meetPairs(wanted)(profile(passage))
      return { run, pairs: held.slice(0, wanted.pairs.length).reduce((sum, one) => sum + one, 0) }
    }
    expect(meet('建立质押融资风险补偿机制', '完善质押融资风险分担')).toEqual({ run: 6, pairs: 5 })
    // The second of two runs is the longer one; a pair that stands twice is one pair.
    expect(meet('保护基地、快速维权基地', '快速维权基地保护')).toEqual({ run: 6, pairs: 6 })
    expect(meet('培育品牌', '牌照')).toEqual({ run: 1, pairs: 0 })
    expect(meet('培育品牌', '行政裁决')).toEqual({ run: 0, pairs: 0 })
    expect(meet('质押', '')).toEqual({ run: 0, pairs: 0 })
  })
})

describe('how far a unit is carried', () => {
  const index = indexConcepts({
    ...domain,
    thesaurus: [
      { id: 'aid', preferred: '海外维权援助', alternative: [], broader: [], related: ['dispute'] },
      { id: 'dispute', preferred: '海外纠纷应对', alternative: [], broader: ['overseas'], related: [] },
      { id: 'overseas', preferred: '海外保护', alternative: [], broader: [], related: [] },
    ],
  })
  const [aid, dispute, overseas] = [0, 1, 2]
  test('neighbours count for less than what is broader, and from either side', () => {
    expect(index.kinship(aid, dispute)).toBe(index.kinship(dispute, aid))
    expect(index.kinship(aid, dispute)).toBeGreaterThan(0)
    expect(index.kinship(aid, dispute)).toBeLessThan(index.kinship(dispute, overseas))
    expect(index.kinship(aid, overseas)).toBe(0)
  })
  const at = (rank: number) => judge([rank, rank / 2, 0], true, coverageModel)
  test('between missing and surely carried it is partial, unsure and under review', () => {
    const judged = Array.from({ length: 80 }, (_, i) => at(i / 10))
    const unsure = judged.filter((j) => j.unsure)
    expect(unsure.length).toBeGreaterThan(0)
    expect(unsure.every((j) => j.status === 'partial' && j.review)).toBe(true)
    expect(judged.filter((j) => j.status === 'none').some((j) => j.unsure)).toBe(false)
    expect([at(0).status, at(7.9).status]).toEqual(['none', 'full'])
  })
  test('what shares common words alone can be carried whole, but a person has to look', () => {
    const near = [9, 8, 7] as const
    expect(judge(near, true, coverageModel)).toMatchObject({ status: 'full', review: false })
    expect(judge(near, false, coverageModel)).toMatchObject({ status: 'full', review: true })
    expect(judge([0, 0, 0], false, coverageModel)).toMatchObject({ status: 'none', review: false })
  })
})

describe('measures of all sectors', () => {
  const general = [
    { id: 'general/night', preferred: '夜间经济', alternative: ['夜间消费', '深夜食堂'], broader: [], related: [] },
    { id: 'general/market', preferred: '夜市', alternative: ['夜间市集'], broader: [], related: [] },
  ]
  const sector = { ...domain, general }
  const found = (text: string) =>
    indexGeneral(sector)
      .find(foldText(text, sector))
      .map((c) => general[c.concept].id)

  test('are found by any of their labels, beside the concepts of the sector and not among them', () => {
    expect(found('拓展夜间消费')).toEqual(['general/night'])
    expect(found('打造30条“深夜食堂”特色餐饮街区')).toEqual(['general/night'])
    expect(indexConcepts(sector).find(foldText('拓展夜间消费', sector))).toEqual([])
  })
  test('are kept apart where a reader would', () => {
    expect(found('规范夜市管理')).toEqual(['general/market'])
    expect(indexGeneral(domain).find(foldText('拓展夜间消费', domain))).toEqual([])
  })
})

describe('whether a unit asks something of a plan', () => {
  const unit = (obligation: Parameters<typeof bindsPlan>[0]['obligation'], text: string, places: string[] = []) => ({
    obligation,
    text,
    places,
  })
  const city = { id: 'c', region: '德阳市', level: 'city' as const }
  const county = { id: 'd', region: '郫都区', level: 'county' as const }

  test('市(州)全覆盖 binds cities and no districts', () => {
    const all = unit('all', '实现市(州)维权援助工作全覆盖')
    expect([bindsPlan(all, city), bindsPlan(all, county)]).toEqual([true, false])
  })
  test('places by name', () => {
    const named = unit('named', '', ['成都', '德阳'])
    expect([bindsPlan(named, city), bindsPlan(named, county)]).toEqual([true, false])
  })
  test('an encouragement, the province’s own and other bodies’ tasks bind nobody', () => {
    for (const o of ['encouraged', 'own_level', 'other_body'] as const) expect(bindsPlan(unit(o, ''), city)).toBe(false)
    expect(bindsPlan(unit('open', ''), city)).toBe(true)
  })
})
