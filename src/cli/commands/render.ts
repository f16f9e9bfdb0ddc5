import { join } from 'node:path'
import type { Command } from '../command.ts'
import { addOutput } from '../output.ts'

const words = {
  zh: { file: 'compare 写出的 data/analysis.json', singleFile: '只写一个 HTML 文件，自成一体，便于转发' },
  en: {
    file: 'data/analysis.json as compare wrote it',
    singleFile: 'Write one HTML file that needs no other, to be passed on',
  },
} as const

/** Draws the reports again from their data, without the plans. */
export const render: Command = {
  usage: 'render <file>',
  describe: {
    zh: '用 analysis.json 重新写出报告，不需要规划原文',
    en: 'Write the reports again from analysis.json, without the plans',
  },
  addOptions: (args, m) =>
    addOutput(args, m)
      .positional('file', { type: 'string', demandOption: true, describe: words[m.lang].file })
      .option('single-file', { type: 'boolean', default: false, describe: words[m.lang].singleFile }),
  prepare: (given) => {
    const file = given.text('file') ?? ''
    const out = given.text('out') ?? ''
    const singleFile = given.isOn('single-file')
    return async (pipeline, terminal) => {
      await pipeline.writeAnalysis(await pipeline.loadAnalysis(file), out, { singleFile })
      if (!given.isOn('quiet')) terminal.err(`${given.messages.rendered(join(out, 'index.html'))}\n`)
      return 0
    }
  },
}
