import type { Evidence, Plan } from './analysis.ts'
import type { CheckException } from './check-exception.ts'

/** error: wrong, or required and absent; warning: to be explained or mended; info: for a person to look at. */
export type Severity = 'error' | 'warning' | 'info'

/** What a careful colleague would say of one place of a draft. */
export interface Remark {
  /** Id of the rule, e.g. `target/no-baseline`. */
  readonly rule: string
  readonly severity: Severity
  /** Words of the draft that it is about; null where it is about the draft as a whole, e.g. something that is missing. */
  readonly place: Evidence | null
  /** In Chinese, one sentence: what was found. */
  readonly message: string
  /** In Chinese, one sentence: what to do about it; empty where nothing can be advised. */
  readonly suggestion: string
  /** 依据: the words that it rests on, of an upper plan or of another place of the draft. */
  readonly basis: readonly Evidence[]
  /**
   * What the remark is about in words alone (a unit's title, the faulty words), without offsets, so that the same remark
   * is known again in the next version of the draft. Unique within its rule, or the second is taken for the first.
   */
  readonly about: string
}

/** A unit or a question that was looked at and does not concern the draft, with the reason in Chinese. */
export interface NotApplicable {
  readonly rule: string
  readonly what: string
  readonly because: string
  readonly basis: readonly Evidence[]
}

/** What a rule had to say of a draft. `notChecked` tells, in Chinese, why it could not look; it is not the same as clean. */
export interface RuleResult {
  readonly remarks: readonly Remark[]
  readonly notApplicable?: readonly NotApplicable[]
  readonly notChecked?: string
}

/** The whole result of a check, from which every output is drawn. */
export interface CheckResult {
  readonly schemaVersion: 1
  readonly generator: { readonly name: string; readonly version: string }
  readonly draft: Plan
  /** The plans that it was held against, in the order given; empty: the draft was checked by itself. */
  readonly against: readonly Plan[]
  /** In order of place in the draft; those about the draft as a whole first, graver ones before. */
  readonly remarks: readonly Remark[]
  readonly notApplicable: readonly NotApplicable[]
  readonly notChecked: readonly { readonly rule: string; readonly because: string }[]
  /** Left out on the word of a person, and why. Left out where there are none. */
  readonly excepted?: readonly { readonly remark: Remark; readonly exception: CheckException }[]
  /** Remarks that an earlier run made already and that are therefore not among `remarks`. Left out where no earlier run was given. */
  readonly known?: readonly Remark[]
  /** What people decided (`--decisions`) and how much of it was applied. Left out where nothing was given. */
  readonly decided?: { readonly applied: number; readonly unmatched: number }
}
