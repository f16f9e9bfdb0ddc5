import { expect, it } from 'vitest'
import { extractIndicators } from '../../src/extract/indicators/extract-indicators.ts'
import { parseText } from '../read-seed.ts'

const plan = (middle: string): string =>
  `第一章 主要目标\n${middle}\n到2025年，每万人口高价值发明专利拥有量达到7.5件。\n第二章 重点任务\n推进知识产权保护。\n`

it('a sentence without end is told and not searched, and the others are', () => {
  const document = parseText(plan(`到2025年，${'增长1%、'.repeat(6000)}达到100件。`))
  expect(document.diagnostics.map(({ code }) => code)).toContain('parse/endless-sentence')
  expect(extractIndicators(document, null).map(({ target }) => target.value)).toEqual([7.5])
})

it.each(['1', '《', '“', '[', '1.', '1+', 'A1-'])('20,000 times %s', (piece) => {
  const document = parseText(plan(`${piece.repeat(20_000)}。`))
  expect(extractIndicators(document, null).map(({ target }) => target.value)).toContain(7.5)
})

it('a cell without end in a table of tasks, and the other rows are read', () => {
  const rows = ['工程名称\t主要内容\t2025年目标', `甲\t一\t${'某'.repeat(100_000)}`, '乙\t二\t建成概念验证中心30家']
  const found = extractIndicators(parseText(plan(rows.join('\n'))), null)
  expect(found.map(({ target }) => target.value)).toEqual([30, 7.5])
})

it('headings numbered 1.2 without end, none of which stands under any', () => {
  const { nodes } = parseText(plan('9.2 某项工作情况\n'.repeat(50_000)))
  expect(nodes.flatMap(({ title }) => title ?? [])).toEqual(['主要目标', '重点任务'])
})
