import { describe, expect, it } from 'vitest'
import { diffDrafts } from '../../src/align/drafts/diff-drafts.ts'
import type { Draft } from '../../src/align/drafts/draft.ts'
import { matchUnits } from '../../src/align/drafts/match-units.ts'
import { extractIndicators } from '../../src/extract/indicators/extract-indicators.ts'
import { extractInitiatives } from '../../src/extract/initiatives/extract-initiatives.ts'
import type { DraftChange } from '../../src/model/draft-diff.ts'
import { withoutSpace } from '../../src/model/text.ts'
import { newDraft, oldDraft } from '../new-draft.ts'
import { parseText } from '../read-seed.ts'

const draftOf = (text: string, id: string): Draft => {
  const document = parseText(text, id)
  const period = { start: '2021-01', end: '2025-12' }
  return {
    document,
    initiatives: extractInitiatives(document, null, null),
    indicators: extractIndicators(document, period),
  }
}

const brief = ({ what, kinds, about, because }: DraftChange): string =>
  `${what} ${kinds.join('+')} ${about}：${because.join('')}`

describe('two drafts of one plan', () => {
  const [old, now] = [draftOf(oldDraft(), 'old'), draftOf(newDraft(), 'new')]
  const { changes, same } = diffDrafts(old, now, null)

  it('tell what was moved, renamed, added, dropped, and how words and values changed', () => {
    expect(changes.map(brief)).toEqual([
      'target value 知识产权质押融资额：“知识产权质押融资额”目标值由“5000万元”改为“6000万元”。',
      'task dropped 提高企业自主创新能力：新稿不再有“提高企业自主创新能力”，连同其下1个标题。',
      'target dropped 国家级知识产权强国建设示范园区：新稿不再设“国家级知识产权强国建设示范园区”：2025年，1个。',
      'target dropped 国家知识产权优势（示范）企业：新稿不再设“国家知识产权优势（示范）企业”：2025年，20家。',
      'task reworded+strength 鼓励作品登记改革：动词由“推进”改为“鼓励”。力度由“推进加强”变为“鼓励探索”。',
      'task added 健全知识产权人才评价：新稿增加“健全知识产权人才评价”。',
      'task moved 推动知识产权与标准化融合：由“促进和规范知识产权市场化运营”之下移到“深入推进高质量发展”之下。',
      'heading renamed 持续增强知识产权信息服务能力：标题由“持续提升知识产权信息服务能力”改为“持续增强知识产权信息服务能力”。',
    ])
  })

  it('quote both drafts word for word', () => {
    expect(changes.length).toBeGreaterThan(4)
    for (const change of changes) {
      for (const [evidence, draft] of [
        [change.old, old],
        [change.new, now],
      ] as const)
        if (evidence) expect(withoutSpace(draft.document.text.slice(evidence.start, evidence.end))).toBe(evidence.quote)
    }
  })

  it('have nothing to tell where they are the same', () => {
    const again = diffDrafts(old, draftOf(oldDraft(), 'new'), null)
    expect(again.changes).toEqual([])
    expect(again.same.tasks).toBe(old.initiatives.filter(({ kind }) => kind === 'action').length)
    expect(same.tasks).toBeLessThan(again.same.tasks)
  })
})

describe('a sentence alone', () => {
  const plan = (body: string): string => `眉山市规划\n\n第一章 主要任务\n${body}\n`
  const tell = (from: string, to: string): string[] =>
    diffDrafts(draftOf(plan(from), 'old'), draftOf(plan(to), 'new'), null).changes.map(brief)

  it('that is cut into two tasks keeps one and adds the other', () => {
    expect(
      tell(
        '一、加强保护\n加强知识产权行政执法。推动商业秘密保护基地建设。',
        '一、加强保护\n加强知识产权行政执法。\n二、保护商业秘密\n推动商业秘密保护基地建设。',
      ),
    ).toEqual([
      'task added 保护商业秘密：新稿增加“保护商业秘密”。',
      'task moved 推动商业秘密保护基地建设：由“加强保护”之下移到“保护商业秘密”之下。',
    ])
  })

  it('tells a year, a nature and a unit that were changed', () => {
    const table = (unit: string, year: string, nature: string): string =>
      `到${year}年的目标如下。\n指标\t单位\t${year}年\t属性\n专利质押融资额\t${unit}\t3\t${nature}\n发明专利授权量\t件\t120\t预期性`
    expect(tell(table('亿元', '2029', '预期性'), table('万元', '2030', '约束性'))).toEqual([
      'target value+unit+year+nature 专利质押融资额：“专利质押融资额”目标值由“3亿元”改为“3万元”。单位由“亿元”改为“万元”。目标年份由“2029年”改为“2030年”。属性由“预期性”改为“约束性”。',
      'target year 发明专利授权量：“发明专利授权量”目标年份由“2029年”改为“2030年”。',
    ])
  })
})

describe('units of two drafts', () => {
  const match = (olds: readonly string[], news: readonly string[]) => [
    ...matchUnits(olds, news, { keys: [(text) => text], textOf: (text) => text, alike: 0.5 }),
  ]

  it('are paired once each, the same words first, in their order', () => {
    expect(match(['加强保护', '加强保护', '完善制度'], ['完善制度', '加强保护', '加强保护'])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ])
  })

  it('are paired with the most alike one', () => {
    expect(
      match(['建立商业秘密保护机制', '建立商业秘密保护基地'], ['建立健全商业秘密保护基地', '开展人才评价']),
    ).toEqual([[1, 0]])
  })
})
