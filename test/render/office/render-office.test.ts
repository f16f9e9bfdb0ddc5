import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../../src/model/analysis.ts'
import type { OfficeCell, OfficeDocument, OfficeFile, OfficeTable } from '../../../src/model/office.ts'
import { renderOffice } from '../../../src/render/office/render-office.ts'
import { renderSite } from '../../../src/render/render-site.ts'
import { analysis, equals, withCities } from '../fixture.ts'

const documentOf = (files: readonly OfficeFile[], path: string): OfficeDocument => {
  const file = files.find((one) => one.path === path)
  if (!file || !('document' in file)) throw new Error(`no Word file ${path}`)
  return file.document
}

const sheetsOf = (files: readonly OfficeFile[], path: string): readonly OfficeTable[] => {
  const file = files.find((one) => one.path === path)
  if (!file || !('sheets' in file)) throw new Error(`no workbook ${path}`)
  return file.sheets
}

const tablesOf = (file: OfficeFile): readonly OfficeTable[] =>
  'sheets' in file
    ? file.sheets
    : file.document.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))

const wordsOf = ({ title, blocks }: OfficeDocument): string =>
  [
    title,
    ...blocks.map((block) => (block.kind === 'table' ? JSON.stringify(block.table) : JSON.stringify(block))),
  ].join()

/** Rows as records by the heads of their columns. */
const recordsOf = ({ columns, rows }: OfficeTable): readonly Readonly<Record<string, OfficeCell>>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ header }, i) => [header, row[i]])))

/** A plan whose id, place and words try to break out. */
const attacked = (): Analysis => {
  const changed = JSON.parse(JSON.stringify(analysis).replaceAll('"deyang"', '"../x"')) as Analysis
  const plans = changed.plans.map((plan) =>
    plan.id === '../x' ? { ...plan, region: '../../etc/x', title: '=cmd|calc' } : plan,
  )
  return { ...changed, plans }
}

const cases: readonly (readonly [string, () => Analysis])[] = [
  ['against a reference', () => analysis],
  ['among equals', () => equals],
  ['with a hostile plan', attacked],
  ['of twenty plans', () => withCities(17)],
  ['of plans without text', () => ({ ...analysis, documents: [] })],
]

describe.each(cases)('the office files of a comparison %s', (_name, make) => {
  const files = renderOffice(make())

  it('lie flat in the folder of data, each under a name of its own', () => {
    for (const { path } of files) expect(path).toMatch(/^data\/[^/\\:*?"<>|.]+\.(?:docx|xlsx)$/u)
    expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length)
  })

  it('hold tables whose rows are as wide as their heads', () => {
    for (const { columns, rows } of files.flatMap(tablesOf))
      for (const row of rows) expect(row).toHaveLength(columns.length)
  })

  it('are the same each time', () => {
    expect(renderOffice(make())).toEqual(files)
  })

  it('link to pages and places that the report has', () => {
    const pages = new Map(renderSite(make(), { office: true }).map(({ path, content }) => [path, content]))
    const cells = files.flatMap(tablesOf).flatMap(({ rows }) => rows.flat())
    for (const cell of cells) {
      if (cell === null || typeof cell !== 'object') continue
      const [page, anchor] = cell.href.replace(/^\.\.\//u, '').split('#')
      const content = pages.get(decodeURI(page)) ?? ''
      expect(content).not.toBe('')
      if (anchor) expect(content).toContain(`id="${decodeURIComponent(anchor)}"`)
    }
  })

  it('are those that the report links to', () => {
    const html = renderSite(make(), { office: true })
      .map(({ content }) => content)
      .join('')
    const linked = [...html.matchAll(/href="(data\/[^"]+\.(?:docx|xlsx))"/gu)].map(([, href]) => decodeURI(href))
    expect([...new Set(linked)].sort()).toEqual(files.map(({ path }) => path).sort())
    expect(renderSite(make()).some(({ content }) => content.includes('.xlsx'))).toBe(false)
  })
})

describe('衔接情况对照表', () => {
  const files = renderOffice(analysis)
  const [sheet] = sheetsOf(files, 'data/衔接情况对照表-德阳.xlsx')
  const records = recordsOf(sheet)

  it('holds every target and every action of the reference once', () => {
    const actions = analysis.initiatives.filter((one) => one.plan === 'sichuan' && one.kind === 'action')
    const targets = analysis.comparisons.filter((one) => one.plan === 'deyang')
    expect(records).toHaveLength(actions.length + targets.length)
  })

  it('tells what the plan says in its own words, by chapter and never by offset', () => {
    const row = records.find((one) => String(one.省规划要求).includes('双报制'))
    expect(row).toMatchObject({ 衔接情况: '承接' })
    expect(String(row?.本方案原文)).toContain('“')
    expect(JSON.stringify(records)).not.toMatch(/\d+[–-]\d{3,}/u)
  })

  it('says why a requirement is none to this plan', () => {
    const standings = records.map((one) => String(one.衔接情况))
    expect(standings).toContain('不适用（省级事权）')
    expect(standings).toContain('应承接而未载')
    expect(standings).toContain('不可比')
  })

  it('says the same in Word, a table a chapter', () => {
    const document = documentOf(files, 'data/衔接情况对照表-德阳.docx')
    const rows = document.blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : []))
    expect(rows.map(([number]) => number)).toEqual(records.map((one) => one.序号))
    expect(document.landscape).toBe(true)
    expect(wordsOf(document)).toContain('不代替人工判断')
  })
})

