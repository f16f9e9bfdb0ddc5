import type { Domain } from '../../src/model/domain.ts'
import { readDomains } from '../../src/read/read-domains.ts'

/** The domains that ship with the program. */
export const domains = await readDomains()

/** The domain of a folder; throws where there is none. */
export const findDomain = (id: string): Domain => {
  const domain = domains.find((one) => one.id === id)
  if (!domain) throw new Error(`the domain ${id} is missing`)
  return domain
}
