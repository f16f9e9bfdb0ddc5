import { chartMarks } from './charts.ts'

/** Parts that several pages share: notes, marks, evidence, tables, charts. */
export const parts = `
.caveat { border-left: 4px solid var(--rule-strong); background: var(--panel); padding: 12px 16px; font-size: 15px; line-height: 1.7; max-width: 60em; margin-bottom: 24px; }
.caveat li > b { margin-right: .6em; }
.caveat li + li { margin-top: 4px; }
.empty { border: 1px dashed var(--rule-strong); padding: 12px 16px; font-size: 15px; max-width: 60em; color: var(--ink-2); }
.empty b { color: var(--ink); }
.plainlist > li { position: relative; padding-left: 1.2em; margin-bottom: 8px; font-size: 15px; line-height: 1.7; max-width: 60em; }
.plainlist > li::before { content: "—"; position: absolute; left: 0; color: var(--ink-3); }
.tools { display: none; flex-wrap: wrap; gap: 8px 16px; align-items: center; font-size: 14px; margin-bottom: 16px; }
.has-js .js.tools { display: flex; }
.tools input, .tools button { font: 15px/1.5 var(--sans); padding: 6px 10px; border: 1px solid var(--rule-strong); background: var(--paper); color: var(--ink); border-radius: 2px; }
.tools input { min-width: 16em; }
.tools button { font-size: 14px; cursor: pointer; }

.tag { display: inline-block; font-size: 14px; line-height: 1.5; white-space: nowrap; padding: 0 6px; border: 1px solid var(--rule-strong); border-radius: 2px; color: var(--ink); background: var(--paper); }
.tag + .tag { margin-left: 4px; }
.tag.gap, .tag.conflict { border: 2px solid var(--red); color: var(--red); font-weight: 700; }
.tag.below, .tag.check, .tag.unsure { border-color: var(--ochre); color: var(--ochre); background: var(--ochre-wash); }
.tag.above { border-color: var(--blue); color: var(--blue); background: var(--blue-wash); }
.tag.full { border-color: var(--blue-tint); background: var(--blue-tint); }
.tag.part { border-color: var(--blue); background: var(--blue-wash); }
.tag.done { border-color: var(--blue); }
.tag.equal { border-color: var(--ink); }
.tag.differ { border-style: dashed; color: var(--ink-2); }
.tag.na, .tag.quiet { border-color: var(--rule); color: var(--ink-2); }
.tag.human { border-color: var(--ink); background: var(--panel); }
a.tag { text-decoration: none; }
a.tag:hover { text-decoration: underline; }
.legend { display: flex; flex-wrap: wrap; gap: 8px 16px; font-size: 14px; line-height: 1.6; color: var(--ink-2); margin-bottom: 16px; }
.legend b { color: var(--ink); }
.legend .cell { display: inline-block; min-height: 0; padding: 0 6px; }
.legend .cell.gap { padding: 0 5px; }

.src, blockquote { font: 16px/1.8 var(--song); color: var(--ink); }
.ev { border-left: 3px solid var(--rule-strong); padding-left: 12px; margin: 12px 0; max-width: 46em; }
.ev.ref { border-left: 5px solid var(--ink); }
.ev.rejected { border-left-style: dashed; }
.ev cite { display: block; font-size: 14px; line-height: 1.6; color: var(--ink-2); }
.ev cite b { color: var(--ink); }
.cells { display: inline-table; border: 1px solid var(--rule); border-left: 0; max-width: 100%; }
.cells > span { display: table-cell; padding: 0 8px; border-left: 1px solid var(--rule); white-space: nowrap; }
.cells > .l { white-space: normal; }
.drop { color: var(--ink-3); font-size: 13px; }
ins { text-decoration: underline double 1px; text-underline-offset: 3px; background: var(--blue-wash); }
del { text-decoration: line-through 2px; text-decoration-color: var(--ochre); color: var(--ink-2); }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--mark-line); }
.why { margin: 8px 0 0 1.2em; list-style: disc; font-size: 15px; line-height: 1.7; max-width: 46em; }
.why li::marker { color: var(--ink-3); }
summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.more { color: var(--blue); font-size: 14px; white-space: nowrap; text-decoration: underline; text-underline-offset: 3px; }
summary .more::before { content: "看依据"; }
summary .more.txt::before { content: "展开"; }
details[open] > summary .more::before { content: "收起"; }

table { border-collapse: collapse; width: 100%; font-size: 15px; line-height: 1.6; overflow-wrap: break-word; }
table + .note, .scroll + .note { margin-top: 8px; }
table + .tools { margin-top: 16px; }
caption { text-align: left; padding-bottom: 8px; color: var(--ink-2); }
th, td { text-align: left; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--rule); }
thead th { font-size: 14px; border-bottom: 1px solid var(--ink); border-top: 1px solid var(--ink); vertical-align: bottom; }
th.num, td.num { text-align: right; }
td.note { font-size: 14px; line-height: 1.65; color: var(--ink-2); }
th.note { color: inherit; line-height: inherit; }
tbody th { font-weight: 400; }
tr.ref > * { border-bottom: 1px solid var(--ink); }
tr.ref > th { font-weight: 700; }
tr.other > * { border-top: 3px double var(--rule-strong); }
tr.sum > * { border-top: 1px solid var(--ink); font-weight: 700; }
th.sep, td.sep { border-left: 3px double var(--rule-strong); padding-left: 12px; }
.tt { max-width: 820px; }
.qt { max-width: 900px; }
.qt th:nth-child(1) { width: 7em; } .qt th.num { width: 5em; }
.sbs tbody th, .all-t tbody th, .dg tbody th, .pairs tbody th { white-space: nowrap; }
.between { margin-bottom: 16px; }
.sucs td { vertical-align: top; }
td.num + td, th.num + th:not(.num) { padding-left: 12px; }
.ft .num { padding-left: 8px; }
.val { font-size: 14px; white-space: nowrap; }
.off { color: var(--ink-3); }
@media (min-width: 641px) {
  .corp { table-layout: fixed; }
  .corp th:nth-child(1) { width: 27%; } .corp th:nth-child(2) { width: 13%; } .corp th:nth-child(3) { width: 12%; }
  .corp th:nth-child(4) { width: 15%; } .corp th:nth-child(5) { width: 8%; }
  .sbs th:nth-child(1) { width: 6em; } .sbs th:nth-child(2) { width: 38%; }
  .all-t td:nth-child(2) { width: 22%; }
  .all-t td:nth-child(7) { width: 20%; }
  .all-t td:nth-child(4), .all-t td:nth-child(5) { white-space: nowrap; }
  .rd th:nth-child(1) { width: 9%; } .rd th:nth-child(7) { width: 24%; } .rd th:nth-child(8) { width: 24%; }
  .g3, .nears { table-layout: fixed; }
  .g3 th:nth-child(1) { width: 43%; } .g3 th:nth-child(2) { width: 26%; }
  .beyond tbody th { width: 9em; }
  .ft { table-layout: fixed; }
  .ft th:nth-child(1) { width: 5.6em; } .ft th:nth-child(2) { width: 4.6em; } .ft th:nth-child(3) { width: 6em; }
  .ft th:nth-child(4) { width: 8.4em; } .ft th:nth-child(5) { width: 7em; }
  .vt, .it { table-layout: fixed; }
  .vt.many { table-layout: auto; width: auto; }
  .many .v { padding-right: 4px; min-width: 36px; text-align: center; }
  .many .v .nm { writing-mode: vertical-rl; max-height: 9em; }
  .many .w, .many .sub { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .many tbody th { position: sticky; left: 0; background: var(--paper); min-width: 220px; }
  .vt th:nth-child(1) { width: 25%; } .vt th:nth-child(2) { width: 16%; }
  .it th:nth-child(1) { width: 27%; } .it th:nth-child(2) { width: 15%; } .it th:nth-child(4) { width: 17%; }
}
td.p, th.p { padding-right: 24px; }

svg.chart { display: block; width: 100%; max-width: 360px; height: auto; }
${chartMarks}figure .tools { margin: 4px 0 0; gap: 0 16px; }
figure .tools button, .decision > button { border: 0; padding: 2px 0; background: none; color: var(--blue); font-size: 13px; text-decoration: underline 1px; text-underline-offset: 3px; }
figcaption { font-size: 14px; line-height: 1.6; color: var(--ink-2); margin-top: 8px; }
.sq { display: block; }
.sq .l { fill: none; stroke: var(--blue); stroke-width: 11; stroke-dasharray: 11 4; }
.sq.fine .l { stroke-width: 7; stroke-dasharray: 7 1; }
.sq .f { fill: var(--blue); stroke: var(--blue); stroke-width: 1; }
.sq .e { fill: none; stroke: var(--blue); stroke-width: 1.5; }
.sq .u { fill: none; stroke: var(--ochre); stroke-width: 1.5; }
.sq.cb .u { fill: var(--ochre-wash); }
.sq .g { fill: none; stroke: var(--red); stroke-width: 2.5; }
.sq.fine .e, .sq.fine .u { stroke-width: 1; }
.sq.fine .g { stroke-width: 1.75; }
.sq .n { fill: var(--ink-3); }
.cb { width: 56px; height: 12px; border: 1px solid var(--rule-strong); }
.cb .f { stroke: none; }
.cb .h { fill: var(--blue-tint); }
.cb .g { fill: var(--paper); stroke-width: 1.5; }
.cb path { vector-effect: non-scaling-stroke; }
`
