import { PlanError } from '../../model/errors.ts'
import type { Command, ExitCode, Pipeline } from '../command.ts'
import { tellError } from '../describe-error.ts'
import type { Given } from '../given.ts'
import { addLimits, readLimits } from '../limits.ts'
import { makeProgress, type Terminal } from '../terminal.ts'
import { runWatching } from '../watch.ts'
import { type Second, withSecond } from '../with-second.ts'

const words = {
  zh: {
    draft: '草案（Word、PDF、网页、文本），- 为标准输入',
    against: '拿来对照的规划：上级的，或同级的；可多次给出。不给出时只核对草案本身',
    format:
      '输出格式：pretty（屏幕）、json、markdown、html（可直接打开的页面）、sarif、junit、docx（在草案的 Word 文件上加批注）、table-docx、table-xlsx（意见汇总处理表）',
    out: '写到这个文件，不显示在屏幕上',
    rule: '只核对这些规则，可用 *（alignment/*）；可多次给出',
    severity: '显示的最低级别',
    maxWarnings: '警告多于这个数时退出码为 1',
    config: '配置文件；不写时用当前文件夹中的 duizhao.config.yaml（如有）',
    baseline: '基线文件：上次已报的不再报',
    updateBaseline: '把这次所报写入基线文件',
    decisions: '人工裁定文件（decisions.yaml），以它为准',
    threads: '用几个处理器，不写时用两个',
    quiet: '不显示进度和提示',
    watch: '草案或对照的规划每次保存后重新核对，按 Ctrl-C 结束',
    watchStdin: '标准输入不能用 --watch',
    waiting: (file: string) => `等待 ${file} 保存，按 Ctrl-C 结束`,
    baselineMissing: '没有写 --baseline 文件',
    written: (file: string) => `已写出：${file}`,
    kept: (file: string, count: number) => `基线已更新：${file}，${count} 条`,
  },
  en: {
    draft: 'The draft (Word, PDF, web page, text), - for standard input',
    against:
      'A plan to hold it against: of a higher level or a peer; may be given several times. Without it the draft is checked by itself',
    format:
      'Format: pretty (the screen), json, markdown, html (one page), sarif, junit, docx (the Word file of the draft with comments), table-docx, table-xlsx (table of the remarks)',
    out: 'Write to this file instead of the screen',
    rule: 'Check these rules only, with * where wanted (alignment/*); may be given several times',
    severity: 'The least severity to show',
    maxWarnings: 'Exit with 1 where there are more warnings',
    config: 'Settings; by default duizhao.config.yaml of the working folder, where there is one',
    baseline: 'Baseline: what was told the last time is not told again',
    updateBaseline: 'Write what is told now to the baseline',
    decisions: 'File of judgements that people made (decisions.yaml): they hold against those of the program',
    threads: 'Processors to use, by default two',
    quiet: 'No progress and no notes',
    watch: 'Check again whenever the draft or a plan of --against is saved, until Ctrl-C',
    watchStdin: 'standard input cannot be watched',
    waiting: (file: string) => `waiting for ${file} to be saved, Ctrl-C to end`,
    baselineMissing: '--baseline FILE is missing',
    written: (file: string) => `written: ${file}`,
    kept: (file: string, count: number) => `baseline updated: ${file}, ${count} remarks`,
  },
} as const

/** What the user asks for. */
interface Request {
  readonly file: string
  readonly options: NonNullable<Parameters<Pipeline['checkDraft']>[1]>
  readonly format: string
  readonly out: string | null
  readonly severity: 'info' | 'warning' | 'error'
  readonly maxWarnings: number
  readonly baseline: string | null
  readonly updates: boolean
  readonly threads: number | undefined
  readonly quiet: boolean
  readonly watches: boolean
  readonly messages: Given['messages']
}

