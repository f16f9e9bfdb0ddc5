import type { Finding, Indicator } from '../../model/analysis.ts'
import { isLevel } from '../../model/is-level.ts'
import { withoutSpace } from '../../model/text.ts'
import type { FindingRule } from '../rule.ts'
import { familyPairs, planName, sameDue, showTarget } from './view.ts'

const id = 'contradicting-targets'

interface Range {
  readonly low: number
  readonly high: number
}

/** The values that a target allows, in the unit of its family. */
const allowed = (indicator: Indicator): Range => {
  const value = indicator.normalized?.target ?? indicator.target.value
  const upper = indicator.normalized?.upper ?? indicator.target.upper
  if (indicator.target.op === '>=') return { low: value, high: Number.POSITIVE_INFINITY }
  if (indicator.target.op === '<=') return { low: Number.NEGATIVE_INFINITY, high: value }
  return { low: value, high: upper ?? value }
}

const contradict = (a: Indicator, b: Indicator): boolean => {
  const [x, y] = [allowed(a), allowed(b)]
  return x.low > y.high || y.low > x.high
}

/** 面积约8.5平方公里 says nothing of whose area it is: another one is that of something else. */
const isNameless = ({ name, source }: Indicator): boolean =>
  source === 'prose' &&
  /^(?:总|规划|占地|建筑|用地|覆盖)*(?:面积|规模|长度|里程|数量|总数|投资|产值|销售额)(?:约|共|为)?$/u.test(name)

const place = /(?:在|依托|沿)([^，；]{2,30}?)(?=建设|新建|建成|设立|设置|布局|打造|培育|改造)/u

/** 在北京、沈阳等地建设8个 and 在成都、海拉尔等地建设7个 are parts of one whole, each with its own places. */
const elsewhere = (...pair: readonly Indicator[]): boolean => {
  const [one, other] = pair.flatMap(({ evidence, source }) =>
    source === 'prose' ? (place.exec(withoutSpace(evidence.quote))?.[1] ?? []) : [],
  )
  return one !== undefined && other !== undefined && one !== other
}

const adds = /^(?:新增|增加|新建|新改建|改扩建|扩建|改造|培训)/u

/** 新增学位5.6万个 and 新增学位1.5万个 under two tasks are what each of them adds to the whole. */
const addedApart = (a: Indicator, b: Indicator): boolean =>
  [a, b].every(({ name, source, evidence }) => source === 'prose' && evidence.context === 'tasks' && adds.test(name)) &&
  a.evidence.path.at(-1) !== b.evidence.path.at(-1)

/** 前后矛盾: one plan states two values for the same quantity and the same year that cannot both hold. */
export const contradictingLevels: FindingRule = {
  id,
  find: (facts): Finding[] =>
    familyPairs(facts)
      .filter(({ a, b }) => isLevel(a) && isLevel(b) && a.target.year === b.target.year && contradict(a, b))
      .filter(({ a, b }) => sameDue(a, b) && a.cumulative === b.cumulative)
      .filter(({ a, b }) => !isNameless(a) && !isNameless(b) && !elsewhere(a, b) && !addedApart(a, b))
      .map(({ plan, a, b }) => ({
        id: `${id}:${a.id}:${b.id}`,
        rule: id,
        severity: 'error',
        plans: [plan.id],
        title: `${planName(plan)}“${a.name}”前后矛盾：${showTarget(a)}与${showTarget(b)}`,
        detail: `同一指标、同一时点，一处为${showTarget(a)}，另一处为${showTarget(b)}，两者不能同时成立，请核对原文。`,
        evidence: [a.evidence, b.evidence],
      })),
}