describe('意见汇总处理表', () => {
  const files = renderOffice(analysis)
  const [sheet] = sheetsOf(files, 'data/意见汇总处理表-德阳.xlsx')
  const records = recordsOf(sheet)

  it('suggests, each time with what it rests on, and leaves the last column to people', () => {
    expect(records.length).toBeGreaterThan(2)
    for (const one of records) {
      expect(String(one.建议)).toMatch(/建议/u)
      expect(String(one.建议)).not.toMatch(/必须|应当立即|错误|违反/u)
      expect(String(one.依据)).not.toBe('')
      expect(one.采纳情况).toBeNull()
    }
  })

  it('rests on the words of the reference', () => {
    const gap = records.find((one) => String(one.建议).includes('省规划要求各地办理'))
    expect(String(gap?.依据)).toMatch(/^省规划.*“.+”/u)
  })

  it('leaves out what is no gap of this plan', () => {
    const exempt = analysis.initiatives.filter(
      (one) => one.obligation === 'own_level' || one.obligation === 'encouraged',
    )
    expect(exempt.length).toBeGreaterThan(0)
    for (const { evidence } of exempt) expect(JSON.stringify(sheet)).not.toContain(`“${evidence.quote}”`)
  })
})

describe('比对简报', () => {
  it('tells what was compared, found and not checked', () => {
    const briefing = documentOf(renderOffice(analysis), 'data/比对简报.docx')
    const heads = briefing.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(heads).toEqual([
      '一、比对范围',
      '二、主要发现',
      '三、目标对照',
      '四、衔接情况',
      '五、共同举措',
      '六、没有核对的',
      '七、依据的文件',
    ])
    expect(wordsOf(briefing)).toContain('知识产权质押金额累计达22亿元')
    expect(wordsOf(briefing)).toContain('征求意见稿：尚未印发')
  })

  it('leaves out what needs a reference where there is none', () => {
    const heads = documentOf(renderOffice(equals), 'data/比对简报.docx').blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    )
    expect(heads).toEqual(['一、比对范围', '二、主要发现', '三、共同举措', '四、没有核对的', '五、依据的文件'])
  })

  it('counts where there are too many plans for a column each', () => {
    const { blocks } = documentOf(renderOffice(withCities(17)), 'data/比对简报.docx')
    const [targets] = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
    expect(targets.columns.map(({ header }) => header)).toContain('不可比')
    expect(targets.columns).toHaveLength(8)
  })
})

describe('the workbook', () => {
  const sheets = sheetsOf(renderOffice(analysis), 'data/duizhao.xlsx')

  it('holds one sheet a table, in words', () => {
    expect(sheets.map(({ title }) => title)).toEqual([
      '规划',
      '指标',
      '目标对照',
      '承接',
      '缺口',
      '举措',
      '共同举措',
      '文字相同',
      '发现',
    ])
    const said = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string')
    expect(said.filter((cell) => /not_comparable|deyang|sichuan/u.test(cell))).toEqual([])
  })

  it('leaves out what needs a reference where there is none', () => {
    const titles = sheetsOf(renderOffice(equals), 'data/duizhao.xlsx').map(({ title }) => title)
    expect(titles).toEqual(['规划', '指标', '举措', '共同举措', '文字相同', '发现'])
  })
})
