/** Input that cannot be used, or wrong usage: told to the user in one line with its remedy. */
export class PlanError extends Error {
  readonly code: string
  readonly file?: string
  readonly remedy: string

  constructor(code: string, message: string, remedy: string, file?: string) {
    super(message)
    this.name = 'PlanError'
    this.code = code
    this.remedy = remedy
    this.file = file
  }
}

/** Throws where the program itself is wrong, never for anything in a plan. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`)
}
