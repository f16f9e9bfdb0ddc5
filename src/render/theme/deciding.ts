/** Forms in which a reader decides, and the list of what was decided. None of it shows without the script, nor on paper. */
export const deciding = `
.only-js, .decision { display: none; }
.has-js .only-js, .has-js .decision { display: block; }
.decision { margin-top: 4px; }
.gaps > li > .decision { grid-column: 2 / -1; }
.has-js .act .decision { display: inline-block; margin: 0 0 0 16px; }
.decide button, .decided button, .decisions button { font: 14px/1.5 var(--sans); padding: 4px 10px; border: 1px solid var(--rule-strong); background: var(--paper); color: var(--ink); border-radius: 2px; cursor: pointer; }
button:disabled { color: var(--ink-3); border-color: var(--rule); cursor: default; }
.decided { font-size: 14px; line-height: 1.65; border: 1px dashed var(--ink-2); padding: 8px 12px; margin-bottom: 8px; max-width: 46em; }
.decide { border: 1px solid var(--rule-strong); background: var(--paper); padding: 12px 16px; max-width: 46em; }
.decide p { display: grid; grid-template-columns: 8em minmax(0, 1fr); gap: 4px 12px; margin-bottom: 8px; font-size: 14px; align-items: start; }
.decide p:last-child { display: flex; gap: 12px; margin: 0; }
.decide label { padding-top: 6px; }
.decide .note { grid-column: 2; font-size: 13px; }
.decide input, .decide select, .decide textarea { font: 15px/1.5 var(--sans); padding: 4px 8px; border: 1px solid var(--rule-strong); background: var(--paper); color: var(--ink); border-radius: 2px; width: 100%; min-width: 0; min-height: 32px; }
.decide textarea { font-family: var(--song); resize: vertical; }
.decide input[type=date] { width: 12em; }
.kwic li { display: grid; grid-template-columns: 15em minmax(0, 2fr) minmax(0, 3fr); gap: 0 8px; padding: 2px 0; }
.kwic cite { font-size: 14px; line-height: 1.9; color: var(--ink-2); }
.kwic q { font: 16px/1.8 var(--song); quotes: none; white-space: nowrap; overflow: hidden; }
.kwic q:nth-of-type(1):not(.whole) { display: flex; justify-content: flex-end; color: var(--ink-2); }
.kwic citele { grid-column: 2 / -1; white-space: normal; }
.sets tbody th { min-width: 11em; }
.cell.pending { outline: 2px dashed var(--ink); outline-offset: -2px; }
.decisions > li { border-top: 1px solid var(--rule); padding: 12px 0; max-width: 60em; }
.decisions .say { font-size: 16px; }
.decisions .note { margin-bottom: 4px; }
pre { font: 14px/1.7 ui-monospace, Consolas, monospace; margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.steps { list-style: decimal; padding-left: 1.6em; max-width: 52em; margin-bottom: 12px; }
.steps li { margin-bottom: 8px; }
.tasks thead button { font: 700 14px/1.5 var(--sans); padding: 2px 0; border: 0; background: none; color: inherit; cursor: pointer; text-align: left; text-decoration: underline dotted; text-underline-offset: 4px; }
.tasks th[aria-sort=ascending] button::after { content: " ▲"; }
.tasks th[aria-sort=descending] button::after { content: " ▼"; }
[data-tasks] select { font: 15px/1.5 var(--sans); padding: 6px 8px; border: 1px solid var(--rule-strong); background: var(--paper); color: var(--ink); border-radius: 2px; max-width: 13em; }
.tools [data-t=words] { min-width: 10em; }
.tasks th[scope=row] { font: 16px/1.8 var(--song); }
.tasks td { font-size: 14px; }
.no-lead :is(th, td):nth-child(3), .no-due :is(th, td):nth-child(4), .no-strength :is(th, td):nth-child(6) { display: none; }
@media (min-width: 641px) {
  .tasks { table-layout: fixed; }
  .tasks th:nth-child(2) { width: 16%; } .tasks th:nth-child(3) { width: 20%; } .tasks th:nth-child(4) { width: 7em; } .tasks th:nth-child(5) { width: 17%; } .tasks th:nth-child(6) { width: 6em; }
}
@media (max-width: 640px) {
  .kwic li { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0; padding: 4px 0; }
  .decision button, .decisions button { min-height: 44px; }
  .kwic cite { grid-column: 1 / -1; }
  .kwic citele { grid-column: 1 / -1; }

  .tasks, .tasks tbody, .tasks tr, .tasks td, .tasks tbody th { display: block; }
  .tasks thead { display: flex; flex-wrap: wrap; }
  .tasks thead tr { display: flex; flex-wrap: wrap; gap: 0 12px; }
  .tasks tr { border-bottom: 1px solid var(--rule); padding: 8px 0; }
  .tasks td, .tasks th { border: 0 !important; padding: 1px 0 !important; }
  .tasks td:empty { display: none; }
  .tasks td::before { color: var(--ink-3); }
  .tasks td:nth-child(2)::before { content: "出处："; } .tasks td:nth-child(3)::before { content: "责任单位："; }
  .tasks td:nth-child(4)::before { content: "期限："; } .tasks td:nth-child(5)::before { content: "指标："; } .tasks td:nth-child(6)::before { content: "力度："; }
 .decide p { grid-template-columns: minmax(0, 1fr); } .decide .note { grid-column: 1; } }
@media print { .decide, .decision button, .decisions button { display: none !important; } }
`
