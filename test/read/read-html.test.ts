import { describe, expect, it } from 'vitest'
import { completeLimits } from '../../src/read/limits.ts'
import { readPlanBytes } from '../../src/read/read-source.ts'
import { encodeGb } from './encode-gb.ts'
import { rejection } from './folder.ts'

const read = (page: string | Uint8Array, name = '规划.html') =>
  readPlanBytes(typeof page === 'string' ? Buffer.from(page) : page, name, completeLimits())
const linesOf = async (page: string | Uint8Array, name?: string): Promise<string[]> =>
  (await read(page, name)).text.split('\n').filter((line) => line !== '')

const BODY = '<p>　　一、总体要求</p><p>到2025年，高新技术企业达到402户。</p>'

describe('the encoding of a web page', () => {
  it.each(['gb2312', 'GBK', '"gb18030"'])('is what the page says: %s', async (charset) => {
    const page = encodeGb(`<html><head><meta charset=${charset}></head><body>${BODY}<p>朱镕基</p></body></html>`)
    expect(await linesOf(page)).toEqual(['一、总体要求', '到2025年，高新技术企业达到402户。', '朱镕基'])
    expect((await read(page)).diagnostics).toEqual([])
  })

  it('is guessed where the page says nothing or what is not so, and told', async () => {
    for (const head of ['', '<meta charset="utf-8">']) {
      const source = await read(encodeGb(`<html><head>${head}</head><body>${BODY}</body></html>`))
      expect(source.text).toContain('高新技术企业达到402户')
      expect(source.diagnostics.map(({ code }) => code)).toContain('encoding-guessed')
    }
  })

  it('is UTF-16 where its mark says so', async () => {
    expect(await linesOf(Buffer.from(`\ufeff<html><body>${BODY}</body></html>`, 'utf16le'))).toHaveLength(2)
  })
})

describe('what is read of a web page', () => {
  it('a fragment without head or charset', async () => {
    const page = `<table><tr><td>指标</td><td>单位</td><td>2025年</td></tr><tr><td rowspan=2>专利质押融资额</td><td>万元</td><td>5000</td></tr><tr><td>件</td><td>20</td></tr></table>`
    expect(await linesOf(page)).toEqual(['指标\t单位\t2025年', '专利质押融资额\t万元\t5000', '专利质押融资额\t件\t20'])
  })

  it('tables for the place on the page are no tables, the table in them is one', async () => {
    const data =
      '<table><tr><td>指标</td><td>单位</td><td>目标</td></tr><tr><td>版权登记数量</td><td>件</td><td>4800</td></tr></table>'
    const page = `<html><body><table><tr><td><table><tr><td>${BODY}${data}</td></tr></table></td></tr></table></body></html>`
    expect(await linesOf(page)).toEqual([
      '一、总体要求',
      '到2025年，高新技术企业达到402户。',
      '指标\t单位\t目标',
      '版权登记数量\t件\t4800',
    ])
  })

  it('Word mark-up, pasted into the page, leaves only its words', async () => {
    const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml></head><body><p class=MsoNormal><span style='mso-list:Ignore'>一、</span><b>总体要求<o:p></o:p></b></p><![if !supportEmptyParas]>&nbsp;<![endif]><p class=MsoNormal>知识产权<span lang=EN-US>2025</span>年<o:p>&nbsp;</o:p></p></body></html>`
    expect(await linesOf(page)).toEqual(['一、总体要求', '知识产权2025年'])
  })

  it('numbers of lists that a browser sets, and lines that end in a break', async () => {
    const page = `<html><body>主要任务：<ol start=2><li>加强执法。</li><li>加强司法保护。</li></ol>第一段完。<br>　　第二段完。</body></html>`
    expect(await linesOf(page)).toEqual(['主要任务：', '2.加强执法。', '3.加强司法保护。', '第一段完。', '第二段完。'])
  })

  it('headings by tag are marked, hidden parts and tools left out', async () => {
    const page = `<html><body><h2>总体要求</h2><p style="display: none">隐藏的话。</p><div>分享到：微信</div><p>全面提升治理能力。</p><form><button>打印本页</button></form></body></html>`
    const { text, layout, diagnostics } = await read(page)
    expect(text).toBe('总体要求\n全面提升治理能力。\n')
    expect(layout?.headingStarts).toEqual([0])
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/page-frame'])
  })

  it('the title that stands above the article', async () => {
    const page = `<html><head><meta name="ArticleTitle" content="眉山市“十四五”知识产权发展规划"></head><body>${BODY}</body></html>`
    expect((await linesOf(page))[0]).toBe('眉山市“十四五”知识产权发展规划')
  })

  it('pinyin put into the words is told of', async () => {
    const page = `<html><body>${'<p>加強知識產(chǎn)權(quán)保護(hù)。</p>'.repeat(3)}</body></html>`
    const { diagnostics, text } = await read(page)
    const found = diagnostics.find(({ code }) => code === 'read/injected-marks')
    expect(found?.message).toContain('9 处')
    expect(text.slice(found?.start, found?.end)).toBe('產(chǎn)')
  })

  it('scripts are not run', async () => {
    const page = `<html><body>${BODY}<script>document.body.innerHTML = '<p>改掉的文字。</p>'</script><img src=x onerror="document.body.innerHTML=''"></body></html>`
    expect(await linesOf(page)).toHaveLength(2)
  })
})

describe('saved web pages in one file', () => {
  const mhtml = (encoding: string, body: string): string =>
    [
      'From: <Saved by Blink>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html"; boundary="----B----"',
      '',
      '------B----',
      'Content-Type: text/html; charset=gb2312',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
      '------B------',
      '',
    ].join('\r\n')
  const page = encodeGb(`<html><body>${BODY}</body></html>`)

  it('are read in base64 and in quoted-printable', async () => {
    const quoted = [...page].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
    const broken = quoted.replace(/((?:=..){24})/gu, '$1=\r\n')
    for (const text of [mhtml('base64', page.toString('base64')), mhtml('quoted-printable', broken)]) {
      const source = await read(text, '规划.mhtml')
      expect(source.reader).toBe('mhtml')
      expect(source.text).toBe('一、总体要求\n到2025年，高新技术企业达到402户。\n')
    }
  })

  it('without a page in them are refused', async () => {
    const text = mhtml('base64', '').replace('text/html; charset', 'image/png; charset')
    expect(await rejection(read(text, '规划.mhtml'))).toMatchObject({ code: 'broken-file' })
  })
})
