import { describe, expect, it } from 'vitest'
import { completeLimits } from '../../src/read/limits.ts'
import { readPlanBytes } from '../../src/read/read-source.ts'
import {
  CHINESE_LEVELS,
  cell,
  type DocxParts,
  makeDocx,
  numbered,
  numbering,
  paragraph,
  run,
  table,
} from './docx-file.ts'

const read = (parts: DocxParts) => readPlanBytes(makeDocx(parts), '规划.docx', completeLimits())
const linesOf = async (parts: DocxParts): Promise<string[]> => (await read(parts)).text.split('\n').slice(0, -1)
const codesOf = async (parts: DocxParts): Promise<string[]> => (await read(parts)).diagnostics.map(({ code }) => code)

describe('numbers that Word sets by itself', () => {
  it('are restored level by level, and begin anew below each heading', async () => {
    const body = [
      numbered('规划背景', 0),
      numbered('发展基础', 1),
      numbered('知识产权创造能力稳步提高', 2),
      numbered('知识产权管理效能全面提升', 2),
      numbered('面临形势', 1),
      numbered('迈入新阶段', 2),
      numbered('主要任务', 0),
      numbered('持续完善知识产权体制机制', 1),
    ].join('')
    expect(await linesOf({ body, numbering: numbering(CHINESE_LEVELS) })).toEqual([
      '第一章规划背景',
      '一、发展基础',
      '（一）知识产权创造能力稳步提高',
      '（二）知识产权管理效能全面提升',
      '二、面临形势',
      '（一）迈入新阶段',
      '第二章主要任务',
      '一、持续完善知识产权体制机制',
    ])
    expect(await codesOf({ body, numbering: numbering(CHINESE_LEVELS) })).toEqual(['read/automatic-numbers'])
  })

  it('come from the style of the paragraph as well, and from the style that it is based on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/></w:style>'
    const levels = [
      { text: '%1、', format: 'chineseCounting', style: '1' },
      { text: '（%2）', format: 'chineseCounting', style: '2' },
    ]
    const body = ['总体要求:1', '指导思想:2', '主要目标:2', '保障措施:1']
      .map((line) => line.split(':'))
      .map(([text, style]) => paragraph(text, `<w:pStyle w:val="${style}"/>`))
      .join('')
    expect(await linesOf({ body, styles, numbering: numbering(levels) })).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '（二）主要目标',
      '二、保障措施',
    ])
  })

  it('begin again with a list that says so, and go on where another list of the same kind does not', async () => {
    const levels = [{ text: '%1.', format: 'decimal' }]
    const body = [
      numbered('加强知识产权行政保护', 0, 1),
      numbered('加强知识产权司法保护', 0, 1),
      numbered('实施知识产权导航工程', 0, 2),
      numbered('探索知识产权金融创新', 0, 1),
    ].join('')
    const lines = await linesOf({ body, numbering: numbering(levels, 2) })
    expect(lines.map((line) => line.slice(0, 2))).toEqual(['1.', '2.', '1.', '2.'])
  })

  it('stand before no paragraph without words, and numId 0 takes them away', async () => {
    const body = [
      numbered('总体要求', 1),
      numbered('', 1),
      paragraph('现将任务明确如下', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      numbered('主要任务', 1),
    ].join('')
    expect(await linesOf({ body, numbering: numbering(CHINESE_LEVELS) })).toEqual([
      '一、总体要求',
      '现将任务明确如下',
      '三、主要任务',
    ])
  })
})

describe('tables of a Word file', () => {
  const rowsOf = async (body: string): Promise<string[][]> => (await linesOf({ body })).map((line) => line.split('\t'))

  it('fill what merged cells cover and join the rows of the head', async () => {
    const body = table([
      [
        cell('类别', { merge: 'restart' }),
        cell('指标名称', { merge: 'restart' }),
        cell('目标值', { span: 2 }),
        cell('属性', { merge: 'restart' }),
      ],
      [
        cell('', { merge: 'continue' }),
        cell('', { merge: 'continue' }),
        cell('2020年'),
        cell('2025年'),
        cell('', { merge: 'continue' }),
      ],
      [cell('创造', { merge: 'restart' }), '每万人口高价值发明专利拥有量（件）', '2.94', '5.67', '预期性'],
      [cell('', { merge: 'continue' }), '海外发明专利授权量（件）', '', '300', '预期性'],
    ])
    expect(await rowsOf(body)).toEqual([
      ['类别', '指标名称', '目标值2020年', '目标值2025年', '属性'],
      ['创造', '每万人口高价值发明专利拥有量（件）', '2.94', '5.67', '预期性'],
      ['创造', '海外发明专利授权量（件）', '', '300', '预期性'],
      [''],
    ])
  })

  it('give their title above and their note below as lines', async () => {
    const body = table([
      [cell('专栏1 主要指标', { span: 3 })],
      ['指标', '单位', '2025年'],
      ['知识产权质押融资额', '万元', '5000'],
      [cell('注：为累计数。', { span: 3 })],
    ])
    expect(await linesOf({ body })).toEqual([
      '专栏1 主要指标',
      '指标\t单位\t2025年',
      '知识产权质押融资额\t万元\t5000',
      '',
      '注：为累计数。',
    ])
  })

  it('may name the style in which they are drawn, as those of Word do', async () => {
    const styled = table([
      ['指标', '单位', '2025年'],
      ['知识产权质押融资额', '万元', '5000'],
    ]).replace('<w:tbl>', '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>')
    expect(await rowsOf(styled)).toEqual([['指标', '单位', '2025年'], ['知识产权质押融资额', '万元', '5000'], ['']])
  })

  it('of one cell are frames around their paragraphs', async () => {
    const inside = `${paragraph('专栏二：高价值专利培育工程')}${paragraph('实施一批高价值专利培育布局项目。')}`
    const body = paragraph('推动有条件的企业实施培育。') + table([[cell(inside)]]) + paragraph('引导企业申请专利。')
    const { text, layout } = await read({ body })
    expect(layout?.frames.map(({ start, end }) => text.slice(start, end))).toEqual([
      '专栏二：高价值专利培育工程\n实施一批高价值专利培育布局项目。\n',
    ])
  })
})

