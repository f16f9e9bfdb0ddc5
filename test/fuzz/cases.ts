import { writeZip, type ZipFile } from '../../src/read/zip/write-zip.ts'
import { makeDocx, paragraph, table } from '../read/docx-file.ts'
import { makePdf, setParagraphs, setTable } from '../read/make-pdf.ts'
import { mutateBytes, mutateText } from './mutate.ts'
import { makeRandom, type Random } from './random.ts'

/** A file that a hostile or careless person could hand in. */
export interface FuzzCase {
  readonly name: string
  readonly bytes: Uint8Array
}

const ROWS = [
  ['序号', '指标', '2020年', '2025年', '属性'],
  ['1', '每万人口高价值发明专利拥有量（件）', '3.97', '7.5', '预期性'],
  ['2', '知识产权质押融资金额（亿元）', '<', '〔100〕', '约束性'],
]

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')

const makeText = (plan: string, random: Random): FuzzCase => {
  const text = mutateText(plan, random)
  const bytes = random.below(8) === 0 ? Buffer.from(`\ufeff${text}`, 'utf16le') : utf8(text)
  return { name: '规划.txt', bytes: random.below(6) === 0 ? mutateBytes(bytes, random) : bytes }
}

const makeMarkdown = (plan: string, random: Random): FuzzCase => {
  const rows = ROWS.map((row) => `|${row.join('|')}|`).join('\n')
  const text = `# 规划\n\n${plan.split('\n').join('\n\n')}\n\n${rows.replace('\n', '\n|---|---|---|---|---|\n')}\n`
  return { name: '规划.md', bytes: utf8(mutateText(text, random)) }
}

const makeHtml = (plan: string, random: Random): FuzzCase => {
  const paragraphs = plan.split('\n').map((line) => `<p>${line}</p>`)
  const rows = ROWS.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')
  const page = `<html><head><meta charset=utf-8><title>规划</title></head><body><div>${paragraphs.join('\n')}<table>${rows}</table></div></body></html>`
  const bytes = utf8(mutateText(page, random))
  return { name: '规划.html', bytes: random.below(6) === 0 ? mutateBytes(bytes, random) : bytes }
}

/** The entries of a Word file that makeDocx wrote, which packs none of them. */
const splitDocx = (body: string, random: Random): ZipFile[] => {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  const relation = '<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}officeDocument" Target="word/document.xml"/></Relationships>`
  const name = random.below(10) === 0 ? random.pick(['../../document.xml', '/etc/x', 'word\\document.xml', '']) : null
  return [
    { name: '[Content_Types].xml', content: utf8('<Types/>') as Buffer },
    { name: '_rels/.rels', content: utf8(random.below(4) === 0 ? mutateText(relations, random) : relations) as Buffer },
    { name: name ?? 'word/document.xml', content: utf8(mutateText(document, random)) as Buffer },
  ]
}

const makeWord = (plan: string, random: Random): FuzzCase => {
  const body =
    plan
      .split('\n')
      .map((line) => paragraph(line))
      .join('') + table(ROWS)
  if (random.below(3) > 0) return { name: '规划.docx', bytes: writeZip(splitDocx(body, random)) }
  return { name: '规划.docx', bytes: mutateBytes(makeDocx({ body }), random) }
}

const makePrint = (plan: string, random: Random): FuzzCase => {
  const lines = plan.slice(0, 600).split('\n')
  const { words, y } = setParagraphs(lines, { left: 80, right: 515, top: 80, size: 14, leading: 24 })
  const set = setTable(ROWS, [80, 120, 300, 380, 450, 515], y + 20)
  const pdf = makePdf([{ words: [...words, ...set.words], strokes: set.strokes }])
  if (random.below(2) === 0) return { name: '规划.pdf', bytes: mutateBytes(pdf, random) }
  // Numbers of operators and objects: places, sizes, lengths, counts.
  const source = Buffer.from(pdf).toString('latin1')
  const number = (): string => random.pick(['0', '-1', '99999999999', '1e9', '0.00001', '5', 'null', '<<', '6 0 R'])
  const changed = source.replace(/\b\d+\b/gu, (old) => (random.below(60) === 0 ? number() : old))
  return { name: '规划.pdf', bytes: Buffer.from(changed, 'latin1') }
}

export const KINDS = { text: makeText, markdown: makeMarkdown, html: makeHtml, docx: makeWord, pdf: makePrint }
export type Kind = keyof typeof KINDS

/** How much of a plan a case holds: up to a whole plan, or a few sentences, of which a million are taken through in an hour. */
export type Size = 'plan' | 'small'

const takeStretch = (plan: string, size: Size, random: Random): string => {
  const from = random.below(plan.length)
  if (size === 'small') return plan.slice(from, from + 40 + random.below(360))
  const stretch = random.below(20) === 0 ? plan : plan.slice(from, from + 200 + random.below(3000))
  return random.below(2) === 0 ? plan.slice(0, 300) + stretch : stretch
}

/** The case of a seed: the same seed, size and plans give the same bytes. */
export const makeCase = (kind: Kind, seed: number, plans: readonly string[], size: Size = 'plan'): FuzzCase => {
  const random = makeRandom(seed)
  return KINDS[kind](takeStretch(random.pick(plans), size, random), random)
}
