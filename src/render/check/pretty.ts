import type { Evidence, Plan } from '../../model/analysis.ts'
import type { Language } from '../../model/language.ts'
import type { CheckResult, Remark, Severity } from '../../model/remark.ts'
import { countOf, remarksFrom } from './least-severity.ts'
import { type CheckWords, checkWords, leftOutWords } from './words.ts'

interface View {
  readonly severity: Severity
  readonly color: boolean
  readonly lang?: Language
}

/** How the parts of the output are written: with which colours, in which language. */
interface Pen {
  readonly paint: (text: string, code: number) => string
  readonly words: CheckWords
}

const codes: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 }
const BOLD = 1
const DIM = 2
/** A quote on a terminal shows where to look; its whole is in the other formats. */
const LONGEST_QUOTE = 60
/** So many quotes show the kind; the rest is counted. */
const MOST_QUOTES = 3

const penOf = ({ color, lang = 'zh' }: View): Pen => ({
  paint: (text, code) => (color ? `\u001b[${code}m${text}\u001b[0m` : text),
  words: checkWords[lang],
})

/** The words of a plan may hold anything, even the codes that steer a terminal. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ')

const shorten = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)

const placeOf = ({ path, page }: Evidence, { front, onPage }: CheckWords): string =>
  `${path.length > 0 ? path.join(' > ') : front}${page === undefined ? '' : onPage(page)}`

const groupByPlace = (remarks: readonly Remark[], words: CheckWords): { heading: string; remarks: Remark[] }[] => {
  const groups: { heading: string; remarks: Remark[] }[] = []
  for (const remark of remarks) {
    const heading = remark.place ? placeOf(remark.place, words) : words.whole
    const last = groups.at(-1)
    if (last?.heading === heading) last.remarks.push(remark)
    else groups.push({ heading, remarks: [remark] })
  }
  return groups
}

const quote = (evidence: Evidence, titles: ReadonlyMap<string, string>, words: CheckWords): string =>
  `${titles.get(evidence.plan) ?? evidence.plan}${words.comma}${placeOf(evidence, words)}${words.colon}“${shorten(evidence.quote)}”`

const showRemark = (remark: Remark, titles: ReadonlyMap<string, string>, { paint, words }: Pen): string[] => {
  const line = (head: string, text: string): string => `        ${head}${words.colon}${plain(text)}`
  const rest = remark.basis.length - MOST_QUOTES
  return [
    `  ${paint(words.severities[remark.severity], codes[remark.severity])}  ${plain(remark.message)}  ${paint(remark.rule, DIM)}`,
    ...(remark.place ? [line(words.quote, `“${shorten(remark.place.quote)}”`)] : []),
    ...(remark.suggestion === '' ? [] : [line(words.advice, remark.suggestion)]),
    ...remark.basis.slice(0, MOST_QUOTES).map((one) => line(words.ground, quote(one, titles, words))),
    ...(rest > 0 ? [`        ${words.moreGrounds(rest)}`] : []),
  ]
}

const nameOf = (plan: Plan): string => plain(plan.title)

const summarize = (result: CheckResult, { paint, words }: Pen): string[] => {
  const severities: readonly Severity[] = ['error', 'warning', 'info']
  const counts = severities.map((one) => paint(`${words.severities[one]} ${countOf(result.remarks, one)}`, codes[one]))
  const aside = [
    ...(result.notApplicable.length > 0 ? [words.notCounted(result.notApplicable.length)] : []),
    ...leftOutWords(result, words),
  ]
  const told = words.bracket(aside)
  return [
    `${counts.join(words.comma)}${told}`,
    ...result.notChecked.map(
      ({ rule, because }) => `${paint(words.notChecked, 35)}  ${rule}${words.colon}${plain(because)}`,
    ),
  ]
}

const showNotApplicable = (result: CheckResult, { paint, words }: Pen): string[] =>
  result.notApplicable.length === 0
    ? []
    : [
        paint(words.notApplicable, BOLD),
        ...result.notApplicable.map(
          ({ what, because, rule }) => `  ${plain(what)}${words.colon}${plain(because)}  ${paint(rule, DIM)}`,
        ),
        '',
      ]

/** The result for a person at a terminal: by place in the draft, with the counts at the end. */
export const renderPretty = (result: CheckResult, view: View): string => {
  const { severity } = view
  const pen = penOf(view)
  const { paint, words } = pen
  const titles = new Map([result.draft, ...result.against].map((plan) => [plan.id, nameOf(plan)]))
  const against = result.against.map(nameOf).join('、')
  const groups = groupByPlace(remarksFrom(result, severity), words)
  const lines = [
    paint(`${nameOf(result.draft)}（${plain(result.draft.file)}）`, BOLD),
    against === '' ? words.alone : words.against(against),
    ...(words.language === '' ? [] : [words.language]),
    '',
    ...groups.flatMap((group) => [
      paint(plain(group.heading), BOLD),
      ...group.remarks.flatMap((remark) => showRemark(remark, titles, pen)),
      '',
    ]),
    ...(severity === 'info' ? showNotApplicable(result, pen) : []),
    ...summarize(result, pen),
  ]
  return `${lines.join('\n')}\n`
}
