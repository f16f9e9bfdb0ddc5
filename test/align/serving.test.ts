import { describe, expect, it } from 'vitest'
import { indexConcepts } from '../../src/align/coverage/concepts.ts'
import { withoutKinds } from '../../src/align/serving/point-out.ts'
import { readSubject, readSubjects } from '../../src/align/serving/read-subject.ts'
import { serveTargets } from '../../src/align/serving/serve-targets.ts'
import { extractInitiatives } from '../../src/extract/initiatives/extract-initiatives.ts'
import { readyVocabulary } from '../../src/lexicon/quantity-vocabulary.ts'
import type { Indicator, Initiative } from '../../src/model/analysis.ts'
import type { Domain } from '../../src/model/domain.ts'
import { createSegmenter } from '../../src/segment/create-segmenter.ts'
import { domainOf } from '../domain-of.ts'
import { parseText } from '../read-seed.ts'
import { indicatorOf } from './indicator-of.ts'

const segmenter = createSegmenter([])
const tools = { domain: null, vocabulary: readyVocabulary([]), concepts: indexConcepts(null), segmenter }

const tasksOf = (...paragraphs: string[]): Initiative[] => {
  const lines = paragraphs.map((p, i) => `（${'一二三四五'[i]}）完善工作举措。\n${p}`)
  return extractInitiatives(parseText(`第一章 主要任务\n一、重点任务\n${lines.join('\n')}\n`, 'a'), null, null)
}

/** A target of the table, which stands far from the tasks. */
const target = (name: string, value: number, unit: string): Indicator => {
  const one = indicatorOf('a', name, value, unit)
  return { ...one, evidence: { ...one.evidence, start: 1e6, end: 1e6 + 9 } }
}

const serveIn = (indicators: Indicator[], initiatives: Initiative[], domain: Domain | null = null): Indicator[] => {
  const subjects = readSubjects(indicators, domain, segmenter)
  return serveTargets({ indicators, initiatives, comparisons: [], domain, subjects }).indicators
}

const serve = (indicators: Indicator[], initiatives: Initiative[]): (readonly string[])[] => {
  const titles = new Map(initiatives.map((unit) => [unit.id, unit.title]))
  const served = serveIn(indicators, initiatives)
  return served.map((i) => i.servedBy.map((id) => titles.get(id) ?? ''))
}

describe('what a target is about', () => {
  it.each([
    ['通过贯标认证企业数量', '家', '贯标认证企业'],
    ['商标品牌指导服务站', '个', '商标品牌指导服务站'],
    ['知识产权公共服务网点各县（区）覆盖率', '%', '知识产权公共服务网点'],
    ['高新技术企业', '户', '高新技术企业'],
  ])('%s', (name, unit, phrase) => {
    expect(readSubject({ name, unit }, tools).phrase).toBe(phrase)
  })

  it('knows the work behind a court statistic', () => {
    const { work } = readSubject({ name: '知识产权民事一审案件服判息诉率', unit: '%' }, tools)
    expect(work).toContain('审判')
    expect(readSubject({ name: '知识产权托管企业数量', unit: '家' }, tools).work).toEqual([])
  })
})

