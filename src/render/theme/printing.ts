/** A4, black on white, all grounds open, heads of tables repeated. */
export const printing = `
@page { size: A4; margin: 20mm 18mm 18mm; @bottom-center { content: counter(page); font: 10.5pt serif; } }
@media print {
  body { font-size: 10.5pt; line-height: 1.6; }
  .wrap { max-width: none; padding: 0; }
  .nav, .tools, .has-js .js.tools, .skip, .more, .switch, .outline, .planswitch { display: none !important; }
  .head { padding: 12pt 0; }
  h1 { font-size: 18pt; }
  h2 { font-size: 14pt; }
  h3 { font-size: 12pt; }
  h2, h3, h4, .grp, .grp + .say, caption, .bar, .finds summary { break-after: avoid; }
  .duo, .plan, .fam { display: block; }
  .fam { padding: 8pt 0; }
  .fam > .say { margin: 2pt 0 6pt; }
  .fam figure { display: grid; grid-template-columns: 96mm minmax(0, 1fr); gap: 0 8mm; align-items: end; margin-bottom: 6pt; }
  a { color: inherit; text-decoration: none; }
  .ev, .alike, tr, .panel, figure, .caveat, .tally, .finds summary { break-inside: avoid; }
  thead { display: table-header-group; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  .finds .say, .src, blockquote, .doc .t { font-size: 11pt; line-height: 1.65; }
  .note, .ev cite, .tag, .cell, small, .small, .sub, figcaption, .legend, .wf th, .gaps .act, .keys, table, .places { font-size: 9.5pt; }
  .tag.gap, .tag.conflict, .cell.gap { border-width: 2pt; }
  .matrix .w-ob { width: 24mm; }
  .matrix .w-c { width: 21mm; }
  .cell { padding: 2px 3px; min-height: 0; }
  .scroll { overflow: visible; }
  .sq .l { stroke: #aaa; }
  .sq .f { fill: #aaa; stroke: #888; }
  .sq .e { stroke: #888; }
  .cb .f, .heat .cb .f { fill: #999; }
  .corp { table-layout: auto; }
  .corp th, .corp td { width: auto !important; }
  .checks > li { display: block; }
  .ev cite, .fam > .say { break-after: avoid; }
  .checks > li, .side section { break-inside: avoid; }
  .heat th:first-child { width: 24%; }
  .heat .sub { font-size: 9pt; }
  .heat td { padding-right: 8px; }
  .alike, .heat tr { break-inside: avoid; }
  th, td { padding-right: 6px; }
  .gt th, .gt .num { white-space: normal; }
  .rd thead th:nth-child(2) { width: 9%; }
  .rd thead th:nth-child(6) { width: 10%; white-space: normal; }
  /* The widths for the screen leave the targets no room on A4, and a button is not drawn in a repeated head. */
  .tasks thead th:nth-child(n) { width: 12%; }
  .tasks thead th:nth-child(1) { width: auto; }
  .tasks thead th:nth-child(2), .tasks thead th:nth-child(3) { width: 18%; }
  .tasks thead th:nth-child(5) { width: 16%; }
  .tasks th[scope=row] { font-size: 10.5pt; line-height: 1.5; }
  .tasks td { font-size: 9pt; line-height: 1.45; }
  .tasks :is(td, tbody th) { padding-top: 3pt; padding-bottom: 3pt; }
  .tasks thead button { display: contents; }
  .own th, .own td { word-break: normal; padding: 3px 4px; }
  /* Left to themselves the reasons and the quoted rows come out one character wide. */
  .sbs, .all-t { table-layout: fixed; }
  .sbs thead th:nth-child(n) { width: auto; }
  .sbs thead th:nth-child(1) { width: 10%; }
  .sbs thead th:nth-child(2) { width: 32%; }
  .sbs thead th.nb { width: 9%; }
  .sbs thead th.note { width: 26%; }
  .sbs .num, .sbs tbody th, .all-t .num, .all-t tbody th { white-space: normal; }
  .all-t thead th:nth-child(n) { width: 9%; }
  .all-t thead th:nth-child(2) { width: 25%; }
  .all-t thead th:nth-child(3) { width: 15%; }
  .all-t thead th:nth-child(6) { width: auto; }
  .all-t thead th:nth-child(7) { width: 18%; }
  .all-t :is(td, tbody th) { padding-top: 3pt; padding-bottom: 3pt; line-height: 1.45; }
  .cells { display: inline-flex; flex-wrap: wrap; border: 0; padding: 1px 0 0 1px; }
  .cells > span { padding: 0 4px; border: 1px solid var(--rule); margin: -1px 0 0 -1px; white-space: normal; }
  .nb { white-space: normal; }
  .places { overflow-x: clip; }
  .doc .row, .doc .box .row { grid-template-columns: minmax(0, 1fr) 48mm; gap: 0 6mm; }
  .side-n { font-size: 9pt; }
  .gaps > li { grid-template-columns: 1.8em minmax(0, 1fr); gap: 0 3mm; padding: 5pt 0; break-inside: avoid; }
  .gaps .act { grid-column: 2; }
  .gaps .act b { display: inline; margin-right: 1em; }
  .gaps > li > div:nth-child(2) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 5mm; align-items: start; }
  .gaps summary::before, .gaps details[open] > summary::before { content: none; }
  .gaps .act p { display: none; }
  .passages > li { grid-template-columns: minmax(0, 1fr) 60mm; }
  .foot { font-size: 9pt; }
}
`
