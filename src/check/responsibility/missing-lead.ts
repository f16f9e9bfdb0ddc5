import type { Initiative } from '../../model/analysis.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Remark, RuleResult } from '../../model/remark.ts'
import type { CheckRule, Draft } from '../rule.ts'

const id = 'responsibility/missing-lead'

/** What the tasks cost and do to the environment is no task: 投资规模, 资金筹措, 环境影响评价. */
const isReckoning = ({ evidence: { path } }: Initiative): boolean =>
  path.some((title) => /投资(?:规模|估算|匡算|需求|安排)|资金(?:筹措|需求|来源|测算)|环境影响/u.test(title))

/** Tasks alone: who sees to a safeguard (加强组织领导) is everybody, and plans leave it out there. */
const tasksOf = ({ initiatives }: Draft): Initiative[] =>
  initiatives.filter((one) => one.kind === 'initiative' && one.evidence.context === 'tasks' && !isReckoning(one))

/** A task names who sees to it, also where brackets say more than that: （省商务厅负责，各市、县人民政府负责落实。以下……）. */
const namesBody = ({ lead, text }: Initiative): boolean =>
  lead.length > 0 || /[（(〔【[][^（()）〔〕【】]{0,200}(?:负责|牵头|责任单位)/u.test(text)

/** Section around a task: where its last task alone names a body, that stands for all of them. */
const sectionOf = ({ evidence }: Initiative): string => evidence.path.slice(0, -1).join('\n')

const isServedByLast = (task: Initiative, tasks: readonly Initiative[]): boolean => {
  const around = tasks.filter((one) => sectionOf(one) === sectionOf(task))
  const named = around.filter(namesBody)
  return around.length > 1 && named.length === 1 && named[0] === around.at(-1)
}

/** 实施如下重点项目： opens a list, and what it lists names the bodies. */
const opensList = ({ text, evidence: { path } }: Initiative, tasks: readonly Initiative[]): boolean =>
  text.endsWith('：') ||
  tasks.some(
    (other) =>
      other.evidence.path.length > path.length &&
      path.every((title, i) => other.evidence.path[i] === title) &&
      namesBody(other),
  )

const chapterOf = ({ evidence: { path } }: Initiative): string => path[0] ?? ''

const nowhere = (tasks: readonly Initiative[]): RuleResult => {
  const because = tasks.length === 0 ? '没有读出任务' : '草案通篇不标注责任单位，可能另有分工文件'
  return { remarks: [], notApplicable: [{ rule: id, what: '责任单位', because, basis: [] }] }
}

const remarkOnAll = (tasks: readonly Initiative[], named: readonly Initiative[], missing: number): Remark => ({
  rule: id,
  severity: 'info',
  place: null,
  message: `${tasks.length}项任务中有${named.length}项写明责任单位，${missing}项没有写。`,
  suggestion: '建议统一：逐项写明责任单位，或另行印发分工方案。',
  basis: named.slice(0, 1).map(({ evidence }) => evidence),
  about: '全文',
})

const remarkOn = ({ title, evidence }: Initiative, named: readonly Initiative[]): Remark => ({
  rule: id,
  severity: 'warning',
  place: evidence,
  message: `任务“${title}”没有写明责任单位，其他任务多已写明。`,
  suggestion: '建议补写责任单位。',
  basis: named.slice(0, 1).map((task) => task.evidence),
  about: title,
})

/** A chapter without any body is told once: many plans name them for projects alone, and not for the tasks before. */
const remarkOnChapter = (chapter: readonly Initiative[], named: readonly Initiative[]): Remark => ({
  rule: id,
  severity: 'info',
  place: chapter[0].evidence,
  message: `“${chapterOf(chapter[0])}”中的${chapter.length}项任务都没有写明责任单位，其他部分已写明。`,
  suggestion: '请核对是否有意不写；另有分工方案的，可以不改。',
  basis: named.slice(0, 1).map(({ evidence }) => evidence),
  about: chapterOf(chapter[0]),
})

const remarkOnMissing = (missing: readonly Initiative[], named: readonly Initiative[]): Remark[] => {
  const withBody = new Set(named.map(chapterOf))
  const bare = groupBy(
    missing.filter((task) => !withBody.has(chapterOf(task))),
    chapterOf,
  )
  return [
    ...[...bare.values()].map((chapter) => remarkOnChapter(chapter, named)),
    ...missing.filter((task) => withBody.has(chapterOf(task))).map((task) => remarkOn(task, named)),
  ]
}

/** Tasks that name no responsible body in a plan that names them elsewhere. */
export const missingLead: CheckRule = {
  id,
  severity: 'warning',
  checks:
    '草案多数任务写明责任单位，而个别任务没有写，逐项为警告；一章都没有写的，一章报一条提示；多数没有写的，全文只报一条提示；通篇不写责任单位的不报。',
  good: '推进专利导航。〔责任单位：市市场监督管理局、市科技局〕',
  bad: '推进专利导航。（其他任务都写明责任单位，只有这一项没有）',
  thresholds: {
    share: { value: 0.5, meaning: '写明责任单位的任务达到这个比例，才认为草案是逐项写的，缺的逐项报' },
  },
  check: (draft, _comparisons, { threshold }) => {
    const all = tasksOf(draft)
    const tasks = all.filter((task) => namesBody(task) || !opensList(task, all))
    const named = tasks.filter(namesBody)
    if (named.length === 0) return nowhere(tasks)
    const missing = tasks.filter((task) => !namesBody(task) && !isServedByLast(task, tasks))
    if (missing.length > 0 && named.length < threshold('share') * tasks.length)
      return { remarks: [remarkOnAll(tasks, named, missing.length)] }
    return { remarks: remarkOnMissing(missing, named) }
  },
}
