import { drawSign } from '../charts/coverage-map.ts'
import { type Html, html } from '../html.ts'
import type { CellClass } from '../marks.ts'
import type { Report } from '../report.ts'
import { classWord, hasDecisions, markOf } from './marks.ts'

const sample = (report: Report, name: CellClass): Html => {
  const { symbol, word, look } = markOf(report, name)
  return html`<span class="cell ${look}">${symbol} ${word}</span>`
}

/** What the marks of the matrix mean. */
export const coverageLegend = (report: Report): Html => html`<ul class="legend">
<li>${sample(report, 'full')} 同一举措、同一对象</li>
<li>${sample(report, 'partial')} 只及一部分，或较概括</li>
<li>${sample(report, 'unsure')} ${classWord(report, 'unsure')}：有相近表述，点名的内容全文未见，待核</li>
<li>${sample(report, 'gap')} ${report.allFollowed ? '上期有、本期未见，可能已到期或并入其他文件' : '应承接而未载'}</li>
<li>${sample(report, 'done')} 回顾部分已有</li>
<li><b>不计</b> 不是该地缺口：◇ 鼓励　△ ${report.ownLevel}　□ 其他系统（法院、检察院、海关等）　→ 点名他地</li>
<li><b>※</b> 待核</li>${
  hasDecisions(report) &&
  html`
<li><b>裁</b> 人工裁定</li>`
}
</ul>
`

/** What the squares of the small map mean. */
export const mapKey = (report: Report): Html => html`<ul class="keys">
<li>${drawSign('full')}${classWord(report, 'full')}</li><li>${drawSign('partial')}${classWord(report, 'partial')}</li>
<li>${drawSign('unsure')}${classWord(report, 'unsure')}，待核</li><li>${drawSign(report.allFollowed ? 'lapsed' : 'gap')}${classWord(report, 'gap')}</li>
<li>${drawSign('done')}已完成</li><li>${drawSign('elsewhere')}不计缺口</li></ul>
`
