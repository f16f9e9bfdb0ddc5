import { type Html, html, type Part } from '../html.ts'
import { fileName } from '../names.ts'
import { emptyBox, pageHead, section } from '../parts/layout.ts'
import { page, type RenderedFile } from '../parts/page.ts'
import type { Report } from '../report.ts'

/** Where a judgement can be decided upon. */
const places: readonly Part[] = [
  html`<a href="coverage.html">承接情况</a>：点开一格，在判断理由之下改判为承接、部分承接或未载，或维持原判并加备注。`,
  html`<a href="gaps.html">缺口清单</a>：各条之下，同上。`,
  html`<a href="targets.html">指标对照</a>：每项目标之下，选规划，改判高低、不可比、不适用或未设。`,
  html`<a href="shared.html">共同举措</a>：点开一项提法，改称或列为不是共同举措。`,
]

const steps: Html = html`<ol class="steps">
<li>在各页作出裁定，写明何人、何时、理由。裁定只存在这台电脑的浏览器里，不上传；同一组规划的报告共用，另一组规划的报告另存。</li>
<li>已有裁定文件的，先在本页导入，再导出：导出的是全部裁定，在后的一条为准。</li>
<li>导出<code>decisions.yaml</code>，用<code>duizhao compare 规划文件夹 --decisions decisions.yaml</code>重新比对，各页即以裁定为准，标明“人工裁定”。</li>
</ol>`

const applied = (report: Report): Part => {
  const { decisions } = report.analysis
  if (!decisions) return html`<p>本报告没有套用裁定文件。</p>`
  return html`<p>本报告已套用裁定${decisions.applied}条，不再适用${decisions.unmatched}条，逐条见<a href="method.html">方法说明</a>。再作裁定后，请先导入<code>${fileName(decisions.file)}</code>，导出时一并写出。</p>`
}

/** All decisions that the reader's browser keeps; the list itself is filled by the script. */
const listed: Html = html`<div class="tools js"><button type="button" data-export-decisions>导出 decisions.yaml</button>
<label>导入已有的裁定文件 <input type="file" accept=".yaml,.yml" data-import-decisions></label>
<button type="button" data-clear-decisions>清空</button></div>
<p class="only-js" data-decided-said role="status"></p>
<ol class="decisions" data-decided></ol>
<noscript>${emptyBox('这里没有裁定。', '浏览器没有运行脚本，不能在页面中作出裁定；可照下面的格式手写裁定文件。')}</noscript>`

const sample = `version: 1
decisions:
  - kind: coverage
    plan: 规划编号
    unit: { plan: 基准规划编号, text: 举措的原文 }
    status: partial        # full 承接，partial 部分承接，none 未载
    passage: 所依据的原文
    who: 姓名
    when: 2025-03-02
    why: 理由`

/** What the reader has decided in the pages, to be exported and given to the next run. */
export const decisionPages = (report: Report): readonly RenderedFile[] => {
  const lead = '对程序的判断有不同意见，可以在页面中作出裁定。裁定先存在本机，导出后重新比对，即以人工裁定为准。'
  const body = html`${pageHead('人工裁定', lead)}${section({ id: 'h-mine', title: '本机所作的裁定' }, listed)}${section(
    { id: 'h-where', title: '在哪里裁定' },
    html`<ul class="plainlist">${places.map((place) => html`<li>${place}</li>`)}</ul>`,
  )}${section({ id: 'h-steps', title: '怎样应用' }, steps, applied(report))}${section(
    { id: 'h-format', title: '裁定文件的格式' },
    html`<div class="scroll" role="region" tabindex="0" aria-label="格式示例"><pre>${sample}</pre></div>`,
  )}`
  return [page(report, { file: 'decisions.html', title: '人工裁定', nav: '人工裁定', body })]
}
