/** Where the program writes to: data on `out`, everything else on `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** True where a person watches stderr, so that a line may be drawn over. */
  readonly isLive: boolean
  readonly hasColor: boolean
  /** The same of stdout, which may be a file while stderr is not. */
  readonly hasColorOut: boolean
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
})

export const red = (terminal: Terminal, text: string): string =>
  terminal.hasColor ? `\u001b[31m${text}\u001b[39m` : text

const ERASE_LINE = '\r\u001b[2K'

export interface Progress {
  readonly show: (step: string, done: number, total: number) => void
  readonly clear: () => void
}

/** One line that is drawn over; nothing at all where nobody watches. */
export const makeProgress = (terminal: Terminal, names: Readonly<Record<string, string>>): Progress => ({
  show: (step, done, total) => {
    if (terminal.isLive) terminal.err(`${ERASE_LINE}${names[step] ?? step} ${done}/${total}`)
  },
  clear: () => {
    if (terminal.isLive) terminal.err(ERASE_LINE)
  },
})
