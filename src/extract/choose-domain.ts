import type { Document } from '../model/document.ts'
import type { Domain } from '../model/domain.ts'

/** A sector's plans name it more often than once in this many characters; a plan that only touches it does not. */
const oncePer = 250

/** The domain whose words stand most often in the plans, or null where none is at home in them. */
export const chooseDomain = (domains: readonly Domain[], documents: readonly Document[]): Domain | null => {
  const text = documents.map((d) => d.text).join('\n')
  const rated = domains.map((domain) => ({
    domain,
    count: domain.detect.reduce((n, word) => n + text.split(word).length - 1, 0),
  }))
  const best = rated.sort((a, b) => b.count - a.count)[0]
  return best && best.count * oncePer >= text.length ? best.domain : null
}
