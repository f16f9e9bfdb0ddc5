import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'
import { type MadePage, makePdf, type Setting, setParagraphs, setTable, type Words, widthOf } from './make-pdf.ts'

const read = async (pages: readonly MadePage[]) => readPdf(makePdf(pages), 'plan.pdf', { maxPages: 100 })
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')

const PAGE: Setting = { left: 80, right: 528, top: 110, size: 16, leading: 28 }

const REVIEW =
  '“十三五”时期，在党中央、国务院的坚强领导下，四川以建设引领型知识产权强省为主线，统筹推进知识产权领域改革，顺利完成知识产权综合管理改革，推动形成市场监管与服务促进双轮驱动新格局，知识产权工作取得显著成效。'
const SYSTEM =
  '知识产权强省体系初步构建。国家引领型知识产权强省试点省获批建设，11个国家知识产权试点示范城市、66个强县工程试点示范县（市、区）、5个试点示范园区加快建设，254家企业开展国家知识产权示范和优势培育工作，川渝知识产权合作取得突破性进展。'
const CITY =
  '提高知识产权服务能力，加强与其他地区的合作交流，引进一批知识产权信息、法律、咨询、代理、培训、数据库建设、软件开发等优质服务机构落地，为创新主体提供优质服务。'

const centre = (y: number, size: number, text: string): Words => [(595 - widthOf(text, size)) / 2, y, size, text]

describe('readPdf: paragraphs', () => {
  it('joins lines to paragraphs and keeps headings on lines of their own', async () => {
    const { words } = setParagraphs(['一、发展基础', REVIEW, SYSTEM], { ...PAGE, top: 160 })
    const { text, reader } = await read([{ words: [centre(120, 18, '第一章　规划背景'), ...words] }])
    expect(linesOf(text)).toEqual(['第一章 规划背景', '一、发展基础', REVIEW, SYSTEM])
    expect(reader).toBe('pdf')
  })

  it('takes out page numbers and running heads, and tells how many', async () => {
    const body = [REVIEW, SYSTEM, CITY]
    const pages = body.map((paragraph, i) => ({
      words: [
        centre(50, 10, '四川省人民政府公报'),
        ...setParagraphs([paragraph], PAGE).words,
        centre(790, 12, `- ${i + 3} -`),
      ],
    }))
    const { text, diagnostics } = await read(pages)
    expect(linesOf(text)).toEqual(body)
    expect(diagnostics.map((d) => d.message)).toEqual(['页码未列入正文（3处）', '页眉页脚未列入正文（3处）'])
  })

  it('knows a head in the type of the text by its being on every page', async () => {
    const body = [REVIEW, SYSTEM, CITY]
    const pages = body.map((paragraph) => ({
      words: [
        [80, PAGE.top - 28, 16, '重庆市人民政府办公厅行政规范性文件'] as const,
        ...setParagraphs([paragraph], PAGE).words,
      ],
    }))
    expect(linesOf((await read(pages)).text)).toEqual(body)
  })

  it('takes a bare number for a page number only where it counts the pages', async () => {
    const body = [REVIEW, SYSTEM, CITY]
    const pages = [12, 13, 2025].map((number, i) => ({
      words: [...setParagraphs([body[i]], PAGE).words, centre(790, 12, String(number))],
    }))
    expect(linesOf((await read(pages)).text)).toEqual([...body, '2025'])
  })

  it('joins a paragraph over the end of a page and says where pages begin', async () => {
    const { words } = setParagraphs([REVIEW, SYSTEM], PAGE)
    const cut = words.filter((w) => w[1] < PAGE.top + 28 * 6)
    const rest = words.slice(cut.length).map(([x, y, size, line]): Words => [x, y - 28 * 6, size, line])
    const after = setParagraphs([CITY], { ...PAGE, top: PAGE.top + rest.length * 28 }).words
    const { text, pageStarts } = await read([{ words: cut }, { words: [...rest, ...after] }])
    expect(linesOf(text)).toEqual([REVIEW, SYSTEM, CITY])
    expect(pageStarts).toEqual([0, text.indexOf(CITY)])
  })

  it('gives a page on which nothing begins a place of its own', async () => {
    const { words } = setParagraphs([CITY], PAGE)
    const { text, pageStarts, diagnostics } = await read([{ words }, { words: [] }, { words }, { words: [] }])
    expect(pageStarts).toHaveLength(4)
    expect(pageStarts?.every((start, i, all) => i === 0 || start > all[i - 1])).toBe(true)
    expect(text.slice(pageStarts?.[2]).startsWith(CITY)).toBe(true)
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'pdf/empty-pages' }])
    expect(diagnostics[0].message).toContain('第2、4页')
  })

  it('puts notes behind the text of their page and turns their raised figures into marks', async () => {
    const { words, y } = setParagraphs([REVIEW, '每万人口高价值发明专利拥有量'], PAGE)
    const mark: Words = [80 + 16 * 2 + widthOf('每万人口高价值发明专利拥有量', 16), y - 28 - 7, 9, '1']
    const notes: Words[] = [
      [80, 740, 10, '1'],
      [88, 740, 10, '每万人口本国居民拥有的经国家知识产权局授权的符合条件的有效发明'],
      [80, 754, 10, '专利数量。'],
    ]
    const { text } = await read([{ words: [...words, mark, ...notes] }, { words: setParagraphs([CITY], PAGE).words }])
    expect(linesOf(text)).toEqual([
      REVIEW,
      '每万人口高价值发明专利拥有量①',
      '①每万人口本国居民拥有的经国家知识产权局授权的符合条件的有效发明专利数量。',
      CITY,
    ])
  })

  it('closes up letters set apart, keeps the entries of a table of contents, leaves out a watermark', async () => {
    const words: Words[] = [
      centre(120, 18, '目　　录'),
      [80, 150, 16, `第一章　规划背景${'.'.repeat(34)}5`],
      [80, 178, 16, `第二章　总体要求${'.'.repeat(34)}9`],
      centre(220, 18, '文 化 自 信 自 强'),
      ...setParagraphs([CITY], { ...PAGE, top: 260 }).words,
    ]
    const raw = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <8349 7a3f> Tj ET'
    const { text, diagnostics } = await read([{ words, raw }])
    expect(linesOf(text)).toEqual(['目 录', '第一章 规划背景......5', '第二章 总体要求......9', '文化自信自强', CITY])
    expect(diagnostics.map((d) => d.code)).toEqual(['pdf/slanted'])
  })

  it('reads two columns one after the other, under a headline over both', async () => {
    const left = setParagraphs([REVIEW, SYSTEM], { ...PAGE, right: 280, top: 160, size: 12, leading: 20 }).words
    const right = setParagraphs([CITY, SYSTEM], {
      ...PAGE,
      left: 310,
      right: 510,
      top: 160,
      size: 12,
      leading: 20,
    }).words
    const { text, diagnostics } = await read([
      { words: [centre(110, 20, '建设引领型知识产权强省'), ...right, ...left] },
    ])
    expect(linesOf(text)).toEqual(['建设引领型知识产权强省', REVIEW, SYSTEM, CITY, SYSTEM])
    expect(diagnostics.map((d) => d.code)).toEqual(['pdf/columns'])
  })
})

