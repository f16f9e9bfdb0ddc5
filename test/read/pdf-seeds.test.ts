import { describe, expect, it } from 'vitest'
import { cleanSource } from '../../src/clean/clean-source.ts'
import { extractIndicators } from '../../src/extract/indicators/extract-indicators.ts'
import { inferPlanMeta } from '../../src/extract/plan-meta.ts'
import type { Document, SourceText } from '../../src/model/document.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'
import { readSource } from '../../src/read/read-source.ts'
import { outlineOf, readSeed } from '../read-seed.ts'

const LONG = { timeout: 30_000 }
const CASES = 'test/cases/read/pdf'

const seeds = ['sichuan', 'panzhihua', 'deyang'] as const
/** Who printed them: Chromium hands out radicals for characters, LibreOffice repeats the heads of tables. */
const printers = ['chromium', 'libreoffice'] as const
const cases = seeds.flatMap((id) => printers.map((printer) => [id, printer] as const))

const sources = new Map<string, Promise<SourceText>>()

/** Reads each case once. */
const readCase = (id: string, printer: string): Promise<SourceText> => {
  const file = `${CASES}/${id}-${printer}.pdf`
  const source = sources.get(file) ?? readSource(file)
  sources.set(file, source)
  return source
}

const parse = (source: SourceText, id: string): Document => parseDocument(cleanSource(source), id)

const targetsOf = (document: Document, id: string): string[] => {
  const { period } = inferPlanMeta(document, id, `${id}.txt`)
  return extractIndicators(document, period).map(
    ({ name, unit, baseline, target, source }) =>
      `${source} ${name} ${baseline?.value ?? ''} ${target.op}${target.value}${unit} ${target.year}`,
  )
}

const paragraphsOf = ({ nodes }: Document): string[] =>
  nodes.flatMap((n) => (n.view && (n.kind === 'paragraph' || n.kind === 'note') ? [n.view.text] : []))

describe.each(cases)('%s as a PDF of %s', (id, printer) => {
  it('has the outline, the paragraphs and the targets of the text', LONG, async () => {
    const source = await readCase(id, printer)
    const [pdf, text] = [parse(source, id), readSeed(id)]
    expect(targetsOf(pdf, id)).toEqual(targetsOf(text, id))
    expect(outlineOf(pdf)).toBe(outlineOf(text))
    expect(paragraphsOf(pdf)).toEqual(paragraphsOf(text))
  })

  it('tells what it left out, and where each page begins', LONG, async () => {
    const { text, pageStarts = [], reader, diagnostics } = await readCase(id, printer)
    const pages = pageStarts.length
    expect(reader).toBe('pdf')
    expect(pageStarts[0]).toBe(0)
    expect(pageStarts.every((start, i) => i === 0 || start > pageStarts[i - 1])).toBe(true)
    expect(text).not.toMatch(/知识产权规划汇编|[⺀-⿕]/u)
    expect(diagnostics.map((d) => d.message)).toEqual([
      `页码未列入正文（${pages}处）`,
      `页眉页脚未列入正文（${pages}处）`,
      ...(id === 'deyang' ? [] : ['按位置还原表格（1处）']),
    ])
  })
})

describe('words as printed', () => {
  it('have no spaces where a line is justified or each letter has a font of its own', LONG, async () => {
    expect((await readCase('deyang', 'chromium')).text).toContain(
      '为深入贯彻落实《知识产权强国建设纲要（2021-2035年）》',
    )
    expect((await readCase('deyang', 'libreoffice')).text).toContain('知识产权案件法定审限内结案率达100%')
    expect((await readCase('sichuan', 'libreoffice')).text).toContain(
      '《关于建立成渝地区双城经济圈知识产权保护合作机制备忘录》',
    )
  })

  it('keep a space that was typed', LONG, async () => {
    expect((await readCase('panzhihua', 'libreoffice')).text).toContain('第一章 规划背景')
  })
})

describe('the pages of evidence', () => {
  it('are those on which the words stand in print', LONG, async () => {
    const document = parse(await readCase('panzhihua', 'libreoffice'), 'panzhihua')
    const { period } = inferPlanMeta(document, 'panzhihua', 'panzhihua.pdf')
    const table = extractIndicators(document, period).filter((i) => i.source === 'table')
    // As printed: eleven of the rows stand on page 10, four behind the repeated head on page 11.
    expect(table.map((i) => i.evidence.page)).toEqual([...Array(11).fill(10), ...Array(4).fill(11)])
  })

  it('are left out where the source has none', () => {
    const document = readSeed('panzhihua')
    expect(extractIndicators(document, null).every((i) => !('page' in i.evidence))).toBe(true)
  })

  it('reads the same bytes as the same text', LONG, async () => {
    const again = await readSource(`${CASES}/deyang-libreoffice.pdf`)
    expect(again).toEqual(await readCase('deyang', 'libreoffice'))
  })
})
