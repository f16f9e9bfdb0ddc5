import type { Severity } from '../../model/remark.ts'
import type { RuleEntry } from '../../model/rule-entry.ts'

const severities: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }

/** Group of a rule, in the words of a heading; a group without an entry keeps its own name. */
const groups: Readonly<Record<string, string>> = {
  alignment: '与上级规划的衔接',
  arithmetic: '数字计算',
  config: '配置',
  copy: '照搬',
  responsibility: '责任单位',
  structure: '结构',
  target: '指标',
  text: '文字',
  wording: '用语',
}

const groupOf = ({ id }: RuleEntry): string => id.split('/')[0]

const showRule = ({ id, severity, checks, good, bad, needsUpper, needsOther, thresholds }: RuleEntry): string =>
  [
    `### ${id}\n\n${checks}\n`,
    `- 级别：${severities[severity]}${needsUpper || needsOther ? `；需要 \`--against\` 给出${needsUpper ? '上级' : '其他'}规划，否则为未核对` : ''}`,
    `- 可以：${good}`,
    `- 要改：${bad}`,
    ...thresholds.map(({ name, value, meaning }) => `- 数值 \`${name}\`，默认 ${value}：${meaning}`),
  ].join('\n')

/** The rules as a page of Markdown, by group, in the order in which they are run. */
export const renderRules = (rules: readonly RuleEntry[]): string => {
  const names = [...new Set(rules.map(groupOf))]
  const sections = names.map((name) => {
    const own = rules.filter((rule) => groupOf(rule) === name)
    return `## ${groups[name] ?? name}\n\n${own.map(showRule).join('\n\n')}`
  })
  const head =
    '# 核对规则\n\n`duizhao check` 的全部规则，由 `npm run rules` 从规则本身写出，不要手改。级别可以在 `duizhao.config.yaml` 中改为 off、info、warning、error。'
  return `${head}\n\n${sections.join('\n\n')}\n`
}
