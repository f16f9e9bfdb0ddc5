import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { SourceText } from '../../model/document.ts'
import { PlanError } from '../../model/errors.ts'
import { digestBytes } from '../cache.ts'
import { isAnswer } from './check-answer.ts'
import type { Answer, Order } from './child-messages.ts'
import type { PdfLimits } from './read-pdf.ts'

interface ChildLimits extends PdfLimits {
  /** Seconds on the clock, the start of the child counted. */
  readonly maxSeconds: number
}

/** A process that reads a thousand pages of text takes 200 MB in all; what wants this much has met an array without end. */
const mostMegabytes = 1024
/** Timers that are set for longer ring at once. */
const longestTimer = 2 ** 31 - 1

const program = fileURLToPath(new URL('./pdf-child.js', import.meta.url))

/** It gets no variable of the environment, makes no code from strings, and what it prints is not heard. */
const startChild = (): ChildProcess => {
  const child = fork(program, [], {
    env: {},
    execArgv: [`--max-old-space-size=${mostMegabytes}`, '--disallow-code-generation-from-strings'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // One that dies between two PDFs is replaced, and must not end the program.
  return child.on('error', () => {})
}

/** The child that waits for the next PDF: to start one takes longer than to read a short plan. */
let waiting: ChildProcess | null = null

const takeWaiting = (): ChildProcess | null => {
  const child = waiting
  waiting = null
  return child?.connected && child.exitCode === null && child.signalCode === null ? child : null
}

/** Does not keep the program from ending; the child hears of its end. */
const letWait = (child: ChildProcess): void => {
  child.unref()
  child.channel?.unref()
  waiting?.kill('SIGKILL')
  waiting = child
}

/** What a child answers; `died` or `late` where it does not, and then it is no more. */
const ask = async (child: ChildProcess, order: Order, seconds: number): Promise<Answer | 'died' | 'late'> => {
  const over = new AbortController()
  const { signal } = over
  child.ref()
  child.channel?.ref()
  try {
    const reply = Promise.race([
      once(child, 'message', { signal }).then(([message]) => (isAnswer(message) ? message : 'died')),
      once(child, 'exit', { signal }).then(() => 'died' as const),
      setTimeout(Math.min(seconds * 1000, longestTimer), 'late' as const, { signal }),
    ])
    // Where it cannot be sent, the child has ended or is about to.
    child.send(order, () => {})
    const answer = await reply
    if (typeof answer === 'string') child.kill('SIGKILL')
    else letWait(child)
    return answer
  } finally {
    over.abort()
  }
}

const crashed = (file: string): PlanError =>
  new PlanError(
    'pdf-crashed',
    'PDF 使读取程序中途退出，多半已损坏',
    '重新下载或重新导出；在阅读器里能打开的，用“打印到 PDF”另存一份',
    file,
  )

const tooLong = (seconds: number, file: string): PlanError =>
  new PlanError(
    'pdf-too-long',
    `PDF 在 ${seconds} 秒内没有读完，已停止读取`,
    '在阅读器里用“打印到 PDF”另存一份；机器太忙时用 --max-seconds 提高上限',
    file,
  )

/**
 * Reads a PDF as `readPdf` does, in a process of its own: some damaged ones end or hang whatever reads them, and no
 * `catch` helps.
 *
 * @throws PlanError as `readPdf`; `pdf-crashed` where the process ended, `pdf-too-long` where it had to be ended
 */
export const readPdfApart = async (bytes: Uint8Array, file: string, limits: ChildLimits): Promise<SourceText> => {
  const order = { base64: Buffer.from(bytes).toString('base64'), maxPages: limits.maxPages }
  const used = takeWaiting()
  const first = used && (await ask(used, order, limits.maxSeconds))
  // A child that has read others may have failed by what they left behind.
  const answer = first === null || typeof first === 'string' ? await ask(startChild(), order, limits.maxSeconds) : first
  if (answer === 'died') throw crashed(file)
  if (answer === 'late') throw tooLong(limits.maxSeconds, file)
  if (answer.kind === 'failed') throw new Error(answer.message)
  if (answer.kind === 'refused') throw new PlanError(answer.code, answer.message, answer.remedy, file)
  return { ...answer.source, file, sha256: digestBytes(bytes) }
}
