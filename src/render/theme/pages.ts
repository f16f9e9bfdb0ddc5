/** What belongs to one page alone: first page, matrix, targets, gaps, shared terms, reuse. */
export const pages = `
.duo { display: grid; grid-template-columns: minmax(0, 1fr) 432px; gap: 0 40px; align-items: start; }
.duo > * { min-width: 0; }
.duo.alone { grid-template-columns: minmax(0, 1fr); max-width: 820px; }
.side h2 { font-size: 18px; }
.finds { counter-reset: f; }
.finds > li { border-top: 1px solid var(--rule); padding: 12px 0; }
.finds > li:first-child { border-top: 0; padding-top: 0; }
.finds summary { display: grid; grid-template-columns: 1.6em minmax(0, 1fr); }
.finds summary::before { counter-increment: f; content: counter(f); font: 700 20px/1.5 var(--song); color: var(--ink-3); }
.finds .say { font-size: 17px; line-height: 1.7; }
.meta { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; margin-bottom: 2px; font-size: 14px; }
.meta .more { margin-left: auto; }
.finds .meta b { flex: 1 1 0; min-width: 4em; }
.finds .body { margin-left: 1.6em; padding: 4px 0 8px; font-size: 15px; }
.finds .body > p { max-width: 46em; }
.wf { width: auto; min-width: 100%; }
.wf th, .wf td { padding: 6px 8px 6px 0; font-size: 14px; line-height: 1.5; }
.wf tbody th { min-width: 7.5em; }
.wf .sep { padding-left: 8px; }
.keys { display: flex; flex-wrap: wrap; gap: 2px 16px; font-size: 14px; line-height: 1.6; color: var(--ink-2); margin-bottom: 12px; }
.keys .sq { display: inline-block; vertical-align: -2px; margin-right: 6px; }
.wf .sub { margin-top: 2px; }
.wf b { color: var(--red); font-weight: 700; }

.heat { table-layout: fixed; }
.heat thead th { position: sticky; top: 0; background: var(--paper); z-index: 1; box-shadow: inset 0 -1px var(--ink); }
.heat th:first-child { width: 28%; }
.heat.n1 { max-width: 820px; }
.heat th small { white-space: nowrap; color: var(--ink-3); }
.heat .chap ~ tr > th { padding-left: 1.5em; }
.heat .chap > * { border-top: 1px solid var(--ink); padding-top: 12px; }
.heat tr.chap > th { padding-left: 0; font-weight: 700; }
.heat .chap small { font-weight: 400; }
.heat td { padding: 10px 16px 8px 0; word-break: keep-all; }
.heat .sep { padding-left: 12px; }
.heat .cb { width: 100%; height: 10px; margin-bottom: 4px; }
.heat .chap .cb { height: 14px; }
.heat .cb .f { fill: var(--blue-tint); }
.heat .cb .h { fill: var(--blue-wash); stroke: var(--blue-tint); }
.heat b { color: var(--red); }

.matrix { table-layout: fixed; }
.matrix .w-ob { width: 136px; }
.matrix .w-c { width: 112px; padding-left: 3px; }
.matrix.n1 .w-c { width: 160px; }
.matrix thead th { position: sticky; top: 0; background: var(--paper); z-index: 1; box-shadow: inset 0 -1px var(--ink); }
.matrix tbody th[scope=row] > .src:first-child { grid-column: 2; }
.gaps summary { font-size: 14px; }
.gaps summary::before { content: "展开"; color: var(--blue); text-decoration: underline; text-underline-offset: 3px; margin-right: 8px; }
.gaps details[open] > summary::before { content: "收起"; }
.one > p:last-of-type:not(:first-child, .empty) { font-size: 14px; line-height: 1.65; color: var(--ink-2); }
.matrix tbody th[scope=row] { display: grid; grid-template-columns: 3.6em minmax(0, 1fr); padding-right: 16px; }
.matrix tbody .unit { border-bottom: 1px solid var(--rule); }
.matrix tbody .unit > * { border-bottom: 0; }
.matrix .at { color: var(--ink-2); line-height: 1.9; }
.matrix .ob { font-size: 14px; color: var(--ink-2); padding-top: 9px; }
.matrix td.c { padding: 3px; }
.matrix .sep { padding-left: 3px; }
.matrix .grp > th { font: 700 15px/1.6 var(--sans); padding-top: 24px; border-bottom: 1px solid var(--ink); }
.matrix .task > * { padding-top: 16px; }
.matrix .task th[scope=row] { display: table-cell; }
.matrix .task .at { margin-right: .5em; }
.cell.on { outline: 3px solid var(--ink); }
.matrix .task td.c { padding-top: 11px; }
.matrix .unit:target { outline: 3px solid var(--mark-line); outline-offset: -2px; }
.cell { display: block; min-height: 34px; padding: 5px 6px; line-height: 22px; font-size: 14px; border: 1px solid transparent; color: var(--ink); white-space: nowrap; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.cell.full { background: var(--blue-tint); }
.cell.part { background: var(--blue-wash); border-color: var(--blue-tint); }
.cell.gap { border: 2px solid var(--red); color: var(--red); font-weight: 700; padding: 4px 5px; }
.cell.unsure { border: 1px dashed var(--ochre); color: var(--ochre); background: var(--ochre-wash); }
.cell.done { border-color: var(--blue); }
.cell.quiet { color: var(--ink-2); }
.matrix .d { display: none; }
.matrix .d:has(:target) { display: table-row; }
.matrix .d .one:not(:target) { display: none; }
@supports not selector(:has(a)) {
  .matrix .d { display: table-row; }
  .matrix .d .one:not(:target) { display: block; }
}
.matrix .d > td { padding: 0; border-bottom: 1px solid var(--ink); }
.dense { width: max-content; min-width: 100%; table-layout: auto; }
.matrix.dense .w-ob { min-width: 96px; width: auto; }
.dense .w-c { width: 40px; min-width: 40px; vertical-align: bottom; }
.matrix.dense tbody th[scope=row] { display: table-cell; width: 300px; min-width: 300px; max-width: 300px; }
.task .at:empty, .dense .at:empty { display: none; }
.dense .at { margin-right: .5em; }
.dense .w-c .nm { writing-mode: vertical-rl; max-height: 9em; }
.dense .w-c .sub { display: none; }
.dense .cell { text-align: center; padding: 5px 0; }
.dense .cell.gap { padding: 4px 0; }
.dense tbody th[scope=row], .dense .w-u { position: sticky; left: 0; background: var(--paper); z-index: 1; }
.dense .panel { max-width: min(1100px, 92vw); position: sticky; left: 0; }
.panel { background: var(--panel); border-top: 3px solid var(--ink); padding: 16px 24px 24px; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 12px 40px; }
.one { scroll-margin-top: 160px; }
.one:target { outline: none; }
.one > p:first-child { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
.one > p:first-child .tag + .tag { margin-left: 0; }

.fam { display: grid; grid-template-columns: 360px minmax(0, 1fr); gap: 16px 40px; align-items: start; padding: 16px 0 24px; border-top: 1px solid var(--rule); }
.fam.wide { grid-template-columns: minmax(0, 1fr); }
.bar + .fam { border-top: 0; padding-top: 0; }
.fam > header, .fam > .say { grid-column: 1 / -1; }
.fam > .say { max-width: 50em; margin-top: -8px; }
.figures > figure + figure { margin-top: 24px; }
.fam details, .ft + details { margin-top: 8px; }
.alike { display: grid; grid-template-columns: minmax(0, 1fr) 32px minmax(0, 1fr); gap: 0 16px; max-width: 1100px; padding: 16px 0; border-top: 1px solid var(--rule); }
.alike .ne { align-self: center; text-align: center; font: 700 24px/1 var(--sans); color: var(--ink-2); }
.alike h3 { font-size: 16px; font-weight: 400; }
.alike h3 small { margin-left: 4px; }
.alike .ev { margin: 4px 0 0; }
.alike > p { grid-column: 1 / -1; margin-top: 12px; font-size: 15px; max-width: 46em; }

.tally { display: grid; grid-template-columns: repeat(auto-fill, minmax(140px, 1fr)); border-top: 2px solid var(--ink); border-bottom: 1px solid var(--rule); margin-bottom: 40px; }
.tally li { padding: 12px 16px 12px 0; font-size: 14px; line-height: 1.5; color: var(--ink-2); }
.tally b { display: block; font: 700 26px/1.3 var(--song); color: var(--ink); }
.tally .hot b { color: var(--red); }
.tally a { display: block; color: inherit; text-decoration: none; }
.tally a span { text-decoration: underline 1px; text-underline-offset: 3px; }
.grp { margin: 24px 0 8px; }
.grp + .say { font-size: 15px; color: var(--ink-2); margin-bottom: 8px; }
.gaps > li { border-top: 1px solid var(--rule); padding: 8px 0; display: grid; grid-template-columns: 2.2em minmax(0, 1fr) 232px; gap: 0 16px; }
.gaps .no { font: 700 20px/1.3 var(--song); color: var(--ink-3); }
.gaps .ev { margin: 0 0 4px; }
.gaps details .ev { margin-top: 4px; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 24px; align-items: start; }
.pair > div:empty { display: none; }
.gaps .act { font-size: 14px; line-height: 1.65; color: var(--ink-2); }
.gaps .act b { display: block; }
.gaps .act b { color: var(--ink); }

.terms > li { border-top: 1px solid var(--rule); padding: 8px 0; }
.terms > li:first-child { border-top: 0; }
.terms .line { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
.terms .tag + .tag { margin-left: 0; }
.terms .term { font: 700 17px/1.6 var(--song); min-width: 10em; }
.terms .more { margin-left: auto; }
.passages > li { display: grid; grid-template-columns: minmax(0, 1fr) 340px 6em; gap: 4px 24px; border-top: 1px solid var(--rule); padding: 12px 0; }
.passages > li:first-child { border-top: 0; padding-top: 0; }
.passages blockquote { border-left: 3px solid var(--rule-strong); padding-left: 12px; }
.passages > .var { grid-template-columns: minmax(0, 1fr) 8em; }
.passages > .var .places:empty { display: none; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 8px 24px; grid-row: 1; grid-column: 1; }
.places { font-size: 14px; line-height: 1.65; }
.count { font-size: 14px; color: var(--ink-2); text-align: right; }
.checks > li { border-top: 1px solid var(--rule); padding: 16px 0; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 40px; }
.checks .ev:first-child { margin-top: 0; }
.checks > li:first-child { border-top: 0; padding-top: 0; }
.checks .say { font-size: 17px; max-width: 46em; }
.checks .note { max-width: 50em; }
.methods { display: grid; grid-template-columns: 6em minmax(0, 1fr); gap: 12px 24px; max-width: 52em; }
.methods dt { font-weight: 700; }
`
