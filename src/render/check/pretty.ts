import { severityWords } from '../../lexicon/check-words.ts'
import type { Evidence, Plan } from '../../model/analysis.ts'
import type { CheckResult, Remark, Severity } from '../../model/remark.ts'
import { countOf, remarksFrom } from './least-severity.ts'

interface View {
  readonly severity: Severity
  readonly color: boolean
}

type Paint = (text: string, code: number) => string

const words: Readonly<Record<Severity, { readonly label: string; readonly code: number }>> = {
  error: { label: severityWords.error, code: 31 },
  warning: { label: severityWords.warning, code: 33 },
  info: { label: severityWords.info, code: 36 },
}
const WHOLE = '全文'
const BOLD = 1
const DIM = 2
/** A quote on a terminal shows where to look; its whole is in the other formats. */
const LONGEST_QUOTE = 60
/** So many quotes show the kind; the rest is counted. */
const MOST_QUOTES = 3

const paintWith =
  (color: boolean): Paint =>
  (text, code) =>
    color ? `\u001b[${code}m${text}\u001b[0m` : text

/** The words of a plan may hold anything, even the codes that steer a terminal. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ')

const shorten = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)

const placeOf = ({ path, page }: Evidence): string =>
  `${path.length > 0 ? path.join(' > ') : '文首'}${page === undefined ? '' : `（第${page}页）`}`

const groupByPlace = (remarks: readonly Remark[]): { heading: string; remarks: Remark[] }[] => {
  const groups: { heading: string; remarks: Remark[] }[] = []
  for (const remark of remarks) {
    const heading = remark.place ? placeOf(remark.place) : WHOLE
    const last = groups.at(-1)
    if (last?.heading === heading) last.remarks.push(remark)
    else groups.push({ heading, remarks: [remark] })
  }
  return groups
}

const quote = (evidence: Evidence, titles: ReadonlyMap<string, string>): string =>
  `${titles.get(evidence.plan) ?? evidence.plan}，${placeOf(evidence)}：“${shorten(evidence.quote)}”`

const showRemark = (remark: Remark, titles: ReadonlyMap<string, string>, paint: Paint): string[] => {
  const { label, code } = words[remark.severity]
  const rest = remark.basis.length - MOST_QUOTES
  return [
    `  ${paint(label, code)}  ${plain(remark.message)}  ${paint(remark.rule, DIM)}`,
    ...(remark.place ? [`        原文：“${plain(shorten(remark.place.quote))}”`] : []),
    ...(remark.suggestion === '' ? [] : [`        建议：${plain(remark.suggestion)}`]),
    ...remark.basis.slice(0, MOST_QUOTES).map((one) => `        依据：${plain(quote(one, titles))}`),
    ...(rest > 0 ? [`        （另有依据 ${rest} 处）`] : []),
  ]
}

const nameOf = (plan: Plan): string => plain(plan.title)

const summarize = (result: CheckResult, paint: Paint): string[] => {
  const severities: readonly Severity[] = ['error', 'warning', 'info']
  const counts = severities.map((one) => paint(`${words[one].label} ${countOf(result.remarks, one)}`, words[one].code))
  const aside = [
    result.notApplicable.length > 0 ? `不适用 ${result.notApplicable.length} 项，不计入` : '',
    result.excepted ? `按配置不报 ${result.excepted.length} 条` : '',
    result.known ? `基线中已有 ${result.known.length} 条` : '',
  ].filter((one) => one !== '')
  return [
    `${counts.join('，')}${aside.length > 0 ? `（${aside.join('；')}）` : ''}`,
    ...result.notChecked.map(({ rule, because }) => `${paint('未核对', 35)}  ${rule}：${plain(because)}`),
  ]
}

const showNotApplicable = (result: CheckResult, paint: Paint): string[] =>
  result.notApplicable.length === 0
    ? []
    : [
        paint('不适用', BOLD),
        ...result.notApplicable.map(
          ({ what, because, rule }) => `  ${plain(what)}：${plain(because)}  ${paint(rule, DIM)}`,
        ),
        '',
      ]

/** The result for a person at a terminal: by place in the draft, with the counts at the end. */
export const renderPretty = (result: CheckResult, { severity, color }: View): string => {
  const paint = paintWith(color)
  const titles = new Map([result.draft, ...result.against].map((plan) => [plan.id, nameOf(plan)]))
  const against = result.against.map(nameOf).join('、')
  const groups = groupByPlace(remarksFrom(result, severity))
  const lines = [
    paint(`${nameOf(result.draft)}（${plain(result.draft.file)}）`, BOLD),
    against === '' ? '没有给出对照的规划，只核对草案本身' : `对照：${against}`,
    '',
    ...groups.flatMap((group) => [
      paint(plain(group.heading), BOLD),
      ...group.remarks.flatMap((remark) => showRemark(remark, titles, paint)),
      '',
    ]),
    ...(severity === 'info' ? showNotApplicable(result, paint) : []),
    ...summarize(result, paint),
  ]
  return `${lines.join('\n')}\n`
}
