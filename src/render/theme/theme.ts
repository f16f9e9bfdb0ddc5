import { base } from './base.ts'
import { deciding } from './deciding.ts'
import { pages } from './pages.ts'
import { parts } from './parts.ts'
import { printing } from './printing.ts'
import { reading } from './reading.ts'
import { responsive } from './responsive.ts'
import { tokens } from './tokens.ts'

/** The one style sheet of the report: 宋体 is the plan speaking, 黑体 the report. Print comes last and overrules. */
export const theme = `${tokens}${base}${parts}${pages}${reading}${deciding}${responsive}${printing}`
