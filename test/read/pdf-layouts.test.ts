import { describe, expect, it } from 'vitest'
import { completeLimits } from '../../src/read/limits.ts'
import { readPlanBytes, readSource } from '../../src/read/read-source.ts'
import { type MadePage, makePdf, type Stroke, type Words } from './make-pdf.ts'

const LONG = { timeout: 30_000 }

const readLines = async (name: string): Promise<string[]> =>
  (await readSource(`test/cases/read/pdf/layout-${name}.pdf`)).text.split('\n').filter((line) => line !== '')

const ROWS = [
  '类别|指标|单位|指标值2020年|指标值2025年|属性',
  '|每万人口高价值发明专利拥有量|件|5|8|预期性',
  '|其中：高新技术企业拥有的高价值发明专利占全部高价值发明专利的比重|%|40|50|预期性',
  '|海外专利授权量|万件|〔6〕|〔9〕|预期性',
  '|PCT国际专利申请量*|件|120|200|预期性',
  '|作品著作权登记量|万件|0.41|0.45|预期性',
  '|有效植物新品种量|件|9|10|预期性',
  '|知识产权质押融资金额|亿元|1.02|2|预期性',
  '|专利密集型产业增加值占GDP比重|%|11.6|13|预期性',
  '|商标品牌指导服务站|个|—|10|约束性',
  '保护|知识产权保护社会满意度|分|78|82|预期性',
]

/** A group over several rows is written in one of them; in which, only rules can tell. */
const withoutGroup = (row: string): string => row.replace(/^(?:创|造|创造|运用| )?\t/u, '|').replace(/\t/gu, '|')

describe('tables in print', () => {
  it.each(['ruled', 'open', 'three'])('reads a table with rules of the kind %s', LONG, async (kind) => {
    const lines = await readLines(kind)
    expect(lines.filter((line) => line.includes('\t')).map(withoutGroup)).toEqual(ROWS)
    expect(lines.filter((line) => !line.includes('\t')).every((line) => /^第\d段，.*优质服务。$/u.test(line))).toBe(
      true,
    )
  })

  it('writes a group in the first of its rows where rules enclose it', LONG, async () => {
    const first = (await readLines('ruled')).flatMap((line) =>
      line.includes('\t') ? [line.split('\t')[0].trim()] : [],
    )
    expect(first).toEqual(['类别', '创造', '', '', '', '', '', '运用', '', '', '保护'])
  })
})

describe('newspaper columns in print', () => {
  it('reads three columns under a headline set wide, and the text below them', LONG, async () => {
    const [headline, ...lines] = await readLines('columns')
    expect(headline).toBe('文化自信自强')
    expect(lines.map((line) => line.replace(/ /gu, '').slice(0, 3).replace('段', ''))).toEqual(
      [...Array.from({ length: 24 }, (_, i) => i + 1), 1].map((n) => `第${n}`),
    )
    expect(lines.every((line) => line.endsWith('优质服务。'))).toBe(true)
  })
})

describe('a row that the end of a page parts from its table', () => {
  const columns = [60, 360, 420, 480]
  /** Rows of 24 points from `top` on, ruled. */
  const ruled = (rows: readonly (readonly string[])[], top: number): MadePage => {
    const [bottom, right] = [top + rows.length * 24, 540]
    return {
      words: rows.flatMap((row, r) => row.map((text, c): Words => [columns[c] + 4, top + 16 + r * 24, 10, text])),
      strokes: [
        ...[...rows.keys(), rows.length].map((r): Stroke => [columns[0], top + r * 24, right, top + r * 24]),
        ...[...columns, right].map((x): Stroke => [x, top, x, bottom]),
      ],
    }
  }
  const head = ['指标名称', '单位', '2025年', '性质']
  const rows = [
    ['知识产权质押融资额', '万元', '5000', '预期性'],
    ['知识产权保护社会满意度', '%', '95%', '预期性'],
    ['知识产权公共服务网点各县（区）覆盖率', '%', '40%', '预期性'],
  ]
  const read = async (pages: readonly MadePage[]): Promise<string[]> =>
    (await readPlanBytes(makePdf(pages), '规划.pdf', completeLimits())).text.split('\n').filter((line) => line !== '')
  const whole = [head, ...rows].map((row) => row.join('\t'))

  it('is its last, or its head', LONG, async () => {
    expect(await read([ruled([head, ...rows.slice(0, 2)], 600), ruled(rows.slice(2), 80)])).toEqual(whole)
    expect(await read([ruled([head], 700), ruled(rows, 80)])).toEqual(whole)
  })

  it('stays text where no table is near', LONG, async () => {
    const text: MadePage = { words: [[60, 100, 10, '强化知识产权全链条保护，优化公共服务。']] }
    expect((await read([text, ruled(rows.slice(2), 80)])).some((line) => line.includes('\t'))).toBe(false)
  })
})
