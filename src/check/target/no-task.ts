import type { CheckRule } from '../rule.ts'
import { tellFindings } from './told-findings.ts'

const id = 'target/no-task'
const severity = 'info'
/** From so many on, and where they are most of all targets, it is the reading that failed and not the plan. */
const FEW = 5
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
    if (found.length >= FEW && found.length * 2 > draft.indicators.length)
      return { remarks: [], notChecked: '多数指标在任务部分都找不到举措，应是任务部分没有认出' }
    return { remarks: tellFindings(draft, found, { id, severity }) }
  },
}
