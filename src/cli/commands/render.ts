import { join } from 'node:path'
import type { Command } from '../command.ts'
import { addForms, addOutput, readForms } from '../output.ts'

const words = {
  zh: { file: 'compare 写出的 data/analysis.json' },
  en: { file: 'data/analysis.json as compare wrote it' },
} as const

/** Draws the reports again from their data, without the plans. */
export const render: Command = {
  usage: 'render <file>',
  describe: {
    zh: '用 analysis.json 重新写出报告，不需要规划原文',
    en: 'Write the reports again from analysis.json, without the plans',
  },
  addOptions: (args, m) =>
    addForms(addOutput(args, m), m).positional('file', {
      type: 'string',
      demandOption: true,
      describe: words[m.lang].file,
    }),
  prepare: (given) => {
    const file = given.text('file') ?? ''
    const out = given.text('out') ?? ''
    const forms = readForms(given)
    return async (pipeline, terminal) => {
      await pipeline.writeAnalysis(await pipeline.loadAnalysis(file), out, forms)
      if (!given.isOn('quiet')) terminal.err(`${given.messages.rendered(join(out, 'index.html'))}\n`)
      return 0
    }
  },
}
