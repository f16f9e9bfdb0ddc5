import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutWhole } from '../../src/align/reuse/cut-whole.ts'
import { extendMatch } from '../../src/align/reuse/extend-match.ts'
import { findMatches, type Source } from '../../src/align/reuse/find-matches.ts'
import { findReuse } from '../../src/align/reuse/find-reuse.ts'
import { groupVariants } from '../../src/align/reuse/group-variants.ts'
import { traceOrigin } from '../../src/align/reuse/trace-origin.ts'
import type { ReuseGroup } from '../../src/model/analysis.ts'
import type { PlanMeta } from '../../src/model/plan-meta.ts'
import { parseText, readSeed } from '../read-seed.ts'

const variantsOf = (...texts: string[]) => {
  const sources: Source[] = texts.map((text, document) => ({ document, text }))
  return groupVariants(sources, findMatches(sources, 10)).map((group) =>
    group.map(({ source, start, end, gaps }) => ({
      text: texts[source].slice(start, end),
      gaps: gaps.map(({ a, b }) => [texts[group[0].source].slice(a.start, a.end), texts[source].slice(b.start, b.end)]),
    })),
  )
}

describe('groupVariants', () => {
  it('finds a sentence in which places and numbers are swapped', () => {
    const [group, ...more] = variantsOf(
      '到2025年全省培育知识产权优势示范企业200家以上建成四川省知识产权公共服务平台网点',
      '到2025年全市培育知识产权优势示范企业35家以上建成攀枝花市知识产权公共服务平台网点',
    )
    expect(more).toEqual([])
    expect(group[1].gaps).toEqual([
      ['省', '市'],
      ['200', '35'],
      ['四川省', '攀枝花市'],
    ])
  })

  it('takes a number for one thing, though parts of it agree', () => {
    const [group] = variantsOf(
      '到2025年城市生活污水集中收集率达到80%以上建立健全排水管网周期性检测评估制度',
      '到2025年城市生活污水集中收集率达到85%以上建立健全排水管网周期性检测评估制度',
    )
    expect(group[1].gaps).toEqual([['80', '85']])
  })

  it('finds words put in and left out', () => {
    const [group] = variantsOf(
      '商业秘密保护培训及法律风险提示强化市场主体商业秘密保护意识指导市场主体',
      '商业秘密保护培训及法律风险提示强化市场主体特别是中小企业商业秘密保护意识指导市场主体',
    )
    expect(group[1].gaps).toEqual([['', '特别是中小企业']])
  })

  it('keeps a third plan that says the same as the first in the group of the second', () => {
    const [group, ...more] = variantsOf(
      '完善知识产权司法临时保护司法公开异地执行等工作机制',
      '完善知识产权临时保护司法公开异地执行等工作机制',
      '完善知识产权司法临时保护司法公开异地执行等工作机制',
    )
    expect(more).toEqual([])
    expect(group.map(({ gaps }) => gaps.length)).toEqual([0, 1, 0])
  })

  it('does not make one passage of two that only share a turn of phrase', () => {
    expect(
      variantsOf(
        '支持企业开展知识产权海外布局完善海外知识产权纠纷应对机制',
        '支持企业开展知识产权海外布局举办川南地区专题培训班',
      ),
    ).toEqual([])
  })

  it('says nothing of wording that is the same to the letter', () => {
    expect(variantsOf('建立健全知识产权公共服务清单和服务标准', '建立健全知识产权公共服务清单和服务标准')).toEqual([])
  })
})

describe('extendMatch', () => {
  const text = fc.string({ unit: fc.constantFrom('保', '护', '权', '利'), minLength: 0, maxLength: 40 })

  it('gives gaps by which the one range turns into the other', () => {
    fc.assert(
      fc.property(text, text, text, text, (beforeA, afterA, beforeB, afterB) => {
        const seed = '高价值发明专利'
        const [a, b] = [beforeA + seed + afterA, beforeB + seed + afterB]
        const found = extendMatch(a, b, beforeA.length, beforeB.length, seed.length)
        let turned = ''
        let at = found.a.start
        for (const gap of found.gaps) {
          turned += a.slice(at, gap.a.start) + b.slice(gap.b.start, gap.b.end)
          at = gap.a.end
        }
        expect(turned + a.slice(at, found.a.end)).toBe(b.slice(found.b.start, found.b.end))
      }),
      { numRuns: 500, seed: 20211231 },
    )
  })
})

describe('cutWhole', () => {
  const sharedBy = (...texts: string[]) => {
    const sources: Source[] = texts.map((text, document) => ({ document, text }))
    return cutWhole(sources, findMatches(sources, 10), 10).map(({ text }) => text)
  }

  it('ends where the number or the Latin word ends', () => {
    expect(sharedBy('建制村5G网络和快递服务覆盖率达到80', '建制村5G网络和快递服务覆盖率达到85以上')).toEqual([
      '建制村5G网络和快递服务覆盖率达到',
    ])
    expect(sharedBy('新增23个公共卫生应急监测哨点医院', '新增13个公共卫生应急监测哨点医院')).toEqual([
      '个公共卫生应急监测哨点医院',
    ])
    expect(sharedBy('支持企业通过多种途径提交PCT', '支持企业通过多种途径提交PPH')).toEqual(['支持企业通过多种途径提交'])
  })

  it('keeps a number that is the same in all', () => {
    expect(sharedBy('城区绿化覆盖率达到40家', '城区绿化覆盖率达到40个')).toEqual(['城区绿化覆盖率达到40'])
  })

  it('leaves out what is too short then', () => {
    expect(sharedBy('年末参保人数达到120', '年末参保人数达到125')).toEqual([])
  })
})

