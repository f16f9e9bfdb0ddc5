import { readFileSync } from 'node:fs'
import AjvDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parseXml } from '../../../src/read/docx/word-xml.ts'
import { renderJunit } from '../../../src/render/check/junit.ts'
import { renderMarkdown } from '../../../src/render/check/markdown.ts'
import { renderSarif } from '../../../src/render/check/sarif.ts'
import { hostile, result, view } from './view.ts'

/** The schema of OASIS, as published (2.1.0-rtm.5, the text of the standard). */
const schema = JSON.parse(readFileSync('test/cases/render/sarif-schema-2.1.0.json', 'utf8'))

const withoutControls = (text: string): string => text.replace(/\p{Cc}/gu, '')

describe('SARIF', () => {
  const { runs } = JSON.parse(renderSarif(view))
  const [run] = runs

  it('is valid by the schema of the standard', () => {
    const ajv = new AjvDraft4.default({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    validate(JSON.parse(renderSarif(view)))
    expect(validate.errors).toBeNull()
    validate(JSON.parse(renderSarif({ ...view, result: { ...result, remarks: [], notApplicable: [] }, rules: [] })))
    expect(validate.errors).toBeNull()
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false)
  })

  it('points at the words in the text, by offset and by line', () => {
    const { region } = run.results[1].locations[0].physicalLocation
    const { text } = view.document
    expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe('专利质押融资额达到3亿元')
    expect(text.split('\n')[region.startLine - 1].slice(region.startColumn - 1)).toMatch(/^专利质押融资额达到3亿元/u)
    expect(run.results[1].locations[0].logicalLocations).toEqual([
      { name: '总体要求', fullyQualifiedName: '总体要求', kind: 'section' },
    ])
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'plans/%E7%9C%89%E5%B1%B1%201.txt', index: 0 },
    })
    expect(run.artifacts[1].location.uri).toBe('file:///plans/%E5%9B%9B%E5%B7%9D.txt')
  })

  it('names the rule, its help and how grave it is', () => {
    expect(
      run.results.map((one: { ruleId: string; level: string; kind: string }) => [one.ruleId, one.level, one.kind]),
    ).toEqual([
      ['alignment/missing-indicator', 'warning', 'fail'],
      ['text/unfilled-place', 'error', 'fail'],
      ['text/repeated-word', 'note', 'fail'],
      ['text/unfilled-place', 'warning', 'fail'],
      ['copy/upper-title', 'warning', 'fail'],
      ['text/repeated-word', 'note', 'fail'],
      ['alignment/missing-indicator', 'none', 'notApplicable'],
    ])
    expect(run.tool.driver.rules[run.results[1].ruleIndex].help.text).toContain('不可以：XX件')
    expect(run.invocations[0].toolExecutionNotifications[0].associatedRule.id).toBe('copy/upper-title')
  })

  it('knows a remark again where it has moved', () => {
    const moved = result.remarks.map((one) =>
      one.place ? { ...one, place: { ...one.place, start: one.place.start + 3, end: one.place.end + 3 } } : one,
    )
    const prints = (text: string): unknown[] =>
      JSON.parse(text).runs[0].results.map((one: { partialFingerprints: unknown }) => one.partialFingerprints)
    expect(prints(renderSarif({ ...view, result: { ...result, remarks: moved } }))).toEqual(prints(renderSarif(view)))
    expect(new Set(prints(renderSarif(view)).map((one) => JSON.stringify(one))).size).toBe(7)
  })
})

describe('JUnit', () => {
  const xml = renderJunit(view)
  const root = parseXml(xml).documentElement

  it('has a suite for each group, a failure for each remark, and what was not checked as skipped', () => {
    const suites = Array.from(root.getElementsByTagName('testsuite'))
    expect(
      suites.map((one) => [one.getAttribute('name'), one.getAttribute('failures'), one.getAttribute('skipped')]),
    ).toEqual([
      ['alignment', '1', '0'],
      ['text', '4', '0'],
      ['copy', '1', '1'],
    ])
    expect(root.getElementsByTagName('failure').length).toBe(result.remarks.length)
    expect(root.getAttribute('tests')).toBe(String(root.getElementsByTagName('testcase').length))
  })

  it('has a passed case for a rule that found nothing', () => {
    const clean = parseXml(renderJunit({ ...view, result: { ...result, remarks: [], notChecked: [] } }))
    expect(clean.getElementsByTagName('testcase').length).toBe(view.rules.length)
    expect(clean.getElementsByTagName('failure').length).toBe(0)
  })

  it('keeps words of any kind as words', () => {
    const failure = Array.from(root.getElementsByTagName('failure')).at(-1)
    const shown = withoutControls(hostile)
    expect(failure?.getAttribute('message')).toBe(`警告：${shown}`)
    expect(failure?.textContent).toContain(`建议：${shown}`)
    expect(root.getElementsByTagName('img').length).toBe(0)
  })
})

describe('Markdown', () => {
  const text = renderMarkdown(view)

  it('has a table for each chapter, the draft as a whole first', () => {
    expect(text.match(/^## .*$/gmu)).toEqual(['## 全文', '## 总体要求', '## 重点任务', '## 未核对', '## 不适用'])
    expect(text).toContain('错误 1，警告 3，提示 2。对照：《四川省“十五五”知识产权发展规划》。')
    expect(text).toContain('《四川省“十五五”知识产权发展规划》　发展目标：“知识产权保护社会满意度达到85分”')
  })

  it('says how much was left out', () => {
    const [remark] = result.remarks
    expect(renderMarkdown({ ...view, result: { ...result, known: [remark] } })).toContain('基线中已有1条，不再列出。')
  })

  it('keeps every row whole, whatever the words', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| '))
    const cells = rows.map((row) => row.replace(/\\[\\|]/gu, '').split('|').length)
    expect(new Set(cells)).toEqual(new Set([9]))
    expect(text).not.toContain('<img')
    expect(text).toContain('\\=cmd')
    expect(text).toContain('\\`\\|\\`')
    expect(withoutControls(text)).toBe(text.replaceAll('\n', ''))
  })
})
