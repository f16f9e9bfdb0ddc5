import type { Command } from '../command.ts'

const words = {
  zh: { json: '以 JSON 输出', markdown: '以 Markdown 输出（docs/rules.md）' },
  en: { json: 'Print JSON', markdown: 'Print Markdown (docs/rules.md)' },
} as const

const severities = {
  zh: { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
} as const

/** Lists the rules of `check`. */
export const rules: Command = {
  usage: 'rules',
  describe: { zh: '列出 check 的全部规则', en: 'List the rules of check' },
  addOptions: (args, m) =>
    args
      .option('json', { type: 'boolean', default: false, describe: words[m.lang].json })
      .option('markdown', { type: 'boolean', default: false, describe: words[m.lang].markdown }),
  prepare: (given) => async (pipeline, terminal) => {
    const entries = pipeline.listRules()
    const names = severities[given.messages.lang]
    const lines = entries.map(({ id, severity, checks }) => `${id}  ${names[severity]}\n  ${checks}`)
    if (given.isOn('json')) terminal.out(`${JSON.stringify(entries, null, 2)}\n`)
    else if (given.isOn('markdown')) terminal.out(pipeline.describeRules())
    else terminal.out(`${lines.join('\n')}\n`)
    return 0
  },
}
