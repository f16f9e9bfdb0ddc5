import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../src/write/office/write-docx.ts'
import { briefing } from './tables.ts'

const partOf = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name])

const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/gu)].map(([, words]) => words ?? '\n').join('')

/** Two bytes at a place of a record of the zip's directory, for every record. */
const inDirectory = (file: Uint8Array, at: number): number[] => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const found: number[] = []
  for (let i = 0; i + 46 < file.length; i++)
    if (view.getUint32(i, true) === 0x02014b50) found.push(view.getUint16(i + at, true))
  return found
}

describe('writeDocx', () => {
  it('writes the same bytes twice', async () => {
    expect(await writeDocx(briefing)).toEqual(await writeDocx(briefing))
  })

  it('tells no time: neither in the zip nor in the properties', async () => {
    const file = await writeDocx(briefing)
    expect(new Set(inDirectory(file, 12))).toEqual(new Set([0]))
    expect(new Set(inDirectory(file, 14))).toEqual(new Set([0x21]))
    const times = partOf(file, 'docProps/core.xml').match(/\d{4}-\d\d-\d\dT[^<]*/gu)
    expect(new Set(times)).toEqual(new Set(['1980-01-01T00:00:00Z']))
  })

  it('says what the blocks say, in their order', async () => {
    const words = wordsOf(partOf(await writeDocx(briefing), 'word/document.xml'))
    expect(words).toMatch(/^四川省“十四五”知识产权保护和运用规划比对简报\n一、目标\n眉山。每万人口/u)
    expect(words).toContain('健全知识产权侵权惩罚性赔偿制度，加大损害赔偿力度。\n第三章　专栏1\n查看\n')
    expect(words).toContain('国家级 &amp; &lt;省级&gt; 示范区')
    expect(words.trimEnd()).toMatch(/不作排名。$/u)
  })

  it('makes tables that are Word’s own, their head on every page', async () => {
    const xml = partOf(await writeDocx(briefing), 'word/document.xml')
    expect(xml.match(/<w:tbl>/gu)).toHaveLength(1)
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
    expect(xml.match(/<w:tr>/gu)).toHaveLength(4)
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845)
  })

  it('sets the page as official documents are set', async () => {
    const file = await writeDocx(briefing)
    const xml = partOf(file, 'word/document.xml')
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/u)
    const styles = partOf(file, 'word/styles.xml')
    for (const font of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312']) expect(styles).toContain(font)
    expect(styles).toContain('w:line="578"')
    expect(styles).toContain('w:firstLineChars="200"')
  })

  it('turns the page for tables of many columns', async () => {
    const xml = partOf(await writeDocx({ ...briefing, landscape: true }), 'word/document.xml')
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
  })
})