const EDGES = [80, 120, 300, 350, 410, 470, 530]
const HEAD = ['序号', '指标名称', '单位', '2020年\n实现值', '2025年\n目标值', '属性']
const ROWS = [
  ['1', '每万人口高价值发明专利拥有量', '件', '5', '8', '预期性'],
  ['2', '有效注册商标量', '万件', '0.6203', '1', '预期性'],
  ['3', '地理标志有效量(地理标志商标、\n农产品地理标志)', '件', '20', '22', '预期性'],
  ['4', '商标品牌指导服务站', '个', '—', '10', '预期性'],
]
const tabbed = (rows: readonly (readonly string[])[]) => rows.map((r) => r.join('\t').replace(/\n/gu, ''))

describe('readPdf: tables', () => {
  it('reads a ruled table between paragraphs, cells over several lines as one', async () => {
    const before = setParagraphs([CITY], PAGE)
    const table = setTable([HEAD, ...ROWS], EDGES, before.y, { height: 34 })
    const after = setParagraphs([REVIEW], { ...PAGE, top: table.y + 30 })
    const { text, diagnostics } = await read([
      { words: [...before.words, ...table.words, ...after.words], strokes: table.strokes },
    ])
    expect(linesOf(text)).toEqual([CITY, ...tabbed([HEAD, ...ROWS]), REVIEW])
    expect(diagnostics.map((d) => d.code)).toEqual(['pdf/tables'])
  })

  it('reads a head of two rows, groups over several rows and sub-rows', async () => {
    const edges = [80, 130, 290, 340, 400, 460, 530]
    const rows = [
      ['类别', '指标', '单位', '数值', '<', '属性'],
      ['^', '^', '^', '2020年', '2025年', '^'],
      ['创造', '发明专利拥有量', '件', '100', '200', '预期性'],
      ['^', '其中：高价值发明专利', '件', '40', '90', '预期性'],
      ['保护', '社会满意度', '分', '78', '82', '预期性'],
    ]
    const { words, strokes } = setTable(rows, edges, 120)
    const { text } = await read([{ words: [...words, ...setParagraphs([CITY], { ...PAGE, top: 300 }).words], strokes }])
    expect(linesOf(text).slice(0, -1)).toEqual([
      '类别\t指标\t单位\t数值2020年\t数值2025年\t属性',
      '创造\t发明专利拥有量\t件\t100\t200\t预期性',
      ' \t其中：高价值发明专利\t件\t40\t90\t预期性',
      '保护\t社会满意度\t分\t78\t82\t预期性',
    ])
  })

  it('takes the title of a box out of the first row of its table, and a note out of the last', async () => {
    const title = ['专栏1 “十四五”时期知识产权发展主要指标', '<', '<', '<', '<', '<']
    const note = ['注：指标数据来源于统计部门。', '<', '<', '<', '<', '<']
    const table = setTable([title, HEAD, ...ROWS, note], EDGES, 120, { height: 34 })
    const after = setParagraphs([CITY], { ...PAGE, top: table.y + 30 })
    const { text } = await read([{ words: [...table.words, ...after.words], strokes: table.strokes }])
    expect(linesOf(text)).toEqual([title[0], ...tabbed([HEAD, ...ROWS]), note[0], CITY])
  })

  it('joins a table over the end of a page, its head repeated, a row torn', async () => {
    const first = setTable([HEAD, ...ROWS.slice(0, 2)], EDGES, 600, { height: 34 })
    const second = setTable(
      [HEAD, ['', '（含集体商标）', '', '', '', ''], ...ROWS.slice(2)],
      EDGES.map((x) => x + 3),
      100,
      { height: 34 },
    )
    const { text, pageStarts } = await read([
      { words: [...setParagraphs([CITY, REVIEW], PAGE).words, ...first.words], strokes: first.strokes },
      { words: second.words, strokes: second.strokes },
    ])
    const rows = tabbed([HEAD, ...ROWS])
    rows[2] = rows[2].replace('商标量', '商标量（含集体商标）')
    expect(linesOf(text)).toEqual([CITY, REVIEW, ...rows])
    expect(text.slice(pageStarts?.[1]).startsWith('3\t地理标志')).toBe(true)
  })

  it('reads a table without rules by the places of its cells', async () => {
    const before = setParagraphs([CITY], PAGE)
    const table = setTable([HEAD, ...ROWS], EDGES, before.y, { height: 34, ruled: false })
    const after = setParagraphs([REVIEW], { ...PAGE, top: table.y + 30 })
    const { text } = await read([{ words: [...before.words, ...table.words, ...after.words] }])
    expect(linesOf(text)).toEqual([CITY, ...tabbed([HEAD, ...ROWS]), REVIEW])
  })

  it('reads a page that lies on its side', async () => {
    const { words } = setParagraphs([REVIEW, CITY], { ...PAGE, right: 700, top: 100 })
    const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex')
    const raw = words.map(([x, y, size, text]) => `BT /F1 ${size} Tf 0 1 -1 0 ${y} ${x} Tm <${hex(text)}> Tj ET`)
    expect(linesOf((await read([{ words: [], raw: raw.join('\n') }])).text)).toEqual([REVIEW, CITY])
  })

  it('reads left and right pages, each with its own margin', async () => {
    const pages = [0, 1, 2, 3].map((i) => ({
      words: setParagraphs([REVIEW, SYSTEM, CITY], { ...PAGE, left: 80 + (i % 2) * 20, right: 480 + (i % 2) * 20 })
        .words,
    }))
    const { text } = await read(pages)
    expect(linesOf(text)).toEqual([0, 1, 2, 3].flatMap(() => [REVIEW, SYSTEM, CITY]))
  })

  it('takes a frame around text for text', async () => {
    const inside = setParagraphs([SYSTEM, CITY], { ...PAGE, left: 90, right: 518, top: 160, size: 14, leading: 22 })
    const frame = setTable([['']], [80, 528], 140, { height: inside.y - 140 })
    const after = setParagraphs([REVIEW], { ...PAGE, top: inside.y + 30 })
    const { text } = await read([
      { words: [centre(120, 16, '专栏1 知识产权服务行动'), ...inside.words, ...after.words], strokes: frame.strokes },
    ])
    expect(text).toBe(`专栏1 知识产权服务行动\n${SYSTEM}\n${CITY}\n\n${REVIEW}\n`)
  })
})
