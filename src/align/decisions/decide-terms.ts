import type { DecisionResult, SharedAction } from '../../model/analysis.ts'
import type { Decision, RejectDecision, RenameDecision } from '../../model/decision.ts'
import { bareText } from '../../model/text.ts'
import { matchWords, quoteWords } from './match-words.ts'
import { type Attempt, settle, signLine, tellApplied, tellFit, tellUnmatched } from './results.ts'

type TermDecision = RenameDecision | RejectDecision

const describe = (decision: TermDecision) => ({
  about: `${quoteWords(decision.term)}：${decision.kind === 'reject' ? '不是共同举措' : `改称${quoteWords(decision.to)}`}`,
  plans: [],
})

/** A term is known by any of its forms: which of them leads the list may change from run to run. */
const attempt = (decision: TermDecision, actions: readonly SharedAction[]): Attempt<TermDecision, SharedAction> => {
  const forms = actions.flatMap((item) =>
    [item.term, ...item.variants].map((form) => ({ item, forms: [form], key: item.term })),
  )
  const named = forms.filter(({ item, forms: [form] }) => form === item.term)
  const where = `${actions.length}项共同举措`
  const first = matchWords(decision.term, named, where)
  const match = first.fit === 'exact' ? first : matchWords(decision.term, forms, where)
  if (match.fit === null)
    return { decision, key: '', change: null, result: tellUnmatched(decision, describe(decision), match.detail) }
  const [action] = match.items
  const id = decision.kind === 'rename' ? decision.to : action.term
  const result = tellApplied(decision, describe(decision), {
    fit: match.fit,
    to: [{ what: 'term', id }],
    detail: [`程序列为“${action.term}”`, ...tellFit(match.fit, [quoteWords(match.words)])].join('；'),
  })
  return { decision, key: action.term, change: action, result }
}

const rename = (action: SharedAction, decision: RenameDecision): SharedAction => ({
  ...action,
  term: decision.to,
  variants: [...new Set([action.term, ...action.variants])].filter((v) => v !== decision.to),
  decidedBy: 'human',
  because: [signLine(decision), ...(decision.note ? [decision.note] : [])],
})

/** Renames shared measures and strikes out what is none, as people decided. Two measures never come to bear one name. */
export const decideTerms = (
  sharedActions: readonly SharedAction[],
  decisions: readonly Decision[],
): { sharedActions: SharedAction[]; results: DecisionResult[] } => {
  const chosen = decisions.filter((d): d is TermDecision => d.kind === 'rename' || d.kind === 'reject')
  const settled = settle(chosen.map((decision) => attempt(decision, sharedActions)))
  const rejected = new Set(settled.flatMap(({ decision, change }) => (decision.kind === 'reject' ? [change] : [])))
  let actions = sharedActions.filter((a) => !rejected.has(a))
  const results = settled.map(({ decision, change, result }) => {
    if (decision.kind === 'reject' || change === null) return result
    const taken = actions.find((a) => a !== change && bareText(a.term) === bareText(decision.to))
    if (taken) return tellUnmatched(decision, describe(decision), `已另有${quoteWords(taken.term)}，两项不能同名`)
    actions = actions.map((a) => (a === change ? rename(a, decision) : a))
    return result
  })
  return { sharedActions: actions, results }
}
