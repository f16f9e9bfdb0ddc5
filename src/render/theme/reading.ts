/**
 * The full text of a plan: outline, text, notes in the margin, and an underline for each kind of mark. What the number of
 * a note is called is said here once, out of sight: written at each of them it would weigh as much as the plan.
 */
export const reading = `
.plan { display: grid; grid-template-columns: 216px minmax(0, 1fr); gap: 0 40px; align-items: start; }
.outline { font-size: 14px; line-height: 1.55; position: sticky; top: 16px; max-height: calc(100vh - 32px); overflow: auto; padding-bottom: 16px; }
.outline summary { font-weight: 700; padding: 4px 0; }
.outline:not([open]) summary::after { content: "　展开"; color: var(--blue); font-weight: 400; }
.outline a { display: block; padding: 5px 0; color: var(--ink); text-decoration: none; }
.outline a:hover { text-decoration: underline; }
.outline li li a { padding-left: 1em; color: var(--ink-2); }
.switch { display: flex; flex-wrap: wrap; gap: 8px 24px; font-size: 15px; padding: 12px 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); margin-bottom: 24px; }
.switch label { cursor: pointer; min-height: 24px; }
.switch input { width: 18px; height: 18px; vertical-align: -3px; margin: 0 6px 0 0; accent-color: var(--blue); }
.doc .row { display: grid; grid-template-columns: minmax(0, 40em) 264px; gap: 0 24px; }
.doc h2, .doc h3, .doc h4, .doc h5 { font-family: var(--song); scroll-margin-top: 16px; }
.doc h2 { font-size: 22px; margin: 40px 0 12px; padding-top: 12px; border-top: 2px solid var(--ink); }
.doc h3 { font-size: 18px; margin: 24px 0 8px; }
.doc h4, .doc h5 { font-size: 17px; margin: 16px 0 8px; }
.doc .t { font: 17px/1.95 var(--song); text-indent: 2em; margin-bottom: 12px; text-align: justify; }
.doc .fn { font: 14px/1.8 var(--song); color: var(--ink-2); margin-bottom: 8px; }
.doc .off-text { font-size: 13px; line-height: 1.7; color: var(--ink-3); margin-bottom: 8px; }
.doc .box { border: 1px solid var(--rule-strong); padding: 0 16px 4px; margin: 16px 0; }
.doc .box .row { grid-template-columns: minmax(0, 38em) 264px; }
.doc .box h3, .doc .box h4, .doc .box h5 { margin-top: 12px; }
.own { font: 15px/1.7 var(--song); margin-bottom: 16px; }
.own th, .own td { border: 1px solid var(--rule); padding: 4px 8px; word-break: keep-all; }
.side-n { font-size: 13px; line-height: 1.5; color: var(--ink-2); padding-top: 5px; }
.side-n li { margin-bottom: 4px; padding-left: 2.2em; position: relative; scroll-margin-top: 30vh; }
.side-n i { position: absolute; left: 0; font-style: normal; font-size: 13px; }
.side-n i a { text-decoration: none; display: inline-block; min-width: 24px; }
.doc sup { font: 700 12px/1 var(--sans); vertical-align: super; margin-left: 1px; }
.doc sup a { text-decoration: none; padding: 2px; }
.doc sup a::before, .side-n i a::before { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.doc sup a::before { content: "旁注"; }
.side-n i a::before { content: "返回"; }
.k { border-bottom: 2px solid transparent; scroll-margin-top: 30vh; }
.a { scroll-margin-top: 30vh; }
.k.ind { border-bottom: 3px solid var(--blue); }
.k.cov { background: var(--blue-wash); border-bottom: 1px solid var(--blue); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.k.shr { border-bottom: 3px dotted var(--ink-2); }
.k.chk { background: var(--ochre-wash); border-bottom: 3px double var(--ochre); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.k.rej { border-bottom: 1px dashed var(--ink-2); }
.k:target, .a:target { outline: 3px solid var(--mark-line); background: var(--mark); }
${['ind', 'cov', 'shr', 'chk', 'rej']
  .map(
    (
      kind,
    ) => `.doc:has([id$=k-${kind}]:not(:checked)) .k.${kind} { border-bottom-color: transparent; background: none; }
.doc:has([id$=k-${kind}]:not(:checked)) .n.${kind} { display: none; }`,
  )
  .join('\n')}
`
