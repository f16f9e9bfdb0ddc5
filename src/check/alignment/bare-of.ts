import type { Document } from '../../model/document.ts'
import { bareText } from '../../model/text.ts'

const known = new WeakMap<Document, string>()

/** The text of a plan without its marks: every unit is looked for in it. */
export const bareOf = (document: Document): string => {
  const bare = known.get(document) ?? bareText(document.text)
  known.set(document, bare)
  return bare
}
