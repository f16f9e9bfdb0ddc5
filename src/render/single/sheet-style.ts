/**
 * One page is shown at a time: with the script the one it names, else the one that holds the target. A browser that cannot
 * tell shows all, one below the other. What lies beyond the edge of the window is laid out when it comes into it.
 */
export const sheetStyle = `
@supports selector(:has(a)) {
  html:not(.has-js) .pg { display: none; }
  html:not(.has-js) :is(.pg:target, .pg:has(:target)) { display: block; }
  html:not(.has-js) body:not(:has(.pg:target, .pg :target)) .pg:first-of-type { display: block; }
}
.has-js .pg:not(.on) { display: none; }
.pg:target { outline: none; }
.pg { margin: 0; }
.one > p:not([class], :first-child)::before { content: "判断理由："; }
a[data-q] { display: block; font-size: 14px; max-width: 46em; }
a:is([data-q], [data-k])::after { display: block; font: 16px/1.8 var(--song); color: var(--ink); text-decoration: none; border-left: 3px solid var(--rule-strong); padding-left: 12px; margin: 2px 0 8px; }
html:not(.has-js) .kwic cite { grid-column: 1 / -1; }
.one::before { font-weight: 700; }
a[data-q^=r]::before { content: "最接近，未采用："; color: var(--ink-2); }
@media screen {
  .doc > .row, .gaps > li, .passages > li, .terms > li { content-visibility: auto; contain-intrinsic-size: auto 160px; }
}
@media print { .pg + .pg { break-before: page; } }
`
