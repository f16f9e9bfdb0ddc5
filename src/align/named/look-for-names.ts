import { isAct } from '../../lexicon/measure-names.ts'
import type { CoverageCell, Initiative } from '../../model/analysis.ts'
import { bindsPlan, isRequired, type PlanPlace } from '../../model/binds-plan.ts'
import { doubtEnd } from '../../model/coverage-reasons.ts'
import type { Document } from '../../model/document.ts'
import { invariant } from '../../model/errors.ts'
import type { Held, NameKind } from './held.ts'
import { allKinds, openNames } from './list-names.ts'
import { partsNowhere, plainWordsNowhere, wordsNowhere, wordsUnknown } from './nowhere.ts'
import { subjectsNowhere } from './subjects.ts'
import { wordsWritten } from './written.ts'

/** Below this score little of what a unit names is said in other words: of what is carried better those are taken for it. */
const HALF = 0.6

/** 实施…工程, 开展…行动 without a word on what it does: only its name can tell whether the plan has it. */
const isBareProgramme = ({ unit }: Held): boolean =>
  unit.text === unit.title && isAct(unit.title) && !/一批|专项行动/u.test(unit.title)

const isHardlyCarried = ({ cell }: Held): boolean =>
  cell.gap || (cell.status === 'partial' && cell.review && cell.score < HALF)

const kindsInDoubt = (held: Held): readonly NameKind[] => {
  const { status, review } = held.cell
  if (isBareProgramme(held) && (status === 'partial' || review)) return allKinds
  if (isHardlyCarried(held)) return ['missing', 'near']
  return status === 'partial' && (review || isRequired(held.unit)) ? ['missing'] : []
}

/** Things that a unit names, may be missing and stand nowhere in the plan, each once. */
const findLacking = (held: Held): string[] => {
  const kinds = kindsInDoubt(held)
  const named = held.cell.gap ? wordsNowhere(held, kinds) : partsNowhere(held, kinds)
  const unknown = held.cell.status === 'partial' ? wordsUnknown(held) : []
  const plain = isHardlyCarried(held) ? plainWordsNowhere(held) : []
  return [...new Set([...named, ...unknown, ...plain, ...subjectsNowhere(held)])]
}

/**
 * 将知识产权工作纳入重要议事日程, 统筹推进规划实施: how a plan is to be carried out every plan says, in set phrases of its own
 * (纳入区委区政府重要决策部署). Of these, what is carried at all is carried in other words.
 */
const isConduct = ({ unit }: Held): boolean => unit.evidence.context === 'safeguards'

/** What is lacking is the better reason to look again. */
const withoutDoubt = (because: readonly string[]): string[] => because.filter((reason) => !reason.endsWith(doubtEnd))

/**
 * The second look at a unit that binds a plan and that its passages were found to carry, in part or whole: things that it
 * names are looked for in the whole plan. Where of these one stands in the passage and another nowhere, the unit is carried in
 * part; where some stand nowhere, it may be missing, however alike the passage is, unless it is carried whole by a narrow
 * margin, which is in part then; and where nothing is found to be lacking, it is
 * no gap, however little alike: of those that were labelled by reading, two in eighteen had nothing of it.
 *
 * @param held of which `cell.gap` says that the passage is so little like the unit that it may be missing
 */
const lookForNames = (held: Held): CoverageCell => {
  const { cell } = held
  if (isConduct(held) && !cell.gap) return cell
  const written = cell.status === 'partial' ? wordsWritten(held) : []
  const parts = written.length > 0 ? partsNowhere(held, ['missing']) : []
  if (parts.length > 0) return { ...cell, gap: false, written: [...written], lacking: [...parts] }
  const lacking = findLacking(held)
  if (lacking.length > 0)
    return { ...cell, status: 'partial', gap: true, lacking, because: withoutDoubt(cell.because), review: true }
  // What was found to be carried whole by a narrow margin is carried in part for the want of a name, and not missing.
  const nowhere = cell.status === 'full' && cell.review ? partsNowhere(held, ['missing']) : []
  if (nowhere.length > 0)
    return { ...cell, status: 'partial', lacking: [...nowhere], because: withoutDoubt(cell.because) }
  return cell.gap ? { ...cell, gap: false } : cell
}

/** For the cells of one plan. What it carries though it need not, or has done, needs no second look. */
export const openSecondLook = (
  documents: readonly Document[],
  reference: string,
  plan: PlanPlace,
): ((unit: Initiative, cell: CoverageCell) => CoverageCell) => {
  const [own, upper] = [plan.id, reference].map((id) => documents.find((d) => d.plan === id))
  invariant(own && upper, 'every plan has a document')
  return (unit, cell) =>
    cell.status === 'none' || cell.done.length > 0 || !bindsPlan(unit, plan)
      ? cell
      : lookForNames({ unit, cell, plan: own, reference: upper, names: openNames(unit, cell) })
}
