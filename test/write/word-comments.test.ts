import { describe, expect, it } from 'vitest'
import { parseXml } from '../../src/read/docx/word-xml.ts'
import { completeLimits } from '../../src/read/limits.ts'
import { readPlanBytes } from '../../src/read/read-source.ts'
import { readZip } from '../../src/read/zip/read-zip.ts'
import { writeZip } from '../../src/read/zip/write-zip.ts'
import { toWordComments } from '../../src/render/check/word-comments.ts'
import { commentParts, type WordPart } from '../../src/write/word-comments/comment-docx.ts'
import { planOf, quoteWords, remarkOf, resultOf } from '../check-result.ts'
import { CHINESE_LEVELS, makeDocx, numbered, numbering, paragraph, run, table } from '../read/docx-file.ts'
import { parseText } from '../read-seed.ts'

const limits = completeLimits()
const file = '眉山.docx'

const partsOf = (docx: Uint8Array): WordPart[] =>
  readZip(docx, file, limits).map(({ name, read }) => ({ name, content: read() }))

const textOf = (parts: readonly WordPart[], name: string): string =>
  Buffer.from(parts.find((part) => part.name === name)?.content ?? []).toString()

const MAIN = 'word/document.xml'
const COMMENTS = 'word/comments.xml'

/** Comments on words of a Word file, as a check would make them; null is the whole draft. */
const commentOn = async (docx: Uint8Array, words: readonly (string | null)[], says = '单位前后不一。') => {
  const source = await readPlanBytes(docx, file, limits)
  const document = parseText(source.text)
  const remarks = words.map((one) => remarkOf(one === null ? null : quoteWords(document, one), { message: says }))
  const comments = toWordComments(
    resultOf(planOf('plan', '规划'), remarks),
    source.text,
    source.layout?.paragraphs ?? [],
  )
  const before = partsOf(docx)
  return { source, comments, before, after: commentParts(before, comments, { author: '对照' }) }
}

