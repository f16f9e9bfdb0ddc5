import type { Reading } from '../model/analysis.ts'
import { percentText } from '../model/text.ts'
import type { QueueOptions } from '../pipeline.ts'

type QueueEvent = Parameters<NonNullable<QueueOptions['onEvent']>>[0]

/** All that the command line says in one language; plans and findings stay as they are written. */
export interface Messages {
  readonly lang: 'zh' | 'en'
  readonly locale: string
  readonly about: string
  readonly usage: string
  /** For yargs' words where a command or a file is missing: how many were given, how many are needed. */
  readonly tooFew: string
  readonly noSuchCommand: (name: string, names: readonly string[]) => string
  readonly wantsNumber: (option: string, least: number) => string
  readonly options: Readonly<Record<OptionName, string>>
  readonly examples: readonly (readonly [string, string])[]
  readonly exitCodes: string
  readonly tryHelp: string
  readonly error: string
  readonly stop: string
  readonly crashed: string
  readonly between: string
  readonly level: Readonly<Record<'national' | 'province' | 'city' | 'county', string>>
  readonly draft: string
  readonly reference: string
  readonly columns: Readonly<Record<ColumnName, string>>
  readonly decided: (applied: number, unmatched: number) => string
  readonly decidedMany: (applied: number, unmatched: number) => string
  readonly notice: (report: string, findings: number) => string
  readonly noticeMany: (report: string, plans: number) => string
  readonly rendered: (report: string) => string
  /** Behind the step and its count, on a line that is drawn over. */
  readonly rate: (perSecond: string, left: string) => string
  readonly interrupted: string
  readonly queue: (event: QueueEvent) => string
  readonly reading: (reading: Reading) => string
  readonly numberingGap: Readonly<Record<Reading['numberingGaps'][number]['kind'], string>>
  readonly outline: string
  readonly indicators: string
  readonly indicatorColumns: readonly string[]
  /** Names of the steps of a run, where they are not told as the pipeline tells them. */
  readonly steps: Readonly<Record<string, string>>
}

type OptionName = 'out' | 'quiet' | 'lang' | 'help' | 'version'
type ColumnName = 'plan' | 'level' | 'indicators' | 'actions' | 'full' | 'partial' | 'unsure' | 'done' | 'gaps'

export const zh: Messages = {
  lang: 'zh',
  locale: 'zh_CN',
  about: '对照：比对政府规划文本，列明承接、缺口与目标差异，每一结论附原文依据',
  usage: '用法：duizhao <命令> [选项]',
  tooFew: '缺少命令或文件（给了 %s 个，至少要 %s 个）',
  noSuchCommand: (name, names) => `没有“${name}”这个命令，可用的有：${names.join('、')}`,
  wantsNumber: (option, least) => `--${option} 后面要写一个数，不小于 ${least}`,
  options: {
    out: '报告写到哪个文件夹',
    quiet: '只报错误',
    lang: '帮助、提示和报告的语言',
    help: '显示帮助',
    version: '显示版本',
  },
  examples: [
    ['duizhao compare seeds --out reports', '比对随项目提供的五份规划'],
    ['duizhao compare 省.txt 甲市.txt 乙市.txt -r 省', '以“省.txt”为准比对三份文件'],
    ['duizhao inspect 甲市.txt --json', '看程序读出了什么'],
  ],
  exitCodes: '退出码：0 完成；1 完成，但有规划未能读取；2 没有可读的规划或没有基准规划，或用法有误；130 中途中止',
  tryHelp: '用 duizhao --help 查看用法',
  error: '错误',
  stop: '。',
  crashed: '程序出错，请把下面的内容报告给维护者',
  between: '：',
  level: { national: '国家', province: '省', city: '市（州）', county: '县（区）' },
  draft: '草案',
  reference: '基准',
  columns: {
    plan: '规划',
    level: '层级',
    indicators: '指标',
    actions: '举措',
    full: '承接',
    partial: '部分',
    unsure: '疑似未载',
    done: '已完成',
    gaps: '应承接而未载',
  },
  decided: (applied, unmatched) =>
    `人工裁定：套用 ${applied} 条${unmatched > 0 ? `，${unmatched} 条不再适用，见报告“方法说明”` : ''}`,
  decidedMany: (applied, unmatched) =>
    `人工裁定：套用 ${applied} 条${unmatched > 0 ? `，${unmatched} 条不再适用，见报告“总览”` : ''}`,
  notice: (report, findings) => `发现 ${findings} 条，报告：${report}`,
  noticeMany: (report, plans) => `逐份对照 ${plans} 份，报告：${report}`,
  rendered: (report) => `报告：${report}`,
  rate: (perSecond, left) => `，每秒 ${perSecond} 份，约余 ${left}`,
  interrupted: '已中止，原有报告未动',
  queue: (event) => {
    if (event.kind === 'lost') return `与 Redis 的连接断开（${event.why}），正在重连`
    if (event.kind === 'back') return '已重新连上 Redis'
    const { same, other } = event.workers
    const others = other > 0 ? `，另有 ${other} 个是别的版本，不接这里的任务` : ''
    return same > 0 ? `队列：工作进程 ${same} 个${others}` : `队列：没有同一版本的工作进程${others}，最多等一分钟`
  },
  reading: ({ reader, characters, pages, tables, inTree }) =>
    `读取：${reader}，${characters} 字，${pages === null ? '' : `${pages} 页，`}表格 ${tables} 个，进入结构 ${percentText(inTree)}`,
  numberingGap: { skipped: '编号不连续：', repeated: '编号重复：', lost: '编号缺失：' },
  outline: '提纲',
  indicators: '指标',
  indicatorColumns: ['名称', '单位', '基期', '目标', '年份'],
  steps: {},
}

