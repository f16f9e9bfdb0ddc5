/** Pages of one file that are walked entry by entry: the switches, the bar with the buttons, the entry where the reader is. */
export const walking = `
.mast > div { padding-bottom: 12px; }
html { scroll-padding-top: 72px; }
.switch { flex-direction: column; gap: 8px; }
.switch > div { display: flex; flex-wrap: wrap; gap: 4px 24px; }
.meta { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.walk { position: sticky; top: 0; z-index: 3; background: var(--paper); padding: 8px 0; border-bottom: 1px solid var(--rule); }
.walk kbd { font: 13px/1.4 ui-monospace, Consolas, monospace; border: 1px solid var(--rule-strong); border-radius: 2px; padding: 0 5px; }
.n:target, .n.here, .n:focus-visible { outline: 3px solid var(--mark-line); outline-offset: 4px; }
@media (max-width: 640px) { .walk .keys-hint { display: none; } }
`
