import { parseUnit } from '../../lexicon/units.ts'
import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'
import { amountOf, figure } from './figures.ts'

const id = 'arithmetic/parts-and-whole'
const severity = 'error'

/** 290件，其中侵害商标权纠纷204件，…，其他知识产权民事案件10件 up to the end of the clause. */
const listed = new RegExp(`${figure}[，（(]?其中[：:]?([^。；）)]*)`, 'gu')
const oneFigure = new RegExp(`([^，、和。；\\d]*)${figure}`, 'gu')
/** What can be added up; rates and multiples cannot. */
const countable = new Set<string>(['count', 'money', 'area', 'length', 'weight', 'volume', 'energy', 'power'])
const rest = /其他|其它|其余/u

interface Part {
  readonly label: string
  readonly written: string
  readonly value: number
}

const readParts = (text: string, base: string): Part[] =>
  [...text.matchAll(oneFigure)].flatMap(({ 1: label, 2: digits, 3: unit }) => {
    const amount = amountOf(digits, unit)
    return amount?.base === base ? [{ label, written: `${digits}${unit}`, value: amount.value }] : []
  })

const fault = (parts: readonly Part[], whole: number): string | null => {
  const last = parts.findIndex(({ label }) => rest.test(label))
  const sum = Number(
    parts
      .slice(0, last + 1)
      .reduce((total, { value }) => total + value, 0)
      .toPrecision(12),
  )
  if (last > 0 && sum !== whole) return `各部分相加为${sum}`
  return parts[0] && parts[0].value > whole ? `其中${parts[0].label}${parts[0].written}大于总数` : null
}

const tell = (draft: WrittenDraft, passage: Passage): Remark[] =>
  [...passage.view.text.matchAll(listed)].flatMap(({ index, 0: found, 1: digits, 2: unit, 3: list }) => {
    const whole = countable.has(parseUnit(unit).kind ?? '') ? amountOf(digits, unit) : null
    const why = whole ? fault(readParts(list, whole.base), whole.value) : null
    if (why === null) return []
    return [
      remarkOn(
        { id, severity },
        {
          ...placeOf(draft.document, passage, index, index + found.length),
          message: `总数为${digits}${unit}，${why}`,
          suggestion: '请核对总数和各部分的数字。',
        },
      ),
    ]
  })

/** Parts are added up only where 其他… closes the list: else they may overlap, or leave something out. */
export const partsAndWhole: TextRule = {
  id,
  severity,
  checks: '列明各部分并以“其他”收尾的，相加应等于总数；部分不大于总数。',
  good: '审结案件290件，其中侵害商标权204件，著作权75件，不正当竞争1件，其他10件',
  bad: '审结案件290件，其中侵害商标权214件，著作权75件，不正当竞争1件，其他10件',
  check: (draft) => ({
    remarks: readPassages(draft.document)
      .filter(({ view }) => view.text.includes('其中'))
      .flatMap((passage) => tell(draft, passage)),
  }),
}
