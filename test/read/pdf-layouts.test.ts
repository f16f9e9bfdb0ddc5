import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/read-source.ts'

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