/** The day on which the program is run, where it is run: the one thing that is not taken from the files. */
const readToday = (): string => {
  const now = new Date()
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

const optional = <K extends string>(name: K, value: string | undefined): { [key in K]?: string } =>
  value === undefined ? {} : ({ [name]: value } as { [key in K]?: string })

const readRequest = (given: Given): Request => {
  const baseline = given.text('baseline') ?? null
  const updates = given.isOn('update-baseline')
  if (updates && baseline === null)
    throw new PlanError('usage', words[given.messages.lang].baselineMissing, given.messages.tryHelp)
  const watches = given.isOn('watch')
  const file = given.text('draft') ?? ''
  if (watches && file === '-')
    throw new PlanError('usage', words[given.messages.lang].watchStdin, given.messages.tryHelp)
  return {
    file,
    watches,
    options: {
      against: given.list('against'),
      rules: given.list('rule'),
      today: readToday(),
      ...optional('config', given.text('config')),
      ...optional('decisions', given.text('decisions')),
      // What is told now replaces the old baseline as a whole.
      ...(baseline === null || updates ? {} : { baseline }),
      ...readLimits(given),
    },
    format: given.text('format') ?? 'pretty',
    out: given.text('out') ?? null,
    severity: (given.text('severity') ?? 'info') as Request['severity'],
    maxWarnings: given.number('max-warnings', 0) ?? Number.POSITIVE_INFINITY,
    baseline,
    updates,
    threads: given.number('threads', 1),
    quiet: given.isOn('quiet'),
    messages: given.messages,
  }
}

const exitCode = (remarks: readonly { readonly severity: string }[], maxWarnings: number): ExitCode => {
  const count = (severity: string): number => remarks.filter((one) => one.severity === severity).length
  return count('error') > 0 || count('warning') > maxWarnings ? 1 : 0
}

const checkDraft = (request: Request, pipeline: Pipeline, terminal: Terminal): Promise<ExitCode> =>
  withSecond(pipeline, (second) => tellRemarks(request, second, pipeline, terminal), request.threads)

const tellRemarks = async (
  request: Request,
  second: Second,
  pipeline: Pipeline,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { file, options, format, out, severity, maxWarnings, baseline, updates, quiet, messages } = request
  const text = words[messages.lang]
  const say = (line: string): void => {
    if (!quiet) terminal.err(`${line}\n`)
  }
  const progress = makeProgress(quiet ? { ...terminal, isLive: false } : terminal, messages.steps)
  let draft: Pick<Parameters<Pipeline['renderCheck']>[3], 'text'> = {}
  const config = options.config ?? (await pipeline.findCheckConfig())
  const result = await pipeline
    .checkDraft(file, {
      ...options,
      second,
      ...(config === null ? {} : { config }),
      onProgress: progress.show,
      onText: (text) => {
        draft = { text }
      },
    })
    .finally(progress.clear)
  const date = `${options.today}T00:00:00Z`
  const show = { severity, color: terminal.hasColorOut, lang: messages.lang, date, limits: options, ...draft }
  const printed = await pipeline.renderCheck(result, format, out, show)
  if (printed !== null) terminal.out(printed)
  if (out !== null) say(text.written(out))
  if (result.decided) say(messages.decided(result.decided.applied, result.decided.unmatched))
  if (!updates || baseline === null) return exitCode(result.remarks, maxWarnings)
  await pipeline.writeBaseline(result, baseline)
  say(text.kept(baseline, result.remarks.length))
  return 0
}

/** Checks again and again; an error in one run, as over a half-saved file, must not end the next. */
const watchDraft = (request: Request, pipeline: Pipeline, terminal: Terminal): Promise<ExitCode> =>
  runWatching({
    watch: (onSave) => pipeline.watchDraft([request.file, ...(request.options.against ?? [])], onSave),
    run: () =>
      checkDraft(request, pipeline, terminal).catch((error: unknown): ExitCode => {
        tellError(error, request.messages, terminal)
        return 2
      }),
    onWait: () => {
      if (!request.quiet) terminal.err(`${words[request.messages.lang].waiting(request.file)}\n`)
    },
    terminal,
  })

/** Puts the questions of a careful colleague to a draft. */
export const check: Command = {
  usage: 'check <draft>',
  describe: {
    zh: '核对一份草案：与上级规划对照，并核对草案本身',
    en: 'Check a draft against upper plans and by itself',
  },
  addOptions: (args, m) => {
    const text = words[m.lang]
    return addLimits(args, m)
      .positional('draft', { type: 'string', demandOption: true, describe: text.draft })
      .option('against', { alias: 'a', type: 'string', array: true, requiresArg: true, describe: text.against })
      .option('format', { alias: 'f', type: 'string', default: 'pretty', requiresArg: true, describe: text.format })
      .option('out', { alias: 'o', type: 'string', requiresArg: true, describe: text.out })
      .option('rule', { type: 'string', array: true, requiresArg: true, describe: text.rule })
      .option('severity', { choices: ['info', 'warning', 'error'], default: 'info', describe: text.severity })
      .option('max-warnings', { type: 'number', requiresArg: true, describe: text.maxWarnings })
      .option('config', { alias: 'c', type: 'string', requiresArg: true, describe: text.config })
      .option('baseline', { type: 'string', requiresArg: true, describe: text.baseline })
      .option('update-baseline', { type: 'boolean', default: false, describe: text.updateBaseline })
      .option('decisions', { alias: 'd', type: 'string', requiresArg: true, describe: text.decisions })
      .option('watch', { alias: 'w', type: 'boolean', default: false, describe: text.watch })
      .option('threads', { type: 'number', requiresArg: true, describe: text.threads })
      .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: text.quiet })
  },
  prepare: (given) => {
    const request = readRequest(given)
    return async (pipeline, terminal) => {
      await pipeline.chooseCheckFormat(request.format, request.out)
      return (request.watches ? watchDraft : checkDraft)(request, pipeline, terminal)
    }
  },
}
