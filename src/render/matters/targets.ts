import type { TargetComparison } from '../../model/analysis.ts'
import { distanceWords, targetLevel, targetWords } from '../figures.ts'
import { isRanked } from '../marks.ts'
import { boundPlans } from '../peers.ts'
import type { Report } from '../report.ts'
import { type MatterRule, namesOf, shownEvidence } from './matter.ts'

const shownTargets = 4

const heldOf = (report: Report, one: TargetComparison) => {
  const target = report.indicatorOf.get(one.reference)
  const own = report.indicatorOf.get(one.indicator ?? '')
  const view = report.planOf.get(one.plan)
  return target && own && view ? { target, own, view, one } : undefined
}

type Held = NonNullable<ReturnType<typeof heldOf>>

/** 眉山“每万人口高价值发明专利拥有量”5件，低0.67件 */
const tell = ({ target, own, view }: Held): string => {
  const [level, base] = [targetLevel(own), targetLevel(target)]
  const distance = level === null || base === null ? '' : `，${distanceWords(level, base, own.unit)}`
  return `${view.name}“${target.name}”${targetWords(own, own.unit)}${distance}`
}

/** Where cities set another level than the reference, and what cannot be ranked. */
export const divergentTargets: MatterRule = (report) => {
  const bound = new Set(boundPlans(report).map(({ id }) => id))
  const compared = report.analysis.comparisons.filter(({ plan }) => bound.has(plan))
  const ranked = compared.filter(({ verdict }) => isRanked(verdict))
  const below = ranked.filter(({ verdict }) => verdict === 'below').flatMap((one) => heldOf(report, one) ?? [])
  const open = compared.filter(({ verdict }) => verdict === 'not_comparable')
  if (ranked.length + open.length === 0) return []
  const all = new Set(compared.map(({ reference }) => reference)).size
  const count = (verdict: TargetComparison['verdict']): number => ranked.filter((one) => one.verdict === verdict).length
  const lower =
    below.length > 0
      ? `：${below.slice(0, shownTargets).map(tell).join('；')}${below.length > shownTargets ? `，等${below.length}项次` : ''}`
      : ''
  const unclear = open.flatMap((one) => heldOf(report, one) ?? [])
  return [
    {
      look: below.length > 0 ? 'below' : 'equal',
      label: '▲▼ 目标不一',
      plans: report.others.filter(({ id }) => bound.has(id)).map(({ id }) => id),
      say: `${report.referenceNoun}${all}项目标与各地对照，可比高低的${ranked.length}项次中高于${count('above')}、持平${count('equal')}、低于${count('below')}${lower}`,
      detail: [
        `另有${open.length}项次因口径不同、总量随规模而变或无基期，不可比，不判高低；未设${compared.filter(({ verdict }) => verdict === 'not_set').length}项次，不适用${compared.filter(({ verdict }) => verdict === 'not_applicable').length}项次。`,
        ...unclear
          .slice(0, shownEvidence)
          .map(({ target, view, one }) => `不可比，如${view.name}“${target.name}”：${one.because[0] ?? '口径不同'}。`),
      ],
      evidence: below.slice(0, 2).flatMap(({ target, own }) => [target.evidence, own.evidence]),
      links: [{ words: '指标对照', href: 'targets.html' }],
    },
  ]
}

/** Targets that their own plan gives no task. */
export const unservedTargets: MatterRule = (report) => {
  const found = report.analysis.findings.filter(({ rule }) => rule === 'target-without-task')
  if (found.length === 0) return []
  const [first] = [...found].sort((a, b) => Number(b.severity === 'warning') - Number(a.severity === 'warning'))
  const binding = found.filter(({ severity }) => severity === 'warning').length
  const plans = report.plans.filter((view) => found.some((one) => one.plans.includes(view.id)))
  return [
    {
      look: 'check',
      label: '有指标无任务',
      plans: plans.map(({ id }) => id),
      say: `${namesOf(plans)}共有${found.length}项指标在本规划任务部分未见对应举措${binding > 0 ? `，其中约束性指标${binding}项` : ''}；如${first.title}`,
      detail: ['按指标名称、别名和相关工作用语在任务、保障部分查找；写在其他文件中的举措不在核对之列。'],
      evidence: first.evidence.slice(0, shownEvidence),
      links: [{ words: '数据核验', href: 'checks.html' }],
    },
  ]
}