describe('tasks that serve a target', () => {
  const trials = '深入推进知识产权民事、行政和刑事案件“三合一”审判机制。'
  const general = '加强行政执法机关与公安、检察机关协作，建立健全重大案件会商通报制度。'
  const rate = target('知识产权民事一审案件服判息诉率', 92, '%')

  it('are found by the work behind it', () => {
    expect(serve([rate], tasksOf(trials, general))).toEqual([['深入推进知识产权民事、行政和刑事案件“三合一”审判机制']])
  })

  it('are none where a loose word alone is shared', () => {
    expect(serve([rate], tasksOf(general))).toEqual([[]])
    const certified = target('通过贯标认证企业数量', 30, '家')
    expect(serve([certified], tasksOf('培育发展一批知识产权优势、示范企业，壮大知识产权强企群。'))).toEqual([[]])
    expect(serve([certified], tasksOf('引导企业开展贯标认证，提升管理水平。'))[0]).toHaveLength(1)
  })

  it('are the words that state it', () => {
    const tasks = tasksOf('建设20家知识产权维权援助工作站，完善服务。')
    const [, action] = tasks
    const stated = indicatorOf('a', '示范站', 20, '家', { source: 'prose', evidence: action.evidence })
    expect(serve([stated], tasks)).toEqual([['建设20家知识产权维权援助工作站']])
  })

  it('are found in lists of kinds only where nothing else is', () => {
    const domain = domainOf({
      thesaurus: [{ id: 'gi', preferred: '地理标志', alternative: [], broader: [], related: [] }],
      facets: [['专利'], ['商标'], ['版权'], ['地理标志'], ['协会']],
    })
    const find = (...paragraphs: string[]) => {
      const initiatives = tasksOf(...paragraphs)
      const indicators = [target('新增地理标志', 100, '个')]
      const titles = new Map(initiatives.map((unit) => [unit.id, unit.title]))
      const [served] = serveIn(indicators, initiatives, domain)
      return served.servedBy.map((id) => titles.get(id))
    }
    const trade = '加强专利、商标、版权、地理标志等知识产权行业协会建设。'
    const own = '加强地理标志国内国际合作。'
    expect(find(trade, own)).toEqual(['加强地理标志国内国际合作'])
    expect(find(trade)).toEqual(['加强专利、商标、版权、地理标志等知识产权行业协会建设'])
    // Longer items are measures of their own.
    const brands = '加强知识产权分析评议、高价值知识产权培育、商标和地理标志品牌战略等重点工作。'
    expect(find(brands, own)).toHaveLength(2)
    expect(withoutKinds('运用专利、商标、版权、地理标志等多种知识产权以及先进生产方法、制造工艺', domain)).toBe(
      '运用，等多种知识产权以及先进生产方法、制造工艺',
    )
    expect(withoutKinds('促进餐饮、住宿、家政消费', domain)).toBe('促进餐饮、住宿、家政消费')
  })

  it('are no others that only share what is left of a name without the domain', () => {
    const domain = domainOf({
      thesaurus: [
        { id: 's', preferred: '贯标', alternative: ['贯标企业', '知识产权管理体系'], broader: [], related: [] },
      ],
    })
    const indicators = [target('新增知识产权贯标企业', 10, '家')]
    const count = (paragraph: string) => serveIn(indicators, tasksOf(paragraph), domain)[0].servedBy.length
    expect(count('完善地理标志培育机制和管理体系。')).toBe(0)
    expect(count('引导高新技术企业建立科学、规范、系统的知识产权管理体系。')).toBe(1)
  })

  it('say by which words they were looked for', () => {
    const [served] = serveIn([target('高新技术企业', 402, '户')], tasksOf(general))
    expect(served.searchedFor).toContain('高新技术企业')
  })

  it.each([
    ['农村卫生厕所普及率', '因地制宜推进户用厕所新建改造和管护服务。', '实施农村电网巩固提升工程。'],
    ['畜禽粪污综合利用率', '支持规模养殖场改造提升粪污处理设施。', '建设区域农机综合服务中心。'],
    ['小学专任教师本科及以上学历比例', '鼓励在职教师提升学历层次。', '完善随迁子女就学政策。'],
    ['建制村快递服务通达率', '整合邮政、供销、快递资源。', '实施农村公路提质改造。'],
    ['农村生活污水治理率', '优先治理黑臭水体周边村庄，完善污水管网。', '实施农村电网巩固提升工程。'],
  ])('of a sector without words of its own, %s is served by what shares its rarest word', (name, task, other) => {
    const served = serve([target(name, 85, '%')], tasksOf(task, other)).flat()
    expect(served.length).toBeGreaterThan(0)
    for (const title of served) expect(task).toContain(title)
    expect(serve([target(name, 85, '%')], tasksOf(other))).toEqual([[]])
  })
})
