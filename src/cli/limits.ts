import type { Argv } from 'yargs'
import { PlanError } from '../model/errors.ts'
import type { CompareOptions } from '../pipeline.ts'
import type { InBoth } from './command.ts'
import type { Given } from './given.ts'
import type { Messages } from './messages.ts'

/** Limits of what is read that were asked for; the others are left to the pipeline. */
type Limits = Pick<
  CompareOptions,
  'maxBytes' | 'maxUnzippedBytes' | 'maxEntries' | 'maxNesting' | 'maxElements' | 'maxPages' | 'maxSeconds' | 'maxCells'
>

interface Limit {
  readonly option: string
  readonly limit: keyof Limits
  /** Turns what is asked for into the unit of the limit. */
  readonly factor: number
  readonly describe: InBoth<string>
}

const MEGABYTE = 1024 * 1024

const LIMITS: readonly Limit[] = [
  {
    option: 'max-size',
    limit: 'maxBytes',
    factor: MEGABYTE,
    describe: { zh: '单个文件的大小上限（MB）', en: 'Largest size of a file (MB)' },
  },
  {
    option: 'max-unzipped',
    limit: 'maxUnzippedBytes',
    factor: MEGABYTE,
    describe: {
      zh: 'Word 文档、压缩包解压后的大小上限（MB）',
      en: 'Largest unpacked size of a Word or zip file (MB)',
    },
  },
  {
    option: 'max-entries',
    limit: 'maxEntries',
    factor: 1,
    describe: { zh: '压缩包里的文件数上限', en: 'Most files in a zip' },
  },
  {
    option: 'max-nesting',
    limit: 'maxNesting',
    factor: 1,
    describe: { zh: '网页、Word 文档的嵌套层数上限', en: 'Deepest nesting in a web page or Word file' },
  },
  {
    option: 'max-elements',
    limit: 'maxElements',
    factor: 1,
    describe: { zh: '网页、Word 文档的标记数上限', en: 'Most elements of a web page or Word file' },
  },
  {
    option: 'max-pages',
    limit: 'maxPages',
    factor: 1,
    describe: { zh: 'PDF 页数上限', en: 'Most pages of a PDF' },
  },
  {
    option: 'max-seconds',
    limit: 'maxSeconds',
    factor: 1,
    describe: { zh: '读取一份 PDF 的时间上限（秒）', en: 'Longest time to read a PDF (seconds)' },
  },
  {
    option: 'max-cells',
    limit: 'maxCells',
    factor: 1,
    describe: { zh: '一份规划的表格格数上限', en: 'Most table cells of a plan' },
  },
]

export const addLimits = (args: Argv, m: Messages): Argv => {
  for (const { option, describe } of LIMITS)
    args.option(option, { type: 'number', requiresArg: true, describe: describe[m.lang] })
  return args
}

/** @throws PlanError `usage` where a limit is no positive number */
export const readLimits = (given: Given): Limits => {
  const limits = LIMITS.flatMap(({ option, limit, factor }) => {
    const value = given.number(option, 0)
    if (value === 0) throw new PlanError('usage', given.messages.wantsNumber(option, 1), given.messages.tryHelp)
    return value === undefined ? [] : [[limit, value * factor] as const]
  })
  return Object.fromEntries(limits)
}
