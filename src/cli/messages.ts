import type { Reading } from '../model/analysis.ts'
import { percentText } from '../model/text.ts'

/** All that the command line says in one language; plans and findings stay as they are written. */
export interface Messages {
  readonly locale: string
  readonly about: string
  readonly usage: string
  /** For yargs' words where a command or a file is missing: how many were given, how many are needed. */
  readonly tooFew: string
  readonly commands: { readonly compare: string; readonly render: string; readonly inspect: string }
  readonly arguments: { readonly paths: string; readonly analysis: string; readonly plan: string }
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
  readonly notice: (report: string, findings: number) => string
  readonly rendered: (report: string) => string
  readonly reading: (reading: Reading) => string
  readonly numberingGap: Readonly<Record<Reading['numberingGaps'][number]['kind'], string>>
  readonly outline: string
  readonly indicators: string
  readonly indicatorColumns: readonly string[]
  /** Names of the steps of a run, where they are not told as the pipeline tells them. */
  readonly steps: Readonly<Record<string, string>>
}

type OptionName =
  | 'reference'
  | 'decisions'
  | 'out'
  | 'strict'
  | 'quiet'
  | 'json'
  | 'inspectJson'
  | 'lang'
  | 'maxSize'
  | 'maxUnzipped'
  | 'maxEntries'
  | 'maxNesting'
  | 'maxElements'
  | 'maxPages'
  | 'maxCells'
  | 'help'
  | 'version'
type ColumnName = 'plan' | 'level' | 'indicators' | 'actions' | 'full' | 'partial' | 'done' | 'gaps'

export const zh: Messages = {
  locale: 'zh_CN',
  about: '对照：比对政府规划文本，列明承接、缺口与目标差异，每一结论附原文依据',
  usage: '用法：duizhao <命令> [选项]',
  tooFew: '缺少命令或文件（给了 %s 个，至少要 %s 个）',
  commands: {
    compare: '比对规划，写出报告和数据',
    render: '用 analysis.json 重新写出报告，不需要规划原文',
    inspect: '列出一份规划的提纲和指标',
  },
  arguments: {
    paths: '规划文件（Word、PDF、网页、文本、zip）或文件夹，- 为标准输入；文件夹里有 plans.yaml 时按它读',
    analysis: 'compare 写出的 data/analysis.json',
    plan: '规划文件',
  },
  options: {
    reference: '以哪一份规划为准（编号）；不写时取 plans.yaml 所定，或层级最高的一份',
    decisions: '人工裁定文件（decisions.yaml），以它为准',
    out: '报告写到哪个文件夹',
    strict: '发现矛盾、缺口等问题时退出码为 1',
    quiet: '只报错误',
    json: '以 JSON 输出汇总',
    inspectJson: '以 JSON 输出',
    lang: '帮助和提示的语言',
    maxSize: '单个文件的大小上限（MB）',
    maxUnzipped: 'Word 文档、压缩包解压后的大小上限（MB）',
    maxEntries: '压缩包里的文件数上限',
    maxNesting: '网页、Word 文档的嵌套层数上限',
    maxElements: '网页、Word 文档的标记数上限',
    maxPages: 'PDF 页数上限',
    maxCells: '一份规划的表格格数上限',
    help: '显示帮助',
    version: '显示版本',
  },
  examples: [
    ['duizhao compare seeds --out reports', '比对随项目提供的五份规划'],
    ['duizhao compare 省.txt 甲市.txt 乙市.txt -r 省', '以“省.txt”为准比对三份文件'],
    ['duizhao inspect 甲市.txt --json', '看程序读出了什么'],
  ],
  exitCodes: '退出码：0 完成；1 完成，但有规划未能读取；2 没有可读的规划或没有基准规划，或用法有误',
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
    done: '已完成',
    gaps: '应承接而未载',
  },
  decided: (applied, unmatched) =>
    `人工裁定：套用 ${applied} 条${unmatched > 0 ? `，${unmatched} 条不再适用，见报告“方法说明”` : ''}`,
  notice: (report, findings) => `发现 ${findings} 条，报告：${report}`,
  rendered: (report) => `报告：${report}`,
  reading: ({ reader, characters, pages, tables, inTree }) =>
    `读取：${reader}，${characters} 字，${pages === null ? '' : `${pages} 页，`}表格 ${tables} 个，进入结构 ${percentText(inTree)}`,
  numberingGap: { skipped: '编号不连续：', repeated: '编号重复：', lost: '编号缺失：' },
  outline: '提纲',
  indicators: '指标',
  indicatorColumns: ['名称', '单位', '基期', '目标', '年份'],
  steps: {},
}

export const en: Messages = {
  locale: 'en',
  about:
    'Duizhao compares Chinese government plans: what is carried, what is missing, which targets differ, with evidence',
  usage: 'Usage: duizhao <command> [options]',
  tooFew: 'a command or a file is missing (got %s, need at least %s)',
  commands: {
    compare: 'Compare plans; write reports and data',
    render: 'Write the reports again from analysis.json, without the plans',
    inspect: 'Print the outline and the indicators of one plan',
  },
  arguments: {
    paths:
      'Plans (Word, PDF, web pages, text, zip) or folders, - for standard input; a folder with plans.yaml is read as that says',
    analysis: 'data/analysis.json as compare wrote it',
    plan: 'The file of a plan',
  },
  options: {
    reference:
      'Id of the plan to hold the others against; by default that of plans.yaml or the one of the highest level',
    decisions: 'File of judgements that people made (decisions.yaml): they hold against those of the program',
    out: 'Folder for the reports',
    strict: 'Exit with 1 where gaps or contradictions are found',
    quiet: 'Print errors only',
    json: 'Print the summary as JSON',
    inspectJson: 'Print JSON',
    lang: 'Language of help and messages',
    maxSize: 'Largest size of a file (MB)',
    maxUnzipped: 'Largest unpacked size of a Word or zip file (MB)',
    maxEntries: 'Most files in a zip',
    maxNesting: 'Deepest nesting in a web page or Word file',
    maxElements: 'Most elements of a web page or Word file',
    maxPages: 'Most pages of a PDF',
    maxCells: 'Most table cells of a plan',
    help: 'Show help',
    version: 'Show version',
  },
  examples: [
    ['duizhao compare seeds --out reports', 'Compare the five plans that ship with the project'],
    ['duizhao compare province.txt a.txt b.txt -r province', 'Hold two files against province.txt'],
    ['duizhao inspect a.txt --json', 'See what the program makes of a plan'],
  ],
  exitCodes:
    'Exit codes: 0 done; 1 done, but a plan could not be read; 2 no plan or no reference could be read, or wrong usage',
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
    done: 'done',
    gaps: 'gaps',
  },
  decided: (applied, unmatched) =>
    `decisions: ${applied} applied${unmatched > 0 ? `, ${unmatched} no longer fit (see 方法说明 in the report)` : ''}`,
  notice: (report, findings) => `${findings} findings, report: ${report}`,
  rendered: (report) => `report: ${report}`,
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
    完成: 'Done',
  },
}