describe('findReuse', () => {
  const opener = '第一章 主要任务\n\n'
  const goals = (text: string, id: string) => parseText(`${opener}${text}`, id)

  it('places each difference in the text of either plan', () => {
    const documents = [
      goals('针对新闻作品、视听作品等重点领域，集中开展打击侵权盗版专项行动，规范四川省版权传播秩序。', 'a'),
      goals('针对新闻作品、视听作品等重点领域，集中开展打击网络侵权盗版专项行动，规范全市版权传播秩序。', 'b'),
    ]
    const group = findReuse(documents).reuse.find(({ similarity }) => similarity < 1) as ReuseGroup
    const said = group.differences?.[1].map(({ kind, start, end, first }) => [
      kind,
      documents[0].text.slice(first.start, first.end),
      documents[1].text.slice(start, end),
    ])
    expect(said).toEqual([
      ['added', '', '网络'],
      ['changed', '四川省', '全市'],
    ])
    expect(group.differences?.[0]).toEqual([])
    expect(group.similarity).toBeGreaterThan(0.8)
  })

  it('gives differences for exactly the groups that are not the same to the letter, with the words of the plans', () => {
    const documents = [readSeed('sichuan'), readSeed('meishan')]
    const { reuse } = findReuse(documents)
    expect(reuse.filter(({ similarity }) => similarity < 1).length).toBeGreaterThan(10)
    for (const { similarity, differences, occurrences } of reuse) {
      expect(differences === undefined).toBe(similarity === 1)
      differences?.forEach((list, i) => {
        for (const { start, end, first } of list) {
          expect(start).toBeGreaterThanOrEqual(occurrences[i].start)
          expect(end).toBeLessThanOrEqual(occurrences[i].end)
          expect(first.start).toBeGreaterThanOrEqual(occurrences[0].start)
          expect(end - start + first.end - first.start).toBeGreaterThan(0)
        }
      })
    }
  })

  it('counts the shared characters of goals, tasks and safeguards, without what differs', () => {
    const shared = '建立健全知识产权公共服务清单和服务标准'
    const documents = [goals(`${shared}。`, 'a'), goals(`${shared}，落实到人。`, 'b'), goals('培育地理标志。', 'c')]
    expect(findReuse(documents).reuseShares).toEqual([
      { plan: 'a', characters: 23, shared: 19, formula: 0, pairs: [{ plan: 'b', shared: 19 }] },
      { plan: 'b', characters: 27, shared: 19, formula: 0, pairs: [{ plan: 'a', shared: 19 }] },
      { plan: 'c', characters: 10, shared: 0, formula: 0, pairs: [] },
    ])
  })

  it('sets phrases that every plan carries apart', () => {
    const phrase = '坚持以习近平新时代中国特色社会主义思想为指导'
    const [share] = findReuse([goals(`${phrase}。`, 'a'), goals(`${phrase}。`, 'b')]).reuseShares
    expect(share).toMatchObject({ shared: 0, formula: phrase.length, pairs: [] })
  })
})

describe('traceOrigin', () => {
  const meta = (id: string, more: Partial<PlanMeta>): PlanMeta => ({
    id,
    title: id,
    region: '',
    level: 'city',
    genre: '规划',
    status: 'issued',
    period: null,
    file: `${id}.txt`,
    ...more,
  })
  const province = meta('s', { level: 'province', region: '四川省', date: '2021-12-31' })
  const city = meta('p', { region: '攀枝花市', parent: '四川省', date: '2022-12-29' })

  it('names the earlier plan of the superior, whichever comes first', () => {
    expect(traceOrigin([province, city])?.plan).toBe('s')
    expect(traceOrigin([city, province])?.plan).toBe('s')
  })

  it('says nothing without a date, of a later superior, of a third holder or of places apart', () => {
    expect(traceOrigin([{ ...province, date: undefined }, city])).toBeNull()
    expect(traceOrigin([{ ...province, date: '2023-05-01' }, city])).toBeNull()
    expect(traceOrigin([province, city, meta('d', {})])).toBeNull()
    expect(traceOrigin([city, meta('x', { level: 'county', region: '成都市郫都区', date: '2023-01-09' })])).toBeNull()
  })

  it('follows a place from one period to the next', () => {
    const before = { ...city, period: { start: '2021-01', end: '2025-12' } }
    const after = { ...city, id: 'q', date: undefined, period: { start: '2026-01', end: '2030-12' } }
    expect(traceOrigin([after, before])?.plan).toBe('p')
  })
})
