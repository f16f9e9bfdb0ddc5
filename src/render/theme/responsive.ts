/** Wide screens, tablets, phones. */
export const responsive = `
@media (min-width: 1600px) {
  .wrap { max-width: 1440px; }
  .duo { grid-template-columns: minmax(0, 1fr) 480px; gap: 0 64px; }
  .plan { grid-template-columns: 260px minmax(0, 1fr); gap: 0 64px; }
  .doc .row, .doc .box .row { grid-template-columns: minmax(0, 42em) 320px; gap: 0 40px; }
}
@media (max-width: 1080px) {
  .duo, .fam, .plan, .checks > li { grid-template-columns: minmax(0, 1fr); }
  .checks .ev:first-child { margin-top: 8px; }
  .fam { gap: 16px 0; }
  .outline { position: static; max-height: none; border: 1px solid var(--rule); padding: 8px 16px; margin-bottom: 24px; }
  .doc .row, .doc .box .row { grid-template-columns: minmax(0, 1fr); }
  .doc .t { text-align: start; }
  .side-n { border-left: 3px solid var(--rule); padding: 0 0 0 12px; margin: 0 0 16px; }
  .gaps > li { grid-template-columns: 1.8em minmax(0, 1fr); gap: 0 8px; }
  .gaps .act { grid-column: 2; display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; }
  .gaps .act b { display: inline; }
  .pair { grid-template-columns: minmax(0, 1fr); }
  .passages > li, .passages > .var { grid-template-columns: minmax(0, 1fr); }
  .sides { grid-row: auto; }
  .count { text-align: left; }
}
@media (max-width: 640px) {
  .wrap { padding: 0 16px; }
  .nav { display: grid; grid-template-columns: repeat(4, auto); justify-content: space-between; gap: 0 8px; }
  .nav a, .nav > span { font-size: 14px; padding: 9px 0 6px; }
  h1 { font-size: 23px; }
  h2 { font-size: 19px; }
  .head { padding: 24px 0 16px; }
  .panel, .alike { grid-template-columns: minmax(0, 1fr); }
  .alike .ne { padding: 8px 0; text-align: left; }
  .panel { padding: 12px 12px 16px; }
  .tally { grid-template-columns: repeat(auto-fill, minmax(96px, 1fr)); }
  .tools input { min-width: 0; flex: 1 1 100%; }
  .ft .tag { font-size: 13px; padding: 0 3px; }
  .methods { grid-template-columns: minmax(0, 1fr); gap: 4px; }
  .methods dd { margin-bottom: 12px; }

  .stack:not(.wide), .stack:not(.wide) tbody, .stack:not(.wide) tr, .stack:not(.wide) td, .stack:not(.wide) th { display: block; }
  .stack:not(.wide) thead { display: none; }
  .stack tr { border-bottom: 1px solid var(--rule); padding: 8px 0; }
  .stack tr.ref { border-bottom-color: var(--ink); }
  .stack tr.other { border-top: 3px double var(--rule-strong); }
  .stack:not(.wide) td, .stack:not(.wide) th { border: 0 !important; padding: 1px 0 !important; text-align: left !important; white-space: normal; }
  .stack td[data-h]::before { content: attr(data-h) "："; color: var(--ink-3); }
  .stack td:empty { display: none; }
  .stack tbody th { font-weight: 700; }
  .stack tbody th .src { font-weight: 400; }
  /* One line per plan: its values, the change, the verdict; the note below. */
  .stack.ft thead { display: block; }
  .stack.ft tr { display: grid; grid-template-columns: 3.6em 1fr 1.2fr 1.7fr 4.8em; gap: 0 6px; align-items: baseline; }
  .stack.ft td:empty:not(.note) { display: block; }
  .ft td[data-h]::before, .all-t td[data-h]::before, .sbs td[data-h]::before { content: none; }
  .stack.ft .num { text-align: right !important; font-size: 14px; white-space: nowrap; }
  .stack.ft thead th { font-size: 13px; line-height: 1.4; }
  .stack.ft thead th:last-child { display: none; }
  .ft td.note { grid-column: 1 / -1; }
  .stack.sbs td.num, .stack.sbs td.nb, .stack.all-t td:nth-child(n+3):nth-child(-n+5) { display: inline-block; margin-right: 1em; }
  .stack.all-t th[scope=row], .stack.all-t td:nth-child(2) { display: inline; margin-right: .6em; }
  .tt, .qt { table-layout: fixed; }
  .tt th, .tt td, .qt th, .qt td { padding: 6px 4px 6px 0; }
  .tt thead th { font-size: 13px; padding-right: 2px; }
  .tt th:first-child { width: 27%; }
  .tt .sep { padding-left: 6px; }
  .qt th:nth-child(1) { width: 24%; }
  .qt th.num { width: 14%; }
  .vt td.v { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: center; }
  .vt td.v::before { min-width: 4em; }

  .matrix:not(.dense), .matrix:not(.dense) tbody, .matrix:not(.dense) thead { display: block; }
  .matrix:not(.dense) tr { display: grid; grid-template-columns: repeat(auto-fit, minmax(76px, 1fr)); }
  .matrix:not(.dense) tr > th[scope=row], .matrix:not(.dense) .ob, .matrix:not(.dense) .grp > th, .matrix:not(.dense) .d > td { grid-column: 1 / -1; border-bottom: 0; }
  .matrix:not(.dense) tr > th[scope=row] { display: block; padding: 12px 0 0; }
  .matrix:not(.dense) .ob { padding: 0 0 4px; }
  .matrix:not(.dense) .w-u, .matrix:not(.dense) .w-ob { display: none; }
  .matrix:not(.dense) thead { position: sticky; top: 0; background: var(--paper); z-index: 2; }
  .matrix:not(.dense) thead th { border-top: 0; position: static; width: auto; text-align: center; padding: 4px 0; }
  .matrix:not(.dense) .at { margin-right: .5em; }
  .matrix:not(.dense) .grp { display: block; }
  .matrix:not(.dense) .d { display: none; }
  .matrix:not(.dense) .d:has(:target) { display: block; }
  .matrix:not(.dense) .cell { padding: 5px 2px; text-align: center; }
  .matrix:not(.dense) .cell.gap { padding: 4px 1px; }
  .matrix .at:empty { display: none; }
  .heat:not(.wide), .heat:not(.wide) tbody, .heat:not(.wide) thead { display: block; }
  .heat tr { display: grid; grid-template-columns: repeat(auto-fit, minmax(72px, 1fr)); gap: 0 8px; }
  .heat.n1 tr, .matrix.n1:not(.dense) tr { grid-template-columns: minmax(0, 1fr); }
  .heat.n2 tr { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .heat.n3 tr { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .heat thead { position: sticky; top: 0; background: var(--paper); z-index: 2; }
  .heat thead th { position: static; }
  .heat thead th:first-child { display: none; }
  .heat th[scope=row] { grid-column: 1 / -1; border-bottom: 0; padding: 8px 0 0; width: auto; }
  .heat td, .heat thead th { padding-right: 0; }
  .heat td { border-bottom: 0; padding-top: 4px; }
  .heat tr { border-bottom: 1px solid var(--rule); }
  .heat .chap > * { border-top: 0; }
  .heat .chap { border-top: 1px solid var(--ink); }
  .heat .sep { padding-left: 6px; }
  .wf tbody th { min-width: 5em; }
  .wf th, .wf td { padding-right: 4px; }
  .terms .term { flex-basis: 100%; }
  .matrix.dense tbody th[scope=row] { width: 168px; min-width: 168px; max-width: 168px; padding-right: 8px; }
  .dense .src { font-size: 14px; line-height: 1.6; }
  .matrix.dense .ob, .matrix.dense .w-ob { display: none; }
}
`
