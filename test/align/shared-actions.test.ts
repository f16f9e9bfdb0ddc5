import { beforeAll, describe, expect, it } from 'vitest'
import { findAliases } from '../../src/align/shared-actions/find-aliases.ts'
import { findSharedActions } from '../../src/align/shared-actions/find-shared-actions.ts'
import { readCorpus } from '../../src/align/shared-actions/read-corpus.ts'
import { stockPhrases } from '../../src/lexicon/term-words.ts'
import type { SharedAction } from '../../src/model/analysis.ts'
import type { Document } from '../../src/model/document.ts'
import type { Domain } from '../../src/model/domain.ts'
import { createSegmenter } from '../../src/segment/create-segmenter.ts'
import { readSeed, seedIds } from '../read-seed.ts'
import { planOf } from './plan-of.ts'

const names = (list: readonly { readonly plan: string }[] | undefined): string[] =>
  (list ?? []).map(({ plan }) => plan).sort()

const actionsOf = (documents: readonly Document[]): SharedAction[] =>
  findSharedActions(documents, readCorpus(documents, createSegmenter([]), null), null)

describe('findSharedActions on the five plans', () => {
  let actions: SharedAction[] = []
  let texts = new Map<string, string>()
  const find = (term: string): SharedAction | undefined => actions.find((action) => action.term === term)

  beforeAll(() => {
    const documents = seedIds.map((id) => readSeed(id))
    texts = new Map(documents.map(({ plan, text }) => [plan, text]))
    actions = actionsOf(documents)
  })

  it.each([
    ['双报制', ['deyang', 'sichuan']],
    ['入园惠企', ['deyang', 'meishan', 'panzhihua']],
    ['双随机、一公开', ['deyang', 'panzhihua', 'pidu', 'sichuan']],
    ['惩罚性赔偿', ['deyang', 'panzhihua', 'pidu', 'sichuan']],
    ['投贷联动', ['deyang', 'panzhihua', 'pidu', 'sichuan']],
  ])('%s is carried by %j', (term, plans) => {
    expect(names(find(term)?.plans)).toEqual(plans)
  })

  it.each([
    // 郫都: 实现行政执法与刑事司法有效衔接.
    ['刑事司法衔接', 'pidu', '刑事司法有效衔接'],
    // 攀枝花: 知识产权保护志愿者服务制度.
    ['知识产权保护志愿者服务制度', 'pidu', '知识产权保护志愿者制度'],
  ])('finds %s in %s, which tells it as %s', (term, plan, form) => {
    expect(names(find(term)?.plans)).toContain(plan)
    expect(find(term)?.variants).toContain(form)
  })

  it('does not take the use of a chance for a measure', () => {
    // 郫都: 充分利用中欧地理标志协定互认互保机遇, so that 眉山 alone commits to it.
    expect(find('互认互保')).toBeUndefined()
  })

  it('lists a plan that only looks back on a term under mentioned', () => {
    // 郫都: 推进民事诉讼繁简分流改革 stands in its review.
    expect(names(find('繁简分流')?.plans)).toEqual(['deyang', 'panzhihua', 'sichuan'])
    expect(names(find('繁简分流')?.mentioned)).toEqual(['pidu'])
    expect(find('繁简分流')?.mentioned[0].evidence[0].context).toBe('review')
  })

  it('takes a house with and without 市 for one', () => {
    const house = find('成都知识产权交易中心')
    expect(house?.variants).toContain('成都市知识产权交易中心')
    expect(names(house?.plans)).toContain('panzhihua')
  })

  it('takes 铁拳 and 铁拳行动 for one, and longer names for variants of the shortest', () => {
    expect(find('铁拳')?.variants).toContain('铁拳行动')
    expect(find('铁拳行动')).toBeUndefined()
    expect(find('质押融资')?.variants).toContain('知识产权质押融资')
    expect(find('知识产权质押融资')).toBeUndefined()
  })

  it('lists no more than a reader goes through, and no office prose', () => {
    expect(actions.length).toBeLessThanOrEqual(150)
    for (const { term } of actions) {
      expect(stockPhrases.has(term)).toBe(false)
      expect(term).not.toMatch(/^(工作机制|贯彻落实|体制机制|高质量发展|加强.*|推进.*)$/u)
    }
  })

  it('rests on clauses of the source that hold the name', () => {
    for (const { term, variants, plans, mentioned } of actions)
      for (const { plan, count, evidence } of [...plans, ...mentioned]) {
        expect(count).toBeGreaterThanOrEqual(1)
        for (const { quote, start, end } of evidence) {
          expect((texts.get(plan) ?? '').slice(start, end).replace(/\s+/gu, '')).toBe(quote)
          const bare = quote.normalize('NFKC').replace(/[“”‘’"]/gu, '')
          expect(
            [term, ...variants].some((form) => bare.includes(form)),
            `${term}: ${quote}`,
          ).toBe(true)
        }
      }
  })
})

describe('findSharedActions in another sector', () => {
  const city = planOf('city', [
    '实施“一老一小”服务提升行动，推进15分钟便民生活圈建设。推广家庭医生签约服务，建设紧密型县域医共体。加强卫生健康工作机制建设。',
  ])
  const county = planOf('county', [
    '深化紧密型县域医共体改革，落实“一老一小”整体解决方案。打造15分钟便民生活圈。做好家庭医生签约服务，完善卫生健康工作机制。',
  ])

  it('finds the measures without knowing the sector', () => {
    const terms = actionsOf([city, county]).map(({ term }) => term)
    expect(terms).toContain('一老一小')
    expect(terms).toContain('紧密型县域医共体')
    expect(terms.some((term) => term.includes('便民生活圈'))).toBe(true)
    expect(terms.some((term) => term.includes('工作机制'))).toBe(false)
  })

  it('takes no turn of figures and dates for a measure', () => {
    const told = [
      '实施“幸福食堂”提质行动。一是建设大气超级站1个，三是建设智慧养老院。每个县建成1所供养设施。2026年底前出台县级清单。养老护理员数量翻一番，算力规模达到120EFLOPS。',
      '推进“幸福食堂”建设。三是建设智慧养老院。每个县至少建成1所供养设施。2026年底前公布县级清单。养老护理员总数力争翻一番，算力规模达到300EFLOPS。',
    ]
    const plans = told.map((text, i) => planOf(`p${i}`, [text]))
    const terms = actionsOf(plans).map(({ term }) => term)
    expect(terms.filter((t) => /年底|翻一番|每个|三是|EFLOPS/u.test(t))).toEqual([])
    expect(terms).toContain('幸福食堂')
  })

  const listed = (a: string, b: string): SharedAction[] => actionsOf([planOf('a', [a]), planOf('b', [b])])

  it.each([
    // 工程 here and 行动 there, an abbreviation, a word more that says how, words moved about, the level named.
    ['公共文化服务效能提升工程', '公共文化服务效能提升行动'],
    ['非物质文化遗产传承发展工程', '非遗传承发展工程'],
    ['公共文化服务效能提升工程', '公共文化服务提升工程'],
    ['乡村旅游精品工程', '精品乡村旅游工程'],
    ['老年助餐服务提升行动', '老年助餐提升行动'],
    ['城市社区嵌入式服务设施建设工程', '社区嵌入式服务设施建设工程'],
  ])('takes %s and %s for one measure', (name, other) => {
    const actions = listed(`深入实施${name}，力争走在前列。`, `统筹开展${other}。`)
    const names = actions.flatMap(({ term, variants }) => (variants.length > 0 ? [term, ...variants].sort() : []))
    expect(names).toEqual([name, other].sort())
  })

  it('takes no count for the beginning of a name', () => {
    const terms = listed('实施67家农村福利院平安工程。', '推进农村福利院平安工程。').map(({ term }) => term)
    expect(terms).toContain('农村福利院平安工程')
    expect(terms.filter((term) => term.includes('67'))).toEqual([])
  })

  it.each([
    ['革命文物保护利用工程', '文物保护利用工程'],
    ['县域电商提升行动', '县域物流提升行动'],
    ['文物安全责任制', '安全生产责任制'],
  ])('tells %s and %s apart', (name, other) => {
    const terms = listed(`深入实施${name}。`, `组织实施${other}。`).map(({ term }) => term)
    expect(terms).not.toContain(name)
    expect(terms).not.toContain(other)
  })

  it('lists no piece of two names', () => {
    const actions = listed('推进知识产权公共服务子平台建设。', '支持各地建设知识产权公共服务子系统。')
    expect(actions.map(({ term }) => term)).not.toContain('知识产权公共服务子')
  })

  it('does not find 清单制 in 清单制度', () => {
    const actions = listed('推广“积分制”“清单制”。', '推广“积分制”，健全需求、资源、项目“三张清单”制度。')
    expect(actions.map(({ term }) => term)).toEqual(['积分制'])
  })

  it('names a measure in full, whatever its words', () => {
    const actions = listed(
      '全面落实行政执法“三项制度”，实施旅游民宿“百千万”工程、中小博物馆提升计划，推动落实带薪休假制度。',
      '落实行政执法“三项制度”，推进旅游民宿“百千万”工程，实施中小博物馆提升计划，落实带薪休假制度。',
    )
    const terms = actions.map(({ term }) => term)
    for (const name of ['旅游民宿百千万工程', '中小博物馆提升计划', '带薪休假制度']) expect(terms).toContain(name)
    expect(terms.some((term) => term.startsWith('政执法'))).toBe(false)
  })

  it('names nothing that every plan has', () => {
    const office = '建立健全工作机制，实施服务能力提升工程，开展专项整治行动，完善联席会议制度、实名制管理等制度。'
    expect(listed(office, office).map(({ term }) => term)).toEqual(['实名制管理'])
  })

  it('finds a term that both plans put behind the same verb', () => {
    const actions = listed('加强传统村落保护，建设一批非遗工坊，带动就业。', '拓展销售渠道，建设一批非遗工坊。')
    expect(actions.map(({ term }) => term)).toContain('非遗工坊')
  })

  it('finds nothing that one plan alone carries', () => {
    expect(actionsOf([city])).toEqual([])
    const review = { ...county, nodes: county.nodes.map((node) => ({ ...node, context: 'review' as const })) }
    expect(actionsOf([city, review])).toEqual([])
  })
})

describe('other labels of a name', () => {
  const domain: Domain = {
    id: 'd',
    name: '知识产权',
    detect: [],
    measured: true,
    topics: [],
    words: [],
    dimensions: [],
    indicatorSynonyms: [],
    facets: [],
    thesaurus: [
      {
        id: 'area',
        preferred: '地理标志产品保护示范区',
        alternative: ['地理标志保护产品示范区', '地理标志示范区', '国家地理标志产品保护示范区', '核心保护区'],
        broader: [],
        related: [],
      },
      { id: 'small', preferred: '科技型中小企业', alternative: ['中小企业', '科技企业'], broader: [], related: [] },
    ],
  }
  it.each([
    ['地理标志产品保护示范区', ['地理标志保护产品示范区', '地理标志示范区']],
    ['科技型中小企业', []],
    ['质押融资', []],
  ])('%s', (term, labels) => {
    expect(findAliases(term, domain)).toEqual(labels)
  })
})
