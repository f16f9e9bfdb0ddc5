/** A remark that is not to be made: a person has looked at it and says why, and until when that holds. */
export interface CheckException {
  /** Id or pattern of rules. */
  readonly rule: string
  /** Words of what the remark is about, or of its place. */
  readonly unit: string
  readonly because: string
  /** ISO date of the last day on which it holds. */
  readonly until: string
  readonly who?: string
  readonly line: number | null
}
