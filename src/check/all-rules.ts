import { done } from './alignment/done.ts'
import { misnamedBasis } from './alignment/misnamed-basis.ts'
import { missingBasis } from './alignment/missing-basis.ts'
import { missingIndicator } from './alignment/missing-indicator.ts'
import { missingInitiative } from './alignment/missing-initiative.ts'
import { notComparable } from './alignment/not-comparable.ts'
import { outdatedBasis } from './alignment/outdated-basis.ts'
import { partlyCarried } from './alignment/partly-carried.ts'
import { periodMismatch } from './alignment/period-mismatch.ts'
import { possiblyMissing } from './alignment/possibly-missing.ts'
import { softenedCommitment } from './alignment/softened-commitment.ts'
import { targetBelow } from './alignment/target-below.ts'
import { growth } from './arithmetic/growth.ts'
import { partsAndWhole } from './arithmetic/parts-and-whole.ts'
import { share } from './arithmetic/share.ts'
import { yearOnYear } from './arithmetic/year-on-year.ts'
import { expiredException } from './config/expired-exception.ts'
import { foreignPlace } from './copy/foreign-place.ts'
import { withoutLocalisation } from './copy/without-localisation.ts'
import { missingLead } from './responsibility/missing-lead.ts'
import type { CheckRule, TextRule } from './rule.ts'
import { boxNumber } from './structure/box-number.ts'
import { contentsAgree } from './structure/contents.ts'
import { emptySection } from './structure/empty-section.ts'
import { enumeration } from './structure/enumeration.ts'
import { notesAndMarks } from './structure/notes.ts'
import { numbering } from './structure/numbering.ts'
import { tablePlace } from './structure/table-place.ts'
import { baselineDiffers } from './target/baseline-differs.ts'
import { bindingStriven } from './target/binding-striven.ts'
import { contradiction } from './target/contradiction.ts'
import { noBaseForChange } from './target/no-base-for-change.ts'
import { noBaseline } from './target/no-baseline.ts'
import { noDeadline } from './target/no-deadline.ts'
import { noNature } from './target/no-nature.ts'
import { noTask } from './target/no-task.ts'
import { noUnit } from './target/no-unit.ts'
import { oddYear } from './target/odd-year.ts'
import { taskWithoutTarget } from './target/task-without-target.ts'
import { textDiffers } from './target/text-differs.ts'
import { unclearScope } from './target/unclear-scope.ts'
import { unitDiffers } from './target/unit-differs.ts'
import { brokenSeries } from './text/broken-series.ts'
import { conversionTraces } from './text/conversion-traces.ts'
import { doubledPunctuation } from './text/doubled-punctuation.ts'
import { doubledWord } from './text/doubled-word.ts'
import { foreignResidue } from './text/foreign-residue.ts'
import { fullWidthDigits } from './text/full-width-digits.ts'
import { halfWidthPunctuation } from './text/half-width-punctuation.ts'
import { lostCharacter } from './text/lost-character.ts'
import { repeatedPassage } from './text/repeated-passage.ts'
import { spaceInsideWords } from './text/space-inside-words.ts'
import { traditionalCharacter } from './text/traditional-character.ts'
import { unbalancedMarks } from './text/unbalanced-marks.ts'
import { unfilledPlace } from './text/unfilled-place.ts'
import { wrongCharacter } from './text/wrong-character.ts'
import { bodyTwoNames } from './wording/body-two-names.ts'
import { doubleApproximation } from './wording/double-approximation.ts'
import { legalReminder } from './wording/legal-reminders.ts'
import { outdatedMeetings } from './wording/outdated-meetings.ts'
import { outdatedPhrase } from './wording/outdated-phrase.ts'

/** Questions that are put to words and structure alone. */
export const textRules: readonly TextRule[] = [
  share,
  growth,
  partsAndWhole,
  yearOnYear,
  numbering,
  contentsAgree,
  emptySection,
  tablePlace,
  boxNumber,
  notesAndMarks,
  enumeration,
  outdatedMeetings,
  outdatedPhrase,
  bodyTwoNames,
  doubleApproximation,
  legalReminder,
  lostCharacter,
  wrongCharacter,
  traditionalCharacter,
  brokenSeries,
  doubledWord,
  repeatedPassage,
  foreignResidue,
  unfilledPlace,
  unbalancedMarks,
  doubledPunctuation,
  spaceInsideWords,
  halfWidthPunctuation,
  fullWidthDigits,
  conversionTraces,
]

/** Rules on what a draft sets out to do, by itself and against other plans. */
export const contentRules: readonly CheckRule[] = [
  missingIndicator,
  targetBelow,
  notComparable,
  missingInitiative,
  possiblyMissing,
  partlyCarried,
  done,
  softenedCommitment,
  missingBasis,
  misnamedBasis,
  outdatedBasis,
  periodMismatch,
  withoutLocalisation,
  foreignPlace,
  missingLead,
  expiredException,
  baselineDiffers,
  contradiction,
  textDiffers,
  unclearScope,
  unitDiffers,
  bindingStriven,
  noBaseForChange,
  noBaseline,
  noDeadline,
  oddYear,
  noNature,
  noUnit,
  noTask,
  taskWithoutTarget,
]

/** Every rule, group by group. A new one is one file and one entry above. */
export const allRules: readonly CheckRule[] = [...contentRules, ...textRules]
