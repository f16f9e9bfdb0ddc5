import { expect, test } from 'vitest'
import { indexConcepts } from '../../src/align/coverage/concepts.ts'
import { onlyUses } from '../../src/align/coverage/only-uses.ts'
import { createProfiler } from '../../src/align/coverage/profile.ts'
import type { RankedPassage } from '../../src/align/coverage/rank-passages.ts'
import { compareSections, countPairs, weighSection } from '../../src/align/coverage/sections.ts'
import { settleRivals } from '../../src/align/coverage/settle-rivals.ts'
import { weigh } from '../../src/align/coverage/weights.ts'
import type { Evidence, Initiative } from '../../src/model/analysis.ts'
import { createSegmenter } from '../../src/segment/create-segmenter.ts'

const { names: namesIn, profile } = createProfiler(null, indexConcepts(null), createSegmenter([]), new Set())

const evidenceOf = (plan: string, quote: string, start: number): Evidence => ({
  plan,
  quote,
  start,
  end: start + quote.length,
  path: [],
  context: 'tasks',
})

const unitOf = (id: string, title: string, start: number, parent?: string): Initiative => ({
  id,
  plan: 'sichuan',
  kind: 'action',
  ...(parent ? { parent } : {}),
  title,
  text: title,
  dimension: '',
  lead: [],
  obligation: null,
  places: [],
  strength: 3,
  inReference: null,
  evidence: evidenceOf('sichuan', title, start),
})

const passageOf = (text: string, start: number): RankedPassage['passage'] => ({
  plan: 'panzhihua',
  kind: 'action',
  text,
  evidence: evidenceOf('panzhihua', text, start),
  strength: 3,
})

const rankedAt = (passage: RankedPassage['passage'], rank: number): RankedPassage => ({
  passage,
  place: [park, copyright].indexOf(passage),
  profile: profile(passage.text),
  features: { elements: 0, bigrams: 0, precision: 0, run: 0, concept: 0, head: 0, unnamed: 0, facets: 0 },
  rank,
})

const park = passageOf('培育一批国、省知识产权试点示范园区', 0)
const copyright = passageOf('加强版权示范创建', 40)
const parks = unitOf('u1-a1', '深化产业园区知识产权试点示范工作', 0, 'u1')
const bases = unitOf('u2-a1', '加快建设一批版权示范单位、园区（基地）', 60, 'u2')

test('a passage that carries one unit speaks less for another that shares words with it', () => {
  const [ofParks, ofBases] = settleRivals(
    [parks, bases],
    [[rankedAt(park, 4)], [rankedAt(park, 1.02), rankedAt(copyright, 1)]],
  )
  expect(ofBases.map((r) => r.passage)).toEqual([copyright, park])
  expect(ofBases[0].rank).toBe(1)
  expect(ofBases[1].rank).toBeLessThan(0.6)
  expect(ofParks[0].rank).toBeGreaterThan(3.7)
})

test('a unit is no rival of its own heading, nor one that overlaps it', () => {
  const heading = unitOf('u2', '打造版权示范载体', 50)
  const within = unitOf('u2-a2', '建设一批版权示范单位', 62, 'u3')
  const ranked = [bases, heading, within].map(() => [rankedAt(copyright, 2)])
  expect(settleRivals([bases, heading, within], ranked)[0][0].rank).toBe(2)
})

test('sections on one subject are alike, whatever the words of a single passage', () => {
  const sections = [
    ['加强知识产权人才培养', '建立知识产权人才培养基地', '开展知识产权培训'],
    ['健全知识产权人才培养体系', '建设知识产权培训基地'],
    ['加强知识产权行政执法', '查处侵权假冒行为'],
  ].map((texts) => texts.map(profile))
  const weights = weigh(sections.flat())
  const [talent, training, enforcement] = sections.map((profiles) => weighSection(countPairs(profiles), weights))
  const [same, near, far] = [talent, training, enforcement].map((other) => compareSections(talent, other))
  expect(same).toBeCloseTo(1)
  expect(near).toBeGreaterThan(far)
  expect(compareSections(talent, weighSection(countPairs([]), weights))).toBe(0)
  expect(compareSections(enforcement, training)).toBeCloseTo(compareSections(training, enforcement))
})

test('a figure in quotation marks is no name of a measure', () => {
  const names = (text: string) => namesIn(text).map((n) => n.folded)
  expect(names('围绕“10+3”现代农业加强涉农知识产权保护和运用')).toEqual([])
  expect(names('积极推广知识产权刑事案件“双报制”')).toEqual(['双报制'])
})

test('what a plan uses or carries out it has not set up', () => {
  const near = (...texts: readonly string[]) => texts.map((text, i) => rankedAt(passageOf(text, 40 * i), 4 - i))
  const platform = '建设全省统一的养老服务综合信息平台'
  expect(onlyUses(platform, near('依托省养老服务信息平台，录入机构、老年人和服务人员信息'))).toBe(true)
  expect(onlyUses('制定基本养老服务清单', near('落实国家和省基本养老服务清单，确保应享尽享'))).toBe(true)
  expect(onlyUses(platform, near('升级市级智慧养老服务平台'))).toBe(false)
  expect(onlyUses(platform, near('依托高新区基础，建设市养老服务信息平台'))).toBe(false)
  expect(onlyUses(platform, near('用好省养老服务信息平台', '搭建市养老服务信息平台'))).toBe(false)
  expect(onlyUses('落实税费优惠政策', near('落实国家税费优惠政策'))).toBe(false)
})
