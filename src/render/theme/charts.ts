import { resolveLight } from './tokens.ts'

/** How the marks of charts look, on the page and in a file of their own. */
export const chartMarks = `svg text { font-family: var(--sans); font-size: 14px; fill: var(--ink); font-variant-numeric: tabular-nums; }
svg .sm { font-size: 13px; fill: var(--ink-2); }
svg .b { font-weight: 700; }
svg .h { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
svg .axis { stroke: var(--rule); fill: none; }
svg .base-line { stroke: var(--ink-3); stroke-dasharray: 1 3; }
svg .goal-line { stroke: var(--ink); stroke-dasharray: 5 3; }
svg .ln { stroke: var(--blue); stroke-width: 3; }
svg .thin { stroke: var(--blue); stroke-width: 1.5; }
svg .thin.p { stroke: var(--ink); stroke-width: 2.5; }
svg .dotn { fill: var(--blue); stroke: var(--paper); stroke-width: 1; }
svg .dot0 { fill: var(--paper); stroke: var(--blue); stroke-width: 2; }
svg .dot1 { fill: var(--blue); }
svg .ln.p, svg .dot0.p { stroke: var(--ink); }
svg .dot1.p { fill: var(--ink); }
svg .floor { stroke: var(--blue); stroke-width: 2; fill: none; }
svg .bar { fill: var(--blue); }
svg .bar.p { fill: var(--ink); }
svg a:hover .bar { fill: var(--mark-line); }
svg .fill2 { fill: var(--ink-3); }
svg .frame { fill: none; stroke: var(--rule-strong); }
svg .dot-off { fill: var(--rule); }
svg .upset-bar { fill: var(--blue-tint); stroke: var(--blue); stroke-width: 1; }
`

/** The same for a drawing that stands alone: on white, without a variable of the page. */
export const standaloneMarks = resolveLight(chartMarks)
