/** Wide screens, tablets, phones. */
export const responsive = `
@media (min-width: 1600px) {
  .wrap { max-width: 1440px; }
  .duo { grid-template-columns: minmax(0, 1fr) 480px; gap: 0 64px; }
  .plan { grid-template-columns: 260px minmax(0, 1fr); gap: 0 64px; }
  .doc .row, .doc .box .row { grid-template-columns: minmax(0, 42em) 320px; gap: 0 40px; }
}
@media (max-width: 1080px) {
  .duo, .fam, .plan { grid-template-columns: minmax(0, 1fr); }
  .fam { gap: 16px 0; }
  .outline { position: static; max-height: none; border: 1px solid var(--rule); padding: 8px 16px; margin-bottom: 24px; }
  .doc .row, .doc .box .row { grid-template-columns: minmax(0, 1fr); }
  .doc .t { text-align: start; }
  .side-n { border-left: 3px solid var(--rule); padding: 0 0 0 12px; margin: 0 0 16px; }
  .gaps > li { grid-template-columns: 1.8em minmax(0, 1fr); gap: 0 8px; }
  .gaps .act { grid-column: 2; }
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
  .tally li { flex-basis: 33%; }
  .tools input { min-width: 0; flex: 1 1 100%; }
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
  .wf tbody th { min-width: 5em; }
  .wf th, .wf td { padding-right: 4px; }
  .terms .term { flex-basis: 100%; }
  .matrix.dense tbody th[scope=row] { width: 168px; min-width: 168px; max-width: 168px; padding-right: 8px; }
  .dense .src { font-size: 14px; line-height: 1.6; }
  .matrix.dense .ob, .matrix.dense .w-ob { display: none; }
}
`