export const en: Messages = {
  lang: 'en',
  locale: 'en',
  about:
    'Duizhao compares Chinese government plans: what is carried, what is missing, which targets differ, with evidence',
  usage: 'Usage: duizhao <command> [options]',
  tooFew: 'a command or a file is missing (got %s, need at least %s)',
  noSuchCommand: (name, names) => `there is no command “${name}”; there are ${names.join(', ')}`,
  wantsNumber: (option, least) => `--${option} takes a number of at least ${least}`,
  options: {
    out: 'Folder for the reports',
    quiet: 'Print errors only',
    lang: 'Language of help, messages and reports; quotes stay Chinese',
    help: 'Show help',
    version: 'Show version',
  },
  examples: [
    ['duizhao compare seeds --out reports', 'Compare the five plans that ship with the project'],
    ['duizhao compare province.txt a.txt b.txt -r province', 'Hold two files against province.txt'],
    ['duizhao inspect a.txt --json', 'See what the program makes of a plan'],
  ],
  exitCodes:
    'Exit codes: 0 done; 1 done, but a plan could not be read; 2 no plan or no reference could be read, or wrong usage; 130 given up',
  tryHelp: 'See duizhao --help --lang en',
  error: 'error',
  stop: '. ',
  crashed: 'The program failed. Please report what follows',
  between: ': ',
  level: { national: 'nation', province: 'province', city: 'city', county: 'county' },
  draft: 'draft',
  reference: 'reference',
  columns: {
    plan: 'plan',
    level: 'level',
    indicators: 'indicators',
    actions: 'actions',
    full: 'full',
    partial: 'partial',
    unsure: 'perhaps missing',
    done: 'done',
    gaps: 'gaps',
  },
  decided: (applied, unmatched) =>
    `decisions: ${applied} applied${unmatched > 0 ? `, ${unmatched} no longer fit (see 方法说明 in the report)` : ''}`,
  decidedMany: (applied, unmatched) =>
    `decisions: ${applied} applied${unmatched > 0 ? `, ${unmatched} no longer fit (see 总览 in the report)` : ''}`,
  notice: (report, findings) => `${findings} findings, report: ${report}`,
  noticeMany: (report, plans) => `${plans} plans compared, report: ${report}`,
  rendered: (report) => `report: ${report}`,
  rate: (perSecond, left) => `, ${perSecond} a second, about ${left} left`,
  interrupted: 'Given up; the report that stood there is untouched',
  queue: (event) => {
    if (event.kind === 'lost') return `connection to Redis lost (${event.why}), trying again`
    if (event.kind === 'back') return 'connected to Redis again'
    const { same, other } = event.workers
    const others = other > 0 ? `; ${other} of another version take no jobs of this one` : ''
    return same > 0
      ? `queue: ${same} workers${others}`
      : `queue: no worker of this version${others}; waiting for a minute at most`
  },
  reading: ({ reader, characters, pages, tables, inTree }) =>
    `Read as ${reader}: ${characters} characters, ${pages === null ? '' : `${pages} pages, `}${tables} tables, ${percentText(inTree)} in the tree`,
  numberingGap: { skipped: 'Number skipped: ', repeated: 'Number repeated: ', lost: 'Number lost: ' },
  outline: 'Outline',
  indicators: 'Indicators',
  indicatorColumns: ['name', 'unit', 'baseline', 'target', 'year'],
  steps: {
    读取文件: 'Reading',
    解析结构: 'Parsing',
    提取指标与举措: 'Extracting',
    对齐指标: 'Aligning indicators',
    判断承接: 'Judging coverage',
    查找共同举措: 'Finding shared measures',
    查找相同文字: 'Finding shared wording',
    汇总发现: 'Collecting findings',
    登记规划: 'Surveying plans',
    逐份对照: 'Comparing plans',
    汇总: 'Summing up',
    完成: 'Done',
  },
}