describe('what else a Word file holds', () => {
  it('pictures are passed over, also those whose file lies elsewhere', async () => {
    const place = '<wp:posOffset xmlns:wp="urn:wp">3012440</wp:posOffset>'
    const picture = `<w:r><w:drawing>${place}<a:blip xmlns:a="urn:a" xmlns:r="urn:r" r:link="rId2"/></w:drawing></w:r>`
    const body = paragraph('推动有条件的企业实施培育。') + paragraph(picture)
    expect(await linesOf({ body })).toEqual(['推动有条件的企业实施培育。'])
  })

  it('footnotes stand behind their paragraph', async () => {
    const footnotes = `<w:footnote w:id="2">${paragraph('商业秘密保护基地：以市场监管部门为主导')}</w:footnote>`
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const body = paragraph(`${run('商业秘密保护基地')}${reference}${run('数量达到30个。')}`) + paragraph('二、主要任务')
    expect(await linesOf({ body, footnotes })).toEqual([
      '商业秘密保护基地①数量达到30个。',
      '①商业秘密保护基地：以市场监管部门为主导。',
      '二、主要任务',
    ])
  })

  it('tracked changes are read as accepted, and told of', async () => {
    const deletedEnd = '<w:rPr><w:del w:id="3"/></w:rPr>'
    const body = [
      paragraph(
        `${run('到2025年，建成示范园区')}<w:del w:id="1"><w:r><w:delText>3</w:delText></w:r></w:del><w:ins w:id="2">${run('5')}</w:ins>${run('个。')}`,
      ),
      paragraph('推进知识产权', deletedEnd),
      paragraph('强市建设。'),
    ].join('')
    expect(await linesOf({ body })).toEqual(['到2025年，建成示范园区5个。', '推进知识产权强市建设。'])
    const { diagnostics } = await read({ body })
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'read/tracked-changes' }])
  })

  it('text boxes are read once, whichever way they are drawn', async () => {
    const content = `<w:txbxContent>${paragraph('专栏3 实施知识产权强企工程')}${paragraph('培育优势企业。')}</w:txbxContent>`
    const drawing = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${content}</w:drawing></mc:Choice><mc:Fallback><w:pict>${content}</w:pict></mc:Fallback></mc:AlternateContent>`
    for (const box of [drawing, `<w:drawing>${content}</w:drawing>`, `<w:pict>${content}</w:pict>`]) {
      const body = paragraph(`${run('支持企业发展。')}<w:r>${box}</w:r>`) + paragraph('加强人才培养。')
      const { text, layout } = await read({ body })
      expect(text).toBe('支持企业发展。\n专栏3 实施知识产权强企工程\n培育优势企业。\n加强人才培养。\n')
      expect(layout?.frames).toHaveLength(1)
    }
  })

  it('running heads, contents, hidden text and pictures are left out and counted', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>'
    const body = [
      paragraph('目　录'),
      paragraph('第一章 规划背景\t4', '<w:pStyle w:val="T"/>'),
      paragraph(`${run('规划期为2021年至2025年。')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部批注</w:t></w:r>`),
      paragraph('<w:r><w:drawing/></w:r>'),
    ].join('')
    const parts = { body, styles, header: '某某市人民政府公报' }
    expect(await linesOf(parts)).toEqual(['规划期为2021年至2025年。'])
    expect(await codesOf(parts)).toEqual(['read/contents', 'read/hidden-text', 'read/running-heads'])
  })

  it('headings by style are marked for the parser', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 3"/></w:style>'
    const body = paragraph('高标准推进知识产权强区建设', '<w:pStyle w:val="3"/>') + paragraph('完善知识产权强区制度。')
    const { text, layout } = await read({ body, styles })
    expect(layout?.headingStarts.map((at) => text.slice(at, text.indexOf('\n', at)))).toEqual([
      '高标准推进知识产权强区建设',
    ])
  })

  it('headings by look are marked where all paragraphs are of one style', async () => {
    const bold = (text: string) => paragraph(`<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`)
    const plain = '完善知识产权强区制度，构建与知识产权强区建设相适应的知识产权引导政策，突出质量导向。'
    const source = await read({
      body: [
        bold('高标准推进知识产权强区建设'),
        paragraph(plain),
        bold('筑建知识产权保护新高地'),
        paragraph(plain),
        paragraph(`<w:r><w:rPr><w:b/></w:rPr><w:t>加强行政保护。</w:t></w:r>${run(plain)}`),
        paragraph(plain),
        bold('特此通知'),
      ].join(''),
    })
    const heads = source.layout?.headingStarts.map((start) =>
      source.text.slice(start, source.text.indexOf('\n', start)),
    )
    expect(heads).toEqual(['高标准推进知识产权强区建设', '筑建知识产权保护新高地'])
  })

  it('a Word file by another name is known by its content', async () => {
    const source = await readPlanBytes(makeDocx({ body: paragraph('一、总体要求') }), '规划.txt', completeLimits())
    expect(source.reader).toBe('docx')
    expect(source.diagnostics.map(({ code }) => code)).toEqual(['read/other-format'])
  })
})
