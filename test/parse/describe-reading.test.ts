import { describe, expect, it } from 'vitest'
import { cleanSource } from '../../src/clean/clean-source.ts'
import { describeReading } from '../../src/parse/describe-reading.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'
import { parseText, readSeed, seedIds } from '../read-seed.ts'

const gapsOf = (...lines: string[]) =>
  describeReading(parseText(lines.join('\n'))).numberingGaps.map(({ kind, title }) => `${kind} ${title}`)

const body = '加强知识产权保护，完善工作机制，推动各项任务落实。'

describe('the reading of the plans that ship with the project', () => {
  it.each([
    ['sichuan', 18291, 1, [{ why: 'clean/page-mark', count: 2 }]],
    // 眉山市知⏎⏎知识产权纠纷
    [
      'meishan',
      16019,
      1,
      [
        { why: 'clean/contents', count: 1 },
        { why: 'parse/doubled-character', count: 1 },
      ],
    ],
    ['pidu', 13344, 1, [{ why: 'clean/bookmark', count: 43 }]],
    ['panzhihua', 17074, 1, [{ why: 'clean/contents', count: 1 }]],
    ['deyang', 8305, 0, []],
  ] as const)('%s', (id, characters, tables, dropped) => {
    const reading = describeReading(readSeed(id))
    expect(reading).toMatchObject({ reader: 'txt', pages: null, characters, tables, dropped })
    expect(reading.inTree).toBe(1)
  })

  it('finds the six headings that lost their number, and no other break', () => {
    const gaps = seedIds.flatMap((id) => describeReading(readSeed(id)).numberingGaps.map((gap) => ({ id, ...gap })))
    expect(gaps.map(({ id, kind, title }) => [id, kind, title])).toEqual(
      [
        '高标准推进知识产权强区建设',
        '筑建知识产权保护新高地',
        '高质量推进知识产权创造',
        '赋能产业推进转化运用',
        '提档升级知识产权服务能级',
        '夯实知识产权发展基础',
      ].map((title) => ['pidu', 'lost', title]),
    )
    const { text } = readSeed('pidu')
    expect(text.slice(gaps[0].start, gaps[0].end)).toContain('推进知识产权强区建设')
  })
})

describe('breaks of a numbering', () => {
  it('tells a number that was passed over from one that stands twice', () => {
    const lines = ['一、总体要求', body, '二、主要任务', body, '四、保障措施', body, '四、组织实施', body]
    expect(gapsOf(...lines)).toEqual(['skipped 四、保障措施', 'repeated 四、组织实施'])
  })

  it('lets each chapter begin at one, and a numbering go on through chapters', () => {
    const chapters = ['一、总体要求', '（一）指导思想', body, '（二）基本原则', body, '二、主要任务']
    expect(gapsOf(...chapters, '（一）加强保护', body, '（二）促进运用', body)).toEqual([])
    expect(gapsOf(...chapters, '（三）加强保护', body, '（四）促进运用', body)).toEqual([])
    expect(gapsOf(...chapters, '（五）加强保护', body)).toEqual(['skipped （五）加强保护'])
  })

  it('counts boxes through the plan', () => {
    const lines = ['一、加强保护', body, '专栏1 执法专项', body, '二、促进运用', body, '专栏3 专利转化', body]
    expect(gapsOf(...lines)).toEqual(['skipped 专栏3专利转化'])
  })
})

describe('what the file itself tells', () => {
  const text = `一、总体要求\n${body}`
  const source = { file: 'plan.pdf', text, sha256: '', reader: 'pdf', pageStarts: [0, 7] }

  it('is carried to the reading', () => {
    const diagnostics = [
      { severity: 'info' as const, code: 'pdf/page-numbers', message: '页码未列入正文（2处）', dropped: 2 },
      { severity: 'warning' as const, code: 'pdf/empty-pages', message: '第2页没有文字，可能是图像，未检查' },
    ]
    expect(describeReading(parseDocument(cleanSource({ ...source, diagnostics }), 'plan'))).toMatchObject({
      reader: 'pdf',
      pages: 2,
      inTree: 1,
      dropped: [{ why: 'pdf/page-numbers', count: 2 }],
    })
  })

  it('counts words that stand in no node against the tree', () => {
    const document = parseDocument(cleanSource({ ...source, diagnostics: [] }), 'plan')
    const nodes = document.nodes.filter(({ kind }) => kind !== 'paragraph')
    expect(describeReading({ ...document, nodes }).inTree).toBeCloseTo(
      5 / (5 + (body.match(/\p{Script=Han}/gu)?.length ?? 0)),
    )
  })
})
