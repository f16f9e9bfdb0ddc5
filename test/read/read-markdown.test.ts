import { describe, expect, it } from 'vitest'
import { completeLimits } from '../../src/read/limits.ts'
import { readPlanBytes } from '../../src/read/read-source.ts'

const read = (text: string, name = '规划.md') => readPlanBytes(Buffer.from(text), name, completeLimits())

describe('Markdown', () => {
  it('is written out as plain text', async () => {
    const { text, layout, reader } = await read(
      [
        '---',
        'title: 规划',
        '---',
        '# 眉山市“十四五”知识产权发展规划',
        '',
        '## 一、发展基础',
        '- **创造能力**稳步提高，见[附件](https://example.org/a.pdf)。',
        '> 1. 加强行政保护。',
        '***',
      ].join('\n'),
    )
    expect(text).toBe('眉山市“十四五”知识产权发展规划\n一、发展基础\n创造能力稳步提高，见附件。\n1. 加强行政保护。\n')
    expect(layout?.headingStarts).toEqual([0, 17])
    expect(reader).toBe('md')
  })

  it('has tables with pipes, by whatever name', async () => {
    const table =
      '主要指标：\n| 指标 | 单位 | 2025年 |\n| :-- | --- | --: |\n| 专利\\|商标 | 件 | |\n版权登记 | 件 | 4800\n\n完。'
    for (const name of ['规划.md', '规划.txt']) {
      expect((await read(table, name)).text).toBe(
        '主要指标：\n指标\t单位\t2025年\n专利|商标\t件\t\n版权登记\t件\t4800\n\n完。\n',
      )
    }
  })

  it('is not found in a plan that has none of its signs', async () => {
    const plain = '一、总体要求\n　　到2025年，有效商标*达48000件|其中企业#占八成。\n'
    expect(await read(plain)).toMatchObject({ text: plain, reader: 'txt' })
  })

  it('has tables in HTML, with cells that span rows', async () => {
    const lines = [
      '专栏1',
      '<table>',
      '<tr><th>类别</th><th>指标</th><th>2025年</th></tr>',
      '<tr><td rowspan="2">质量</td><td>利用率<br>（%）</td><td>&gt;80</td></tr>',
      '<tr><td>贡献率（%）</td><td>66</td></tr>',
      '</table>',
      '<table> 未闭合',
    ]
    const { text, reader } = await read(lines.join('\n'))
    expect(text.split('\n').slice(0, 4)).toEqual([
      '专栏1',
      '类别\t指标\t2025年',
      '质量\t利用率 （%）\t>80',
      '质量\t贡献率（%）\t66',
    ])
    expect(text).toContain('未闭合')
    expect(reader).toBe('md')
  })

  it('reads every reference of HTML in its tables, and no script', async () => {
    const table =
      '主要指标：\n<table><tr><td>指标</td><td>单位</td><td>目标</td></tr><tr><td>覆盖率</td><td>&#xff05; &hellip;</td><td>&ge;80<script>alert(1)</script></td></tr></table>'
    expect((await read(table)).text).toBe('主要指标：\n指标\t单位\t目标\n覆盖率\t％ …\t≥80\n\n')
  })

  it('refuses more tables in HTML than any plan has', async () => {
    const tables = '<table><tr><td>有效发明专利</td></tr></table>\n\n'.repeat(4001)
    await expect(read(`主要指标：\n${tables}`)).rejects.toMatchObject({ code: 'too-many-elements' })
  })
})
