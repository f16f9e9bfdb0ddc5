import { chooseDomain } from '../extract/choose-domain.ts'
import type { Document } from '../model/document.ts'
import type { Domain, DomainHead } from '../model/domain.ts'
import { readDomain, readDomainHeads } from '../read/read-domains.ts'

/** What is known of the sector in which plans are at home, read in full; null where no folder is known. */
export const findDomain = async (
  documents: readonly Document[],
  heads?: readonly DomainHead[],
): Promise<Domain | null> => {
  const head = chooseDomain(heads ?? (await readDomainHeads()), documents)
  return head && readDomain(head)
}
