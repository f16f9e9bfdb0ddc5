import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, printCsv } from '../../src/write/csv.ts'
import { toCsvFiles } from '../../src/write/csv-tables.ts'
import { dataFiles } from '../../src/write/data-files.ts'
import { analysis } from '../render/fixture.ts'

/** A reader of CSV as spreadsheets have it, to check the writer by. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]
    if (quoted && mark === '"' && text[i + 1] === '"') {
      cell += '"'
      i++
    } else if (mark === '"') quoted = !quoted
    else if (!quoted && mark === ',') {
      rows.at(-1)?.push(cell)
      cell = ''
    } else if (!quoted && text.startsWith('\r\n', i)) {
      rows.at(-1)?.push(cell)
      cell = ''
      rows.push([])
      i++
    } else cell += mark
  }
  return rows.slice(0, -1)
}

describe('csvCell', () => {
  it('guards texts that a spreadsheet would run', () => {
    for (const text of ['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("x")']) {
      expect(readCsv(`${csvCell(text)}\r\n`)[0][0]).toBe(`'${text}`)
    }
  })

  it('leaves numbers and plain words alone', () => {
    expect([csvCell(-2.94), csvCell('每万人口'), csvCell(true), csvCell(null), csvCell(undefined)]).toEqual([
      '-2.94',
      '每万人口',
      'true',
      '',
      '',
    ])
  })

  it('quotes commas, quotation marks and line breaks', () => {
    expect(csvCell('建立“预防+调解”,实现"全覆盖"')).toBe('"建立“预防+调解”,实现""全覆盖"""')
    expect(csvCell('甲\n乙')).toBe('"甲\n乙"')
  })
})

describe('printCsv', () => {
  it('begins with a byte order mark and ends its lines as RFC 4180 has it', () => {
    expect(printCsv(['名称', '值'], [['满意度', 80]])).toBe('\uFEFF名称,值\r\n满意度,80\r\n')
  })

  it('gives back any text, and none that opens as a formula', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '+', '"', ',', '\n', '\r', '\t', ' ', '规', 'a', '-', '@') })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (cells) => {
        const [, row] = readCsv(
          printCsv(
            cells.map(() => 'h'),
            [cells],
          ).slice(1),
        )
        expect(row.map((cell, i) => (cell === `'${cells[i]}` ? cells[i] : cell))).toEqual(cells)
        for (const cell of row) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/u)
      }),
    )
  })
})

describe('the tables of an analysis', () => {
  const tables = new Map(toCsvFiles(analysis).map((file) => [file.path, readCsv(file.content.slice(1))]))

  it('hold one line for each entry, each as wide as its head', () => {
    expect([...tables.keys()]).toEqual(
      [
        'plans',
        'indicators',
        'families',
        'comparisons',
        'initiatives',
        'tasks',
        'coverage',
        'shared-actions',
        'profiles',
        'distinctive',
        'reuse',
        'findings',
      ].map((name) => `data/${name}.csv`),
    )
    expect(tables.get('data/indicators.csv')).toHaveLength(analysis.indicators.length + 1)
    expect(tables.get('data/coverage.csv')).toHaveLength(analysis.coverage.length + 1)
    for (const [head, ...rows] of tables.values()) for (const row of rows) expect(row).toHaveLength(head.length)
  })

  it('quote the plan with its place', () => {
    const [head, first] = tables.get('data/indicators.csv') ?? []
    const row = Object.fromEntries(head.map((name, i) => [name, first[i]]))
    expect(row).toMatchObject({
      名称: '每万人口高价值发明专利拥有量',
      基期值: '2.94',
      目标值: '5.67',
      章节: '总体要求 > “十四五”知识产权发展主要目标',
    })
  })

  it('tell what became of the actions and targets of the plan before', () => {
    const [earlier, later] = analysis.plans
    const [target] = analysis.indicators
    const [unit] = analysis.initiatives
    const result = {
      ...analysis,
      reuseShares: [
        { plan: earlier.id, characters: 90, shared: 30, formula: 2, pairs: [{ plan: later.id, shared: 30 }] },
      ],
      succession: [
        {
          earlier: earlier.id,
          later: later.id,
          actions: { continued: [], inPart: [], done: [], dropped: [unit.id], new: [] },
          targets: [
            {
              family: null,
              earlier: target.id,
              later: null,
              verdict: 'dropped',
              base: null,
              because: ['甲', '乙'],
            } as const,
          ].map((one) => ({ ...one, because: [...one.because] })),
        },
      ],
    }
    const found = new Map(toCsvFiles(result).map((file) => [file.path, readCsv(file.content.slice(1))]))
    expect(found.get('data/succession.csv')?.slice(1)).toEqual([
      [earlier.id, later.id, '指标', target.name, 'dropped', '', target.id, '', '甲；乙'],
      [earlier.id, later.id, '举措', unit.title, '未延续', '', unit.id, '', ''],
    ])
    expect(found.get('data/reuse-shares.csv')?.slice(2)).toEqual([[earlier.id, '90', '30', '2', later.id, '30']])
  })

  it('lie beside the analysis itself, which is compact', () => {
    const [json] = dataFiles(analysis)
    expect(json.path).toBe('data/analysis.json')
    expect(json.content).toBe(`${JSON.stringify(analysis)}\n`)
  })
})
