import { otherBodies } from '../../lexicon/obligation-signs.ts'
import { grantedBy, ofWholeLevel } from '../../lexicon/upper-indicators.ts'
import { referenceNoun } from '../../model/plan-noun.ts'
import type { NotApplicable, Remark } from '../../model/remark.ts'
import type { CheckRule, Draft } from '../rule.ts'
import { showTarget } from '../show-target.ts'
import { quoteTitle, setPeersAside, skipsLevel } from '../upper.ts'
import { type HeldTarget, listTargets } from './held-targets.ts'

const id = 'alignment/missing-indicator'

const isGranted = ({ comparison, theirs }: HeldTarget): boolean =>
  grantedBy(comparison.reference.level).test(theirs.name)

/** Why a target of the upper plan is not for the draft to set, in Chinese; null where it may be. */
const whyNot = (one: HeldTarget, draft: Draft): string | null => {
  const { comparison, held, theirs } = one
  if (held.verdict === 'not_applicable') return held.because.join('；')
  if (ofWholeLevel(comparison.reference.level).test(theirs.name)) return '由上级统计或管理，不要求本地分设'
  if (skipsLevel(draft, comparison)) {
    const isCounted = isGranted(one) || otherBodies.some(({ signs }) => signs.test(theirs.name))
    return isCounted ? '隔级对照：由上级评定或由法院等机关统计的，应由中间一级分解，本级不必单设' : null
  }
  return isGranted(one) && (held.tasks ?? []).length === 0
    ? '由上级认定的个数，不要求各地分设；本地拟争取的，可在任务中写明'
    : null
}

/** What stands in the table of main targets is asked about later; a number in passing may be the upper plan's own affair. */
const remarkOn = (one: HeldTarget): Remark => {
  const { comparison, held, theirs } = one
  const { reference, analysis } = comparison
  const working = analysis.initiatives.filter((unit) => held.tasks?.includes(unit.id))
  return {
    rule: id,
    severity: theirs.source === 'table' && !isGranted(one) ? 'warning' : 'info',
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

const setAside = ({ comparison, theirs }: HeldTarget, because: string): NotApplicable => ({
  rule: id,
  what: `${quoteTitle(comparison.reference)}指标“${theirs.name}”`,
  because,
  basis: [theirs.evidence],
})

/** Targets of an upper plan that the draft could set and does not. */
export const missingIndicator: CheckRule = {
  id,
  severity: 'warning',
  checks:
    '上级规划设有、本级可以设定而草案没有设的指标。上级指标表中的为警告，正文中的为提示；按辖区个数统计、由上级统计或管理（如国省道）、由上级认定个数（如省级平台，草案有相应任务的除外）的不在此列；隔级对照时，由法院等机关统计的也不在此列。',
  good: '（省规划设“知识产权保护社会满意度”）到2025年，知识产权保护社会满意度达到85分。',
  bad: '（同上）草案的指标表和正文都没有知识产权保护社会满意度。',
  needsUpper: true,
  check: (draft, comparisons) => {
    const targets = listTargets(draft, comparisons)
    const asked = targets
      .filter(({ held }) => held.verdict === 'not_set' || held.verdict === 'not_applicable')
      .map((one) => ({ one, because: whyNot(one, draft) }))
    return {
      remarks: asked.filter(({ because }) => because === null).map(({ one }) => remarkOn(one)),
      notApplicable: [
        ...setPeersAside(id, draft, comparisons),
        ...asked.flatMap(({ one, because }) => (because === null ? [] : [setAside(one, because)])),
      ],
    }
  },
}
