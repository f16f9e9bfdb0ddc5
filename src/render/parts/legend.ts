import { drawSign } from '../charts/coverage-map.ts'
import { type Html, html } from '../html.ts'
import { type CellClass, cellMarks } from '../marks.ts'
import type { Report } from '../report.ts'
import { hasDecisions } from './marks.ts'

const sample = (name: CellClass): Html => {
  const { symbol, word, look } = cellMarks[name]
  return html`<span class="cell ${look}">${symbol} ${word}</span>`
}

/** What the marks of the matrix mean. */
export const coverageLegend = (report: Report): Html => html`<ul class="legend">
<li>${sample('full')} 同一举措、同一对象</li>
<li>${sample('partial')} 只及一部分，或较概括</li>
<li>${sample('gap')} 应承接而未载</li>
<li>${sample('done')} 回顾部分已有</li>
<li><b>不计</b> 不是该地缺口：◇ 鼓励　△ ${report.ownLevel}　□ 其他系统（法院、检察院、海关等）　→ 点名他地</li>
<li><b>※</b> 待核</li>${
  hasDecisions(report) &&
  html`
<li><b>裁</b> 人工裁定</li>`
}
</ul>
`

/** What the squares of the small map mean. */
export const mapKey: Html = html`<ul class="keys">
<li>${drawSign('full')} ● 承接</li><li>${drawSign('gap')} ○ 应承接而未载</li>
<li>${drawSign('partial')} ◎ 部分承接</li><li>${drawSign('elsewhere')} 不计缺口（◇△□→）</li>
<li>${drawSign('done')} √ 已完成</li></ul>
`
