import { base } from './base.ts'
import { parts } from './parts.ts'
import { printing } from './printing.ts'
import { reading } from './reading.ts'
import { responsive } from './responsive.ts'
import { tokens } from './tokens.ts'
import { walking } from './walking.ts'

/** How many groups of rules can be switched one by one. */
export const mostGroups = 24

const switches = [...['error', 'warning', 'info'], ...Array.from({ length: mostGroups }, (_, i) => `g${i}`)]
  .map(
    (look) => `body:has(#k-${look}:not(:checked)) .n.${look} { display: none; }
body:has(#k-${look}:not(:checked)) .k.${look} { border-bottom-color: transparent; background: none; }`,
  )
  .join('\n')

const check = `
.check .outline { top: 72px; max-height: calc(100vh - 88px); }
.check .row:not(:has(.side-n)) > .scroll { grid-column: 1 / -1; }
.check .doc .row { grid-template-columns: minmax(0, 34em) minmax(0, 1fr); gap: 0 32px; }
.check .doc .box .row { grid-template-columns: minmax(0, 33em) minmax(0, 1fr); }
.note-body p { margin-bottom: 4px; color: var(--ink); }
.note-body .meta { margin-bottom: 4px; }
.note-body .rule { margin-left: auto; color: var(--ink-3); font-size: 13px; }
.note-body .advice { color: var(--ink-2); }
.note-body .ev { margin: 4px 0 8px; }
.note-body .ev cite { font-size: 13px; }
.note-body .src { font-size: 15px; line-height: 1.7; }
.side-n .n { border-top: 1px solid var(--rule); padding-top: 8px; margin-bottom: 12px; }
.whole > li { border-top: 1px solid var(--rule); padding: 12px 0 8px; display: grid; grid-template-columns: 2em minmax(0, 1fr); scroll-margin-top: 30vh; }
.whole > li:first-child { border-top: 0; padding-top: 0; }
.whole > li.n > i { font: 700 16px/1.6 var(--song); color: var(--ink-3); }
.whole .note-body { max-width: 46em; font-size: 15px; }
.k.error { border-bottom: 3px solid var(--red); }
.k.warning { background: var(--ochre-wash); border-bottom: 3px double var(--ochre); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.k.info { border-bottom: 3px dotted var(--ink-2); }
${switches}
@media (max-width: 1080px) {
  .check .doc .row, .check .doc .box .row { grid-template-columns: minmax(0, 1fr); }
  .check .outline { max-height: none; }
}
@media print {
  .check .doc .row, .check .doc .box .row { grid-template-columns: minmax(0, 1fr) 62mm; gap: 0 6mm; }
  .note-body .src { font-size: 9.5pt; line-height: 1.5; }
  .side-n .n { break-inside: avoid; }
  .note-body .meta, .note-body p { break-after: avoid; }
  .note-body .ev p { break-after: auto; }
}
`

/** The style of the page with the remarks on one draft. */
export const checkTheme = `${tokens}${base}${parts}${reading}${responsive}${printing}${walking}${check}`
