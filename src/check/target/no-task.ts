import type { CheckRule } from '../rule.ts'
import { tellFindings } from './told-findings.ts'

const id = 'target/no-task'
const severity = 'info'
/** From so many on, and where they are most of all targets, it is the reading that failed and not the plan. */
const FEW = 5
const told: readonly string[] = ['target-without-task']

/**
 * What the plan as a whole brings about and no task of it alone: 地区生产总值, 人均可支配收入, 产业规模; deaths, air and water, visitors
 * and goods. The tasks behind them never name them: 加强慢性病综合防治 for 过早死亡率, 打好蓝天保卫战 for 优良天数比率.
 */
const outcome = new RegExp(
  `^“[^”]*(?:${[
    '生产总值|可支配收入|人均收入|收入(?:差距|比)|劳动生产率|贡献率|产业(?:总)?(?:规模|产值)',
    '占(?:GDP|地区生产总值|国内生产总值)[^”]{0,3}比重|城镇化率|失业率',
    '预期寿命|死亡(?:率|人数)|发病率|患病率|事故起数|受灾人次',
    '优良天数|水质|水体比例|PM2[.]5|细颗粒物',
    '游客|接待[^”]{0,6}人次|停留时间|吞吐量|[客货]运量',
  ].join('|')})[^”]*”`,
  'u',
)

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
    const remarks = tellFindings(draft, found, { id, severity })
    return { remarks: remarks.filter(({ message }) => !outcome.test(message)) }
  },
}
