import type { Command, Pipeline } from '../command.ts'
import { printError } from '../describe-error.ts'
import { addLimits, readLimits } from '../limits.ts'

const words = {
  zh: {
    paths: '规划文件或文件夹，越多越好',
    fewest: '至少出现几次才列出',
    json: '以 JSON 输出，含出处',
    head: ['词', '次数', '规划数', '凝固度', '左熵', '右熵', '现在切作', '首见'],
    none: '没有可以补充的词',
  },
  en: {
    paths: 'Plans or folders, the more the better',
    fewest: 'List a term only where it stands at least so often',
    json: 'Print JSON, with the places',
    head: ['term', 'count', 'plans', 'cohesion', 'before', 'behind', 'cut today as', 'first place'],
    none: 'No term to add',
  },
} as const

type Term = Awaited<ReturnType<Pipeline['proposeDomainTerms']>>['terms'][number]

/** Titles of the sections around the first place, so that a person can look. */
const placeOf = ({ evidence: [first] }: Term): string => (first ? [first.plan, ...first.path].join(' › ') : '')

/** Tab-separated, for sorting and for a spreadsheet; the first column can be taken over into words.txt. */
const formatTerm = (one: Term): string =>
  [one.term, one.count, one.plans.length, one.cohesion, one.before, one.behind, one.cut.join(' '), placeOf(one)].join(
    '\t',
  )

/** Proposes words for the dictionary of a domain, for a person to choose from. */
export const terms: Command = {
  usage: 'terms <paths..>',
  describe: {
    zh: '从规划中找出词典没有的词，供补充领域词表（words.txt）',
    en: 'Propose words that the dictionary of a domain (words.txt) does not have yet',
  },
  addOptions: (args, m) => {
    const text = words[m.lang]
    return addLimits(args, m)
      .positional('paths', { type: 'string', array: true, demandOption: true, describe: text.paths })
      .option('min-count', { type: 'number', requiresArg: true, describe: text.fewest })
      .option('json', { type: 'boolean', default: false, describe: text.json })
  },
  prepare: (given) => {
    const paths = given.list('paths')
    const fewest = given.number('min-count', 2)
    const options = { ...readLimits(given), ...(fewest === undefined ? {} : { fewest }) }
    const text = words[given.messages.lang]
    return async (pipeline, terminal) => {
      const { domain, terms: found, failures } = await pipeline.proposeDomainTerms(paths, options)
      for (const failure of failures) printError(failure, given.messages, terminal)
      if (given.isOn('json')) terminal.out(`${JSON.stringify({ domain, terms: found }, null, 2)}\n`)
      else if (found.length === 0) terminal.err(`${text.none}\n`)
      else terminal.out(`${[text.head.join('\t'), ...found.map(formatTerm)].join('\n')}\n`)
      return failures.length > 0 ? 1 : 0
    }
  },
}
