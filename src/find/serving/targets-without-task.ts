import { wholePlanOutcome } from '../../lexicon/target-work.ts'
import type { Finding, Indicator, Plan } from '../../model/analysis.ts'
import type { FindingRule } from '../rule.ts'
import { byPlan, type Facts, planName, showTarget } from '../targets/view.ts'

const id = 'target-without-task'
const listedWords = 6

/** One of each family: a target that stands in the table and again in a sentence is one target. */
const distinct = (indicators: readonly Indicator[]): Indicator[] =>
  indicators.filter((one, i) => one.family === null || indicators.findIndex((o) => o.family === one.family) === i)

/** （家） at the end of a name says the unit once more. */
const nameOf = ({ name, unit }: Indicator): string => name.replace(`（${unit}）`, '').replace(`(${unit})`, '')

const searched = (facts: Facts, plan: Plan, words: readonly string[]): string => {
  const own = facts.initiatives.filter((unit) => unit.plan === plan.id)
  const actions = own.filter((unit) => unit.kind === 'action').length
  return `查找了任务和保障措施中的${own.length - actions}个标题、${actions}项举措，所用字词：${words.slice(0, listedWords).join('、')}${words.length > listedWords ? '等' : ''}。`
}

const lacksTask = ({ name, servedBy, searchedFor = [] }: Indicator): boolean =>
  searchedFor.length > 0 && servedBy.length === 0 && !wholePlanOutcome.test(name)

/** Targets for which the plan names no task at all: 有指标无任务. Binding ones weigh more. */
export const targetsWithoutTask: FindingRule = {
  id,
  find: (facts): Finding[] =>
    byPlan(facts).flatMap(({ plan, indicators }) =>
      distinct(indicators)
        .filter(lacksTask)
        .map((i) => ({
          id: `${id}:${i.id}`,
          rule: id,
          severity: i.nature === '约束性' ? ('warning' as const) : ('info' as const),
          plans: [plan.id],
          title: `${planName(plan)}“${nameOf(i)}”（${showTarget(i)}）${i.nature === '约束性' ? '为约束性指标，' : '：'}任务部分未见对应举措`,
          detail: searched(facts, plan, i.searchedFor ?? []),
          evidence: [i.evidence],
        })),
    ),
}
