import type { Argv } from 'yargs'
import type { Language } from '../model/language.ts'
import type { Given } from './given.ts'
import type { Messages } from './messages.ts'

const DEFAULT_OUT = 'reports'

const words = {
  zh: {
    singleFile: '只写一个 HTML 文件，自成一体，便于转发',
    office: '另写 Word 和 Excel 文件：衔接情况对照表、意见汇总处理表、简报、全部表格',
  },
  en: {
    singleFile: 'Write one HTML file that needs no other, to be passed on',
    office: 'Also write Word files and workbooks: the tables that offices pass around, a briefing, all tables',
  },
} as const

/** The options of every command that writes a folder. */
export const addOutput = (args: Argv, m: Messages): Argv =>
  args
    .option('out', { alias: 'o', type: 'string', default: DEFAULT_OUT, requiresArg: true, describe: m.options.out })
    .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: m.options.quiet })

/** In which forms and language a report is written. */
export interface WriteForms {
  readonly singleFile: boolean
  readonly office: boolean
  readonly lang: Language
}

export const addForms = (args: Argv, m: Messages): Argv =>
  args
    .option('single-file', { type: 'boolean', default: false, describe: words[m.lang].singleFile })
    .option('office', { type: 'boolean', default: false, describe: words[m.lang].office })

export const readForms = (given: Given): WriteForms => ({
  singleFile: given.isOn('single-file'),
  office: given.isOn('office'),
  lang: given.messages.lang,
})
