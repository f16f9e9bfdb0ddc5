import type { Finding } from '../../model/analysis.ts'
import type { FindingRule } from '../rule.ts'
import { planName } from '../targets/view.ts'
import { pairsOf } from './view.ts'

const id = 'succession/actions'
const quoted = 5

/** What became of the actions of the plan before, in one sentence, with the first of those that do not go on. */
export const followedActions: FindingRule = {
  id,
  find: (facts) => {
    const units = new Map(facts.initiatives.map((unit) => [unit.id, unit]))
    return pairsOf(facts).flatMap(({ pair, earlier, later }): Finding[] => {
      const { actions } = pair
      if (!actions) return []
      const { continued, inPart, done, dropped } = actions
      const all = continued.length + inPart.length + done.length + dropped.length
      return [
        {
          id: `${id}:${later.id}`,
          rule: id,
          severity: 'info',
          plans: [later.id],
          title: `${planName(later)}前后两期：上期${all}项举措，延续${continued.length}项，部分延续${inPart.length}项，已完成${done.length}项，未延续${dropped.length}项；本期新增${actions.new.length}项`,
          detail: `对照《${earlier.title}》与《${later.title}》。未延续的事项可能已经到期或并入其他文件，不等于遗漏。`,
          evidence: dropped.slice(0, quoted).flatMap((unit) => units.get(unit)?.evidence ?? []),
        },
      ]
    })
  },
}
