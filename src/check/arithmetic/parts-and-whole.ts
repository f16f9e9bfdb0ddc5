import { parseUnit } from '../../lexicon/units.ts'
import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule, WrittenDraft } from '../rule.ts'
import { amountOf, decimalsOf, figure } from './figures.ts'

const id = 'arithmetic/parts-and-whole'
const severity = 'error'

/** 是“十二五”的1.4倍, 比2020年增长12%: what may stand between a total and its parts. */
const aside = '(?:，(?:同比|比|较|年均|占|是|增长|提高|下降|居)[^，。；]{1,16})?'
/** 290件，其中侵害商标权纠纷204件，…，其他知识产权民事案件10件 up to the end of the clause. */
const listed = new RegExp(`${figure}${aside}[，（(]?其中[：:]?([^。；）)]*)`, 'gu')
const oneFigure = new RegExp(`([^，、和。；\\d]*)${figure}`, 'gu')
/** What can be added up; rates and multiples cannot. */
const countable = new Set<string>(['count', 'money', 'area', 'length', 'weight', 'volume', 'energy', 'power'])
const rest = /其他|其它|其余/u

interface Part {
  readonly label: string
  readonly digits: string
  readonly unit: string
  readonly value: number
}

const readParts = (text: string, base: string): Part[] =>
  [...text.matchAll(oneFigure)].flatMap(({ 1: label, 2: digits, 3: unit }) => {
    const amount = amountOf(digits, unit)
    return amount?.base === base ? [{ label, digits, unit, value: amount.value }] : []
  })

const total = (parts: readonly Part[]): number =>
  Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12))

/** Kinds that make up a whole between them. */
const complements: readonly (readonly [RegExp, RegExp])[] = [
  [/出口/u, /进口/u],
  [/城镇/u, /农村|乡村/u],
  [/男/u, /女/u],
  [/公办/u, /民办/u],
  [/新建/u, /改建|改扩建|扩建|续建/u],
]
const areComplements = (parts: readonly Part[]): boolean =>
  parts.length === 2 &&
  complements.some((pair) =>
    [pair, [...pair].reverse()].some(([a, b]) => a.test(parts[0].label) && b.test(parts[1].label)),
  )

/** Three parts that come so near to the whole are all of it, and a figure is wrong; what leaves more out leaves it out on purpose. */
const NEAR = 0.03
const FEWEST = 3

/** What rounding of all figures to their last decimal may make. */
const roundingOf = (parts: readonly Part[]): number => {
  const decimals = Math.max(...parts.map(({ digits }) => decimalsOf(digits)))
  return decimals === 0 ? 0 : (parts.length + 1) * 0.5 * 10 ** -decimals * parseUnit(parts[0].unit).factor
}

const seemsWhole = (parts: readonly Part[], whole: number): boolean => {
  const off = Math.abs(total(parts) - whole)
  return (
    (parts.length >= FEWEST || areComplements(parts)) &&
    parts.every(({ value }) => value > 0) &&
    off > roundingOf(parts) &&
    off <= NEAR * whole
  )
}

interface Fault {
  readonly why: string
  /** Whether the parts are surely all of the whole. */
  readonly sure: boolean
}

/** @param show writes a sum in the unit of the whole */
const findFault = (parts: readonly Part[], whole: number, show: (sum: number) => string): Fault | null => {
  const last = parts.findIndex(({ label }) => rest.test(label))
  if (last > 0) {
    const sum = total(parts.slice(0, last + 1))
    return sum === whole ? null : { why: `各部分相加为${show(sum)}`, sure: true }
  }
  if (parts[0] && parts[0].value > whole)
    return { why: `其中${parts[0].label}${parts[0].digits}${parts[0].unit}大于总数`, sure: true }
  return seemsWhole(parts, whole) ? { why: `所列${parts.length}部分相加为${show(total(parts))}`, sure: false } : null
}

/** 幼儿园1462所、小学1024所…，在校学生…: the parts end with the first clause where it lists several, and not with the sentence. */
const firstList = (list: string): string => {
  const first = list.split('，')[0]
  return (first.match(/、/gu) ?? []).length >= FEWEST - 1 ? first : list
}

const tell = (draft: WrittenDraft, passage: Passage): Remark[] =>
  [...passage.view.text.matchAll(listed)].flatMap(({ index, 0: found, 1: digits, 2: unit, 3: list }) => {
    const { kind, factor } = parseUnit(unit)
    const whole = countable.has(kind ?? '') ? amountOf(digits, unit) : null
    if (!whole || whole.value === 0) return []
    const show = (sum: number): string => `${Number((sum / factor).toPrecision(12))}${unit}`
    const fault = findFault(readParts(firstList(list), whole.base), whole.value, show)
    if (fault === null) return []
    return [
      remarkOn(
        { id, severity: fault.sure ? severity : 'warning' },
        {
          ...placeOf(draft.document, passage, index, index + found.length),
          message: `总数为${digits}${unit}，${fault.why}`,
          suggestion: fault.sure
            ? '请核对总数和各部分的数字。'
            : '请核对总数和各部分的数字；另有未列出的部分的，不必改。',
        },
      ),
    ]
  })

/** Parts that no 其他… closes may overlap, or leave something out: they are told only where they come within a little of the whole. */
export const partsAndWhole: TextRule = {
  id,
  severity,
  checks:
    '列明各部分并以“其他”收尾的，相加应等于总数；部分不大于总数。没有“其他”收尾、而三个以上的部分（或进口与出口等两部分）相加与总数相差不到3%的，为警告，请人核对。',
  good: '审结案件290件，其中侵害商标权204件，著作权75件，不正当竞争1件，其他10件',
  bad: '审结案件290件，其中侵害商标权214件，著作权75件，不正当竞争1件，其他10件',
  check: (draft) => ({
    remarks: readPassages(draft.document)
      .filter(({ view }) => view.text.includes('其中'))
      .flatMap((passage) => tell(draft, passage)),
  }),
}
