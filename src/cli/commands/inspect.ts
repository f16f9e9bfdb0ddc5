import type { Command } from '../command.ts'
import { describeReading, formatInspection, listOutline } from '../format-inspection.ts'
import { addLimits, readLimits } from '../limits.ts'

const words = {
  zh: { file: '规划文件', json: '以 JSON 输出' },
  en: { file: 'The file of a plan', json: 'Print JSON' },
} as const

/** Shows what the program reads out of one plan. */
export const inspect: Command = {
  usage: 'inspect <file>',
  describe: { zh: '列出一份规划的提纲和指标', en: 'Print the outline and the indicators of one plan' },
  addOptions: (args, m) =>
    addLimits(args, m)
      .positional('file', { type: 'string', demandOption: true, describe: words[m.lang].file })
      .option('json', { type: 'boolean', default: false, describe: words[m.lang].json }),
  prepare: (given) => {
    const file = given.text('file') ?? ''
    const limits = readLimits(given)
    return async (pipeline, terminal) => {
      const inspection = await pipeline.inspectPlan(file, limits)
      const { meta, document, indicators } = inspection
      const reading = describeReading(inspection)
      const text = given.isOn('json')
        ? JSON.stringify({ meta, reading, outline: listOutline(document), indicators }, null, 2)
        : formatInspection(inspection, given.messages).join('\n')
      terminal.out(`${text}\n`)
      return 0
    }
  },
}
