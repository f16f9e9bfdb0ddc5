import type { DecisionResult } from '../../model/analysis.ts'
import { cellHref } from '../anchors.ts'
import { listAspects } from '../aspects.ts'
import { type Html, html, type Part } from '../html.ts'
import { dateText, fileName, pageHref } from '../names.ts'
import { emptyBox, joinReasons, pageHead, section } from '../parts/layout.ts'
import { tag } from '../parts/marks.ts'
import { reportFiles } from '../parts/office-links.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import { dataTable, type Row } from '../parts/table.ts'
import type { QualityRow, Report } from '../report.ts'

/** How each judgement is made, in the order of the pages. */
const methods: readonly (readonly [string, string])[] = [
  [
    '文本整理',
    '合并因换页、换行断开的段落，去掉页码、目录和转换残留；去掉的部分在原文页以浅色列出，不参与判断。引文只去空白，不改一字。',
  ],
  [
    '分段',
    '依编号、字形和位置识别章、节、条和专栏，给每一段定性：回顾、形势、原则、目标、任务、保障。只有目标、任务、保障和指标表算作安排。',
  ],
  [
    '目标',
    '从指标表和正文中取出到期要达到的数：名称、单位、基期、目标值、“以上”“翻一番”等写法、期限、预期性或约束性。回顾中的成绩和引用文件中的数不取。',
  ],
  [
    '指标归并',
    '名称、单位、口径都相同的归为一项，单位折算后并列；累计与新增、总量与人均、不同级别、不同分母的不归并，另列“相近而不同”。',
  ],
  [
    '高低',
    '只有率、人均数、占比才判高低。“以上”按下限比。随地区规模增长的总量、无基期的倍数、另一口径的，记不可比并写明原因。',
  ],
  [
    '举措',
    '一条举措是一个动词和它的对象；前面的条件（围绕、聚焦、到2025年）和后面的目的属于它，不另算。合计只计单条举措。',
  ],
  [
    '约束对象',
    '按原文判断一条要求约束谁：点名的地方、各地、鼓励、只能由本级办理、其他系统；没有点名而地方能办的，也算约束。',
  ],
  [
    '承接',
    '比较动词、对象、专名和所在章节，分承接、部分承接、疑似未载、未载四档，给出相符度和理由；靠近界限的标“※”待核。所在章节内容相近的段落更可信；一段文字更贴近另一处要求的，对本条的分量相应减轻。约束本地、有相近表述，而其中点名的内容全文未见（既无原词，也没有一句话与之大半相同）的，另列为“？疑似未载”并写明所缺，由人核定。只在回顾中出现的记“已完成”。',
  ],
  [
    '缺口',
    '约束本地、没有承接、也没有完成的，才是缺口；疑似未载的不计入缺口条数，也不计入部分承接。另一文种、另一层级的规划，“未载”只指本方案、本规划未载。',
  ],
  ['共同举措', '两份以上规划都安排、且写法较为固定的提法，由程序找出，取能表意的最短形式。'],
  [
    '文本沿用',
    '整理后的文字去掉标点和空白，连续13字以上相同即列出，取最长的一段；由相同处向两端延伸，只隔少数改动、增删字词的并为一段，标出不同。由谁取自谁，只在两份规划的日期、层级、隶属或前后两期能够说明时才写。',
  ],
]

/** So that figures stand below each other, as they are measured and as they are required. */
const decimals = { measured: 3, required: 2 }

/** For readers who meet these measures for the first time; the bound of kappa is that of Landis and Koch (1977). */
const measureNote =
  '各项均以1为满分。准确率：程序列出的有多少是对的；召回率：应当列出的有多少列出了；F1：准确率与召回率的调和平均。加权kappa：承接、部分承接、未载三档判断与人工标注的一致程度，0相当于随意判断，0.6以上通常认为一致程度较高。括号内为按举措重抽样的95%区间。“要求”为开发时定下的下限，“—”为未定。'

/** Figures measured on some plans are not those of others: whoever quotes them must know where they come from. */
const whereMeasured = (report: Report): string => {
  const general =
    '除注明“促消费领域”的以外，各项均在“十四五”知识产权规划（四川省及攀枝花、德阳、眉山、郫都）的人工标注上测得；其他规划没有标注，未经测定。'
  const { sector } = report.analysis
  if (sector?.measured ?? listAspects(report).length > 0) return general
  const known = sector
    ? `本次规划按“${sector.name}”领域划分方面、归并指标名称，该领域的词库没有标注可供测定，承接判断按没有词库的领域作出，`
    : '本次规划所属领域没有配套的词库，承接判断'
  return `${general}${known}请参照表中注明“没有词库”的两行把握，其余各项只供参考。`
}

const qualityTable = (report: Report): Html => {
  const { quality } = report
  if (!quality || quality.length === 0) {
    return emptyBox('未测。', '这次运行没有附带标注评测的结果；判断的可靠程度请结合原文把握。')
  }
  const show = (value: number | string | undefined, digits: number): string =>
    value === undefined ? '—' : typeof value === 'number' ? value.toFixed(digits) : value
  const measured = ({ value, interval }: QualityRow): Part => {
    const [low, high] = interval ?? []
    const within =
      low !== undefined &&
      html`<span class="sub">（${show(low, decimals.measured)}—${show(high, decimals.measured)}）</span>`
    return html`${show(value, decimals.measured)}${within}`
  }
  const table = dataTable({
    look: 'qt',
    narrow: true,
    columns: [
      { head: '项目' },
      { head: '量度', label: '量度' },
      { head: '实测', label: '实测', look: 'num' },
      { head: '要求', label: '要求', look: 'num' },
    ],
    rows: quality.map((row) => ({
      cells: [row.group, row.measure, measured(row), show(row.target, decimals.required)],
    })),
  })
  return html`<p class="note between">${whereMeasured(report)}</p>${table}<p class="note">${measureNote}</p>`
}

