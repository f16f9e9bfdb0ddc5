import type { Analysis, CoverageCell, Evidence, Initiative, TargetComparison } from '../../model/analysis.ts'
import { reasonsOf } from '../../model/coverage-reasons.ts'
import { signOfCell } from '../../model/large-run.ts'
import { levelWord, nounOf, referenceNoun } from '../../model/plan-noun.ts'
import { dueWords, targetWords } from '../figures.ts'
import { type Html, html, type Part } from '../html.ts'
import { verdictMarks } from '../marks.ts'
import { dateText, encodeId, fileName, periodText } from '../names.ts'
import { emptyBox, filterBox, joinReasons, pageHead, section } from '../parts/layout.ts'
import { checkTag, verdictTag } from '../parts/marks.ts'
import type { RenderedFile } from '../parts/page.ts'
import { dataTable } from '../parts/table.ts'
import { frameCells } from '../row-cells.ts'
import { largePage } from './frame.ts'

/** Of a whole task only its head is quoted. */
const longestQuote = 180

const quote = ({ documents }: Analysis, evidence: Evidence, who: string, look = ''): Html => {
  const isCut = evidence.quote.length > longestQuote
  const place = evidence.path.join('　')
  const page = evidence.page === undefined ? '' : `　第${evidence.page}页`
  return html`<div class="ev${look}"><cite><b>${who}</b>　${place}${page}</cite><blockquote class="src">${
    frameCells(documents, evidence) ?? [
      evidence.quote.slice(0, longestQuote),
      isCut && html`<span class="off">……（下略）</span>`,
    ]
  }</blockquote></div>`
}

interface Judged {
  readonly unit: Initiative
  readonly cell: CoverageCell
}

const listOf = (analysis: Analysis, plan: string): readonly Judged[] => {
  const units = new Map(analysis.initiatives.map((unit) => [unit.id, unit]))
  return analysis.coverage.flatMap((cell) => {
    const unit = units.get(cell.unit)
    return cell.plan === plan && unit?.kind === 'action' ? [{ unit, cell }] : []
  })
}

const item = (analysis: Analysis, { unit, cell }: Judged, noun: string): Html =>
  html`<details class="one"><summary>${unit.title}${cell.review && html` ${checkTag}`} <span class="more"></span></summary>${quote(analysis, unit.evidence, noun, ' ref')}${cell.evidence.map(
    (evidence) => quote(analysis, evidence, '本规划'),
  )}${cell.done.map((evidence) => quote(analysis, evidence, '本规划（已完成）'))}${
    cell.nearest && quote(analysis, cell.nearest, '最接近，未采用', ' rejected')
  }<p class="note">判断理由：${joinReasons(reasonsOf(cell))}</p></details>
`

const listSection = (analysis: Analysis, id: string, title: string, list: readonly Judged[], noun: string): Part =>
  section(
    { id, title, small: `${list.length}条` },
    list.length > 0 ? list.map((one) => item(analysis, one, noun)) : emptyBox('没有这一类。'),
  )

const targetSection = (analysis: Analysis, plan: string, noun: string): Part => {
  const indicators = new Map(analysis.indicators.map((one) => [one.id, one]))
  const tell = (id: string | null): Part => {
    const one = id === null ? undefined : indicators.get(id)
    return one ? html`${one.name}：${targetWords(one, one.unit)}<br><small>${dueWords(one)}</small>` : '—'
  }
  const grounds = ({ indicator }: TargetComparison): Part => {
    const one = indicator === null ? undefined : indicators.get(indicator)
    return one && quote(analysis, one.evidence, '本规划')
  }
  const list = analysis.comparisons.filter((one) => one.plan === plan)
  if (list.length === 0) return ''
  return section(
    { id: 'h-t', title: '指标', small: `${list.length}项` },
    dataTable({
      columns: [
        { head: `${noun}指标` },
        { head: '本规划', label: '本规划' },
        { head: '判断', label: '判断' },
        { head: '须知与原文', label: '须知' },
      ],
      rows: list.map((one) => ({
        cells: [
          tell(one.reference),
          tell(one.indicator),
          verdictTag(one.verdict),
          html`${joinReasons(one.because)}${grounds(one)}`,
        ],
      })),
    }),
  )
}

/** The page of one plan of many: what it lacks, carries and sets, each with the words of both sides. */
export const planPage = (analysis: Analysis, plan: string): RenderedFile => {
  const own = analysis.plans.find(({ id }) => id === plan)
  const reference = analysis.plans.find(({ id }) => id === analysis.reference)
  if (!own || !reference) throw new Error(`no plan ${plan} to draw`)
  const noun = referenceNoun(reference)
  const judged = listOf(analysis, plan)
  const of = (sign: string): readonly Judged[] => judged.filter(({ cell }) => signOfCell(cell) === sign)
  const facts = [
    levelWord(own.level),
    own.genre,
    own.status === 'draft' ? '征求意见稿' : '',
    `期限${periodText(own.period)}`,
    own.documentNumber ?? '',
    own.date ? `日期${dateText(own.date)}` : '日期文本未载',
    `全文${own.characters}字`,
  ]
  const caveats =
    own.caveats.length > 0 &&
    html`<div class="caveat" role="note" aria-label="须知"><ul>${own.caveats.map((text) => html`<li>${text}</li>`)}</ul></div>`
  const ranked = analysis.comparisons.filter(({ verdict }) => verdict === 'above' || verdict === 'below')
  const lead = `${noun}的${judged.length}条单条举措中，本${nounOf(own)}承接${of('f').length}条、部分承接${of('p').length}条、已完成${of('d').length}条，应承接而未载${of('g').length}条，疑似未载${of('u').length}条；可比指标中${ranked.length}项与${noun}不同（${verdictMarks.above.word}或${verdictMarks.below.word}）。`
  const body = html`${pageHead(own.title, lead, '', html`<p class="note">${facts.filter((fact) => fact !== '').join('　')}。来源：${fileName(own.file)}</p>`)}${caveats}
${filterBox('main details.one', '如：试点、覆盖')}
${listSection(analysis, 'h-g', '应承接而未载', of('g'), noun)}
${listSection(analysis, 'h-u', '疑似未载', of('u'), noun)}
${targetSection(analysis, plan, noun)}
${listSection(analysis, 'h-p', '部分承接', of('p'), noun)}
${listSection(analysis, 'h-f', '承接', of('f'), noun)}
${listSection(analysis, 'h-d', '已完成', of('d'), noun)}`
  return largePage({ path: `plans/${encodeId(plan)}.html`, title: own.title, reference: reference.title, body })
}
