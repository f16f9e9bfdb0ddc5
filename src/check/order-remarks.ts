import type { Remark, Severity } from '../model/remark.ts'
import { byCodePoint } from '../model/text.ts'

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

const byGravity = (a: Remark, b: Remark): number => gravity[a.severity] - gravity[b.severity]

/** Those on the draft as a whole first, graver ones before; then by place, and at one place graver ones before. */
export const orderRemarks = (remarks: readonly Remark[]): Remark[] =>
  remarks.toSorted((a, b) => {
    const whole = Number(a.place !== null) - Number(b.place !== null)
    if (whole !== 0) return whole
    const place = (a.place?.start ?? 0) - (b.place?.start ?? 0)
    return place || byGravity(a, b) || byCodePoint(a.rule, b.rule)
  })
