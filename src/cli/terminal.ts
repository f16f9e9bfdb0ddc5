/** Where the program writes to: data on `out`, everything else on `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** True where a person watches stderr, so that a line may be drawn over. */
  readonly isLive: boolean
  readonly hasColor: boolean
  /** The same of stdout, which may be a file while stderr is not. */
  readonly hasColorOut: boolean
  /** Calls back at the first Ctrl-C, so that a run can end cleanly; a second one ends it at once. Returns how to stop listening. */
  readonly onInterrupt?: (stop: () => void) => () => void
}

const listenForInterrupt = (stop: () => void): (() => void) => {
  const first = (): void => {
    process.once('SIGINT', last)
    stop()
  }
  const last = (): void => process.exit(130)
  process.once('SIGINT', first)
  return () => {
    process.off('SIGINT', first)
    process.off('SIGINT', last)
  }
}

/** Colour where a person watches and NO_COLOR (no-color.org) does not forbid it. */
const takesColor = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

/** The terminal of a process. */
export const processTerminal = (): Terminal => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isLive: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
  hasColor: takesColor(process.stderr),
  hasColorOut: takesColor(process.stdout),
  onInterrupt: listenForInterrupt,
})

export const red = (terminal: Terminal, text: string): string =>
  terminal.hasColor ? `\u001b[31m${text}\u001b[39m` : text

const ERASE_LINE = '\r\u001b[2K'

export interface Progress {
  readonly show: (step: string, done: number, total: number) => void
  readonly clear: () => void
}

/** Words of a progress line that tells of a rate: so many a second, and the time that is left. */
export interface RateWords {
  readonly rate: (perSecond: string, left: string) => string
}

/** 1:05, 2:03:09 */
const clockText = (seconds: number): string => {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.round(seconds) % 60]
  return `${h > 0 ? `${h}:${String(m).padStart(2, '0')}` : m}:${String(s).padStart(2, '0')}`
}

/** A rate is told of steps with many parts, once enough of them are done for it to mean something. */
const fewest = 16

/**
 * One line that is drawn over; nothing at all where nobody watches.
 *
 * @param now seconds from any beginning
 */
export const makeProgress = (
  terminal: Terminal,
  names: Readonly<Record<string, string>>,
  words?: RateWords,
  now: () => number = () => performance.now() / 1000,
): Progress => {
  let current = { step: '', since: 0, from: 0 }
  const rateOf = (done: number, total: number): string => {
    const made = done - current.from
    const seconds = now() - current.since
    if (!words || made < fewest || seconds <= 0) return ''
    const rate = made / seconds
    return words.rate(rate.toFixed(1), clockText((total - done) / rate))
  }
  return {
    show: (step, done, total) => {
      if (!terminal.isLive) return
      if (step !== current.step) current = { step, since: now(), from: done }
      terminal.err(`${ERASE_LINE}${names[step] ?? step} ${done}/${total}${rateOf(done, total)}`)
    },
    clear: () => {
      if (terminal.isLive) terminal.err(ERASE_LINE)
    },
  }
}
