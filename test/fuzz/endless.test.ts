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
