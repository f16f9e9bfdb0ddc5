import type { Analysis } from '../../model/analysis.ts'
import { attempt } from './jobs.ts'
import { holdBytes, type OpenReference, openReference, surveyBytes } from './plan-work.ts'
import { checkOrder, type QueueOrder } from './queue-order.ts'

/** The reference of the run that was worked for last: jobs of two runs at once may have to prepare theirs anew. */
let known: { readonly key: string; readonly opened: Promise<OpenReference> } | undefined

const frameOf = async (order: QueueOrder & { readonly kind: 'hold' }, shared: Uint8Array) => {
  const { reference, domain, limits, referenceDigest } = order
  const key = JSON.stringify([reference, domain, limits, referenceDigest])
  if (known?.key !== key) known = { key, opened: openReference(reference, shared, { domain, limits }) }
  return (await known.opened).frame()
}

/** The run has the reference; the plan's own tree tells its page the cells of tables. */
const withoutReference = (analysis: Analysis, plan: string): Analysis => ({
  ...analysis,
  documents: analysis.documents.filter((one) => one.plan === plan),
})

/** What a thread of a worker is given: the data of a job and its texts. Nothing of it is opened as a file. */
export const runOrder = (given: { data: unknown; text: Uint8Array; shared?: Uint8Array }) => {
  const { data, text, shared } = given
  return attempt<unknown>(async () => {
    const order = checkOrder(data)
    if (order.kind === 'survey') return surveyBytes(order.file, text, order.limits)
    if (!shared) throw new Error('no reference')
    const frame = await frameOf(order, shared)
    const { file } = order
    return withoutReference(await holdBytes(frame, file, text, order.neighbours, order.limits), file.id)
  })
}