/** A digest may break in the middle and nowhere else. */
const digest = (hex: string): Html => html`<code class="hex">${hex.slice(0, 32)}<wbr>${hex.slice(32)}</code>`

const sourcesTable = (report: Report): Html =>
  dataTable({
    look: 'src-t',
    columns: [
      { head: '规划' },
      { head: '文件', label: '文件' },
      { head: '字数', label: '字数', look: 'num' },
      { head: 'SHA-256', label: 'SHA-256' },
    ],
    rows: report.plans.map(({ plan }) => ({
      cells: [plan.title, fileName(plan.file), plan.characters, digest(plan.sha256)],
    })),
  })

const humanCount = (report: Report): number =>
  [...report.analysis.coverage, ...report.analysis.comparisons, ...report.analysis.families].filter(
    (judgement) => judgement.decidedBy === 'human',
  ).length

const reviewCount = (report: Report): number => report.analysis.coverage.filter((cell) => cell.review).length

const methodList = (): Html =>
  html`<dl class="methods">${methods.map(
    ([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>
`,
  )}</dl>`

const limits = (report: Report): Html => html`<ul class="plainlist">
<li>判断由程序按规则作出，没有读图片、附件和扫描件；各份规划读进了多少、哪些没有核对，见<a href="reading.html">读取情况</a>。</li>
<li>规划之间的引用关系只认书名号和文号；没有入库的上级或本级规划无从核对。</li>
<li>标“※”的承接判断${reviewCount(report)}处，靠近界限，尚待人工核对；经人工裁定的判断${humanCount(report)}处。</li>
<li>合计只供查阅。文种、层级、期限不同的规划之间不排名。</li>
</ul>`

const dataFiles: Part = html`<p><code>data/analysis.json</code>是全部结果，每条判断都带原文位置；<code>data/</code>下另有各表的CSV（UTF-8，可用电子表格打开）。</p>`

const stateWords: Readonly<Record<DecisionResult['state'], Part>> = {
  applied: tag('human', '已套用'),
  superseded: tag('na', '已有后来的裁定'),
  unmatched: tag('check', '不再适用'),
}

/** Where a decision can be seen: the row of its unit, or the page of its kind. */
const decisionHref = (report: Report, { to: [first] }: DecisionResult): string | null => {
  if (!first) return null
  const unit = report.initiativeOf.get(first.id)
  const view = report.planOf.get(first.plan ?? '')
  if (first.what === 'cell') return unit && view ? cellHref(report, unit, view) : null
  return first.what === 'term' ? pageHref('shared.html') : pageHref('targets.html')
}

const decisionRow = (report: Report, decision: DecisionResult): Row => {
  const href = decision.kind === 'reject' ? null : decisionHref(report, decision)
  return {
    cells: [
      decision.number,
      href ? html`<a href="${href}">${decision.about}</a>` : decision.about,
      html`${decision.who}<span class="sub">${dateText(decision.when)}</span>`,
      joinReasons([decision.why, decision.note ?? '']),
      html`${stateWords[decision.state]}<span class="sub">${decision.detail}</span>`,
    ],
  }
}

/** What people decided against the program or with it, and what became of it in this run. */
const decisionsSection = (report: Report): Part => {
  const { decisions } = report.analysis
  if (!decisions) return ''
  const { applied, superseded, unmatched, list } = decisions
  const small = `套用${applied}条，不再适用${unmatched}条${superseded > 0 ? `，为后来的裁定取代${superseded}条` : ''}`
  const columns = [
    { head: '序号', look: 'nb' },
    { head: '裁定', label: '裁定' },
    { head: '何人何时', label: '何人何时', look: 'nb' },
    { head: '理由', label: '理由' },
    { head: '结果', label: '结果' },
  ]
  const table =
    list.length > 0
      ? dataTable({ look: 'dec', columns, rows: list.map((decision) => decisionRow(report, decision)) })
      : emptyBox('没有裁定。', '裁定文件是空的。')
  const file = html`<p class="note">裁定文件：${fileName(decisions.file)}，SHA-256 ${digest(decisions.sha256)}</p>`
  return section({ id: 'h-dec', title: '人工裁定', small }, table, file)
}

/** How the judgements are made, how good they were measured to be, and from what they were made. */
export const methodPages = (report: Report): readonly RenderedFile[] => {
  const { generator } = report.analysis
  const lead = '各项判断怎样作出，量得的质量如何，依据哪些文件，有哪些限度。'
  const body = html`${pageHead('方法说明', lead)}${section({ id: 'h-how', title: '判断怎样作出' }, methodList())}${section(
    { id: 'h-q', title: '判断质量', small: '与人工标注比较' },
    qualityTable(report),
  )}${section({ id: 'h-lim', title: '限度' }, limits(report))}${decisionsSection(report)}${section({ id: 'h-src', title: '依据的文件' }, sourcesTable(report))}${section(
    { id: 'h-data', title: '数据与版本' },
    dataFiles,
    reportFiles(report),
    html`<p>${generator.name} ${generator.version}，结果格式第${report.analysis.schemaVersion}版。同样的输入得出同样的结果。</p>`,
  )}`
  return [page(report, { file: 'method.html', title: '方法说明', nav: '方法说明', body })]
}
