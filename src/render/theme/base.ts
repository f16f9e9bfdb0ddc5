/** Ground, type and the frame of a page. Spacing is 4, 8, 12, 16, 24, 40 or 64 px. */
export const base = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 16px; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.75 var(--sans);
  font-variant-numeric: tabular-nums; line-break: strict; overflow-wrap: anywhere; text-autospace: normal;
}
p, ul, ol, dl, dd, figure, blockquote, table, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
cite { font-style: normal; }
fieldset { border: 0; min-width: 0; }
a { color: var(--blue); text-decoration: underline 1px; text-underline-offset: 3px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
main:focus-visible { outline: none; }
:target { outline: 3px solid var(--mark-line); outline-offset: 3px; }
main:target, section:target, tr:target, h2:target, h3:target { outline: none; }
h1, h2, h3, h4, h5 { margin: 0; line-height: 1.4; font-weight: 700; text-wrap: balance; }
h1 { font: 700 28px/1.4 var(--song); }
h2 { font: 700 21px/1.4 var(--song); }
h3 { font-size: 17px; }
h4, h5 { font-size: 15px; }
small, .small { font-size: 14px; }
h2 small, h3 small { font: 400 14px/1.6 var(--sans); color: var(--ink-3); margin-left: 8px; display: inline-block; }
code.hex { overflow-wrap: normal; }
code { font-family: ui-monospace, Consolas, monospace; font-size: 13px; overflow-wrap: anywhere; }
.note { font-size: 14px; line-height: 1.65; color: var(--ink-2); }
.lead { max-width: 44em; }
.sub { display: block; font-size: 13px; line-height: 1.5; color: var(--ink-2); font-weight: 400; }
.num { text-align: right; white-space: nowrap; }
.nb { white-space: nowrap; }
.ib { display: inline-block; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.js { display: none; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 16px; top: 8px; background: var(--paper); padding: 8px; z-index: 9; }
.wrap { max-width: 1240px; margin: 0 auto; padding: 0 24px; }
.scroll { overflow-x: auto; max-width: 100%; position: relative; }

.mast { border-bottom: 1px solid var(--rule); }
.mast > div { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 24px; padding-top: 12px; }
.mast b { font: 700 18px/1.6 var(--song); letter-spacing: .1em; }
.mast span { font-size: 14px; color: var(--ink-2); }
.nav { display: flex; flex-wrap: wrap; gap: 0 24px; padding-top: 8px; padding-bottom: 8px; }
.nav a, .nav > span {
  padding: 8px 0; font-size: 15px; line-height: 1.5; white-space: nowrap; text-decoration: none;
  color: var(--ink); border-bottom: 3px solid transparent;
}
.nav > span { color: var(--ink-3); }
.nav a:hover { border-bottom-color: var(--rule-strong); }
.nav a[aria-current] { font-weight: 700; border-bottom-color: var(--ink); }
.head { padding: 40px 0 24px; }
.head h1 + p { margin-top: 12px; }
.planswitch { display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 14px; line-height: 1.7; margin-bottom: 8px; }
.jump { margin: 12px 0 0; }
.planswitch .apart { border-left: 3px double var(--rule-strong); padding-left: 16px; }
section { margin-bottom: 40px; }
.bar {
  display: flex; flex-wrap: wrap; justify-content: space-between; align-items: end; gap: 0 16px;
  border-top: 2px solid var(--ink); padding-top: 12px; margin-bottom: 16px;
}
.bar .tools { margin: 0; }
.foot { border-top: 1px solid var(--rule); margin-top: 40px; padding: 16px 0 40px; font-size: 14px; line-height: 1.7; color: var(--ink-2); }
`
