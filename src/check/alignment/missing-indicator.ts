import { otherBodies } from '../../lexicon/obligation-signs.ts'
import { referenceNoun } from '../../model/plan-noun.ts'
import type { Remark } from '../../model/remark.ts'
import type { CheckRule, Draft } from '../rule.ts'
import { showTarget } from '../show-target.ts'
import { quoteTitle, setPeersAside, skipsLevel } from '../upper.ts'
import { type HeldTarget, listTargets } from './held-targets.ts'

const id = 'alignment/missing-indicator'

/** 国家级…网点, 省级…网点: counts of what a level grants, which it lays on the next one below. */
const granted = /^(?:国家级|省级)/u

/** Two levels apart, what the upper level grants or a court counts is not for the draft to set. */
const belongsBetween = ({ comparison, theirs }: HeldTarget, draft: Draft): boolean =>
  skipsLevel(draft, comparison) &&
  (granted.test(theirs.name) || otherBodies.some(({ signs }) => signs.test(theirs.name)))

/** What stands in the table of main targets is asked about later; a number in passing may be the upper plan's own affair. */
const remarkOn = ({ comparison, held, theirs }: HeldTarget): Remark => {
  const { reference, analysis } = comparison
  const working = analysis.initiatives.filter((unit) => held.tasks?.includes(unit.id))
  return {
    rule: id,
    severity: theirs.source === 'table' ? 'warning' : 'info',
    place: null,
    message: `${referenceNoun(reference)}设有目标“${theirs.name}”（${showTarget(theirs)}），草案没有设这一指标。`,
    suggestion:
      working.length > 0
        ? '草案已有相应任务，建议据此补设本地目标值；确不宜设的，在编制说明中写明理由。'
        : '建议补设本地目标值并安排相应任务；确不宜设的，在编制说明中写明理由。',
    basis: [theirs.evidence, ...working.slice(0, 1).map((unit) => unit.evidence)],
    about: `${quoteTitle(reference)}${theirs.name}`,
  }
}

/** Targets of an upper plan that the draft could set and does not. */
export const missingIndicator: CheckRule = {
  id,
  severity: 'warning',
  checks:
    '上级规划设有、本级可以设定而草案没有设的指标。上级指标表中的为警告，正文中的为提示；按辖区个数统计等只能由上级设定的不在此列；隔级对照时，国家级、省级的个数和由法院等机关统计的也不在此列。',
  good: '（省规划设“知识产权保护社会满意度”）到2025年，知识产权保护社会满意度达到85分。',
  bad: '（同上）草案的指标表和正文都没有知识产权保护社会满意度。',
  needsUpper: true,
  check: (draft, comparisons) => {
    const targets = listTargets(draft, comparisons)
    const notSet = targets.filter(({ held }) => held.verdict === 'not_set')
    return {
      remarks: notSet.filter((one) => !belongsBetween(one, draft)).map(remarkOn),
      notApplicable: [
        ...setPeersAside(id, draft, comparisons),
        ...targets
          .filter(({ held }) => held.verdict === 'not_applicable')
          .map(({ comparison, held, theirs }) => ({
            rule: id,
            what: `${quoteTitle(comparison.reference)}指标“${theirs.name}”`,
            because: held.because.join('；'),
            basis: [theirs.evidence],
          })),
        ...notSet
          .filter((one) => belongsBetween(one, draft))
          .map(({ comparison, theirs }) => ({
            rule: id,
            what: `${quoteTitle(comparison.reference)}指标“${theirs.name}”`,
            because: '隔级对照：由上级评定或由法院等机关统计的，应由中间一级分解，本级不必单设',
            basis: [theirs.evidence],
          })),
      ],
    }
  },
}
