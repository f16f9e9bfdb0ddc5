import type { WorkOnQueueOptions } from '../../pipeline.ts'
import type { Command, InBoth } from '../command.ts'
import { makeProgress } from '../terminal.ts'

const options = {
  zh: {
    queue: 'Redis 的地址，如 redis://127.0.0.1:6379',
    threads: '同时处理几份；不写时与处理器数相同',
    quiet: '只报错误',
  },
  en: {
    queue: 'Address of Redis, e.g. redis://127.0.0.1:6379',
    threads: 'Plans worked on at a time; by default one for each processor',
    quiet: 'Print errors only',
  },
} as const

type Event = Parameters<WorkOnQueueOptions['onEvent']>[0]

/** One line for each event; null where it is not worth one. */
const lines: InBoth<(event: Event) => string | null> = {
  zh: (event) => {
    if (event.kind === 'ready') return `工作进程就绪：${event.address}，按 Ctrl-C 结束`
    if (event.kind === 'failed') return `一份没有做成：${event.why}`
    if (event.kind === 'taken-up') return '接手一份中断的任务'
    if (event.kind === 'lost') return `与 Redis 的连接断开（${event.why}），正在重连`
    return event.kind === 'back' ? '已重新连上 Redis' : null
  },
  en: (event) => {
    if (event.kind === 'ready') return `worker ready: ${event.address}, Ctrl-C to end`
    if (event.kind === 'failed') return `a plan failed: ${event.why}`
    if (event.kind === 'taken-up') return 'took up a job that was cut off'
    if (event.kind === 'lost') return `connection to Redis lost (${event.why}), trying again`
    return event.kind === 'back' ? 'connected to Redis again' : null
  },
}

const words = {
  zh: { step: '已处理', end: (n: number) => `工作进程结束，共处理 ${n} 份` },
  en: { step: 'Plans done', end: (n: number) => `worker ended, ${n} plans done` },
}

/** Works for runs on other machines until it is stopped. */
export const worker: Command = {
  usage: 'worker',
  describe: {
    zh: '为队列做大批量比对的工作（compare --queue），直到 Ctrl-C',
    en: 'Do the work of compare --queue until Ctrl-C',
  },
  addOptions: (args, m) =>
    args
      .option('queue', { type: 'string', requiresArg: true, demandOption: true, describe: options[m.lang].queue })
      .option('threads', { type: 'number', requiresArg: true, describe: options[m.lang].threads })
      .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: options[m.lang].quiet }),
  prepare: (given) => {
    const address = given.text('queue') ?? ''
    const threads = given.number('threads', 1)
    const { lang } = given.messages
    const isQuiet = given.isOn('quiet')
    return async (pipeline, terminal) => {
      const progress = makeProgress(isQuiet ? { ...terminal, isLive: false } : terminal, {})
      const stop = new AbortController()
      const forget = terminal.onInterrupt?.(() => stop.abort())
      let done = 0
      const onEvent = (event: Event): void => {
        if (event.kind === 'done') progress.show(words[lang].step, ++done, done)
        const line = lines[lang](event)
        if (line === null || (isQuiet && event.kind !== 'failed')) return
        progress.clear()
        terminal.err(`${line}\n`)
      }
      await pipeline
        .workOnQueue({ address, ...(threads === undefined ? {} : { threads }), onEvent, signal: stop.signal })
        .finally(() => {
          progress.clear()
          forget?.()
        })
      if (!isQuiet) terminal.err(`${words[lang].end(done)}\n`)
      return 0
    }
  },
}
