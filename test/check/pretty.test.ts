import { describe, expect, test } from 'vitest'
import type { Evidence, Plan } from '../../src/model/analysis.ts'
import type { CheckResult, Remark } from '../../src/model/remark.ts'
import { renderPretty } from '../../src/render/check/pretty.ts'

const plan = (id: string, title: string): Plan => ({ id, title, file: `${id}.docx` }) as Plan

const words = (quote: string, path: string[], start: number): Evidence => ({
  plan: 'draft',
  quote,
  start,
  end: start + quote.length,
  path,
  context: 'tasks',
})

const remarks: Remark[] = [
  {
    rule: 'alignment/missing-indicator',
    severity: 'warning',
    place: null,
    message: '省规划设有目标“商业秘密保护基地数量”，草案没有设这一指标。',
    suggestion: '建议补设。',
    basis: [{ ...words('商业秘密保护基地数量个130', ['总体要求', '主要目标'], 7), plan: 'upper', page: 8 }],
    about: '商业秘密保护基地数量',
  },
  {
    rule: 'text/doubled',
    severity: 'error',
    place: words('加强加强保护', ['第一章', '一、保护'], 20),
    message: '重复。',
    suggestion: '',
    basis: [],
    about: '加强',
  },
  {
    rule: 'text/other',
    severity: 'info',
    place: words('\u001b[2J清屏', ['第一章', '一、保护'], 40),
    message: '控制符。',
    suggestion: '',
    basis: [],
    about: '符',
  },
]

const result: CheckResult = {
  schemaVersion: 1,
  generator: { name: 'duizhao', version: '0' },
  draft: plan('draft', '德阳市规划'),
  against: [plan('upper', '四川省规划')],
  remarks,
  notApplicable: [{ rule: 'alignment/missing-indicator', what: '覆盖率', because: '按辖区个数统计', basis: [] }],
  notChecked: [{ rule: 'target/x', because: '草案没有写明期限' }],
}

describe('the result at a terminal', () => {
  test('stands by place, with what was not checked and does not apply told apart', () => {
    expect(renderPretty(result, { severity: 'info', color: false })).toBe(`德阳市规划（draft.docx）
对照：四川省规划

全文
  警告  省规划设有目标“商业秘密保护基地数量”，草案没有设这一指标。  alignment/missing-indicator
        建议：建议补设。
        依据：四川省规划，总体要求 > 主要目标（第8页）：“商业秘密保护基地数量个130”

第一章 > 一、保护
  错误  重复。  text/doubled
        原文：“加强加强保护”
  提示  控制符。  text/other
        原文：“ [2J清屏”

不适用
  覆盖率：按辖区个数统计  alignment/missing-indicator

错误 1，警告 1，提示 1（不适用 1 项，不计入）
未核对  target/x：草案没有写明期限
`)
  })
  test('shows graver remarks alone where that is asked, and counts all', () => {
    const text = renderPretty(result, { severity: 'error', color: false })
    expect(text).not.toContain('商业秘密')
    expect(text).toContain('错误 1，警告 1，提示 1')
  })
  test('is coloured where that is wanted and nowhere else', () => {
    const control = String.fromCharCode(27)
    expect(renderPretty(result, { severity: 'info', color: false })).not.toContain(control)
    expect(renderPretty(result, { severity: 'info', color: true })).toContain(`${control}[31m错误${control}[0m`)
  })
})