/** The words between the two marks of a comment. */
const markedBy = (xml: string, id: number): string => {
  const from = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`)
  const to = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)
  expect(from).toBeGreaterThanOrEqual(0)
  expect(to).toBeGreaterThan(from)
  return [...xml.slice(from, to).matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|([^<>]*)<\/w:t>/gu)]
    .map(([, whole, rest]) => whole ?? rest)
    .join('')
}

const withoutMarks = (xml: string): string =>
  xml.replace(/<w:commentRange(?:Start|End)[^>]*\/>|<w:r><w:commentReference[^>]*\/><\/w:r>/gu, '')

const body = [
  numbered('总体要求', 0),
  paragraph('到2030年，每万人口高价值发明专利拥有量达到5.3件，专利质押融资额达到3亿元。'),
  numbered('重点任务', 0),
  paragraph('<w:r><w:rPr><w:b/></w:rPr><w:t>提升</w:t></w:r><w:r><w:t>知识产权保护能力，提升运用效益。</w:t></w:r>'),
  table([
    ['指标', '2025年', '2030年'],
    ['高价值发明专利拥有量（件）', '120', '180'],
    ['专利质押融资额（亿元）', '2', '3'],
  ]),
].join('')

const draft = (): Buffer => makeDocx({ body, numbering: numbering(CHINESE_LEVELS) })

describe('comments in a Word file', () => {
  it('mark the words that they are about, cut out of their run', async () => {
    const { after, source } = await commentOn(draft(), ['专利质押融资额达到3亿元', '提升运用效益'])
    const xml = textOf(after, MAIN)
    expect(markedBy(xml, 0)).toBe('专利质押融资额达到3亿元')
    expect(markedBy(xml, 1)).toBe('提升运用效益')
    const again = await readPlanBytes(writeZip(after.map((part) => ({ ...part }))), file, limits)
    expect(again.text).toBe(source.text)
    expect(again.layout).toEqual(source.layout)
  })

  it('mark the cell that they are about', async () => {
    const { after } = await commentOn(draft(), ['180'])
    expect(markedBy(textOf(after, MAIN), 0)).toBe('180')
  })

  it('mark the whole paragraph where the words are not in it: an automatic number, the whole draft', async () => {
    const { after, before } = await commentOn(draft(), ['第二章', null])
    const xml = textOf(after, MAIN)
    expect(markedBy(xml, 0)).toBe('重点任务')
    expect(markedBy(xml, 1)).toBe('总体要求')
    expect(withoutMarks(xml)).toBe(textOf(before, MAIN))
  })

  it('stand side by side on the same words and across each other', async () => {
    const { after } = await commentOn(draft(), ['保护能力，提升', '提升运用效益', '提升运用效益'])
    const xml = textOf(after, MAIN)
    expect(markedBy(xml, 0)).toBe('保护能力，提升')
    expect(markedBy(xml, 1)).toBe('提升运用效益')
    expect(markedBy(xml, 2)).toBe('提升运用效益')
    parseXml(xml)
  })

  it('leave every other part as it is, byte for byte', async () => {
    const { after, before } = await commentOn(draft(), ['180'])
    const changed = new Set(['[Content_Types].xml', 'word/_rels/document.xml.rels', MAIN, COMMENTS])
    const rest = (parts: readonly WordPart[]) => parts.filter(({ name }) => !changed.has(name))
    expect(rest(after)).toEqual(rest(before))
    expect(rest(after).map(({ name }) => name)).toEqual(['_rels/.rels', 'word/numbering.xml'])
    expect(textOf(after, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"')
    expect(textOf(after, 'word/_rels/document.xml.rels')).toContain('Target="/word/comments.xml"')
  })

  it('come behind those that the file has', async () => {
    const old = [...partsOf(draft())]
    const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="张三"><w:p>${run('请核实基期')}</w:p></w:comment></w:comments>`
    const relations = textOf(old, 'word/_rels/document.xml.rels').replace(
      '</Relationships>',
      `<Relationship Id="c" Type="${R}/comments" Target="comments.xml"/></Relationships>`,
    )
    const with7 = writeZip([
      ...old.filter(({ name }) => name !== 'word/_rels/document.xml.rels'),
      { name: 'word/_rels/document.xml.rels', content: Buffer.from(relations) },
      { name: COMMENTS, content: Buffer.from(comments) },
    ])
    const { after } = await commentOn(with7, ['180'])
    const list = textOf(after, COMMENTS)
    expect(list.startsWith(comments.slice(0, comments.indexOf('</w:comments>')))).toBe(true)
    expect(list).toContain('<w:comment w:id="8" w:author="对照" w:initials="对照">')
    expect(textOf(after, 'word/_rels/document.xml.rels')).toBe(relations)
  })

  it('stand at the paragraph around a text box, and not in what was deleted', async () => {
    const box = `<w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${paragraph('专栏1 知识产权强县工程')}</w:txbxContent></v:textbox></w:pict></w:r><w:r><w:t>实施专项行动。</w:t></w:r></w:p>`
    const revised = `<w:p><w:del><w:r><w:delText>旧的目标为2件</w:delText></w:r></w:del><w:ins><w:r><w:t>新的目标为5件。</w:t></w:r></w:ins></w:p>`
    const docx = makeDocx({ body: paragraph('第一章 总则') + box + revised })
    const { after, comments } = await commentOn(docx, ['知识产权强县工程', '目标为5件'])
    expect(comments.map((one) => one.paragraph)).toEqual([2, 3])
    const xml = textOf(after, MAIN)
    expect(xml.indexOf('<w:commentRangeStart w:id="0"/>')).toBeLessThan(xml.indexOf('<w:pict>'))
    expect(markedBy(xml, 1)).toBe('新的目标为5件。')
  })

  it('carry words of any kind', async () => {
    const says = '写作 <b>“A&B”</b> ]]> \u0000\u001f 之处，应为“=1+1”。'
    const { after } = await commentOn(draft(), ['180'], says)
    const list = parseXml(textOf(after, COMMENTS))
    expect(list.documentElement.textContent).toContain('写作 <b>“A&B”</b> ]]>  之处，应为“=1+1”。')
  })

  it('bear the date that they are given, and none else', async () => {
    const { before, comments } = await commentOn(draft(), ['180'])
    const dated = commentParts(before, comments, { author: '对照', date: '2026-03-01T08:00:00Z' })
    expect(textOf(dated, COMMENTS)).toContain('w:date="2026-03-01T08:00:00Z"')
    expect(textOf(commentParts(before, comments, { author: '对照' }), COMMENTS)).not.toContain('w:date')
    expect(commentParts(before, [], { author: '对照' })).toBe(before)
  })
})
