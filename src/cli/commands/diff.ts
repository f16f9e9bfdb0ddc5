import type { Command } from '../command.ts'
import { addLimits, readLimits } from '../limits.ts'

const words = {
  zh: {
    old: '旧稿',
    new: '新稿',
    format: '输出格式：pretty（屏幕）、json、markdown、html（可直接打开的页面）',
    out: '写到这个文件，不显示在屏幕上',
    quiet: '不显示提示',
    written: (file: string) => `已写出：${file}`,
  },
  en: {
    old: 'The old draft',
    new: 'The new draft',
    format: 'Format: pretty (the screen), json, markdown, html (one page)',
    out: 'Write to this file instead of the screen',
    quiet: 'No notes',
    written: (file: string) => `written: ${file}`,
  },
} as const

/** Tells what differs between two drafts of one plan. */
export const diff: Command = {
  usage: 'diff <old> <new>',
  describe: {
    zh: '比较同一规划的两稿：任务、指标、标题的增删、移动和改动',
    en: 'Compare two drafts of one plan: tasks, targets and headings added, dropped, moved and changed',
  },
  addOptions: (args, m) => {
    const text = words[m.lang]
    return addLimits(args, m)
      .positional('old', { type: 'string', demandOption: true, describe: text.old })
      .positional('new', { type: 'string', demandOption: true, describe: text.new })
      .option('format', { alias: 'f', type: 'string', default: 'pretty', requiresArg: true, describe: text.format })
      .option('out', { alias: 'o', type: 'string', requiresArg: true, describe: text.out })
      .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: text.quiet })
  },
  prepare: (given) => {
    const [old, now] = [given.text('old') ?? '', given.text('new') ?? '']
    const format = given.text('format') ?? 'pretty'
    const out = given.text('out') ?? null
    const limits = readLimits(given)
    return async (pipeline, terminal) => {
      const found = await pipeline.diffDrafts(old, now, limits)
      const printed = await pipeline.renderDiff(found, format, out, terminal.hasColorOut)
      if (printed !== null) terminal.out(printed)
      if (out !== null && !given.isOn('quiet')) terminal.err(`${words[given.messages.lang].written(out)}\n`)
      return 0
    }
  },
}
