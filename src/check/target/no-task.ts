import type { CheckRule } from '../rule.ts'
import { tellFindings } from './told-findings.ts'

const id = 'target/no-task'
const severity = 'info'
/** From so many on, and where they are a third of all targets, the tasks speak of them in words that are not known. */
const FEW = 4
const SHARE = 1 / 3
const told: readonly string[] = ['target-without-task']

export const noTask: CheckRule = {
  id,
  severity,
  checks:
    '指标在任务和保障措施中没有对应的举措：有指标无任务。经济总量、居民收入、死亡率、空气和水的质量、游客人次、吞吐量等由整个规划实现的不算。',
  good: '有效注册商标量1万件；“提升各类市场主体的注册商标拥有量”',
  bad: '专利权转让、许可数量20件（任务部分未提转让、许可）',
  check: (draft) => {
    const found = draft.findings.filter(({ rule }) => told.includes(rule))
    if (found.length >= FEW && found.length > SHARE * draft.indicators.length)
      return { remarks: [], notChecked: '许多指标在任务部分都找不到举措，应是任务没有认出，或用了别的说法' }
    return { remarks: tellFindings(draft, found, { id, severity }) }
  },
}
