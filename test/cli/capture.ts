import { runCommand } from '../../src/cli/run.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

type Pipeline = typeof import('../../src/pipeline.ts')

/** Runs the command line in this process and keeps what it wrote. Without a pipeline, one that must not be loaded. */
export const capture = async (
  argv: readonly string[],
  pipeline?: Partial<Pipeline>,
  terminal: Partial<Terminal> = {},
) => {
  let out = ''
  let err = ''
  const code = await runCommand(
    argv,
    {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
      isLive: false,
      hasColor: false,
      hasColorOut: false,
      ...terminal,
    },
    async () => {
      if (!pipeline) throw new Error('the pipeline was loaded')
      return pipeline as Pipeline
    },
  )
  return { code, out, err }
}
