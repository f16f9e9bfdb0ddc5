import type { ExitCode } from './command.ts'
import type { Terminal } from './terminal.ts'

/** Editors save in several steps: the run waits until nothing has happened for so long (ms). */
const settling = 150

const CLEAR = '\u001b[2J\u001b[3J\u001b[H'

interface Watching {
  readonly watch: (onSave: () => void) => Promise<{ readonly close: () => void }>
  /** One run; it tells its errors itself and does not throw. */
  readonly run: () => Promise<ExitCode>
  /** Told before each wait. */
  readonly onWait: () => void
  readonly terminal: Terminal
}

/** Resolves at Ctrl-C, or where the program is asked to end. */
const interruption = (): { readonly done: Promise<void>; readonly forget: () => void } => {
  let finish = (): void => {}
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, finish)
  return {
    done,
    forget: () => {
      for (const signal of signals) process.removeListener(signal, finish)
    },
  }
}

/** A clock that is set anew by every save, and rings once when nothing has happened for a while. */
const makeAlarm = () => {
  let timer: NodeJS.Timeout | undefined
  let ring = (): void => {}
  let isDue = false
  return {
    set: () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        isDue = true
        ring()
      }, settling)
    },
    wait: (): Promise<void> =>
      new Promise((resolve) => {
        ring = () => {
          isDue = false
          resolve()
        }
        if (isDue) ring()
      }),
    stop: () => clearTimeout(timer),
  }
}

/**
 * Runs once, and again whenever the file was saved, until Ctrl-C. What is saved during a run is checked behind it. The
 * screen is cleared only where a person watches.
 *
 * @returns the exit code of the last run
 */
export const runWatching = async ({ watch, run, onWait, terminal }: Watching): Promise<ExitCode> => {
  const end = interruption()
  const alarm = makeAlarm()
  const watcher = await watch(alarm.set)
  let isOver = false
  const over = end.done.then(() => {
    isOver = true
  })
  try {
    let code = await run()
    while (!isOver) {
      onWait()
      await Promise.race([alarm.wait(), over])
      if (isOver) break
      if (terminal.isLive) terminal.err(CLEAR)
      code = await run()
    }
    return code
  } finally {
    alarm.stop()
    watcher.close()
    end.forget()
  }
}
