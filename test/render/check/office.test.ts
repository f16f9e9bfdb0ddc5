import { describe, expect, it } from 'vitest'
import { checkFormats } from '../../../src/render/check/formats.ts'
import { handlingDocument, handlingSheets } from '../../../src/render/check/handling-table.ts'
import { hostile, result, rules, view } from './view.ts'

describe('意见汇总处理表', () => {
  const [table] = handlingSheets(result)

  it('has a row for each remark, with its place, words, advice and grounds, and a cell for the decision', () => {
    expect(table.columns.map(({ header }) => header)).toEqual(['序号', '章节', '原文', '建议', '依据', '采纳情况'])
    expect(table.rows).toHaveLength(result.remarks.length)
    expect(table.rows[0].slice(0, 3)).toEqual([1, '全文', ''])
    expect(table.rows[1].slice(0, 3)).toEqual([2, '总体要求', '专利质押融资额达到3亿元'])
    expect(String(table.rows[1][4])).toContain(
      '《四川省“十五五”知识产权发展规划》　发展目标：“专利质押融资额达到300亿元”',
    )
    expect(new Set(table.rows.map((row) => row[5]))).toEqual(new Set([null]))
    expect(String(table.rows[4][3])).toContain(hostile)
  })

  it('is the same table as a Word file', () => {
    const { blocks, title } = handlingDocument(result)
    expect(title).toBe('眉山市“十五五”知识产权发展规划意见汇总处理表')
    expect(blocks.at(-1)).toEqual({ kind: 'table', table })
  })
})

describe('every format', () => {
  const text = { path: '眉山.docx', reader: 'docx', document: view.document, paragraphs: [{ start: 0, paragraph: 0 }] }

  it('shows remarks of the severity asked for and graver ones alone', () => {
    for (const { id, render } of checkFormats.filter((one) => one.id !== 'pretty' && one.id !== 'docx')) {
      const shown = JSON.stringify(render(result, { severity: 'warning', color: false, rules, text }))
      expect(shown, id).toContain('没有说明是当年值还是累计值')
      expect(shown, id).not.toContain('表中数值待核对')
    }
    const comments = checkFormats
      .find(({ id }) => id === 'docx')
      ?.render(result, { severity: 'error', color: false, rules, text })
    expect(comments).toMatchObject({ comments: [{ paragraph: 0, words: '专利质押融资额达到3亿元' }] })
  })
})
