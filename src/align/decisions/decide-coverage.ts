import type { CoverageCell, DecisionResult, Evidence, Initiative, Plan } from '../../model/analysis.ts'
import { bindsPlan } from '../../model/binds-plan.ts'
import type { CoverageDecision, Decision } from '../../model/decision.ts'
import type { Document } from '../../model/document.ts'
import { callPlan, knownPlans, noSuchPlan } from './find-indicator.ts'
import { findPassage } from './find-passage.ts'
import { matchUnit } from './match-unit.ts'
import { quoteWords } from './match-words.ts'
import { type Attempt, joinFits, settle, signReasons, tellApplied, tellFit, tellUnmatched } from './results.ts'

const words: Readonly<Record<CoverageCell['status'], string>> = { full: '承接', partial: '部分承接', none: '未载' }

interface Judged {
  readonly coverage: readonly CoverageCell[]
  readonly initiatives: readonly Initiative[]
  readonly plans: readonly Plan[]
  readonly documents: readonly Document[]
}

interface Change {
  readonly cell: CoverageCell
  readonly unit: Initiative
  readonly evidence: readonly Evidence[]
  /** Said where the decision names no passage and the program had none either. */
  readonly remark: string | null
}

interface Found {
  readonly fit: 'exact' | 'near'
  readonly words: readonly string[]
  readonly change: Change
}

const findUnit = ({ unit, plan }: CoverageDecision, { coverage, initiatives, plans }: Judged) => {
  const cells = new Map(coverage.flatMap((c) => (c.plan === plan ? [[c.unit, c] as const] : [])))
  const units = initiatives.filter((u) => u.plan === unit.plan && cells.has(u.id))
  if (units.length === 0)
    return {
      fit: null,
      found: 0,
      detail: `${callPlan(plans, unit.plan)}不是本次的基准规划，其举措没有拿来对照`,
    } as const
  const candidates = units.map((item) => ({ item, forms: [item.text, item.title], key: item.id }))
  const match = matchUnit(unit.text, candidates, `${callPlan(plans, unit.plan)}的${units.length}项举措`)
  if (match.fit === null) return match
  const [found] = match.items
  return { ...match, unit: found, cell: cells.get(found.id) as CoverageCell }
}

type Ground = { readonly fit: 'exact' | 'near'; readonly words: readonly string[] } & Pick<
  Change,
  'evidence' | 'remark'
>

/** The words of the plan that the decision rests on: those that it names, else those that the program has found. */
const findGround = (decision: CoverageDecision, cell: CoverageCell, judged: Judged): Ground | string => {
  const ground = (evidence: readonly Evidence[], remark: string | null = null): Ground => ({
    fit: 'exact',
    words: [],
    evidence,
    remark,
  })
  if (decision.status === 'none') return ground([])
  if (decision.passage === undefined) {
    if (cell.evidence.length > 0) return ground(cell.evidence)
    if (cell.nearest) return ground([cell.nearest], '裁定没有写明原文，列出的是程序找到的最接近的一段')
    return `判为${words[decision.status]}须有原文，程序没有找到相近的段落：请写明 passage`
  }
  const document = judged.documents.find((d) => d.plan === decision.plan)
  if (!document) return `本次没有${decision.plan}的文本`
  const match = findPassage(document, decision.passage, `${callPlan(judged.plans, decision.plan)}的全文`)
  if (match.fit === null) return match.detail
  return { fit: match.fit, words: tellFit(match.fit, [quoteWords(match.words)]), evidence: match.items, remark: null }
}

const find = (decision: CoverageDecision, judged: Judged): Found | string => {
  const absent = noSuchPlan(judged.plans, decision.plan) ?? noSuchPlan(judged.plans, decision.unit.plan)
  if (absent) return absent
  const match = findUnit(decision, judged)
  if (match.fit === null) return match.detail
  const ground = findGround(decision, match.cell, judged)
  if (typeof ground === 'string') return ground
  return {
    fit: joinFits([match.fit, ground.fit]),
    words: [...tellFit(match.fit, [quoteWords(match.words)]), ...ground.words],
    change: { cell: match.cell, unit: match.unit, evidence: ground.evidence, remark: ground.remark },
  }
}

const describe = ({ unit, plan, status }: CoverageDecision, plans: readonly Plan[]) => ({
  about: `${callPlan(plans, plan)}对${quoteWords(unit.text)}：${words[status]}`,
  plans: knownPlans(plans, [unit.plan, plan]),
})

const tellBefore = (cell: CoverageCell, { status }: CoverageDecision): string =>
  cell.status === status ? '与程序判断一致' : `程序判为${words[cell.status]}`

const attempt = (decision: CoverageDecision, judged: Judged): Attempt<CoverageDecision, Change> => {
  const told = describe(decision, judged.plans)
  const found = find(decision, judged)
  if (typeof found === 'string')
    return { decision, key: '', change: null, result: tellUnmatched(decision, told, found) }
  const { cell } = found.change
  const result = tellApplied(decision, told, {
    fit: found.fit,
    to: [{ what: 'cell', id: cell.unit, plan: cell.plan }],
    detail: [tellBefore(cell, decision), ...found.words].join('；'),
  })
  return { decision, key: `${cell.unit} ${cell.plan}`, change: found.change, result }
}

/** The cell as decided. Its score stays the program's, so that the two can be held against each other. */
const apply = (decision: CoverageDecision, { cell, unit, evidence, remark }: Change, plans: readonly Plan[]) => {
  const { nearest: rejected, lacking, written, ...rest } = cell
  const { status } = decision
  const done = status === 'full' || decision.done === false ? [] : cell.done
  const plan = plans.find((p) => p.id === cell.plan)
  const nearest = rejected ?? cell.evidence[0]
  const decided: CoverageCell = {
    ...rest,
    status,
    evidence: [...evidence],
    done,
    gap: status === 'none' && done.length === 0 && plan !== undefined && bindsPlan(unit, plan),
    because: signReasons(
      decision,
      [tellBefore(cell, decision), remark].filter((r) => r !== null).join('；'),
      cell.because,
    ),
    review: false,
    decidedBy: 'human',
  }
  return status === 'none' && nearest ? { ...decided, nearest } : decided
}

/** Confirms or changes cells of coverage as people decided; whether a cell is a gap follows from it. */
export const decideCoverage = (
  judged: Judged,
  decisions: readonly Decision[],
): { coverage: CoverageCell[]; results: DecisionResult[] } => {
  const chosen = decisions.filter((d): d is CoverageDecision => d.kind === 'coverage')
  const settled = settle(chosen.map((decision) => attempt(decision, judged)))
  const changes = new Map(
    settled.flatMap(({ decision, change }) =>
      change ? [[change.cell, apply(decision, change, judged.plans)] as const] : [],
    ),
  )
  return {
    coverage: judged.coverage.map((cell) => changes.get(cell) ?? cell),
    results: settled.map(({ result }) => result),
  }
}
