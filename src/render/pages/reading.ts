import type { PlanDocument, Reading } from '../../model/analysis.ts'
import { percentText } from '../../model/text.ts'
import { type Html, html, type Part } from '../html.ts'
import { citeLink } from '../parts/evidence.ts'
import { pageHead, section } from '../parts/layout.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable, type Row } from '../parts/table.ts'
import { linkable, placeIn, placeOfDiagnostic } from '../reading-places.ts'
import type { PlanView, Report } from '../report.ts'

type Diagnostic = PlanDocument['diagnostics'][number]

const readerNames: Readonly<Record<string, string>> = {
  txt: '纯文本',
  md: 'Markdown',
  docx: 'Word',
  doc: 'Word（旧版，经转换）',
  rtf: 'RTF（经转换）',
  odt: 'ODT（经转换）',
  pdf: 'PDF',
  html: '网页',
  mhtml: '网页存档',
}

const gapWords: Readonly<Record<Reading['numberingGaps'][number]['kind'], string>> = {
  skipped: '与前号不连续',
  repeated: '与前号重复',
  lost: '编号缺失',
}

const severityWords: Readonly<Record<Diagnostic['severity'], string>> = {
  error: '未能读取',
  warning: '请核',
  info: '提示',
}

const unchecked: Html = html`<span class="off">没有核对</span>`

const lines = (parts: readonly Part[]): Part => html`<ul>${parts.map((part) => html`<li>${part}</li>`)}</ul>`

const isNumbered = ({ nodes }: PlanDocument): boolean => nodes.some(({ number }) => number)

const gapsCell = (report: Report, document: PlanDocument): Part => {
  const { numberingGaps } = document.reading
  if (numberingGaps.length > 0)
    return lines(
      numberingGaps.map(
        (gap) =>
          html`${citeLink(report, placeIn(document, gap), gap.title)}<span class="sub">${gapWords[gap.kind]}</span>`,
      ),
    )
  return isNumbered(document) ? '未见' : html`标题没有编号，${unchecked}`
}

const droppedCell = ({ diagnostics }: PlanDocument): Part => {
  const told = diagnostics.filter(({ dropped }) => dropped)
  return told.length > 0 ? lines(told.map(({ message }) => message)) : '无记录'
}

const treeCell = ({ reading }: PlanDocument): Part =>
  reading.inTree < 1
    ? html`${percentText(reading.inTree)}<span class="sub">其余没有核对</span>`
    : percentText(reading.inTree)

const planRow = (report: Report, { name, outline, plan }: PlanView): Row => {
  if (!outline) return { cells: [name, '', '', plan.characters, '', unchecked, unchecked, unchecked] }
  const { document } = outline
  const { reader, pages, characters, tables } = document.reading
  return {
    cells: [
      name,
      readerNames[reader] ?? reader,
      pages ?? '不分页',
      characters,
      tables > 0 ? tables : '没有认出',
      treeCell(document),
      gapsCell(report, document),
      droppedCell(document),
    ],
  }
}

const readingTable = (report: Report): Html =>
  dataTable({
    look: 'rd',
    columns: [
      { head: '规划' },
      { head: '读作', label: '读作' },
      { head: '页数', label: '页数', look: 'num' },
      { head: '字数', label: '字数', look: 'num' },
      { head: '表格', label: '表格', look: 'num' },
      { head: '进入结构的比例', label: '进入结构的比例', look: 'num p' },
      { head: '编号缺漏', label: '编号缺漏' },
      { head: '未列入正文的', label: '未列入正文的' },
    ],
    rows: report.plans.map((view) => planRow(report, view)),
  })

const diagnosticRow = (report: Report, { name }: PlanView, document: PlanDocument, diagnostic: Diagnostic): Row => {
  const span = placeOfDiagnostic(diagnostic)
  const place = span ? citeLink(report, placeIn(document, span)) : '全文'
  return { cells: [name, severityWords[diagnostic.severity], diagnostic.message, place] }
}

const diagnosticsTable = (report: Report): Part => {
  const rows = report.plans.flatMap((view) => {
    const document = view.outline?.document
    const told = document?.diagnostics.filter(linkable) ?? []
    return document ? told.map((diagnostic) => diagnosticRow(report, view, document, diagnostic)) : []
  })
  if (rows.length === 0) return html`<p>读取时没有另外记下要提示的情况；没有记下的，也没有逐字核对。</p>`
  const columns = [
    { head: '规划' },
    { head: '程度', label: '程度' },
    { head: '情况', label: '情况' },
    { head: '位置', label: '位置' },
  ]
  return dataTable({ look: 'dg', columns, rows })
}

const limits: Html = html`<ul class="plainlist">
<li>“进入结构的比例”指汉字中有多少归入标题、段落、注释或表格，未列入正文的另计。没有归入的，本报告没有核对。</li>
<li>编号只核对同级标题、专栏的序号是否接续。接续不等于没有漏段，漏在段落中间的看不出来。</li>
<li>图片、扫描页、嵌入的附件没有读取，没有核对。字数不计空白。</li>
</ul>`

/** What each plan was read with, how much of it arrived, and what was not checked. */
export const readingPages = (report: Report): readonly RenderedFile[] => {
  const lead = '各份规划用什么方式读取，读进了多少，去掉了什么，哪些没有核对。引用结论之前，请先看这一页。'
  const body = html`${pageHead('读取情况', lead)}${section(
    { id: 'h-rd', title: '各份规划', small: `${report.plans.length}份` },
    readingTable(report),
  )}${section({ id: 'h-dg', title: '读取中的提示', small: '转换、换页等造成的问题' }, diagnosticsTable(report))}${section(
    { id: 'h-rl', title: '怎样看这些数' },
    limits,
  )}`
  return [page(report, { file: 'reading.html', title: '读取情况', nav: '读取情况', body })]
}
