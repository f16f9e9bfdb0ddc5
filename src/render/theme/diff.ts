import { changedThings, changeWords } from '../../lexicon/diff-words.ts'
import { base } from './base.ts'
import { parts } from './parts.ts'
import { printing } from './printing.ts'
import { reading } from './reading.ts'
import { responsive } from './responsive.ts'
import { tokens } from './tokens.ts'
import { walking } from './walking.ts'

/** A change is hidden where its thing is switched off, or all its kinds are. */
const switches = [
  ...Object.keys(changedThings).map((what) => `body:has(#k-${what}:not(:checked)) .ch.${what} { display: none; }`),
  ...Object.keys(changeWords).map((kind) => `body:has(#k-${kind}:not(:checked)) .ch.${kind}.one { display: none; }`),
].join('\n')

const diff = `
.chs > li { border-top: 1px solid var(--rule); padding: 12px 0 16px; }
.chs > li:first-child { border-top: 0; padding-top: 0; }
.chs .say { font-size: 16px; max-width: 46em; }
.two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 8px 32px; margin-top: 8px; }
.two .ev { margin: 0; }
.two ins { text-decoration: none; background: var(--mark); border-bottom: 2px solid var(--mark-line); }
.two del { text-decoration: line-through 1px; text-decoration-color: var(--red); background: var(--panel); }
${switches}
@media (max-width: 640px) {
  .two { grid-template-columns: minmax(0, 1fr); }
}
@media print { .chs > li { break-inside: avoid; } }
`

/** The style of the page on two drafts of a plan. */
export const diffTheme = `${tokens}${base}${parts}${reading}${responsive}${printing}${walking}${diff}`
