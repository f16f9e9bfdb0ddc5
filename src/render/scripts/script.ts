import { chartFiles } from './chart-files.ts'
import { decisionForms } from './decision-forms.ts'
import { decisionList } from './decision-list.ts'
import { decisionStore } from './decision-store.ts'
import { readingScript } from './reading-script.ts'
import { taskTable } from './task-table.ts'

/**
 * What runs in the reader's browser, one part behind the other. Without it every page can still be read, followed and
 * printed. It makes no request, and keeps nothing but the reader's own decisions.
 */
export const script = [readingScript, decisionStore, decisionForms, decisionList, taskTable, chartFiles].join(';\n')
