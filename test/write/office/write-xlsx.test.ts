import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { writeXlsx } from '../../../src/write/office/write-xlsx.ts'
import { requirements } from './tables.ts'

const oneCell = (cell: string) => ({ title: '表', columns: [{ header: '甲', width: 4 }], rows: [[cell]] })

const partOf = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name])

describe('writeXlsx', () => {
  it('writes the same bytes twice', async () => {
    expect(await writeXlsx([requirements])).toEqual(await writeXlsx([requirements]))
  })

  it('keeps every text as text, and none that opens as a formula', async () => {
    const file = await writeXlsx([requirements])
    const [sheet] = (await readXlsx(file)).sheets
    expect(sheet.rows[2]).toEqual([2, `'=HYPERLINK("http://x.example","点击")`, "' @SUM(A1)", null])
    expect(partOf(file, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/u)
  })

  it('leaves out what may not stand in XML', async () => {
    const [sheet] = (await readXlsx(await writeXlsx([requirements]))).sheets
    expect(sheet.rows[3][1]).toBe('支持眉山建设\n国家级 & <省级> 示范区')
  })

  it('freezes the head, filters by it and repeats it in print', async () => {
    const file = await writeXlsx([requirements])
    const xml = partOf(file, 'xl/worksheets/sheet1.xml')
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"')
    expect(xml).toContain('<autoFilter ref="A1:D4"/>')
    expect(partOf(file, 'xl/workbook.xml')).toContain('$1:$1')
  })

  it('makes room for text that wraps', async () => {
    const { columns } = requirements
    const long = '支持眉山、德阳、攀枝花建设国家知识产权强市。'.repeat(5)
    const xml = partOf(
      await writeXlsx([{ title: '表', columns, rows: [[1, long, '', null]] }]),
      'xl/worksheets/sheet1.xml',
    )
    expect(xml).toContain('<row r="2" ht="74.5" customHeight="1">')
  })

  it('links into the report and nowhere else', async () => {
    const rels = partOf(await writeXlsx([requirements]), 'xl/worksheets/_rels/sheet1.xml.rels')
    expect([...rels.matchAll(/Target="([^"]*)"/gu)].map(([, target]) => target)).toEqual(['../gaps.html#g1'])
    for (const href of ['https://x.example', 'javascript:1', '//x.example', '\\\\host\\share', 'FILE:///etc']) {
      const table = { ...oneCell(''), rows: [[{ text: '查看', href }]] }
      await expect(writeXlsx([table])).rejects.toThrow('invariant')
    }
  })

  it('cuts a text that a spreadsheet would not take', async () => {
    const [sheet] = (await readXlsx(await writeXlsx([oneCell('规'.repeat(40_000))]))).sheets
    expect(sheet.rows[1][0]).toHaveLength(32_767)
  })

  it('names sheets as spreadsheets allow, each differently', async () => {
    const titles = ['指标/目标', '指标:目标', "'", '省'.repeat(40), '省'.repeat(41), '']
    const book = await readXlsx(await writeXlsx(titles.map((title) => ({ ...oneCell('一'), title }))))
    const names = book.sheets.map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual(['指标 目标', '指标 目标（2）', '表'])
    expect(new Set(names).size).toBe(titles.length)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u)
  })
})
