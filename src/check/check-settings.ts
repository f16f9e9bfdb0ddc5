import type { CheckSettings } from '../model/check-settings.ts'
import { PlanError } from '../model/errors.ts'
import { matchRule } from './match-rule.ts'
import type { CheckRule } from './rule.ts'

const remedy = '用 duizhao rules 查看所有规则'

/** @throws PlanError where settings name a rule or a threshold that there is not: a misspelt name would do nothing in silence */
export const checkSettings = ({ config, only }: CheckSettings, rules: readonly CheckRule[]): void => {
  const names = (pattern: string): boolean => rules.some(({ id }) => matchRule(pattern, id))
  for (const pattern of only) if (!names(pattern)) throw new PlanError('no-such-rule', `没有规则 ${pattern}`, remedy)
  if (!config) return
  const fail = (line: number | null, message: string): never => {
    throw new PlanError('config', line === null ? message : `第 ${line} 行：${message}`, remedy, config.file)
  }
  for (const { pattern, line } of config.severities) if (!names(pattern)) fail(line, `没有规则 ${pattern}`)
  for (const { rule, line } of config.exceptions) if (!names(rule)) fail(line, `没有规则 ${rule}`)
  for (const { rule, name, line } of config.thresholds) {
    const known = Object.keys(rules.find(({ id }) => id === rule)?.thresholds ?? {})
    if (known.length === 0) fail(line, `规则 ${rule} 没有可以设定的数值`)
    if (!known.includes(name)) fail(line, `规则 ${rule} 没有数值 ${name}；可用的有 ${known.join('、')}`)
  }
}
