import type { Indicator } from '../../model/analysis.ts'
import type { Remark } from '../../model/remark.ts'
import { remarkOn } from '../remark-on.ts'
import type { CheckRule, Draft } from '../rule.ts'

const id = 'target/binding-striven'
const severity = 'warning'

/** The words before a figure in its sentence that promise no more than an attempt. */
const striving = /争创|力争|争取|力求/u

const sentenceAround = ({ document }: Draft, { evidence }: Indicator): string => {
  const from = Math.max(
    ...['。', '；', '\n\n', '：'].map((mark) => document.text.lastIndexOf(mark, evidence.start)),
    evidence.start - 60,
    0,
  )
  return document.text.slice(from, evidence.end)
}

const tell = (draft: Draft, binding: Indicator): Remark[] => {
  const striven = draft.indicators.find(
    (one) =>
      one.source === 'prose' &&
      one.family !== null &&
      one.family === binding.family &&
      striving.test(sentenceAround(draft, one)),
  )
  if (!striven) return []
  const word = striving.exec(sentenceAround(draft, striven))?.[0] ?? ''
  return [
    remarkOn(
      { id, severity },
      {
        place: striven.evidence,
        message: `“${binding.name}”表中为约束性指标，正文写作“${word}”`,
        suggestion: '约束性指标必须完成，请改用确定的表述，或将指标改为预期性。',
        about: binding.name,
        basis: [binding.evidence],
      },
    ),
  ]
}

export const bindingStriven: CheckRule = {
  id,
  severity,
  checks: '表中的约束性指标，正文不用“争创”“力争”等不确定的表述。',
  good: '建成国家知识产权优势（示范）企业20家（表：约束性）',
  bad: '争创国家知识产权优势（示范）企业20家（表：约束性）',
  check: (draft) => ({
    remarks: draft.indicators
      .filter(({ source, nature }) => source === 'table' && nature === '约束性')
      .flatMap((indicator) => tell(draft, indicator)),
  }),
}
