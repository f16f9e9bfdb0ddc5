import { join } from 'node:path'
import type { CompareManyOptions } from '../pipeline.ts'
import type { ExitCode, Pipeline } from './command.ts'
import { printError } from './describe-error.ts'
import type { Messages } from './messages.ts'
import { makeProgress, type Terminal } from './terminal.ts'

interface ManyRequest {
  readonly paths: readonly string[]
  readonly out: string
  readonly options: CompareManyOptions
  /** Address of Redis, where workers do the work. */
  readonly queue: string | undefined
  readonly quiet: boolean
  readonly json: boolean
  readonly messages: Messages
}

/** Runs a comparison of many plans, and tells what came of it in one line: a line a plan would fill the screen. */
export const compareMany = async (request: ManyRequest, pipeline: Pipeline, terminal: Terminal): Promise<ExitCode> => {
  const { messages, paths, out, options, queue: address, quiet, json } = request
  const { lang } = messages
  const progress = makeProgress(quiet ? { ...terminal, isLive: false } : terminal, messages.steps, messages)
  const stop = new AbortController()
  const forget = terminal.onInterrupt?.(() => stop.abort())
  const onEvent = (event: Parameters<Messages['queue']>[0]): void => {
    progress.clear()
    if (!quiet) terminal.err(`${messages.queue(event)}\n`)
  }
  const queue = address === undefined ? {} : { queue: { address, onEvent } }
  const { records, failures, reference, decisions } = await pipeline
    .compareMany(paths, out, { ...options, ...queue, lang, signal: stop.signal, onProgress: progress.show })
    .finally(() => {
      progress.clear()
      forget?.()
    })
  for (const failure of failures) printError(failure, messages, terminal)
  const report = join(out, 'index.html')
  const summary = {
    reference: reference.plan.id,
    compared: records.length,
    ...(decisions ? { decisions: { applied: decisions.applied, unmatched: decisions.unmatched } } : {}),
    failures: failures.map(({ code, file, message }) => ({ code, file: file ?? null, message })),
    report,
  }
  if (json) terminal.out(`${JSON.stringify(summary, null, 2)}\n`)
  if (decisions && !quiet) terminal.err(`${messages.decidedMany(decisions.applied, decisions.unmatched)}\n`)
  if (!quiet) terminal.err(`${messages.noticeMany(report, records.length)}\n`)
  return failures.length > 0 ? 1 : 0
}
